"""An archive against a gold: what is right, what is missed, what is false, and what is said of what was found."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path

import pytest
from scored_archive import GOLD, TENURES, URL, fill
from sqlalchemy import Engine

from archive.errors import GoldError
from archive.score import Difference, Scores, score
from archive.score.measures import Fault


@pytest.fixture
def gold(tmp_path: Path) -> Path:
    folder = tmp_path / "gold"
    folder.mkdir()
    (folder / "gold.json").write_text(json.dumps([GOLD]))
    (folder / "tenures.json").write_text(json.dumps(TENURES))
    return folder


@pytest.fixture
def scores(database: Engine, gold: Path) -> Scores:
    fill(database)
    return score(database, gold)


def counts(scores: Scores, kind: str) -> tuple[int, int, int]:
    measure = scores.measure(kind)
    return measure.gold, measure.predicted, measure.right


def test_every_kind_is_counted(scores: Scores) -> None:
    assert counts(scores, "people") == (4, 3, 3)
    assert counts(scores, "organisations") == (3, 2, 2)
    assert counts(scores, "positions") == (3, 2, 2)
    assert counts(scores, "claims") == (3, 3, 2)
    assert counts(scores, "claims: holds") == (2, 2, 1)
    assert counts(scores, "claims: ended") == (1, 1, 1)
    assert counts(scores, "events") == (2, 1, 1)
    assert counts(scores, "events and modes") == (2, 1, 0)
    assert counts(scores, "tenures") == (1, 1, 1)


def test_what_is_said_of_matched_claims(scores: Scores) -> None:
    modality = scores.share("claim modality: same")
    assert (modality.right, modality.of) == (2, 3)  # both datings of Liu's post, and Li's end
    assert [scores.share(f"claim dates: {outcome}").right for outcome in ("exact", "overlapping", "contradicting")] == [
        1,
        0,
        2,
    ]
    assert scores.share("claim dates: exact").note == "days off: median 1, 90th percentile 31"


def test_bounds_of_tenures(scores: Scores) -> None:
    found = {
        outcome: scores.share(f"tenure bounds: {outcome}").right
        for outcome in ("equal", "wider", "narrower", "contradicting")
    }
    assert found == {"equal": 2, "wider": 2, "narrower": 0, "contradicting": 0}


def test_every_difference_is_listed(scores: Scores) -> None:
    def listed(kind: str) -> list[tuple[Fault, str]]:
        return [(each.fault, each.item) for each in scores.differences if each.kind == kind]

    assert listed("people") == [(Fault.MISSED, "Joe Biden")]
    assert listed("claims") == [
        (Fault.MISSED, "Charles Q. Brown holds chairman, United States Joint Chiefs of Staff"),
        (
            Fault.FALSE,
            "Charles Q. Brown holds minister, Ministry of National Defense of the People's Republic of China",
        ),
    ]
    assert [fault for fault, _ in listed("claim dates")] == [Fault.DATE, Fault.DATE]
    assert [fault for fault, _ in listed("events")] == [Fault.MISSED]
    missed = next(each for each in scores.differences if each.kind == "claims" and each.fault is Fault.MISSED)
    detail = "asserted, 2023-12-21 (stated)"
    assert missed == Difference("claims", Fault.MISSED, missed.item, "a cue", URL, detail)
    false = next(each for each in scores.differences if each.kind == "claims" and each.fault is Fault.FALSE)
    assert false.detail == "asserted, 2023-12-22 (stated), by the rule not known, confidence 0.90"
    json.dumps(scores.errors())


def test_claims_are_broken_down(scores: Scores) -> None:
    rows = {row["kind"]: row for row in scores.phenomena_rows()}
    json.dumps(scores.phenomena_rows())
    assert (
        rows["holds, asserted"]["gold"],
        rows["holds, asserted"]["predicted"],
        rows["holds, asserted"]["right"],
    ) == (2, 2, 1)
    assert rows["ended, prospective"]["right"] == 1
    assert rows["ended, asserted"]["recall"] == 1.0
    assert rows["sentence: not found"]["gold"] == 3
    assert (rows["holder: full name"]["predicted"], rows["holder: part of the name"]["predicted"]) == (2, 1)
    assert rows["rule: not known"]["precision"] == 0.667
    assert (rows["dates, basis: stated"]["predicted"], rows["dates, basis: stated"]["right"]) == (3, 1)


def test_confidence_is_held_against_what_is_right(scores: Scores) -> None:
    """Liu's two claims have the right modality, one of them the right day; Li's has neither, Brown's is no claim."""
    assert scores.reliability_rows() == [
        {"confidence": "0.9 to 0.95", "claims": 4, "right": 1, "share": 0.25, "mean": 0.9, "off": 0.65}
    ]
    assert "confidence is 0.650 off the share that is right, in the mean of 4 claims" in scores.notes


def test_people_of_no_gold_are_counted(scores: Scores) -> None:
    assert (scores.share("people read: in no gold").right, scores.share("people read: in no gold").of) == (0, 3)


def test_rows_are_json_and_of_one_shape(scores: Scores) -> None:
    rows = scores.rows()
    json.dumps(rows)
    assert {tuple(row) for row in rows} == {("kind", "gold", "predicted", "right", "precision", "recall", "f1", "note")}
    people = next(row for row in rows if row["kind"] == "people")
    assert (people["precision"], people["recall"], people["f1"]) == (1.0, 0.75, 0.857)


def test_stories_that_are_not_held_are_left_out_and_listed(database: Engine, gold: Path) -> None:
    fill(database, URL.replace("https", "http") + "/")
    other = GOLD | {"url": "https://meridianwire.example/other"}
    (gold / "gold.json").write_text(json.dumps([GOLD, other]))
    scores = score(database, gold)
    assert scores.stories == 1
    assert scores.left_out == (other["url"],)
    assert scores.measure("people").gold == 4
    assert "tenures" not in {measure.kind for measure in scores.measures}
    assert any("tenures are not scored" in note for note in scores.notes)


def test_the_news_beside_the_gold_is_read_for_the_occasion(gold: Path, caplog: pytest.LogCaptureFixture) -> None:
    news = gold / "news.jsonl"
    news.write_text("")
    read: list[str] = []

    def ingest(engine: Engine, sources: Iterable[str], /) -> None:
        read.extend(sources)
        fill(engine)

    scores = score(None, gold, ingest=ingest)
    assert read == [str(news)]
    assert scores.measure("claims").right == 2
    assert "reading" in caplog.text


def test_an_archive_that_holds_none_of_it_is_left_alone(sqlite_database: Engine, gold: Path) -> None:
    fill(sqlite_database, "https://meridianwire.example/elsewhere")
    with pytest.raises(GoldError, match="holds none of its 1 articles"):
        score(sqlite_database, gold)
    sample = gold.parent / "sample"
    sample.mkdir()
    opened: list[Engine] = []

    def ingest(engine: Engine, sources: Iterable[str], /) -> None:
        assert list(sources) == [str(sample)]
        opened.append(engine)
        fill(engine)

    assert score(sqlite_database, gold, ingest=ingest).measure("people").right == 3
    assert opened != [sqlite_database]
    with pytest.raises(GoldError, match="the news beside it holds none"):
        score(None, gold, ingest=lambda engine, sources: None)
