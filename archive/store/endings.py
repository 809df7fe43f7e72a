"""What reports of events say of the end of tenures: why somebody left, and who died."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from sqlalchemy import ColumnElement, Connection, and_, select

from archive.dates import Bounds
from archive.model import Aspect, DeathFact, EntityType, Modality
from archive.store import schema
from archive.store.chunks import chunks

_PERSONNEL = "PERSONNEL"
_DIE = "die"
_REASONS = {"dismiss": "dismissed", "resign": "resigned", "retire": "retired", _DIE: "died"}
# Whom it befalls.
_RECIPIENT = "recipient"


def reasons(connection: Connection, position_ids: Sequence[int]) -> dict[int, str]:
    """Why tenures ended, by claim: what the sentence of the claim reports to have befallen the person. A sentence that
    reports two such things gives no reason."""
    claim, report, part = schema.claims.c, schema.event_reports.c, schema.event_report_participants.c
    query = (
        select(claim.id, report.mode)
        .join(schema.event_reports, report.sentence_id == claim.sentence_id)
        .join(schema.event_report_participants, and_(part.report_id == report.id, part.ref_id == claim.person_ref_id))
        .where(
            claim.aspect == Aspect.ENDED.value,
            report.type == _PERSONNEL,
            report.mode.in_(_REASONS),
            report.modality == Modality.ASSERTED.value,
            part.role == _RECIPIENT,
            claim.position_id.in_(position_ids),
        )
    )
    found: dict[int, set[str]] = {}
    for claim_id, mode in connection.execute(query):
        found.setdefault(claim_id, set()).add(_REASONS[mode])
    return {claim_id: next(iter(given)) for claim_id, given in found.items() if len(given) == 1}


def deaths(connection: Connection, person_ids: Iterable[int]) -> dict[int, list[DeathFact]]:
    """Live asserted reports of the deaths of these people, by person, each list by id."""
    report, part, ref = schema.event_reports.c, schema.event_report_participants.c, schema.article_entities.c
    article = schema.articles.c
    query = (
        select(
            report.id,
            ref.entity_id,
            report.date_earliest,
            report.date_latest,
            report.article_id,
            article.published_on,
            article.retrieved_at,
            article.ingested_at,
            article.publisher,
            schema.sentences.c.text.label("sentence"),
        )
        .join(schema.event_report_participants, part.report_id == report.id)
        .join(schema.article_entities, ref.id == part.ref_id)
        .join(schema.articles, article.id == report.article_id)
        .join(schema.sentences, schema.sentences.c.id == report.sentence_id)
        .where(
            _is_death(),
            report.modality == Modality.ASSERTED.value,
            part.role == _RECIPIENT,
            ref.entity_type == EntityType.PERSON.value,
            article.superseded_by_id.is_(None),
        )
        .order_by(report.id, ref.entity_id)
    )
    found: dict[int, list[DeathFact]] = {}
    for chunk in chunks(sorted(set(person_ids))):
        for row in connection.execute(query.where(ref.entity_id.in_(chunk))):
            death = DeathFact(
                id=row.id,
                person_id=row.entity_id,
                bounds=Bounds(row.date_earliest, row.date_latest),
                article_id=row.article_id,
                known_from=row.published_on or day_of(row.retrieved_at or row.ingested_at),
                outlet=row.publisher,
                sentence=row.sentence,
            )
            found.setdefault(row.entity_id, []).append(death)
    return found


def posts_of_the_dead(connection: Connection, report_ids: Iterable[int]) -> set[int]:
    """The posts of those of whose deaths these reports tell, or told before: they are bounded by them."""
    report, part, ref = schema.event_reports.c, schema.event_report_participants.c, schema.article_entities.c
    evidence, party, claim = schema.event_evidence.c, schema.event_participants.c, schema.claims.c
    people: set[int | None] = set()
    for chunk in chunks(sorted(set(report_ids))):
        told = (
            select(ref.entity_id)
            .join(schema.event_report_participants, part.ref_id == ref.id)
            .join(schema.event_reports, report.id == part.report_id)
            .where(_is_death(), report.id.in_(chunk))
        )
        before = (
            select(party.entity_id)
            .join(schema.event_evidence, evidence.event_id == party.event_id)
            .join(schema.event_reports, report.id == evidence.report_id)
            .where(_is_death(), report.id.in_(chunk), party.entity_type == EntityType.PERSON.value)
        )
        people.update(connection.scalars(told))
        people.update(connection.scalars(before))
    found: set[int] = set()
    for chunk in chunks(sorted(person for person in people if person is not None)):
        query = select(claim.position_id).where(claim.person_id.in_(chunk), claim.position_id.is_not(None))
        found.update(connection.scalars(query.distinct()))
    return found


def day_of(moment: str) -> date:
    """The day of an ISO 8601 moment."""
    return date.fromisoformat(moment[:10])


def _is_death() -> ColumnElement[bool]:
    report = schema.event_reports.c
    return and_(report.type == _PERSONNEL, report.mode == _DIE)
