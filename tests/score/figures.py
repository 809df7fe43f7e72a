"""How well the reader does on the project's own gold, as figures that a test holds it to.

`make figures` reads the sample corpus, compares it with data/gold and writes figures.json anew: after a change that is
worth its price, so that the price is seen in the review.
"""

from __future__ import annotations

import json
import tempfile
from pathlib import Path

from archive import Archive
from archive.resources import data_folder
from archive.score import Scores

FILE = Path(__file__).with_name("figures.json")
# The kinds of which the gold has enough for a point of difference to be more than one claim.
_MEASURES = ("people", "organisations", "positions", "claims")
_ASPECTS = ("claims: holds", "claims: began", "claims: ended", "claims: held_before")
_SHARES = ("claim modality: same", "claim acting: same", "claim dates: exact")
# The share of these that is not so is held.
_FAULTS = ("claim dates: contradicting", "people read: in no gold")

Figures = dict[str, dict[str, float]]


def figures(scores: Scores) -> Figures:
    """By kind, each between 0 and 1, and the higher the better."""
    found: Figures = {}
    for kind in (*_MEASURES, *_ASPECTS, "events", "tenures"):
        measure = scores.measure(kind)
        named = {"precision": measure.precision, "recall": measure.recall, "f1": measure.f1}
        found[kind] = {name: round(value or 0.0, 3) for name, value in named.items()}
    for kind in _SHARES:
        found[kind] = {"share": round(scores.share(kind).share or 0.0, 3)}
    for kind in _FAULTS:
        found[f"not {kind}"] = {"share": round(1 - (scores.share(kind).share or 0.0), 3)}
    return found


def recorded() -> Figures:
    """The figures that are held."""
    loaded: Figures = json.loads(FILE.read_text(encoding="utf-8"))
    return loaded


def main() -> None:
    with (
        tempfile.TemporaryDirectory(prefix="archive-figures-") as folder,
        Archive(Path(folder) / "archive.db") as archive,
    ):
        archive.ingest(data_folder() / "sample")
        found = figures(archive.scores(data_folder() / "gold"))
    lines = (f"  {json.dumps(kind)}: {json.dumps(values)}" for kind, values in found.items())
    FILE.write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")
    print(f"wrote {FILE}")


if __name__ == "__main__":
    main()
