"""Articles and their sentences: the facts that everything else points back to."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Column, Index, Integer, String, Table, UniqueConstraint
from sqlalchemy import text as sql

from archive.model import PublishedBasis, Role
from archive.store.schema.columns import day, iso, key, metadata, offsets, one_of, ref, text

articles = Table(
    "articles",
    metadata,
    key(),
    text("url", "address of the article; NULL where it came without one"),
    text("title", "headline"),
    text("byline", "author line as printed"),
    text("publisher", "outlet", index=True),
    Column("language", String(35), comment="BCP 47 language tag"),
    day("published_on", "publication day; NULL is unknown, never guessed", index=True),
    Column("published_basis", String(10), nullable=False, comment="where published_on comes from"),
    Column("retrieved_at", String(32), comment="when the bytes were fetched, ISO 8601 UTC"),
    Column("ingested_at", String(32), nullable=False, comment="when this version entered the archive, ISO 8601 UTC"),
    text("source", "path or address given to ingest"),
    text("place", "where in the source: a line or record"),
    Column("length", Integer, nullable=False, comment="characters of text (length() stops at a NUL, this does not)"),
    Column("content_hash", String(64), nullable=False, index=True, comment="digest of title and text"),
    Column("raw_hash", String(64), nullable=False, index=True, comment="digest of the bytes as they came"),
    Column("version", Integer, nullable=False, default=1, comment="1, 2, ... for each text published under one URL"),
    ref(
        "superseded_by_id",
        "articles",
        "the version that replaced this one; NULL is the live version",
        null=True,
        index=False,
        deferred=True,
    ),
    # The long column comes last: SQLite walks through all pages of it to reach one behind it.
    text("text", "the stored text; every offset in the archive counts its characters from 0", null=False),
    one_of("published_basis", *PublishedBasis),
    iso("published_on"),
    CheckConstraint("(published_on IS NULL) = (published_basis = 'unknown')", name="published_has_basis"),
    CheckConstraint("version >= 1", name="version_counts"),
    CheckConstraint("length >= length(text)", name="length_covers_text"),
    UniqueConstraint("url", "version"),
    CheckConstraint("superseded_by_id IS NULL OR superseded_by_id <> id", name="not_its_own_successor"),
    # Without the live versions, which are nearly all: SQLite would take the index for a way to few of them.
    Index(
        "ix_articles_superseded_by_id",
        "superseded_by_id",
        sqlite_where=sql("superseded_by_id IS NOT NULL"),
        postgresql_where=sql("superseded_by_id IS NOT NULL"),
    ),
    Index(
        "uq_articles_live_url",
        "url",
        unique=True,
        sqlite_where=sql("superseded_by_id IS NULL AND url IS NOT NULL"),
        postgresql_where=sql("superseded_by_id IS NULL AND url IS NOT NULL"),
    ),
    Index(
        "uq_articles_live_text",
        "content_hash",
        unique=True,
        sqlite_where=sql("superseded_by_id IS NULL AND url IS NULL"),
        postgresql_where=sql("superseded_by_id IS NULL AND url IS NULL"),
    ),
    comment="one version of one published text",
)

sentences = Table(
    "sentences",
    metadata,
    key(),
    ref("article_id", "articles", "the article it is in", ondelete="CASCADE", index=False),
    Column("ordinal", Integer, nullable=False, comment="0, 1, ... in the article"),
    Column("char_start", Integer, nullable=False, comment="offset of its first character in articles.text"),
    Column("char_end", Integer, nullable=False, comment="offset after its last character"),
    text("text", "the slice of articles.text", null=False),
    Column("role", String(12), nullable=False, comment="headline, body, quote, caption, related_link or boilerplate"),
    one_of("role", *Role),
    offsets("text"),
    UniqueConstraint("article_id", "ordinal"),
    comment="a sentence of an article",
)
