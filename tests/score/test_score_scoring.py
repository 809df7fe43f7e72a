"""An archive against a gold: what is right, what is missed, what is false, and what is said of what was found."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, insert

from archive.dates import Bounds
from archive.errors import GoldError
from archive.identity import name_key, person_key, stable_id
from archive.score import Difference, Scores, score
from archive.score.measures import Fault
from archive.score.spells import bound
from archive.score.stories import dated
from archive.store import schema
from archive.store.engine import writing

URL = "https://meridianwire.example/video-meeting"
TEXT = (
    "Liu Zhenli heads the Joint Staff Department. Li Shangfu was fired last month as defence minister. Liu met Brown."
)
DAY = date(2023, 12, 22)


def fill(engine: Engine, url: str = URL) -> None:
    """One article of three people, four claims (one fact twice), one event, and a tenure."""
    with writing(engine) as connection:

        def add(table: Any, **values: Any) -> None:
            connection.execute(insert(table), values)

        article, sentence = stable_id("article", url), stable_id("sentence", url)
        add(
            schema.articles,
            id=article,
            url=url,
            published_on=DAY,
            published_basis="given",
            ingested_at="2024-01-01T00:00:00+00:00",
            length=len(TEXT),
            content_hash=f"c{article}",
            raw_hash=f"r{article}",
            text=TEXT,
        )
        add(
            schema.sentences,
            id=sentence,
            article_id=article,
            ordinal=0,
            char_start=0,
            char_end=len(TEXT),
            text=TEXT,
            role="body",
        )
        rows = {
            "liu": ("person", "Liu Zhenli", None),
            "li": ("person", "Li Shangfu", None),
            "brown": ("person", "Charles Q. Brown", None),
            "jsd": ("organisation", "Joint Staff Department of the Central Military Commission", None),
            "mnd": ("organisation", "Ministry of National Defense of the People's Republic of China", None),
            "chief": ("position", "head", "jsd"),
            "minister": ("position", "minister", "mnd"),
        }
        tables = {"person": schema.people, "organisation": schema.organisations, "position": schema.positions}
        for ordinal, (short, (kind, name, parent)) in enumerate(rows.items()):
            own = {"title": name, "organisation_id": stable_id(parent)} if kind == "position" else {"name": name}
            add(tables[kind], id=stable_id(short), **own)
            add(
                schema.article_entities,
                id=stable_id("ref", short),
                article_id=article,
                ordinal=ordinal,
                entity_type=kind,
                name=name,
                forms="[]",
                folded=person_key(name) if kind == "person" else name_key(name),
                organisation_ref_id=stable_id("ref", parent) if parent else None,
                entity_id=stable_id(short),
            )
        for number, (who, post, aspect, modality, bounds) in enumerate(
            (
                ("liu", "chief", "holds", "asserted", Bounds.day(DAY)),
                ("liu", "chief", "holds", "asserted", Bounds.day(date(2023, 12, 21))),
                ("li", "minister", "ended", "prospective", Bounds.month(2023, 10)),
                ("brown", "minister", "holds", "asserted", Bounds.day(DAY)),
            )
        ):
            add(
                schema.claims,
                id=number + 1,
                article_id=article,
                sentence_id=sentence,
                char_start=0,
                char_end=10,
                quote=TEXT[:10],
                person_ref_id=stable_id("ref", who),
                position_ref_id=stable_id("ref", post),
                person_id=stable_id(who),
                position_id=stable_id(post),
                aspect=aspect,
                modality=modality,
                date_earliest=bounds.earliest,
                date_latest=bounds.latest,
                date_basis="stated",
                confidence=0.9,
                extractor="hand/1",
            )
        happened = {
            "type": "CONSULT",
            "mode": "phone",
            "title": "Liu met Brown",
            "date_earliest": DAY,
            "date_latest": DAY,
            "date_basis": "stated",
            "modality": "asserted",
        }
        for report in (1, 2):
            add(
                schema.event_reports,
                id=report,
                article_id=article,
                sentence_id=sentence,
                char_start=0,
                char_end=3,
                quote=TEXT[:3],
                extractor="hand/1",
                **happened,
            )
            add(schema.event_report_participants, report_id=report, ref_id=stable_id("ref", "liu"), role="actor")
        add(schema.events, id=1, articles=1, **happened)
        for report in (1, 2):
            add(
                schema.event_evidence,
                event_id=1,
                report_id=report,
                article_id=article,
                sentence_id=sentence,
                quote="Liu",
            )
        add(
            schema.tenures,
            id=1,
            person_id=stable_id("liu"),
            position_id=stable_id("chief"),
            spell=1,
            start_latest=DAY,
            end_earliest=DAY,
            articles=1,
            claims=1,
        )


def claim(
    person: str | None, position: str, organisation: str, aspect: str, earliest: str, latest: str
) -> dict[str, Any]:
    return {
        "person": person,
        "position": position,
        "organisation": organisation,
        "aspect": aspect,
        "modality": "asserted",
        "acting": False,
        "earliest": earliest,
        "latest": latest,
        "basis": "stated",
        "cue": "a cue",
    }


GOLD: dict[str, Any] = {
    "url": URL,
    "published": "2023-12-22",
    "claims": [
        claim(
            "Liu Zhenli",
            "chief",
            "Joint Staff Department of the Central Military Commission",
            "holds",
            "2023-12-22",
            "2023-12-22",
        ),
        claim(
            "Li Shangfu",
            "minister",
            "Ministry of National Defense of the People's Republic of China",
            "ended",
            "2023-11-01",
            "2023-11-30",
        ),
        claim(
            "Charles Q. Brown", "chairman", "United States Joint Chiefs of Staff", "holds", "2023-12-21", "2023-12-21"
        ),
    ],
    "people": ["Liu Zhenli", "Li Shangfu", "Charles Brown", "Joe Biden"],
    "organisations": [
        "Joint Staff Department of the Central Military Commission",
        "Ministry of National Defense of the People's Republic of China",
        "United States Joint Chiefs of Staff",
    ],
    "events": [
        {
            "type": "CONSULT",
            "mode": "visit",
            "actors": ["Liu Zhenli"],
            "recipients": ["Charles Q. Brown"],
            "earliest": "2023-12-22",
            "latest": "2023-12-22",
            "note": "met",
        },
        {
            "type": "SANCTION",
            "mode": None,
            "actors": [],
            "recipients": ["Li Shangfu"],
            "earliest": "2018-01-01",
            "latest": "2018-12-31",
            "note": "sanctions",
        },
    ],
}
TENURES = [
    {
        "person": "Liu Zhenli",
        "position": "chief",
        "organisation": "Joint Staff Department of the Central Military Commission",
        "start_earliest": "2022-10-23",
        "start_latest": "2023-12-22",
        "end_earliest": "2023-12-23",
        "end_latest": None,
    }
]


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


@pytest.mark.parametrize(
    ("gold", "found", "outcome"),
    [
        (Bounds.month(2023, 10), Bounds.month(2023, 10), "exact"),
        (Bounds.month(2023, 10), Bounds.day(date(2023, 10, 3)), "overlapping"),
        (Bounds.month(2023, 10), Bounds(), "undated"),
        (Bounds(), Bounds(), "exact"),
        (Bounds.month(2023, 10), Bounds.month(2023, 11), "contradicting"),
    ],
)
def test_dates(gold: Bounds, found: Bounds, outcome: str) -> None:
    assert dated(gold, found) == outcome


@pytest.mark.parametrize(
    ("earliest", "latest"),
    [
        ((None, "wider"), (None, "wider")),
        ((date(2023, 10, 1), "equal"), (date(2023, 10, 31), "equal")),
        ((date(2023, 9, 1), "wider"), (date(2023, 11, 1), "wider")),
        ((date(2023, 10, 2), "narrower"), (date(2023, 10, 30), "narrower")),
        ((date(2023, 11, 1), "contradicting"), (date(2023, 9, 30), "contradicting")),
    ],
)
def test_each_bound(earliest: tuple[date | None, str], latest: tuple[date | None, str]) -> None:
    october = Bounds.month(2023, 10)
    assert bound(october, Bounds(earliest[0], None), lower=True) == earliest[1]
    assert bound(october, Bounds(None, latest[0]), lower=False) == latest[1]
