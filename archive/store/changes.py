"""Whether an archive on PostgreSQL has changed, asked of the server's own counters, without reading a table."""

from __future__ import annotations

from sqlalchemy import Engine, text
from sqlalchemy.exc import DBAPIError

from archive.store.engine import reading, unusable

_WRITTEN = text(
    "SELECT coalesce(sum(n_tup_ins + n_tup_upd + n_tup_del), 0) FROM pg_stat_user_tables WHERE schemaname = current_schema()"
)


def rows_written(engine: Engine) -> int:
    """How many rows have been written, changed or removed since the server began to count: another number than before
    means that the archive may have changed. What was committed within the last second may not be counted yet. Raises
    DatabaseError where the server cannot be asked."""
    try:
        with reading(engine) as connection:
            return int(connection.scalar(_WRITTEN) or 0)
    except DBAPIError as error:
        raise unusable(engine.url, error) from error
