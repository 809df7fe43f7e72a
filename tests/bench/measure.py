"""What the measurements share: a clock, and the archives they are made on."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from pathlib import Path

from archive import Archive
from archive.resources import data_folder

SAMPLE = data_folder() / "sample"


def seconds(action: Callable[[], object], *, times: int = 1) -> float:
    """Wall time of the action: the median of `times` runs."""
    taken = []
    for _ in range(times):
        begin = time.perf_counter()
        action()
        taken.append(time.perf_counter() - begin)
    return statistics.median(taken)


def read_sample(db: Path, *, workers: int = 1) -> dict[str, int]:
    """The sample corpus in the archive at `db`; the summary of the run."""
    with Archive(db) as archive:
        summary = archive.ingest(SAMPLE, workers=workers)
    if summary["rejected"]:
        raise SystemExit(f"the sample corpus has rejects: {summary['rejects']}")
    return {name: summary[name] for name in ("seen", "added", "updated", "unchanged", "claims")}
