"""One run of ingest: what is already held is skipped before any work, the rest is read and written in batches."""

from __future__ import annotations

import os
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import islice
from typing import BinaryIO, Protocol

from sqlalchemy import Connection, Engine

from archive import __version__, documents, sources
from archive.errors import DocumentError, UsageError
from archive.extraction.extractor import DEFAULT, ENVIRONMENT
from archive.model import Document, Given, RawDocument, Reading, Reject, Summary
from archive.packs.load import load
from archive.pipeline.derivation import derive
from archive.pipeline.readers import Readers, readers
from archive.store import facts, writer
from archive.store.engine import reading, writing

# A batch is one transaction. By characters too: parses of long texts must fit into memory together.
_MOST_DOCUMENTS = 64
_MOST_BYTES = 1_000_000


class Progress(Protocol):
    """Told after every batch how far the run has come."""

    def __call__(self, summary: Summary) -> None: ...


@dataclass(slots=True)
class _Counts:
    """The summary as it grows."""

    seen: int = 0
    added: int = 0
    updated: int = 0
    unchanged: int = 0
    claims: int = 0
    events: int = 0
    rejects: list[Reject] = field(default_factory=list)
    articles: list[int] = field(default_factory=list)
    started: float = field(default_factory=time.monotonic)

    def summary(self, run_id: int | None) -> Summary:
        return Summary(
            run_id=run_id,
            seen=self.seen,
            added=self.added,
            updated=self.updated,
            unchanged=self.unchanged,
            rejected=len(self.rejects),
            claims=self.claims,
            events=self.events,
            seconds=round(time.monotonic() - self.started, 3),
            rejects=tuple(self.rejects),
        )


def ingest(
    engine: Engine,
    given_sources: Iterable[str],
    given: Given | None = None,
    *,
    format: str | None = None,
    workers: int = 1,
    limit: int | None = None,
    dry_run: bool = False,
    resume: bool = False,
    stdin: BinaryIO | None = None,
    progress: Progress | None = None,
    extractor: str | None = None,
    model: str | None = None,
) -> Summary:
    """Read sources into the archive and derive what follows; what was done, in documents.

    `given` fills what the input lacks. `limit` is the most documents to read. `dry_run` reads and counts and writes
    nothing. `resume` passes over documents whose source and place the archive already holds, unread, for going on
    with a run that was cut off. `extractor` and `model` are who reads and by which model. Raises SourceError and UsageError before anything is read.
    """
    listed = list(given_sources)
    stated = given or Given()
    if not listed:
        raise UsageError(
            "no source given", hint="name a file, a folder, a quoted glob, an address, or - for standard input"
        )
    if workers < 1:
        raise UsageError(f"{workers} workers cannot read", hint="--workers takes 1 or more")
    stream = islice(sources.read(listed, format=format, stdin=stdin), limit)
    pack = load()
    counts = _Counts()
    run_id = None if dry_run else _start(engine, listed, extractor)
    with readers(pack, workers, (extractor, model)) as reader:
        for batch in _batches(stream):
            _take(engine, batch, stated, reader, counts, run_id, resume=resume, dry_run=dry_run)
            if progress is not None:
                progress(counts.summary(run_id))
    if run_id is None:
        return counts.summary(None)
    with writing(engine) as connection:
        left = facts.underived(connection)  # of runs that were cut off
        if counts.articles or left:
            derive(connection, pack, sorted({*counts.articles, *left}))
        summary = counts.summary(run_id)
        writer.finish_run(connection, run_id, summary)
    return summary


def _start(engine: Engine, listed: list[str], extractor: str | None) -> int:
    named = extractor or os.environ.get(ENVIRONMENT) or DEFAULT
    with writing(engine) as connection:
        return writer.start_run(connection, archive_version=__version__, extractor=named, sources=listed)


def _batches(stream: Iterable[RawDocument | Reject]) -> Iterator[list[RawDocument | Reject]]:
    batch: list[RawDocument | Reject] = []
    size = 0
    for each in stream:
        batch.append(each)
        size += len(each.content) if isinstance(each, RawDocument) else 0
        if len(batch) >= _MOST_DOCUMENTS or size >= _MOST_BYTES:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


def _take(
    engine: Engine,
    batch: list[RawDocument | Reject],
    given: Given,
    reader: Readers,
    counts: _Counts,
    run_id: int | None,
    *,
    resume: bool,
    dry_run: bool,
) -> None:
    """One batch: skip, parse, skip again by content, read, write."""
    counts.seen += len(batch)
    rejects = [each for each in batch if isinstance(each, Reject)]
    raws = [each for each in batch if isinstance(each, RawDocument)]
    with reading(engine) as connection:
        raws, skipped = _new(connection, raws, given, resume=resume)
    counts.unchanged += skipped
    parsed: list[Document] = []
    for raw in raws:
        try:
            parsed.append(documents.read(raw, given))
        except DocumentError as error:
            rejects.append(Reject(raw.source, raw.place, _reason(error)))
    with reading(engine) as connection:
        held = writer.held(connection, parsed)
    fresh = [document for document, article in zip(parsed, held, strict=True) if article is None]
    counts.unchanged += len(parsed) - len(fresh)
    pairs: list[tuple[Document, Reading]] = []
    for document, outcome in zip(fresh, reader.read(fresh), strict=True):
        if isinstance(outcome, Reject):
            rejects.append(outcome)
        else:
            pairs.append((document, outcome))
    if dry_run or run_id is None:
        counts.added += len(pairs)
        counts.claims += sum(len(outcome.claims) for _, outcome in pairs)
        counts.events += sum(len(outcome.events) for _, outcome in pairs)
    else:
        with writing(engine) as connection:
            rejects.extend(_write(connection, pairs, counts))
            for rejected in rejects:
                writer.reject(connection, run_id, rejected)
    counts.rejects.extend(rejects)


def _new(
    connection: Connection, raws: list[RawDocument], given: Given, *, resume: bool
) -> tuple[list[RawDocument], int]:
    """The documents whose bytes the archive does not hold yet, and how many it does."""
    if resume:
        places = facts.places(connection, {raw.source for raw in raws})
        left = [raw for raw in raws if (raw.source, raw.place) not in places]
        return left, len(raws) - len(left)
    hashes = [documents.raw_hash(raw, given) for raw in raws]
    known = writer.known(connection, hashes)
    live = writer.known(connection, hashes, live=True)
    # What comes from the web now may be an old text come back; a file is the same file.
    left = [
        raw
        for raw, hashed in zip(raws, hashes, strict=True)
        if hashed not in (known if raw.retrieved_at is None else live)
    ]
    return left, len(raws) - len(left)


def _write(connection: Connection, pairs: list[tuple[Document, Reading]], counts: _Counts) -> list[Reject]:
    now = datetime.now(UTC).isoformat(timespec="seconds")
    rejects: list[Reject] = []
    for outcome in writer.add_many(connection, pairs, ingested_at=now):
        if isinstance(outcome, Reject):
            rejects.append(outcome)
            continue
        counts.added += outcome.outcome == "added"
        counts.updated += outcome.outcome == "updated"
        counts.unchanged += outcome.outcome == "unchanged"
        counts.claims += outcome.claims
        counts.events += outcome.events
        if outcome.outcome != "unchanged":
            counts.articles.append(outcome.article_id)
    return rejects


def _reason(error: DocumentError) -> str:
    return f"{error.what} ({error.hint})" if error.hint else error.what
