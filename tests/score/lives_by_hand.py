"""The figures of the twenty lives labelled in full: `python tests/score/lives_by_hand.py positions_dev.jsonl.gz [--errors]`."""

from __future__ import annotations

import gzip
import json
import sys
import tempfile
from pathlib import Path
from typing import Any

from archive import Archive

LABELS = Path(__file__).parents[1] / "data" / "lives" / "labels.jsonl"


def labelled(collection: Path) -> list[dict[str, Any]]:
    """The records of the collection that were labelled, with the labels in the place of their gold."""
    with gzip.open(collection, "rt", encoding="utf-8") as file:
        records = {record["id"]: record for record in map(json.loads, file)}
    lives = [json.loads(line) for line in LABELS.read_text(encoding="utf-8").splitlines()]
    found = []
    for life in lives:
        gold = [
            {**post, "evidence": "", "position_in_text": True, "start_year_in_text": post["start"] is not None}
            for post in life["posts"]
        ]
        found.append({**records[life["id"]], "gold": gold})
    return found


def main(collection: Path, errors: bool) -> None:
    with tempfile.TemporaryDirectory() as folder:
        gold = Path(folder) / "lives.jsonl"
        gold.write_text("".join(f"{json.dumps(life)}\n" for life in labelled(collection)), encoding="utf-8")
        with Archive(Path(folder) / "lives.db") as archive:
            for row in archive.score(gold, errors=errors):
                print(" | ".join(str(value) for value in row.values()))


if __name__ == "__main__":
    main(Path(sys.argv[1]), "--errors" in sys.argv)
