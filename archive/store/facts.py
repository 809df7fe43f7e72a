"""Reading facts for those who draw conclusions: live articles only, rejected claims left out, always in one order."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from sqlalchemy import Connection, Row, Select, or_, select

from archive.dates import Bounds
from archive.model import (
    Aspect,
    ClaimFact,
    ClaimStatus,
    DateBasis,
    EntityRef,
    EntityType,
    EventReport,
    Modality,
    PositionFact,
)
from archive.store import decisions, endings, schema
from archive.store.chunks import chunks
from archive.store.closure import closure
from archive.store.endings import day_of
from archive.tenure import corrected

_POSITIONS_AT_ONCE = 500
_BELIEVED = (ClaimStatus.ACCEPTED.value, ClaimStatus.CORRECTED.value)


def keys(connection: Connection, article_ids: Iterable[int]) -> set[tuple[EntityType, str]]:
    """The keys under which `refs` finds all that must be resolved again after these articles were written.

    The names in them and in the versions that they superseded. Posts of an organisation are found through it.
    """
    ref, article = schema.article_entities.c, schema.articles.c
    found: set[tuple[EntityType, str]] = set()
    for chunk in chunks(article_ids):
        query = (
            select(ref.entity_type, ref.folded)
            .join(schema.articles, article.id == ref.article_id)
            .where(
                or_(article.id.in_(chunk), article.superseded_by_id.in_(chunk)),
                or_(ref.entity_type != EntityType.POSITION.value, ref.organisation_ref_id.is_(None)),
            )
            .distinct()
        )
        found.update((EntityType(kind), folded) for kind, folded in connection.execute(query))
    return found


def underived(connection: Connection) -> list[int]:
    """The live articles whose names nobody has resolved yet: facts of a run that was cut off, by id."""
    ref, article = schema.article_entities.c, schema.articles.c
    query = (
        select(article.id)
        .join(schema.article_entities, ref.article_id == article.id)
        .where(article.superseded_by_id.is_(None), ref.entity_id.is_(None))
        .distinct()
        .order_by(article.id)
    )
    return list(connection.scalars(query))


def places(connection: Connection, sources: Iterable[str]) -> set[tuple[str, str | None]]:
    """The (source, place) of every article that came from these sources."""
    article = schema.articles.c
    found: set[tuple[str, str | None]] = set()
    for chunk in chunks(sorted(sources)):
        query = select(article.source, article.place).where(article.source.in_(chunk))
        found.update((row.source, row.place) for row in connection.execute(query))
    return found


def refs(connection: Connection, folded: Iterable[tuple[EntityType, str]] | None = None) -> list[EntityRef]:
    """What the live articles name, by id: everything, or what shares an entity with the keys (`closure.closure`).

    A key is a type and a folded name, `article_entities.folded`.
    """
    ref = schema.article_entities.c
    query = (
        select(
            ref.id,
            ref.article_id,
            ref.entity_type,
            ref.name,
            ref.forms,
            ref.country,
            ref.kind,
            ref.organisation_ref_id,
            ref.pack_id,
        )
        .join(schema.articles, schema.articles.c.id == ref.article_id)
        .where(schema.articles.c.superseded_by_id.is_(None))
        .order_by(ref.id)
    )
    ids = None if folded is None else sorted(closure(connection, folded))
    return [
        EntityRef(
            id=row.id,
            article_id=row.article_id,
            entity_type=EntityType(row.entity_type),
            name=row.name,
            forms=tuple(json.loads(row.forms)),
            country=row.country,
            kind=row.kind,
            organisation_ref=row.organisation_ref_id,
            pack_id=row.pack_id,
        )
        for row in _rows(connection, query, ref.id, ids)
    ]


def positions(connection: Connection, ids: Iterable[int] | None = None) -> dict[int, PositionFact]:
    """What is known of posts apart from who holds them, by id; ids that no post has are left out."""
    post = schema.positions.c
    query = select(
        post.id,
        post.seats,
        post.inception_earliest,
        post.inception_latest,
        post.dissolution_earliest,
        post.dissolution_latest,
        post.successor_id,
    ).order_by(post.id)
    return {
        row.id: PositionFact(
            id=row.id,
            seats=row.seats,
            inception=Bounds(row.inception_earliest, row.inception_latest),
            dissolution=Bounds(row.dissolution_earliest, row.dissolution_latest),
            successor_id=row.successor_id,
        )
        for row in _rows(connection, query, post.id, None if ids is None else sorted(set(ids)))
    }


def renamed(connection: Connection, ids: Iterable[int]) -> set[int]:
    """These posts and all that are joined to them by a rename, forwards or backwards."""
    post = schema.positions.c
    found = set(ids)
    new = set(found)
    while new:
        near: set[int] = set()
        for chunk in chunks(sorted(new)):
            after = select(post.successor_id).where(post.id.in_(chunk), post.successor_id.is_not(None))
            near.update(connection.scalars(after))
            near.update(connection.scalars(select(post.id).where(post.successor_id.in_(chunk))))
        new = near - found
        found |= new
    return found


def claim_facts(connection: Connection, position_ids: Iterable[int] | None = None) -> Iterator[ClaimFact]:
    """The claims that tenures follow from, post by post: live, asserted, not rejected, their names resolved; corrected
    ones as they should have read, under the post that they should have named.

    A claim that is corrected to a person or post of whom no article speaks any more is left out. No cursor stays open
    between two items, so the caller may write conclusions while it reads. Raises DecisionError.
    """
    claim = schema.claims.c
    changed = decisions.corrections(connection)
    moved = {id: each.position_id for id, each in changed.items() if each.position_id is not None}
    people = {each.person_id for each in changed.values() if each.person_id is not None}
    people -= decisions.known(connection, schema.people, people)  # those who are gone
    posts = decisions.known(connection, schema.positions, moved.values())
    if position_ids is None:
        known = select(claim.position_id).where(claim.position_id.is_not(None)).distinct()
        position_ids = {*connection.scalars(known), *posts}
    for chunk in chunks(sorted(set(position_ids)), _POSITIONS_AT_ONCE):
        found = _claims(connection, claim.position_id, chunk)
        if changed:
            here = set(chunk)
            for ids in chunks(sorted(id for id, post in moved.items() if post in posts & here)):
                found += [each for each in _claims(connection, claim.id, ids) if each.position_id not in here]
            found = [corrected(each, changed[each.id]) if each.id in changed else each for each in found]
            here -= set(moved.values()) - posts
            found = [each for each in found if each.position_id in here and each.person_id not in people]
        yield from sorted(found, key=lambda each: (each.position_id, each.id))


def _claims(connection: Connection, column: Any, ids: Sequence[int]) -> list[ClaimFact]:
    """The claims that count, as they were read, whose column has one of the ids."""
    claim, article = schema.claims.c, schema.articles.c
    query = (
        select(
            claim.id,
            claim.person_id,
            claim.position_id,
            claim.aspect,
            claim.date_earliest,
            claim.date_latest,
            claim.started_by,
            claim.lasted_until,
            claim.date_basis,
            claim.article_id,
            claim.acting,
            claim.status,
            schema.sentences.c.text.label("sentence"),
            article.published_on,
            article.retrieved_at,
            article.ingested_at,
            article.publisher,
        )
        .join(schema.articles, article.id == claim.article_id)
        .join(schema.sentences, schema.sentences.c.id == claim.sentence_id)
        .where(
            column.in_(ids),
            article.superseded_by_id.is_(None),
            claim.modality == Modality.ASSERTED.value,
            claim.status != ClaimStatus.REJECTED.value,
            claim.position_id.is_not(None),
            # A person who is named and not resolved must not be read as a vacancy.
            or_(claim.person_ref_id.is_(None), claim.person_id.is_not(None)),
        )
    )
    rows = connection.execute(query).all()
    reasons = endings.reasons(connection, sorted({row.position_id for row in rows}))
    return [
        ClaimFact(
            id=row.id,
            person_id=row.person_id,
            position_id=row.position_id,
            aspect=Aspect(row.aspect),
            bounds=Bounds(row.date_earliest, row.date_latest),
            basis=DateBasis(row.date_basis),
            started_by=row.started_by,
            lasted_until=row.lasted_until,
            article_id=row.article_id,
            acting=bool(row.acting),
            known_from=row.published_on or day_of(row.retrieved_at or row.ingested_at),
            outlet=row.publisher,
            sentence=row.sentence,
            reason=reasons.get(row.id),
            accepted=row.status in _BELIEVED,
        )
        for row in rows
    ]


def event_reports(connection: Connection, ids: Iterable[int] | None = None) -> list[EventReport]:
    """Reports of events in live articles, by id: all, or those of the ids and every one that shares an event with them.

    Participants that are not resolved are left out of a report; the report stays.
    """
    report = schema.event_reports.c
    query = (
        select(schema.event_reports)
        .join(schema.articles, schema.articles.c.id == report.article_id)
        .where(schema.articles.c.superseded_by_id.is_(None))
        .order_by(report.id)
    )
    wanted = None if ids is None else sorted(_siblings(connection, set(ids)))
    participants = _participants(connection, wanted)
    return [
        EventReport(
            id=row.id,
            article_id=row.article_id,
            sentence_id=row.sentence_id,
            quote=row.quote,
            type=row.type,
            mode=row.mode,
            title=row.title,
            bounds=Bounds(row.date_earliest, row.date_latest),
            basis=DateBasis(row.date_basis),
            modality=Modality(row.modality),
            place=row.place,
            participants=tuple(sorted(participants.get(row.id, ()))),
        )
        for row in _rows(connection, query, report.id, wanted)
    ]


def _siblings(connection: Connection, ids: set[int]) -> set[int]:
    """The reports, those of the same type that share a participant with one, and all that stand for the same events.

    Only these can become one event with a changed report: whatever else was joined or kept apart stays so.
    """
    report, part, ref = schema.event_reports.c, schema.event_report_participants.c, schema.article_entities.c
    evidence = schema.event_evidence.c
    found = set(ids)
    for chunk in chunks(sorted(ids)):
        shared = (
            select(report.type, ref.entity_type, ref.entity_id)
            .join(schema.event_report_participants, part.report_id == report.id)
            .join(schema.article_entities, ref.id == part.ref_id)
            .where(report.id.in_(chunk), ref.entity_id.is_not(None))
            .distinct()
            .subquery()
        )
        found.update(
            connection.scalars(
                select(report.id)
                .join(schema.event_report_participants, part.report_id == report.id)
                .join(schema.article_entities, ref.id == part.ref_id)
                .join(
                    shared,
                    (shared.c.type == report.type)
                    & (shared.c.entity_type == ref.entity_type)
                    & (shared.c.entity_id == ref.entity_id),
                )
                .distinct()
            )
        )
    for chunk in chunks(sorted(found)):
        events = select(evidence.event_id).where(evidence.report_id.in_(chunk))
        found.update(connection.scalars(select(evidence.report_id).where(evidence.event_id.in_(events))))
    return found


def _participants(
    connection: Connection, report_ids: Sequence[int] | None
) -> dict[int, set[tuple[EntityType, int, str]]]:
    part, ref = schema.event_report_participants.c, schema.article_entities.c
    query = (
        select(part.report_id, ref.entity_type, ref.entity_id, part.role)
        .join(schema.article_entities, ref.id == part.ref_id)
        .where(ref.entity_id.is_not(None))
    )
    found: dict[int, set[tuple[EntityType, int, str]]] = defaultdict(set)
    for row in _rows(connection, query, part.report_id, report_ids):
        found[row.report_id].add((EntityType(row.entity_type), row.entity_id, row.role))
    return found


def _rows(
    connection: Connection, query: Select[*tuple[Any, ...]], column: Any, ids: Sequence[int] | None
) -> Iterator[Row[*tuple[Any, ...]]]:
    """The rows of a query, all or those whose column has one of the sorted ids."""
    if ids is None:
        yield from connection.execute(query)
        return
    for chunk in chunks(ids):
        yield from connection.execute(query.where(column.in_(chunk)))
