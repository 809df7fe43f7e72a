"""The rows of one article, made from its document and reading. Ids are digests (`archive.identity`), never counters."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from archive.identity import digest, name_key, person_key, stable_id
from archive.model import ClaimReading, Document, EntityType, EventReading, Reading
from archive.store.checks import label

Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class ReadingRows:
    """The rows that a reading adds to an article, by table; each list is in an order in which it can be inserted."""

    sentences: list[Row]
    article_entities: list[Row]
    mentions: list[Row]
    claims: list[Row]
    event_reports: list[Row]
    event_report_participants: list[Row]


def content_hash(document: Document) -> str:
    """The digest of title and text, by which an article without an address is known again."""
    return digest(json.dumps([document.title, document.text]).encode("ascii"))


def entity_key(entity_type: EntityType, name: str) -> str:
    """The key that two articles' names of one entity share; `article_entities.folded`."""
    return person_key(name) if entity_type is EntityType.PERSON else name_key(name)


def utc(moment: datetime) -> str:
    """A moment as the archive writes it, ISO 8601 in UTC to the second; without a zone it is taken for UTC."""
    zoned = moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    return zoned.isoformat(timespec="seconds")


def article_row(document: Document, article_id: int, hashed: str, version: int, ingested_at: str) -> Row:
    """The row of `articles`, as the live version."""
    return {
        "id": article_id,
        "url": document.url,
        "title": document.title,
        "byline": document.byline,
        "publisher": document.publisher,
        "language": document.language,
        "published_on": document.published_on,
        "published_basis": document.published_basis.value,
        "retrieved_at": None if document.retrieved_at is None else utc(document.retrieved_at),
        "ingested_at": ingested_at,
        "source": label(document.source),
        "place": label(document.place),
        "text": document.text,
        "length": len(document.text),
        "content_hash": hashed,
        "raw_hash": document.raw_hash,
        "version": version,
        "superseded_by_id": None,
    }


def reading_rows(article_id: int, text: str, reading: Reading) -> ReadingRows:
    """The rows of sentences, entities, mentions, claims and event reports; what is said twice over is one row."""
    sentence_ids = [stable_id("sentence", article_id, ordinal) for ordinal in range(len(reading.sentences))]
    ref_ids = [stable_id("ref", article_id, ordinal) for ordinal in range(len(reading.entities))]
    sentences = [
        {
            "id": sentence_ids[ordinal],
            "article_id": article_id,
            "ordinal": ordinal,
            "char_start": sentence.start,
            "char_end": sentence.end,
            "text": text[sentence.start : sentence.end],
            "role": sentence.role.value,
        }
        for ordinal, sentence in enumerate(reading.sentences)
    ]
    entities = [
        {
            "id": ref_ids[ordinal],
            "article_id": article_id,
            "ordinal": ordinal,
            "entity_type": entity.entity_type.value,
            "name": entity.name,
            "forms": json.dumps(entity.forms, ensure_ascii=False),
            "folded": entity_key(entity.entity_type, entity.name),
            "country": entity.country,
            "kind": entity.kind,
            "organisation_ref_id": None if entity.organisation is None else ref_ids[entity.organisation],
            "pack_id": entity.pack_id,
        }
        for ordinal, entity in enumerate(reading.entities)
    ]
    # A post points at its organisation, which must be there first.
    entities.sort(key=lambda row: row["organisation_ref_id"] is not None)
    mentions: dict[int, Row] = {}
    for mention in reading.mentions:
        mention_id = stable_id("mention", article_id, mention.start, mention.end, mention.entity)
        mentions[mention_id] = {
            "id": mention_id,
            "sentence_id": sentence_ids[mention.sentence],
            "ref_id": ref_ids[mention.entity],
            "char_start": mention.start,
            "char_end": mention.end,
            "text": text[mention.start : mention.end],
            "entity_type": reading.entities[mention.entity].entity_type.value,
        }
    claims: dict[int, Row] = {}
    # Of two equal claims the surer stays, and of two equally sure the one whose rule comes first.
    for claim in sorted(reading.claims, key=lambda claim: (-claim.confidence, claim.rule)):
        row = _claim_row(article_id, text, claim, sentence_ids, ref_ids, reading.extractor)
        claims.setdefault(row["id"], row)
    reports: dict[int, Row] = {}
    participants: dict[tuple[int, int, str], Row] = {}
    for event in reading.events:
        row = _report_row(article_id, text, event, sentence_ids, reading.extractor)
        reports[row["id"]] = row
        for participant in event.participants:
            part = (row["id"], ref_ids[participant.entity], participant.role)
            participants[part] = dict(zip(("report_id", "ref_id", "role"), part, strict=True))
    return ReadingRows(
        sentences,
        entities,
        list(mentions.values()),
        list(claims.values()),
        list(reports.values()),
        [participants[part] for part in sorted(participants)],
    )


def _claim_row(
    article_id: int, text: str, claim: ClaimReading, sentence_ids: list[int], ref_ids: list[int], extractor: str
) -> Row:
    return {
        "id": stable_id(
            "claim",
            article_id,
            claim.start,
            claim.end,
            claim.person,
            claim.position,
            claim.aspect.value,
            claim.modality.value,
            int(claim.acting),
            claim.bounds.earliest,
            claim.bounds.latest,
            claim.basis.value,
            claim.attributed_to,
            claim.started_by,
            claim.lasted_until,
        ),
        "article_id": article_id,
        "sentence_id": sentence_ids[claim.sentence],
        "char_start": claim.start,
        "char_end": claim.end,
        "quote": text[claim.start : claim.end],
        "person_ref_id": None if claim.person is None else ref_ids[claim.person],
        "position_ref_id": ref_ids[claim.position],
        "aspect": claim.aspect.value,
        "modality": claim.modality.value,
        "acting": int(claim.acting),
        "date_earliest": claim.bounds.earliest,
        "date_latest": claim.bounds.latest,
        "started_by": claim.started_by,
        "lasted_until": claim.lasted_until,
        "date_basis": claim.basis.value,
        "attributed_to": claim.attributed_to,
        "confidence": claim.confidence,
        "extractor": extractor,
        "rule": claim.rule,
    }


def _report_row(article_id: int, text: str, event: EventReading, sentence_ids: list[int], extractor: str) -> Row:
    parts = sorted((participant.entity, participant.role) for participant in event.participants)
    return {
        "id": stable_id(
            "report",
            article_id,
            event.start,
            event.end,
            event.type,
            event.mode,
            event.title,
            event.bounds.earliest,
            event.bounds.latest,
            event.basis.value,
            event.modality.value,
            event.place,
            parts,
        ),
        "article_id": article_id,
        "sentence_id": sentence_ids[event.sentence],
        "char_start": event.start,
        "char_end": event.end,
        "quote": text[event.start : event.end],
        "type": event.type,
        "mode": event.mode,
        "title": event.title,
        "date_earliest": event.bounds.earliest,
        "date_latest": event.bounds.latest,
        "date_basis": event.basis.value,
        "modality": event.modality.value,
        "place": event.place,
        "extractor": extractor,
    }
