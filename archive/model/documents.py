"""From the bytes of a source to one clean, dated document."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from archive.model.terms import (
    PublishedBasis,
)


@dataclass(frozen=True, slots=True)
class Given:
    """What the user states about the input; it fills what the input itself lacks."""

    published: date | None = None
    publisher: str | None = None
    url: str | None = None
    title: str | None = None
    language: str | None = None


@dataclass(frozen=True, slots=True)
class RawDocument:
    """The bytes of one document, or of one record of a container, with where they came from.

    `source` is a path, a URL or "-"; `place` is where in it ("line 3", "record 12"), None for the whole.
    `format` is the name under which a document reader is registered: text, markdown, html, record.
    """

    source: str
    content: bytes
    format: str
    place: str | None = None
    encoding: str | None = None
    retrieved_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """One clean, dated text. `text` begins with the headline when the source keeps it apart from the body, so that
    every sentence of the article, the headline too, is a slice of `text`. `raw_hash` is the digest of the bytes it
    was made from."""

    source: str
    text: str
    raw_hash: str
    place: str | None = None
    url: str | None = None
    title: str | None = None
    byline: str | None = None
    publisher: str | None = None
    language: str | None = None
    published_on: date | None = None
    published_basis: PublishedBasis = PublishedBasis.UNKNOWN
    retrieved_at: datetime | None = None
    encoding: str | None = None
