"""Writes docs/schema.md, docs/queries.md, and in the README the table of queries and the answers of the examples.

`make docs` runs it. A test fails when a page is not what it would write.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

from examples import ROOT, prepare, refreshed
from reference import queries, questions, schema

README = ROOT / "README.md"
_BEGIN, _END = "<!-- queries: written by `make docs` -->\n", "<!-- end of queries -->"


def references() -> Mapping[Path, str]:
    """The pages that follow from the code alone."""
    return {ROOT / "docs" / "schema.md": schema(), ROOT / "docs" / "queries.md": queries()}


def with_questions(page: str) -> str:
    """The page with its table of the canned queries as they are now."""
    before, begin, rest = page.partition(_BEGIN)
    _, end, after = rest.partition(_END)
    if not begin or not end:
        raise SystemExit(f"README.md needs a line {_BEGIN.strip()} and a line {_END}")
    return f"{before}{begin}{questions()}\n{end}{after}"


def main() -> None:
    """Writes what has changed and names it."""
    with tempfile.TemporaryDirectory(prefix="archive-docs-") as folder:
        prepare(Path(folder))
        readme = refreshed(with_questions(README.read_text(encoding="utf-8")), Path(folder))
    changed = 0
    for file, text in {**references(), README: readme}.items():
        if not file.exists() or file.read_text(encoding="utf-8") != text:
            file.write_text(text, encoding="utf-8")
            print(f"wrote {file.relative_to(ROOT)}")
            changed += 1
    if not changed:
        print("nothing to write", file=sys.stderr)


if __name__ == "__main__":
    main()
