"""One read-only statement of the user's own, on both databases, within limits of time and size.

What each database needs for that is in `readonly_sqlite` and `readonly_postgresql`. Neither trusts the statement: what
may run is listed, and all else is refused by the database itself.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Engine

from archive.store import readonly_postgresql, readonly_sqlite
from archive.store.rowset import Rows

__all__ = ["Rows", "run"]

# Seconds a statement may take, and rows it may give, where the caller says nothing.
TIMEOUT = 5.0
LIMIT = 1000


def run(
    engine: Engine,
    sql: str,
    parameters: Mapping[str, Any] | None = None,
    *,
    timeout: float = TIMEOUT,
    limit: int | None = LIMIT,
) -> Rows:
    """The rows of one read-only statement with named parameters (`:name`), at most `limit` of them (None: all).

    `timeout` is in seconds. Raises QueryTimeout when it runs longer, and QueryError for a statement that is none, is
    more than one, writes, or cannot be run; the message names the nearest table or column for one that is not there.
    """
    run_there = readonly_sqlite.run if engine.dialect.name == "sqlite" else readonly_postgresql.run
    return run_there(engine, sql, dict(parameters or {}), timeout=timeout, limit=limit)
