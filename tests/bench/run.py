"""Runs every measurement and prints it; `make bench`. Name some to run those alone: run.py reading asking.

Nothing is asserted: what is measured depends on the machine. Let nothing else run beside it.
"""

from __future__ import annotations

import importlib
import sys
import tempfile
from pathlib import Path

MEASUREMENTS = sorted(file.stem.removeprefix("bench_") for file in Path(__file__).parent.glob("bench_*.py"))


def main(wanted: list[str]) -> None:
    strange = set(wanted) - set(MEASUREMENTS)
    if strange:
        raise SystemExit(f"no measurement is called {strange.pop()!r}; there are: {', '.join(MEASUREMENTS)}")
    for name in wanted or MEASUREMENTS:
        with tempfile.TemporaryDirectory(prefix="archive-bench-") as folder:
            importlib.import_module(f"bench_{name}").measure(Path(folder))
        print()


if __name__ == "__main__":
    # The workers of an ingestion begin by importing this file.
    main(sys.argv[1:])
