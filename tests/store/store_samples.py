"""Small readings, made by hand, and the plainest conclusions from them, for the tests of the store."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from typing import Any

from sqlalchemy import Connection, select

from archive.dates import UNKNOWN, Bounds
from archive.identity import digest, stable_id
from archive.model import (
    Aspect,
    BearsOn,
    BoundBasis,
    ClaimFact,
    ClaimReading,
    DateBasis,
    Document,
    EntityReading,
    EntityRef,
    EntityType,
    Event,
    EventReading,
    EventReport,
    MentionReading,
    Modality,
    Name,
    Organisation,
    ParticipantReading,
    Person,
    Position,
    PublishedBasis,
    Reading,
    Resolution,
    Role,
    Sentence,
    Tenure,
    TenureVersion,
)
from archive.store import schema

NOW = "2024-01-01T00:00:00+00:00"
LIU = ("Liu Zhenli", "chief", "Joint Staff Department")
LI = ("Li Shangfu", "minister", "Ministry of National Defense")
BROWN = ("Charles Q. Brown", "chairman", "Joint Chiefs of Staff")

Post = tuple[str, str, str]


def article(
    *posts: Post,
    url: str | None = None,
    published: str | None = "2023-12-22",
    aspect: Aspect = Aspect.HOLDS,
    **other: Any,
) -> tuple[Document, Reading]:
    """An article of one sentence for each (person, title, organisation), which also reports a meeting of them."""
    text, sentences, entities, mentions, claims = "", [], [], [], []
    numbers: dict[tuple[EntityType, str, int | None], int] = {}

    def entity(kind: EntityType, name: str, organisation: int | None = None) -> int:
        if (kind, name, organisation) not in numbers:
            numbers[kind, name, organisation] = len(entities)
            entities.append(EntityReading(kind, name, organisation=organisation))
        return numbers[kind, name, organisation]

    day = None if published is None else date.fromisoformat(published)
    for ordinal, (person, title, organisation) in enumerate(posts):
        start = len(text)
        line = f"{person} is {title} of the {organisation}."
        text += line + "\n"
        sentences.append(Sentence(start, start + len(line), Role.BODY))
        who = entity(EntityType.PERSON, person)
        body = entity(EntityType.ORGANISATION, organisation)
        post = entity(EntityType.POSITION, title, body)
        mentions.append(MentionReading(start, start + len(person), who, ordinal))
        bounds = UNKNOWN if day is None else Bounds.day(day)
        basis = DateBasis.NONE if day is None else DateBasis.PUBLICATION_DATE
        claims.append(ClaimReading(ordinal, start, start + len(line), who, post, aspect, bounds=bounds, basis=basis))
    people = tuple(number for (kind, _, _), number in numbers.items() if kind is EntityType.PERSON)
    events = ()
    if len(people) > 1:
        parts = tuple(ParticipantReading(number, "actor") for number in people)
        events = (EventReading(0, 0, sentences[0].end, "CONSULT", "They met", participants=parts),)
    reading = Reading(tuple(sentences), tuple(entities), tuple(mentions), tuple(claims), events, "hand/1")
    fields: dict[str, Any] = {
        "source": "a.txt",
        "text": text,
        "raw_hash": digest(f"{url} {published} {text}".encode()),
        "url": url,
        "published_on": day,
        "published_basis": PublishedBasis.UNKNOWN if day is None else PublishedBasis.GIVEN,
    }
    return Document(**fields | other), reading


def resolution(refs: Iterable[EntityRef]) -> Resolution:
    """One entity for each name, one post for each title in each organisation."""
    by_id = {ref.id: ref for ref in refs}
    assigned: dict[int, int] = {}
    people, bodies, posts, names = {}, {}, {}, {}
    for ref in sorted(by_id.values(), key=lambda ref: (ref.entity_type is EntityType.POSITION, ref.id)):
        if ref.entity_type is EntityType.PERSON:
            key = stable_id("person", ref.name)
            people[key] = Person(key, ref.name)
        elif ref.entity_type is EntityType.ORGANISATION:
            key = stable_id("organisation", ref.name)
            bodies[key] = Organisation(key, ref.name, pack_id=ref.pack_id)
        else:
            body = None if ref.organisation_ref is None else assigned[ref.organisation_ref]
            key = stable_id("position", ref.name, body)
            posts[key] = Position(key, ref.name, organisation_id=body)
        assigned[ref.id] = key
        names[key] = Name(ref.entity_type, key, ref.name, "primary")
    return Resolution(
        tuple(people.values()), tuple(bodies.values()), (), tuple(posts.values()), tuple(names.values()), assigned
    )


def tenures(claims: Iterable[ClaimFact]) -> list[Tenure]:
    """One spell for each person in each post, seen from the first claim to the last."""
    groups: dict[tuple[int, int], list[ClaimFact]] = defaultdict(list)
    for claim in claims:
        assert claim.person_id is not None
        groups[claim.person_id, claim.position_id].append(claim)
    found = []
    for (person, position), facts in groups.items():
        days = [fact.bounds.latest for fact in facts if fact.bounds.latest is not None]
        first, last = (min(days), max(days)) if days else (None, None)
        found.append(
            Tenure(
                person_id=person,
                position_id=position,
                spell=1,
                acting=False,
                start=Bounds(None, first),
                end=Bounds(last, None),
                first_seen=first,
                last_seen=last,
                start_basis=BoundBasis.FIRST_SIGHTING if days else None,
                end_basis=BoundBasis.LAST_SIGHTING if days else None,
                end_reason=None,
                articles=len({fact.article_id for fact in facts}),
                claims=len(facts),
                evidence=tuple((fact.id, BearsOn.WITHIN) for fact in facts),
            )
        )
    return found


def versions(found: Iterable[Tenure]) -> list[TenureVersion]:
    return [TenureVersion(tenure, tenure.first_seen, None) for tenure in found]


def events(reports: Iterable[EventReport]) -> list[Event]:
    """One event for each set of participants."""
    groups: dict[Any, list[EventReport]] = defaultdict(list)
    for report in reports:
        groups[report.type, report.participants].append(report)
    return [
        Event(
            id=stable_id("event", kind, participants),
            type=kind,
            mode=None,
            title="They met",
            bounds=UNKNOWN,
            basis=DateBasis.NONE,
            modality=Modality.ASSERTED,
            place=None,
            participants=participants,
            reports=tuple(report.id for report in same),
            articles=len({report.article_id for report in same}),
        )
        for (kind, participants), same in groups.items()
    ]


def dump(connection: Connection, *, without: Iterable[str] = ()) -> dict[str, list[tuple[Any, ...]]]:
    """Every table as its sorted rows, apart from the columns `without` and the records of runs."""
    tables = {}
    for table in schema.metadata.sorted_tables:
        if table.name.startswith("ingest_"):
            continue
        columns = [column for column in table.c if column.name not in without]
        tables[table.name] = sorted((tuple(row) for row in connection.execute(select(*columns))), key=repr)
    return tables
