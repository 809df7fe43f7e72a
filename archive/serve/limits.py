"""What a visitor's SQL may do: read, within a second, and nothing else.

Datasette opens the file read-only and refuses what does not begin like a SELECT. That still let ATTACH create files and
`zeroblob` take gigabytes, so the database itself is told what is allowed, as in `archive.store.readonly_sqlite`;
Datasette asks more about the schema than a statement needs to, hence a longer list of pragmas here.
"""

from __future__ import annotations

import sqlite3

from archive.serve.file import ArchiveFile
from archive.serve.untyped import Datasette, hookimpl
from archive.store import fulltext
from archive.store.readonly_sqlite import ACTIONS, DENIED, limit_values

# Those without a value only describe the database. FTS5 asks for data_version.
_PRAGMAS = frozenset(
    {
        "data_version",
        "database_list",
        "foreign_key_list",
        "function_list",
        "index_info",
        "index_list",
        "index_xinfo",
        "page_count",
        "page_size",
        "schema_version",
        "table_info",
        "table_list",
        "table_xinfo",
    }
)
_NAMED = frozenset(
    {"foreign_key_list", "index_info", "index_list", "index_xinfo", "table_info", "table_list", "table_xinfo"}
)
# FTS5 and the functions that give tables declare themselves at first use, in ways that would be refused. Datasette's
# facets of JSON arrays need json_each.
_FIRST_USES = (
    f"SELECT 1 FROM {fulltext.INDEX} LIMIT 1",
    "SELECT 1 FROM json_each('[]')",
    "SELECT 1 FROM json_tree('[]')",
    *(f"SELECT 1 FROM pragma_{name}('articles')" for name in sorted(_NAMED)),
)


@hookimpl
def prepare_connection(conn: sqlite3.Connection, database: str, datasette: Datasette) -> None:
    """Datasette's hook: limits the connections to archives, and no others."""
    if not isinstance(datasette.databases.get(database), ArchiveFile):
        return
    for statement in _FIRST_USES:
        conn.execute(statement).fetchone()
    limit_values(conn)
    conn.set_authorizer(authorize)


def authorize(action: int, one: str | None, two: str | None, database: str | None, trigger: str | None) -> int:
    """Whether SQLite may do something (sqlite.org/c3ref/set_authorizer.html)."""
    if action in ACTIONS:
        return sqlite3.SQLITE_OK
    if action == sqlite3.SQLITE_FUNCTION:
        return sqlite3.SQLITE_DENY if (two or "").lower() in DENIED else sqlite3.SQLITE_OK
    name = (one or "").lower()
    if action == sqlite3.SQLITE_PRAGMA and name in _PRAGMAS and (two is None or name in _NAMED):
        return sqlite3.SQLITE_OK
    # Datasette 1.0 looks at a table through sqlite-utils, which begins with this; without writing it has no effect.
    if action == sqlite3.SQLITE_PRAGMA and (name, two) == ("recursive_triggers", "on"):
        return sqlite3.SQLITE_OK
    return sqlite3.SQLITE_DENY
