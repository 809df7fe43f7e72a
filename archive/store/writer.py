"""Writing facts: articles, each version of them, and what they were read to say.

An article is known again by its live key: its address, or where it has none the digest of title and text. The same key
with the same content and metadata is unchanged; with anything else it is a new version that supersedes the live one.
Superseded versions keep their facts, and every reader of facts leaves them out.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from sqlalchemy import Connection, Row, insert, select, update
from sqlalchemy.exc import DataError, IntegrityError

from archive.errors import DocumentError
from archive.identity import stable_id
from archive.model import Document, Reading, Reject
from archive.store import rows, schema
from archive.store.checks import check
from archive.store.chunks import chunks
from archive.store.runs import finish_run, reject, start_run

__all__ = ["Stored", "add", "add_many", "finish_run", "held", "known", "reject", "start_run"]

Outcome = Literal["added", "updated", "unchanged"]


@dataclass(frozen=True, slots=True)
class Stored:
    """What became of one document; `claims` and `events` count the rows written for it, 0 where it is unchanged."""

    article_id: int
    outcome: Outcome
    claims: int
    events: int


@dataclass(frozen=True, slots=True)
class _Version:
    """A version of an article, as far as it decides whether the next document is another one."""

    article_id: int
    number: int
    content: tuple[object, ...]


def add(connection: Connection, document: Document, reading: Reading, *, ingested_at: str) -> Stored:
    """Write one document and its reading. `ingested_at` is ISO 8601 in UTC.

    Raises DocumentError where it cannot be stored; the transaction stays good and holds nothing of it.
    """
    [outcome] = add_many(connection, [(document, reading)], ingested_at=ingested_at)
    if isinstance(outcome, Reject):
        raise DocumentError(outcome.reason, where=_where(document))
    return outcome


def add_many(
    connection: Connection, batch: Iterable[tuple[Document, Reading]], *, ingested_at: str
) -> list[Stored | Reject]:
    """Write documents with their readings, in their order; what became of each, in the same order.

    One that cannot be stored comes back as a Reject and the rest is written. A few hundred at a time are fast.
    """
    outcomes: list[Stored | Reject] = []
    sound: list[tuple[int, Document, Reading]] = []
    for place, (document, reading) in enumerate(batch):
        outcomes.append(Reject(document.source, document.place, ""))
        try:
            check(document, reading)
        except DocumentError as error:
            outcomes[place] = Reject(document.source, document.place, _reason(error))
        else:
            sound.append((place, document, reading))
    pairs = [(document, reading) for _, document, reading in sound]
    try:
        with connection.begin_nested():
            written: list[Stored | Reject] = list(_write(connection, pairs, ingested_at))
    except (IntegrityError, DataError, UnicodeEncodeError):
        # One row in the batch breaks a constraint: one document at a time finds it and keeps the others.
        written = [_write_one(connection, pair, ingested_at) for pair in pairs]
    for (place, _, _), outcome in zip(sound, written, strict=True):
        outcomes[place] = outcome
    return outcomes


def known(connection: Connection, raw_hashes: Iterable[str]) -> set[str]:
    """Those of the digests under which a live article is held, so that its bytes need not be parsed again."""
    articles = schema.articles.c
    found: set[str] = set()
    for chunk in chunks(raw_hashes):
        query = select(articles.raw_hash).where(articles.raw_hash.in_(chunk), articles.superseded_by_id.is_(None))
        found.update(connection.scalars(query))
    return found


def held(connection: Connection, documents: Sequence[Document]) -> list[int | None]:
    """For each document the id of the live article that equals it, or None: whether it need be read at all."""
    hashes = [rows.content_hash(document) for document in documents]
    live = _live(connection, documents, hashes)
    answers: list[int | None] = []
    for document, hashed in zip(documents, hashes, strict=True):
        version = live.get(_key(document.url, hashed))
        same = version is not None and version.content == _content(document, hashed)
        answers.append(version.article_id if version is not None and same else None)
    return answers


def _write(connection: Connection, pairs: Sequence[tuple[Document, Reading]], ingested_at: str) -> list[Stored]:
    documents = [document for document, _ in pairs]
    hashes = [rows.content_hash(document) for document in documents]
    live = _live(connection, documents, hashes)
    taken = _taken(connection, live, documents, hashes)
    new: dict[int, rows.Row] = {}
    successors: dict[int, int] = {}
    readings: list[rows.ReadingRows] = []
    stored: list[Stored] = []
    for (document, reading), hashed in zip(pairs, hashes, strict=True):
        key, content = _key(document.url, hashed), _content(document, hashed)
        old = live.get(key)
        if old is not None and old.content == content:
            stored.append(Stored(old.article_id, "unchanged", 0, 0))
            continue
        number = 1 if old is None else old.number + 1
        article_id = stable_id("article", *key, *content)
        if article_id in taken or article_id in new:  # an older version comes back
            article_id = stable_id("article", *key, *content, number)
        if old is not None and old.article_id in new:
            new[old.article_id]["superseded_by_id"] = article_id
        elif old is not None:
            successors[old.article_id] = article_id
        new[article_id] = rows.article_row(document, article_id, hashed, number, ingested_at)
        live[key] = _Version(article_id, number, content)
        read = rows.reading_rows(article_id, document.text, reading)
        readings.append(read)
        outcome: Outcome = "added" if old is None else "updated"
        stored.append(Stored(article_id, outcome, len(read.claims), len(read.event_reports)))
    _supersede(connection, successors)
    if new:
        connection.execute(insert(schema.articles), list(new.values()))
    insert_readings(connection, readings)
    return stored


def insert_readings(connection: Connection, readings: Sequence[rows.ReadingRows]) -> None:
    """Insert the rows of readings, table by table, each row after those it points at."""
    for table in (
        schema.sentences,
        schema.article_entities,
        schema.mentions,
        schema.claims,
        schema.event_reports,
        schema.event_report_participants,
    ):
        batch = [row for reading in readings for row in getattr(reading, table.name)]
        if batch:
            connection.execute(insert(table), batch)


def _write_one(connection: Connection, pair: tuple[Document, Reading], ingested_at: str) -> Stored | Reject:
    document, _ = pair
    try:
        with connection.begin_nested():
            return _write(connection, [pair], ingested_at)[0]
    except (IntegrityError, DataError) as error:
        said = " ".join(str(error.orig).split())
        return Reject(document.source, document.place, f"the database refuses a row of it: {said}")
    except UnicodeEncodeError as error:
        return Reject(document.source, document.place, f"a row of it holds text that cannot be stored: {error.reason}")


def _supersede(connection: Connection, successors: dict[int, int]) -> None:
    # The key to the successor is checked at the commit, so the live version can give way before the new one is there.
    articles = schema.articles.c
    for old, new in successors.items():
        connection.execute(update(schema.articles).where(articles.id == old).values(superseded_by_id=new))


def _key(url: str | None, hashed: str) -> tuple[str, str]:
    return ("text", hashed) if url is None else ("url", url)


def _content(document: Document, hashed: str) -> tuple[object, ...]:
    return (hashed, document.byline, document.publisher, document.language, document.published_on)


def _live(
    connection: Connection, documents: Sequence[Document], hashes: Sequence[str]
) -> dict[tuple[str, str], _Version]:
    """The live versions under the keys of the documents."""
    table = schema.articles
    columns = ("id", "version", "url", "content_hash", "byline", "publisher", "language", "published_on")
    query = select(*(table.c[name] for name in columns)).where(table.c.superseded_by_id.is_(None))
    urls = sorted({document.url for document in documents if document.url is not None})
    texts = sorted({hashed for document, hashed in zip(documents, hashes, strict=True) if document.url is None})
    found: list[Row[*tuple[Any, ...]]] = []
    for chunk in chunks(urls):
        found.extend(connection.execute(query.where(table.c.url.in_(chunk))))
    for chunk in chunks(texts):
        found.extend(connection.execute(query.where(table.c.content_hash.in_(chunk), table.c.url.is_(None))))
    return {
        _key(row.url, row.content_hash): _Version(
            row.id,
            row.version,
            (row.content_hash, row.byline, row.publisher, row.language, row.published_on),
        )
        for row in found
    }


def _taken(
    connection: Connection,
    live: dict[tuple[str, str], _Version],
    documents: Sequence[Document],
    hashes: Sequence[str],
) -> set[int]:
    """The ids that new versions of known articles would get and that older versions of them bear."""
    wanted = set()
    for document, hashed in zip(documents, hashes, strict=True):
        key = _key(document.url, hashed)
        if key in live:
            wanted.add(stable_id("article", *key, *_content(document, hashed)))
    taken: set[int] = set()
    for chunk in chunks(sorted(wanted)):
        taken.update(connection.scalars(select(schema.articles.c.id).where(schema.articles.c.id.in_(chunk))))
    return taken


def _reason(error: DocumentError) -> str:
    return f"{error.what}; {error.hint}" if error.hint else error.what


def _where(document: Document) -> str:
    return f"{document.source}, {document.place}" if document.place else document.source
