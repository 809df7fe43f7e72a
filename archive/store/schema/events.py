"""Events: reports are facts, events are what several reports are taken to be about."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sqlalchemy import CheckConstraint, Column, Index, Integer, String, Table, UniqueConstraint

from archive.model import DateBasis, EntityType, Modality
from archive.store.schema.columns import Id, based, day, iso, key, metadata, offsets, one_of, ordered, ref, text

ROLES = ("actor", "recipient", "subject", "place")


def _happening() -> Iterator[Any]:
    """The columns that an event and a report of it have in common."""
    yield Column(
        "type", String(16), nullable=False, index=True, comment="PLOVER type (CONSULT, AGREE, ...) or PERSONNEL"
    )
    yield Column(
        "mode",
        String(24),
        comment="visit, phone, multilateral, ...; for PERSONNEL appoint, dismiss, resign, promote, investigate, ...",
    )
    yield text("title", "what happened, in a line", null=False)
    yield day("date_earliest", "first day on which it may have happened", index=True)
    yield day("date_latest", "last day on which it may have happened")
    yield Column("date_basis", String(16), nullable=False, comment="stated, event_date, publication_date or none")
    yield Column("modality", String(12), nullable=False, comment="asserted, prospective, hypothetical or denied")
    yield text("place", "where, as the article names it")
    yield iso("date_earliest")
    yield iso("date_latest")
    yield ordered("date_earliest", "date_latest")
    yield based("date_earliest", "date_latest", "date_basis")
    yield one_of("date_basis", *DateBasis)
    yield one_of("modality", *Modality)


event_reports = Table(
    "event_reports",
    metadata,
    key(),
    ref("article_id", "articles", "the article", ondelete="CASCADE"),
    ref("sentence_id", "sentences", "the sentence", ondelete="CASCADE"),
    Column("char_start", Integer, nullable=False, comment="offset of the quote in articles.text"),
    Column("char_end", Integer, nullable=False, comment="offset after the quote"),
    text("quote", "the words that report it, a verbatim slice of articles.text", null=False),
    *_happening(),
    text("extractor", "name/version of the extractor, model/version, hash of the model", null=False),
    offsets("quote"),
    comment="a sentence that reports an event",
)

event_report_participants = Table(
    "event_report_participants",
    metadata,
    ref("report_id", "event_reports", "the report", ondelete="CASCADE", index=False),
    ref("ref_id", "article_entities", "who, as the article names them", ondelete="CASCADE"),
    Column("role", String(10), nullable=False, comment="actor, recipient, subject or place"),
    one_of("role", *ROLES),
    UniqueConstraint("report_id", "ref_id", "role"),
    comment="who takes part in an event by one report",
)

events = Table(
    "events",
    metadata,
    key(),
    *_happening(),
    Column("articles", Integer, nullable=False, comment="how many articles report it"),
    CheckConstraint("articles >= 1", name="reported"),
    comment="something that happened, reported once or often; derived from event_reports",
)

event_participants = Table(
    "event_participants",
    metadata,
    ref("event_id", "events", "the event", ondelete="CASCADE", index=False),
    Column("entity_type", String(12), nullable=False, comment="person, organisation or position"),
    Column("entity_id", Id, nullable=False, comment="id in people, organisations or positions"),
    Column("role", String(10), nullable=False, comment="actor, recipient, subject or place"),
    one_of("entity_type", *EntityType),
    one_of("role", *ROLES),
    UniqueConstraint("event_id", "entity_type", "entity_id", "role"),
    Index("ix_event_participants_entity", "entity_type", "entity_id"),
    comment="who took part",
)

event_evidence = Table(
    "event_evidence",
    metadata,
    ref("event_id", "events", "the event", ondelete="CASCADE", index=False),
    ref("report_id", "event_reports", "the report", ondelete="CASCADE"),
    ref("article_id", "articles", "the article", ondelete="CASCADE"),
    ref("sentence_id", "sentences", "the sentence", ondelete="CASCADE"),
    text("quote", "the words that report it", null=False),
    UniqueConstraint("event_id", "report_id"),
    comment="where it is reported",
)
