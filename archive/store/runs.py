"""The record of ingest runs and of what they could not take."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import UTC, datetime

from sqlalchemy import Connection, insert, update

from archive.model import Reject, Summary
from archive.store.checks import label
from archive.store.schema import ingest_rejects, ingest_runs


def start_run(
    connection: Connection,
    *,
    archive_version: str,
    extractor: str,
    sources: Iterable[str],
    started_at: str | None = None,
) -> int:
    """Note that a run of ingest begins (now, unless `started_at` says otherwise); its id, numbered by the database."""
    run_id: int = connection.execute(
        insert(ingest_runs)
        .values(
            started_at=started_at or _now(),
            archive_version=archive_version,
            extractor=extractor,
            sources=json.dumps([label(source) for source in sources], ensure_ascii=False),
        )
        .returning(ingest_runs.c.id)
    ).scalar_one()
    return run_id


def finish_run(connection: Connection, run_id: int, summary: Summary, *, finished_at: str | None = None) -> None:
    """Note that a run has ended, and its counts. The rejects of the summary are written by `reject` as they occur."""
    counts = ("seen", "added", "updated", "unchanged", "rejected", "claims", "events", "seconds")
    connection.execute(
        update(ingest_runs)
        .where(ingest_runs.c.id == run_id)
        .values(finished_at=finished_at or _now(), **{name: getattr(summary, name) for name in counts})
    )


def reject(connection: Connection, run_id: int, rejected: Reject) -> None:
    """Keep what a run could not take, with its place and the reason."""
    connection.execute(
        insert(ingest_rejects).values(
            run_id=run_id,
            source=label(rejected.source),
            place=label(rejected.place),
            reason=label(rejected.reason),
        )
    )


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
