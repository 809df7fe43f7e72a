"""Read-only statements on SQLite.

`mode=ro` and `query_only` alone let ATTACH create files and functions allocate gigabytes. So: a connection of its own,
opened read-only; an authorizer that lists what may be done (sqlite.org/c3ref/c_alter_table.html names the actions);
limits on the length of values; a progress handler for the time; no second database.
"""

from __future__ import annotations

import re
import sqlite3
import time
from collections.abc import Mapping
from contextlib import closing
from typing import Any

from sqlalchemy import Engine

from archive.errors import DatabaseError, QueryError, QueryTimeout
from archive.store.address import file_of, shown
from archive.store.rowset import Collected, Rows, nearest

# Functions that reach outside the database or make large values out of nothing.
DENIED = frozenset({"load_extension", "randomblob", "zeroblob", "readfile", "writefile", "edit", "fts3_tokenizer"})
# FTS5 asks for data_version; the others only describe the schema.
_PRAGMAS = frozenset({"data_version", "table_info", "table_xinfo", "table_list", "index_list", "foreign_key_list"})
ACTIONS = frozenset({sqlite3.SQLITE_SELECT, sqlite3.SQLITE_READ, sqlite3.SQLITE_RECURSIVE})
_LONGEST_VALUE = 5_000_000
# LIKE tries the pattern at every character and never looks at the clock.
_LONGEST_PATTERN = 200
# Instructions of SQLite's virtual machine between two looks at the clock: some tens of microseconds.
_STEPS = 2_000
_MISSING = re.compile(r"no such (table|column): (?:\w+\.)?(\S+)")


def run(engine: Engine, sql: str, parameters: Mapping[str, Any], *, timeout: float, limit: int | None) -> Rows:
    """See `archive.store.readonly.run`."""
    with closing(_connect(engine)) as connection:
        _touch_full_text(connection)
        deadline = time.monotonic() + timeout
        connection.set_progress_handler(lambda: time.monotonic() > deadline, _STEPS)
        connection.set_authorizer(_authorize)
        collected = Collected(limit)
        try:
            cursor = connection.execute(sql, parameters)
            if cursor.description is None:
                raise QueryError("this is no statement that gives rows", hint="write a SELECT")
            columns = [column[0] for column in cursor.description]
            collected.add(cursor)
        except (sqlite3.Error, sqlite3.Warning, OverflowError) as error:
            raise _named(error, engine, timeout) from None
        return collected.under(columns)


def limit_values(connection: sqlite3.Connection) -> None:
    """Limits how long a value and a pattern may be, and lets no second database in."""
    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _LONGEST_VALUE)
    connection.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 0)
    connection.setlimit(sqlite3.SQLITE_LIMIT_LIKE_PATTERN_LENGTH, _LONGEST_PATTERN)


def _connect(engine: Engine) -> sqlite3.Connection:
    file = file_of(engine.url)
    if file is None:
        connection = _copy_of_memory(engine)
    else:
        try:
            connection = sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True, timeout=30.0)
        except sqlite3.Error as error:
            raise DatabaseError(f"cannot be read: {error}", where=shown(engine.url)) from None
    connection.text_factory = lambda data: data.decode("utf-8", "replace")
    limit_values(connection)
    return connection


def _copy_of_memory(engine: Engine) -> sqlite3.Connection:
    """A database in memory belongs to one connection; a statement reads a copy, so that limits never touch the original."""
    copy = sqlite3.connect(":memory:")
    with engine.connect() as original:
        driver: Any = original.connection.driver_connection
        if driver.in_transaction:
            driver.rollback()
        driver.backup(copy)
    return copy


def _touch_full_text(connection: sqlite3.Connection) -> None:
    """FTS5 prepares statements of its own at first use, some of which the authorizer would refuse."""
    names = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND sql LIKE 'CREATE VIRTUAL TABLE%'"
    ).fetchall()
    for (name,) in names:
        quoted = name.replace('"', '""')
        connection.execute(f'SELECT 1 FROM "{quoted}" LIMIT 1').fetchone()


def _authorize(action: int, one: str | None, two: str | None, database: str | None, trigger: str | None) -> int:
    if action in ACTIONS:
        return sqlite3.SQLITE_OK
    if action == sqlite3.SQLITE_FUNCTION:
        return sqlite3.SQLITE_DENY if (two or "").lower() in DENIED else sqlite3.SQLITE_OK
    if action == sqlite3.SQLITE_PRAGMA and (one or "").lower() in _PRAGMAS:
        return sqlite3.SQLITE_OK
    return sqlite3.SQLITE_DENY


def _named(error: Exception, engine: Engine, timeout: float) -> QueryError:
    message = str(error)
    if message == "interrupted":
        return QueryTimeout(
            f"stopped after {timeout:g} s", hint="narrow it down, or allow more time (--timeout SECONDS)"
        )
    if "You can only execute one statement" in message:
        return QueryError("more than one statement", hint="run one SELECT at a time")
    if "not authorized" in message or "prohibited" in message or "readonly database" in message:
        return QueryError(f"only reading is allowed ({message})", hint="write one SELECT")
    if "binding" in message:
        return QueryError(message, hint="give a value for every :name (--param NAME=VALUE)")
    missing = _MISSING.search(message)
    return QueryError(message, hint=_suggestion(engine, *missing.groups()) if missing else None)


def _suggestion(engine: Engine, what: str, name: str) -> str | None:
    with closing(_connect(engine)) as connection:
        if what == "table":
            sql = "SELECT name FROM sqlite_master WHERE type IN ('table', 'view')"
        else:
            sql = (
                "SELECT DISTINCT info.name FROM sqlite_master JOIN pragma_table_info(sqlite_master.name) AS info"
                " WHERE sqlite_master.type IN ('table', 'view')"
            )
        near = nearest(name, (row[0] for row in connection.execute(sql)))
    return f"did you mean: {', '.join(near)}" if near else None
