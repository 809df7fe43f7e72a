"""How long it takes to derive everything again from the claims, beside reading the articles."""

from __future__ import annotations

from pathlib import Path

from measure import read_sample, seconds

from archive import Archive


def measure(folder: Path) -> None:
    db = folder / "rebuild.db"
    reading = seconds(lambda: read_sample(db))
    made: dict[str, object] = {}
    with Archive(db) as archive:
        rebuilding = seconds(lambda: made.update(archive.rebuild()), times=3)
    print(f"rebuilding {made['tenures']} tenures of {made['positions']} posts and {made['events']} events")
    print(f"  {rebuilding:6.2f} s  {rebuilding / reading:.3f} x reading the articles")
