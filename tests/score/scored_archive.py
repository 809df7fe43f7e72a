"""An archive of one article, and the gold that is held against it in the tests of scoring."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import Engine, insert

from archive.dates import Bounds
from archive.identity import name_key, person_key, stable_id
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
