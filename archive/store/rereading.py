"""Reading stored articles again, with a better extractor: the text stays, what it is read to say is replaced."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, bindparam, delete, select, update

from archive.model import ClaimStatus, Document, PublishedBasis, Reading
from archive.store import schema
from archive.store.checks import check
from archive.store.chunks import chunks
from archive.store.rows import reading_rows
from archive.store.writer import insert_readings

_AT_ONCE = 100


@dataclass(frozen=True, slots=True)
class Reread:
    """What a new reading of an article came to, in rows; `lost` are the reviewed claims that it no longer makes."""

    claims: int
    events: int
    lost: tuple[int, ...]


def documents(connection: Connection) -> Iterator[tuple[int, Document]]:
    """Every live article, by id, as the document it was written from.

    No cursor stays open between two items, so that each may be replaced as it comes.
    """
    article = schema.articles.c
    ids = connection.scalars(select(article.id).where(article.superseded_by_id.is_(None)).order_by(article.id)).all()
    for chunk in chunks(ids, _AT_ONCE):
        query = select(schema.articles).where(article.id.in_(chunk)).order_by(article.id)
        for row in connection.execute(query).all():
            yield (
                row.id,
                Document(
                    source=row.source or "",
                    text=row.text,
                    raw_hash=row.raw_hash,
                    place=row.place,
                    url=row.url,
                    title=row.title,
                    byline=row.byline,
                    publisher=row.publisher,
                    language=row.language,
                    published_on=row.published_on,
                    published_basis=PublishedBasis(row.published_basis),
                    retrieved_at=None if row.retrieved_at is None else datetime.fromisoformat(row.retrieved_at),
                ),
            )


def replace_reading(connection: Connection, article_id: int, document: Document, reading: Reading) -> Reread:
    """Replace all that an article was read to say. Claims that are made again keep their review.

    What followed from the old reading goes with it, so a whole resolution must come after (`conclusions`). Raises
    DocumentError where the reading does not fit the text; the old one is kept then.
    """
    check(document, reading)
    claim = schema.claims.c
    query = select(claim.id, claim.status).where(
        claim.article_id == article_id, claim.status != ClaimStatus.UNREVIEWED.value
    )
    reviewed = {row.id: row.status for row in connection.execute(query)}
    # Mentions, claims and reports go with their sentences, participants with their refs (ON DELETE CASCADE).
    for table in (schema.sentences, schema.article_entities):
        connection.execute(delete(table).where(table.c.article_id == article_id))
    rows = reading_rows(article_id, document.text, reading)
    insert_readings(connection, [rows])
    again = reviewed.keys() & {row["id"] for row in rows.claims}
    if again:
        connection.execute(
            update(schema.claims).where(claim.id == bindparam("claim")),
            [{"claim": key, "status": reviewed[key]} for key in sorted(again)],
        )
    return Reread(len(rows.claims), len(rows.event_reports), tuple(sorted(reviewed.keys() - again)))
