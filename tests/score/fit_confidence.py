"""Fits the weights by which the reader says how sure a claim is: `make confidence`.

    fit_confidence.py [GOLD ...] [--check GOLD ...]

Reads the news of each gold (data/gold where none is named), tells right claims from wrong ones, and writes
archive/extraction/confidence.json. `--check` names golds that are only held against the result. After it `archive rebuild
--extract` gives a stored archive the new confidence.
"""

from __future__ import annotations

import argparse
import json
import tempfile
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from regression import Row, fit

from archive import Archive, pipeline
from archive.extraction import Extractor, confidence, open_extractor
from archive.extraction.confidence import Weights
from archive.extraction.traits import Traits
from archive.model import Document, Reading
from archive.packs.load import load
from archive.resources import data_folder
from archive.score import claims, said
from archive.score.gold import read
from archive.score.names import Names
from archive.score.reliability import Judged, binned, calibration_error, judged
from archive.score.scoring import news_of
from archive.store.engine import reading

FILE = Path(confidence.__file__).with_name("confidence.json")
# Some claims must have a trait before it may speak, and a weight must be paid for.
RIDGE, LEAST = 5.0, 8
_DIGITS = 9


class Numbering:
    """An extractor that gives each claim a number for its confidence, by which it is known again in the archive."""

    def __init__(self, extractor: Extractor) -> None:
        self._extractor = extractor
        self.name = extractor.name
        self.traits: list[tuple[str, ...]] = []

    def read(self, document: Document) -> Reading:
        found = self._extractor.read(document)
        traits = Traits(found, document.text)
        numbered = []
        for claim in found.claims:
            self.traits.append(traits.of(claim))
            numbered.append(replace(claim, confidence=len(self.traits) / 10**_DIGITS))
        return replace(found, claims=tuple(numbered))

    def of(self, claim: said.Said) -> tuple[str, ...]:
        """The traits of a stored claim."""
        return self.traits[round(claim.confidence * 10**_DIGITS) - 1]


def labelled(path: Path) -> list[Row]:
    """The claims that the reader makes of a gold's news: their traits, and whether they are right."""
    gold, pack = read(path), load()
    names, extractor = Names(pack), Numbering(open_extractor(pack))
    rows: list[Row] = []
    with tempfile.TemporaryDirectory(prefix="archive-confidence-") as folder, Archive(Path(folder) / "a.db") as archive:
        archive.ingest(str(news_of(gold, Path(folder))))
        pipeline.rebuild(archive.engine(), pack, extractor)
        with reading(archive.engine()) as connection:
            articles = said.articles(connection, said.article_ids(connection, gold.urls))
    for story in gold.stories:
        if story.url in articles:
            facts = claims.facts(names, story.claims, articles[story.url].claims)
            rows += ((extractor.of(claim), right) for claim, right in judged(facts))
    return rows


def report(name: str, weights: Weights, rows: Sequence[Row]) -> None:
    bins = binned(Judged(weights.confidence(traits), right) for traits, right in rows)
    error = calibration_error(bins) or 0.0
    print(f"{name}: {len(rows)} claims, {sum(right for _, right in rows)} right, calibration error {error:.3f}")
    for each in bins:
        print(f"  {each.low:.2f} to {each.high:.2f}: {each.claims:4} claims, share right {each.share:.2f}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", nargs="*", type=Path, default=[data_folder() / "gold"])
    parser.add_argument("--check", nargs="*", type=Path, default=[])
    asked = parser.parse_args()
    rows = [row for path in asked.gold for row in labelled(path)]
    intercept, traits = fit(rows, ridge=RIDGE, least=LEAST)
    written = {
        "fitted_on": {"claims": len(rows), "right": sum(right for _, right in rows)},
        "intercept": round(intercept, 3),
        "traits": {trait: round(weight, 3) for trait, weight in sorted(traits.items())},
    }
    FILE.write_text(json.dumps(written, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    weights = Weights(intercept, traits)
    report("fitted on", weights, rows)
    checked = {path: labelled(path) for path in asked.check}
    for path, others in checked.items():
        report(str(path), weights, others)
    if len(checked) > 1:
        report("all that was only checked", weights, [row for others in checked.values() for row in others])
    print(f"wrote {FILE}")


if __name__ == "__main__":
    main()
