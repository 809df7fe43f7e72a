"""Read-only statements on PostgreSQL.

A READ ONLY transaction of a connection that is closed afterwards (an advisory lock would outlive the transaction), with
a time limit of the server's own, and a cursor: DECLARE takes one SELECT or VALUES and nothing else, and rows come in
portions. What the role may read of the server itself is for its grants to say, not for us.
"""

from __future__ import annotations

import re
import time
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

from sqlalchemy import Engine

from archive.errors import QueryError, QueryTimeout
from archive.store.rowset import Collected, Rows, nearest

if TYPE_CHECKING:
    from psycopg import Connection

_PORTION = 500
_LONGEST = 2_000_000  # seconds; the server counts milliseconds in 31 bits
# What a parameter may not be looked for in: literals, quoted names, dollar quotes, comments, casts.
_TOKENS = re.compile(
    r"""(?P<skip>[eE]'(?:[^'\\]|\\.|'')*'|'(?:[^']|'')*'|"(?:[^"]|"")*"|\$(?P<tag>\w*)\$.*?\$(?P=tag)\$
        |--[^\n]*|/\*.*?\*/|::)|:(?P<name>[A-Za-z_]\w*)""",
    re.DOTALL | re.VERBOSE,
)


def run(engine: Engine, sql: str, parameters: Mapping[str, Any], *, timeout: float, limit: int | None) -> Rows:
    """See `archive.store.readonly.run`."""
    import psycopg

    statement, named = placeholders(sql)
    missing = sorted(named - parameters.keys())
    if missing:
        raise QueryError(
            f"no value for :{', :'.join(missing)}", hint="give a value for every :name (--param NAME=VALUE)"
        )
    pooled = engine.raw_connection()
    connection = cast("Connection[tuple[Any, ...]]", pooled.driver_connection)
    pooled.detach()
    collected = Collected(limit)
    try:
        connection.read_only = True
        milliseconds = max(1, int(min(timeout, _LONGEST) * 1000))
        connection.execute("SELECT set_config('statement_timeout', %s, true)", (str(milliseconds),))
        # The plan for all rows, not for the first few.
        connection.execute("SET LOCAL cursor_tuple_fraction = 1")
        deadline = time.monotonic() + timeout
        with connection.cursor(name="archive_readonly") as cursor:
            cursor.execute(statement.encode(), {name: parameters[name] for name in named})
            columns = [column.name for column in cursor.description or ()]
            while not collected.truncated:
                portion = cursor.fetchmany(_PORTION)
                if not portion:
                    break
                collected.add(portion)
                if time.monotonic() > deadline:
                    raise _timeout(timeout)
    except psycopg.errors.QueryCanceled:
        raise _timeout(timeout) from None
    except psycopg.Error as error:
        raise _named(error, engine) from None
    finally:
        pooled.close()  # detached, so it rolls back and closes for good
    return collected.under(columns)


def placeholders(sql: str) -> tuple[str, frozenset[str]]:
    """The statement with psycopg's placeholders for `:name`, and the names; literals and comments are left alone."""
    named: set[str] = set()
    parts: list[str] = []
    end = 0
    for token in _TOKENS.finditer(sql):
        parts.append(sql[end : token.start()].replace("%", "%%"))
        name = token["name"]
        if name is None:
            parts.append(token.group().replace("%", "%%"))
        else:
            named.add(name)
            parts.append(f"%({name})s")
        end = token.end()
    parts.append(sql[end:].replace("%", "%%"))
    return "".join(parts).strip().rstrip(";"), frozenset(named)


def _timeout(timeout: float) -> QueryTimeout:
    return QueryTimeout(f"stopped after {timeout:g} s", hint="narrow it down, or allow more time (--timeout SECONDS)")


def _named(error: Any, engine: Engine) -> QueryError:
    message = (error.diag.message_primary or str(error)).strip()
    state = error.sqlstate or ""
    if state == "25006":
        return QueryError(f"only reading is allowed ({message})", hint="write one SELECT")
    if state in ("42P01", "42703"):
        quoted = re.search(r'"([^"]+)"|column (\S+)', message)
        name = (quoted[1] or quoted[2] or "").split(".")[-1] if quoted else ""
        return QueryError(message, hint=_suggestion(engine, "table_name" if state == "42P01" else "column_name", name))
    if state == "42601":
        return QueryError(message, hint="write one SELECT")
    return QueryError(message)


def _suggestion(engine: Engine, column: str, name: str) -> str | None:
    with engine.connect() as connection:
        known = connection.exec_driver_sql(
            f"SELECT DISTINCT {column} FROM information_schema.columns WHERE table_schema = current_schema()"
        )
        near = nearest(name, [row[0] for row in known])
    return f"did you mean: {', '.join(near)}" if near else None
