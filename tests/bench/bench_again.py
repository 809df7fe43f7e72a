"""How fast files pass that the archive already holds: nothing of them is read but their digest."""

from __future__ import annotations

from pathlib import Path

from measure import SAMPLE, read_sample, seconds

from archive import Archive

_TIMES = 3


def measure(folder: Path) -> None:
    db = folder / "again.db"
    first = seconds(lambda: read_sample(db))
    last: dict[str, object] = {}
    with Archive(db) as archive:
        again = seconds(lambda: last.update(archive.ingest(SAMPLE)), times=_TIMES)
    print(f"ingesting the same {last['seen']} articles again: {last['unchanged']} unchanged")
    print(f"  first  {first:8.2f} s")
    print(f"  again  {again:8.2f} s  {first / again:.0f} x as fast")
