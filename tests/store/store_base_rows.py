"""Rows for the tests of the store's basis: articles with what they say, people, posts and tenures."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlalchemy import Connection, insert

from archive.store import schema


def add_article(connection: Connection, number: int, text: str, **more: Any) -> int:
    """An article with one sentence, which is the whole text, and an entity of each type."""
    row = {
        "id": number,
        "url": f"https://news.example/{number}",
        "text": text,
        "length": len(text),
        "published_basis": "unknown",
        "ingested_at": "2026-01-01T00:00:00+00:00",
        "content_hash": f"{number:064}",
        "raw_hash": f"{number:064}",
        "version": 1,
    } | more
    if row.get("published_on"):
        row["published_basis"] = "given"
    connection.execute(insert(schema.articles), row)
    sentence = {"id": number, "article_id": number, "ordinal": 0, "char_start": 0, "char_end": len(text), "text": text}
    connection.execute(insert(schema.sentences), sentence | {"role": "body"})
    for ordinal, (entity_type, entity) in enumerate((("person", None), ("position", None)), start=1):
        ref = {"id": number * 10 + ordinal, "article_id": number, "ordinal": ordinal, "entity_type": entity_type}
        connection.execute(
            insert(schema.article_entities), ref | {"name": "x", "forms": "[]", "folded": "x", "entity_id": entity}
        )
    return number


def claim_row(number: int, article: int, start: int, end: int, quote: str, **more: Any) -> dict[str, Any]:
    """A claim that the person of the article holds its post."""
    return {
        "id": number,
        "article_id": article,
        "sentence_id": article,
        "char_start": start,
        "char_end": end,
        "quote": quote,
        "person_ref_id": article * 10 + 1,
        "position_ref_id": article * 10 + 2,
        "aspect": "holds",
        "modality": "asserted",
        "date_basis": "none",
        "confidence": 1.0,
        "extractor": "test/1",
    } | more


def add_post(connection: Connection, number: int = 1, *, seats: int | None = 1) -> None:
    """A post "chief" of the organisation "Staff"."""
    connection.execute(insert(schema.organisations), {"id": number, "name": "Staff", "country": "CHN"})
    connection.execute(
        insert(schema.positions), {"id": number, "title": "chief", "organisation_id": number, "seats": seats}
    )


def add_tenure(connection: Connection, number: int, person: str, days: Mapping[str, str], **more: Any) -> None:
    """A tenure of post 1; `days` are the bounds as ISO days. The person has the number of the tenure."""
    connection.execute(insert(schema.people), {"id": number, "name": person})
    bounds = {name: date.fromisoformat(day) for name, day in days.items()}
    row = {"id": number, "person_id": number, "position_id": 1, "spell": 1, "acting": 0, "articles": 1, "claims": 1}
    row |= bounds
    if bounds.keys() & {"start_earliest", "start_latest"}:
        row["start_basis"] = "stated"
    if bounds.keys() & {"end_earliest", "end_latest"}:
        row["end_basis"] = "stated"
    connection.execute(insert(schema.tenures), row | more)
