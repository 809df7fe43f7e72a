"""A small archive in a file: enough for every canned query's example to find something, and text that would do harm."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import Connection, insert

from archive.identity import name_key
from archive.store import schema

HOSTILE = "<script>alert('x')</script>"
TEXT = f"Li Shangfu was dismissed as defence minister. {HOSTILE} =cmd|' /C calc'!A0"

PEOPLE = ("Li Shangfu", "Dong Jun", "Liu Zhenli", "Li Zuocheng", HOSTILE)
# name, other names, kind, parents
ORGANISATIONS = (
    ("People's Republic of China", ("China",), "country", ()),
    ("United States of America", ("United States",), "country", ()),
    ("People's Liberation Army", ("PLA",), "armed_force", ("People's Republic of China",)),
    ("Joint Staff Department", ("JSD",), "department", ("People's Liberation Army",)),
    ("Ministry of National Defense", ("MND",), "ministry", ("People's Liberation Army",)),
)
POSITIONS = (("chief", "Joint Staff Department"), ("minister", "Ministry of National Defense"))
# person, title, start, end, seen, what ends it
TENURES = (
    ("Li Shangfu", "minister", ("2023-03-12", "2023-03-12"), ("2023-10-24", "2023-10-24"), "2023-08-01", "stated"),
    ("Dong Jun", "minister", ("2023-12-29", "2023-12-29"), ("2024-01-05", None), "2024-01-05", None),
    (HOSTILE, "minister", ("2023-05-01", "2023-06-01"), ("2023-07-01", "2023-07-15"), "2023-07-01", "stated"),
    ("Liu Zhenli", "chief", (None, "2012-12-22"), ("2023-12-22", None), "2023-12-22", None),
    ("Li Zuocheng", "chief", (None, "2012-06-01"), ("2014-06-01", None), "2014-06-01", None),
)


def number(*parts: object) -> int:
    """An id of the test's own: small, so that a page shows it plainly."""
    order = [*PEOPLE, *(name for name, *_ in ORGANISATIONS), *(title for title, _ in POSITIONS)]
    return sum((order.index(str(part)) + 1) * 100**place for place, part in enumerate(parts))


def populate(connection: Connection) -> None:
    def add(table: Any, **values: Any) -> None:
        connection.execute(insert(table), values)

    def named(kind: str, entity: int, *names: str) -> None:
        for name in names:
            add(
                schema.names,
                id=1_000_000 * entity + 1000 * len(kind) + len(name),
                entity_type=kind,
                entity_id=entity,
                name=name,
                folded=name_key(name),
                kind="primary" if name == names[0] else "alias",
            )

    for name in PEOPLE:
        add(schema.people, id=number(name), name=name, country="CHN")
        named("person", number(name), name)
    for name, others, kind, parents in ORGANISATIONS:
        country = "USA" if name.startswith("United") else "CHN"
        add(schema.organisations, id=number(name), name=name, kind=kind, country=country)
        named("organisation", number(name), name, *others)
        for parent in parents:
            add(schema.organisation_parents, organisation_id=number(name), parent_id=number(parent), kind="part_of")
    for title, organisation in POSITIONS:
        add(
            schema.positions,
            id=number(title),
            title=title,
            organisation_id=number(organisation),
            seats=1,
            country="CHN",
        )
        named("position", number(title), title)
    for article, (publisher, day) in enumerate((("Meridian Wire", "2023-10-24"), ("Harbour Post", "2023-11-30")), 1):
        add(
            schema.articles,
            id=article,
            url=f"https://meridianwire.example/{article}",
            title=HOSTILE,
            publisher=publisher,
            published_on=date.fromisoformat(day),
            published_basis="given",
            ingested_at="2024-01-01T00:00:00+00:00",
            length=len(TEXT),
            content_hash=f"c{article}",
            raw_hash=f"r{article}",
            text=TEXT,
        )
        add(
            schema.sentences,
            id=article,
            article_id=article,
            ordinal=0,
            char_start=0,
            char_end=len(TEXT),
            text=TEXT,
            role="body",
        )
        for ordinal, (kind, name) in enumerate((("person", "Li Shangfu"), ("position", "minister"))):
            add(
                schema.article_entities,
                id=10 * article + ordinal,
                article_id=article,
                ordinal=ordinal,
                entity_type=kind,
                name=name,
                forms="[]",
                folded=name_key(name),
                entity_id=number(name),
            )
        add(
            schema.claims,
            id=article,
            article_id=article,
            sentence_id=article,
            char_start=0,
            char_end=len(TEXT),
            quote=TEXT,
            person_ref_id=10 * article,
            position_ref_id=10 * article + 1,
            person_id=number("Li Shangfu"),
            position_id=number("minister"),
            aspect="ended",
            modality="asserted",
            date_earliest=date.fromisoformat(day),
            date_latest=date.fromisoformat(day),
            date_basis="stated",
            confidence=0.9,
            extractor="hand/1",
        )
    for person, title, start, end, seen, end_basis in TENURES:
        days = [None if day is None else date.fromisoformat(day) for day in (*start, *end, seen, seen)]
        columns = ("start_earliest", "start_latest", "end_earliest", "end_latest", "first_seen", "last_seen")
        spell = dict(zip(columns, days, strict=True)) | {
            "person_id": number(person),
            "position_id": number(title),
            "spell": 1,
            "end_basis": end_basis,
            "articles": 1,
            "claims": 2 if person == "Li Shangfu" else 1,
        }
        tenure = number(person, title)
        add(schema.tenures, id=tenure, **spell)
        add(schema.tenure_versions, id=tenure, tenure_id=tenure, **spell)
    add(schema.tenure_evidence, tenure_id=number("Li Shangfu", "minister"), claim_id=1, bears_on="end")
    for event, (type_, mode, parties) in enumerate(
        (
            (
                "CONSULT",
                "phone",
                (
                    ("person", "Liu Zhenli", "actor"),
                    ("organisation", "People's Republic of China", "actor"),
                    ("organisation", "United States of America", "recipient"),
                ),
            ),
            ("PERSONNEL", "dismiss", (("person", "Li Shangfu", "recipient"),)),
        ),
        1,
    ):
        happened = {
            "type": type_,
            "mode": mode,
            "title": HOSTILE,
            "date_earliest": date(2023, 10, 24),
            "date_latest": date(2023, 10, 24),
            "date_basis": "stated",
            "modality": "asserted",
        }
        add(schema.events, id=event, articles=1, **happened)
        for kind, name, role in parties:
            add(schema.event_participants, event_id=event, entity_type=kind, entity_id=number(name), role=role)
    add(
        schema.conflicts,
        id=1,
        kind="different_ends",
        certainty="certain",
        position_id=number("minister"),
        person_id=number("Li Shangfu"),
        detail="Two ends are stated.",
    )
    for claim in (1, 2):
        add(schema.conflict_claims, conflict_id=1, claim_id=claim)
