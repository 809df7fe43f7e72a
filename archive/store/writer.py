"""Writing facts: articles, each version of them, and what they were read to say.

An article is known again by its key: its address, or where it has none the digest of title and text. The same key with
the content and metadata of a version that is held is unchanged; with anything else it is a new version. Of the versions
the one published last is live, among equals the one that arrived last, so that a correction stands in whatever order the
files come. A text fetched again from the web that went back to what it was is a new version too: it was seen later.
Superseded versions keep their facts, and every reader of facts leaves them out.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
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


@dataclass(slots=True)
class _Line:
    """All versions of one article, as far as they decide what the next document is: ids by content, the live one."""

    live: int
    content: tuple[object, ...]
    published_on: date | None
    versions: dict[tuple[object, ...], int]
    last: int


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


def known(connection: Connection, raw_hashes: Iterable[str], *, live: bool = False) -> set[str]:
    """Those of the digests under which an article is held, or a live one, so that its bytes need not be parsed again."""
    articles = schema.articles.c
    found: set[str] = set()
    for chunk in chunks(raw_hashes):
        query = select(articles.raw_hash).where(articles.raw_hash.in_(chunk))
        found.update(connection.scalars(query.where(articles.superseded_by_id.is_(None)) if live else query))
    return found


def held(connection: Connection, documents: Sequence[Document]) -> list[int | None]:
    """For each document the id of the version that equals it, or None: whether it need be read at all."""
    hashes = [rows.content_hash(document) for document in documents]
    lines = _lines(connection, documents, hashes)
    return [
        _same(lines.get(_key(document.url, hashed)), document, _content(document, hashed))
        for document, hashed in zip(documents, hashes, strict=True)
    ]


def _same(line: _Line | None, document: Document, content: tuple[object, ...]) -> int | None:
    """The version that a document is; of one fetched from the web, only the live version."""
    if line is None:
        return None
    if line.content == content:
        return line.live
    return None if document.retrieved_at is not None else line.versions.get(content)


def _write(connection: Connection, pairs: Sequence[tuple[Document, Reading]], ingested_at: str) -> list[Stored]:
    documents = [document for document, _ in pairs]
    hashes = [rows.content_hash(document) for document in documents]
    lines = _lines(connection, documents, hashes)
    new: dict[int, rows.Row] = {}
    successors: dict[int, int] = {}
    readings: list[rows.ReadingRows] = []
    stored: list[Stored] = []
    for (document, reading), hashed in zip(pairs, hashes, strict=True):
        key, content = _key(document.url, hashed), _content(document, hashed)
        line = lines.get(key)
        if (same := _same(line, document, content)) is not None:
            stored.append(Stored(same, "unchanged", 0, 0))
            continue
        number = 1 if line is None else line.last + 1
        article_id = stable_id("article", *key, *content)
        if line is not None and content in line.versions:  # an older version comes back
            article_id = stable_id("article", *key, *content, number)
        row = rows.article_row(document, article_id, hashed, number, ingested_at)
        new[article_id] = row
        if line is None:
            lines[key] = _Line(article_id, content, document.published_on, {content: article_id}, number)
        elif _sooner(document.published_on, line.published_on):
            row["superseded_by_id"] = line.live
            line.versions[content], line.last = article_id, number
        else:
            if line.live in new:
                new[line.live]["superseded_by_id"] = article_id
            else:
                successors[line.live] = article_id
            line.live, line.content, line.published_on = article_id, content, document.published_on
            line.versions[content], line.last = article_id, number
        read = rows.reading_rows(article_id, document.text, reading)
        readings.append(read)
        outcome: Outcome = "added" if line is None else "updated"
        stored.append(Stored(article_id, outcome, len(read.claims), len(read.event_reports)))
    _supersede(connection, successors)
    if new:
        connection.execute(insert(schema.articles), list(new.values()))
    insert_readings(connection, readings)
    return stored


def _sooner(day: date | None, other: date | None) -> bool:
    """Whether a version was surely published before another."""
    return day is not None and other is not None and day < other


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


def _lines(
    connection: Connection, documents: Sequence[Document], hashes: Sequence[str]
) -> dict[tuple[str, str], _Line]:
    """The versions held under the keys of the documents."""
    table = schema.articles
    columns = (
        "id",
        "version",
        "url",
        "content_hash",
        "byline",
        "publisher",
        "language",
        "published_on",
        "superseded_by_id",
    )
    query = select(*(table.c[name] for name in columns))
    urls = sorted({document.url for document in documents if document.url is not None})
    texts = sorted({hashed for document, hashed in zip(documents, hashes, strict=True) if document.url is None})
    found: list[Row[*tuple[Any, ...]]] = []
    for chunk in chunks(urls):
        found.extend(connection.execute(query.where(table.c.url.in_(chunk))))
    for chunk in chunks(texts):
        found.extend(connection.execute(query.where(table.c.content_hash.in_(chunk), table.c.url.is_(None))))
    lines: dict[tuple[str, str], _Line] = {}
    # The live version of each first, then the others by number.
    for row in sorted(found, key=lambda row: (row.superseded_by_id is not None, row.version)):
        key = _key(row.url, row.content_hash)
        content = (row.content_hash, row.byline, row.publisher, row.language, row.published_on)
        if key not in lines:
            lines[key] = _Line(row.id, content, row.published_on, {}, row.version)
        line = lines[key]
        line.versions.setdefault(content, row.id)
        line.last = max(line.last, row.version)
    return lines


def _reason(error: DocumentError) -> str:
    return f"{error.what}; {error.hint}" if error.hint else error.what


def _where(document: Document) -> str:
    return f"{document.source}, {document.place}" if document.place else document.source
