"""Biographies against their gold: posts with the years in which they began."""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from typing import Any

import pytest

from archive import Archive
from archive.errors import GoldError
from archive.score import Scores
from archive.score.gold import read
from archive.score.measures import Fault

PASSAGE = (
    "Merrick Brian Garland (born November 13, 1952) is an American lawyer. Garland served as Deputy Secretary of State of "
    "the United States from 2013 to 2017. Garland was named secretary of defense in 2019. Janet Yellen was Secretary of "
    "the Treasury from 2021 to 2025."
)


def post(position: str, start: str | None, *, told: bool = True) -> dict[str, Any]:
    return {
        "person": "Merrick Garland",
        "position": position,
        "organisation": None,
        "start": start,
        "end": None,
        "evidence": "He served.",
        "position_in_text": True,
        "start_year_in_text": told,
    }


LIFE: dict[str, Any] = {
    "id": "a life/1",
    "title": "Merrick Garland (judge)",
    "as_of": "2022-08-03",
    "passage": PASSAGE,
    "gold": [
        post("21st United States Deputy Secretary of State", "2013-03-20"),
        post("86th United States Attorney General", "2021-03"),
        post("United States Secretary of the Army", "2013", told=False),
    ],
}


@pytest.fixture(scope="module")
def scores(tmp_path_factory: pytest.TempPathFactory) -> Scores:
    folder = tmp_path_factory.mktemp("lives")
    gold = folder / "lives.jsonl.gz"
    gold.write_bytes(gzip.compress(json.dumps(LIFE).encode()))
    with Archive(folder / "none.db") as archive:
        return archive.scores(gold)


def test_recall_asks_for_what_the_passage_tells(scores: Scores) -> None:
    starts = scores.measure("posts and start years")
    assert (starts.gold, starts.found, starts.recall) == (2, 1, 0.5)
    assert scores.share("biographies: subject found").right == 1


def test_predictions_are_those_of_the_subject(scores: Scores) -> None:
    starts = scores.measure("posts and start years")
    false = [each.item for each in scores.differences if each.fault is Fault.FALSE]
    assert starts.right == 1
    assert starts.predicted == 1 + len(false)
    assert not any("Yellen" in item or "Treasury" in item for item in false)


def test_what_was_missed_stands_with_its_evidence(scores: Scores) -> None:
    missed = [each for each in scores.differences if each.fault is Fault.MISSED]
    assert [(each.item, each.quote) for each in missed] == [
        ("Merrick Garland: 86th United States Attorney General, 2021", "He served.")
    ]


def test_biographies_are_read_with_named_errors(tmp_path: Path) -> None:
    file = tmp_path / "lives.jsonl"
    file.write_text(json.dumps(LIFE | {"gold": [post("Judge", "spring 1997")]}))
    with pytest.raises(GoldError, match="'start'"):
        read(file)
    file.write_text(json.dumps(LIFE) + "\n" + json.dumps({"url": "https://meridianwire.example/1"}))
    with pytest.raises(GoldError, match="mixes"):
        read(file)
    file.write_bytes(gzip.compress(b"[]")[:-4])
    with pytest.raises(GoldError, match="cannot be read"):
        read(file)
