"""Reading a gold: both formats, and a named error for every field that is off."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from archive.dates import Bounds
from archive.errors import GoldError
from archive.model import Aspect
from archive.resources import data_folder
from archive.score.gold import read

CLAIM: dict[str, Any] = {
    "person": "Li Shangfu",
    "position": "minister",
    "organisation": "Ministry of National Defense",
    "aspect": "ended",
    "modality": "asserted",
    "acting": False,
    "earliest": "2023-11-01",
    "latest": "2023-11-30",
    "basis": "stated",
    "cue": "was fired last month",
}
STORY: dict[str, Any] = {
    "url": "https://meridianwire.example/1",
    "published": "2023-12-22",
    "claims": [CLAIM],
    "people": ["Li Shangfu"],
    "organisations": ["Ministry of National Defense"],
    "events": [
        {
            "type": "PERSONNEL",
            "mode": "dismiss",
            "actors": ["China"],
            "recipients": ["Li Shangfu"],
            "earliest": "2023-11-01",
            "latest": "2023-11-30",
            "note": "fired",
        }
    ],
}


def written(folder: Path, stories: object, name: str = "gold.json") -> Path:
    file = folder / name
    file.write_text(json.dumps(stories), encoding="utf-8")
    return file


def test_an_array_and_lines_say_the_same(tmp_path: Path) -> None:
    array = written(tmp_path, [STORY, STORY | {"url": "https://meridianwire.example/2"}])
    lines = tmp_path / "lines.jsonl"
    lines.write_text("\n".join(json.dumps(story) for story in json.loads(array.read_text())) + "\n\n")
    assert read(array).stories == read(lines).stories
    story = read(array).stories[0]
    assert story.claims[0].aspect is Aspect.ENDED
    assert story.claims[0].bounds == Bounds.month(2023, 11)
    assert story.events[0].participants == ("China", "Li Shangfu")


def test_a_folder_brings_its_tenures(tmp_path: Path) -> None:
    written(tmp_path, [STORY])
    tenure = {
        "person": "Li Shangfu",
        "position": "minister",
        "organisation": None,
        "end_earliest": "2023-11-01",
        "end_latest": "2023-11-30",
    }
    written(tmp_path, [tenure], "tenures.json")
    gold = read(tmp_path)
    assert gold.tenures[0].start == Bounds()
    assert gold.tenures[0].end == Bounds.month(2023, 11)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"url": None}, "'url'"),
        ({"published": "2023-12"}, "'published'"),
        ({"people": "Li Shangfu"}, "'people'"),
        ({"people": [7]}, "'people'"),
        ({"claims": ["Li"]}, "claims 1"),
        ({"claims": [CLAIM | {"aspect": "rules"}]}, "'aspect'"),
        ({"claims": [CLAIM | {"modality": None}]}, "'modality'"),
        ({"claims": [CLAIM, CLAIM | {"position": " "}]}, "claims 2"),
        ({"claims": [CLAIM | {"acting": "no"}]}, "'acting'"),
        ({"claims": [CLAIM | {"earliest": "2023-12-24"}]}, "out of order"),
        ({"events": [{"type": 4}]}, "'type'"),
    ],
)
def test_a_field_that_is_off_is_named(tmp_path: Path, change: dict[str, Any], said: str) -> None:
    file = written(tmp_path, [STORY | {"url": "https://meridianwire.example/0"}, STORY | change])
    with pytest.raises(GoldError) as caught:
        read(file)
    assert said in str(caught.value)
    assert "record 2" in str(caught.value)


def test_what_is_no_gold_is_named(tmp_path: Path) -> None:
    with pytest.raises(GoldError, match="no such gold"):
        read(tmp_path / "nowhere")
    with pytest.raises(GoldError, match="holds no gold"):
        read(tmp_path)
    (tmp_path / "gold.jsonl").write_text('{"url": ')
    with pytest.raises(GoldError, match="line 1: is not JSON"):
        read(tmp_path)
    (tmp_path / "gold.jsonl").write_text("[" * 100_000)
    with pytest.raises(GoldError, match="not JSON"):
        read(tmp_path)
    (tmp_path / "gold.jsonl").write_text("")
    with pytest.raises(GoldError, match="holds no story"):
        read(tmp_path)
    written(tmp_path, [STORY, STORY], "gold.jsonl")
    with pytest.raises(GoldError, match="two records"):
        read(tmp_path)


def test_the_shipped_gold_is_well_formed() -> None:
    gold = read(data_folder() / "gold")
    assert len(gold.stories) > 60
    assert gold.tenures
