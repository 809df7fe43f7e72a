"""The parts of a database as its catalogue describes them, to compare one database with another."""

from __future__ import annotations

import re
from functools import cache

from sqlalchemy import Connection, create_engine

from archive.store import derived
from archive.store.fulltext import metadata_of

# pg_get_* spell a definition out in full, whatever the statement looked like that made it.
_POSTGRESQL = """
SELECT 'column ' || c.relname || '.' || a.attname,
       format_type(a.atttypid, a.atttypmod) || ' ' || a.attnotnull::text || ' ' || a.attgenerated::text
           || ' ' || coalesce(pg_get_expr(d.adbin, d.adrelid), '') || ' ' || coalesce(col_description(c.oid, a.attnum), '')
FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid AND c.relkind = 'r' AND c.relnamespace = current_schema()::regnamespace
LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
WHERE a.attnum > 0 AND NOT a.attisdropped
UNION ALL SELECT 'table ' || relname, coalesce(obj_description(oid, 'pg_class'), '')
FROM pg_class WHERE relkind = 'r' AND relnamespace = current_schema()::regnamespace
UNION ALL SELECT 'constraint ' || conrelid::regclass || '.' || conname, pg_get_constraintdef(oid)
FROM pg_constraint WHERE connamespace = current_schema()::regnamespace AND contype <> 'n'
UNION ALL SELECT 'index ' || indexname, indexdef FROM pg_indexes WHERE schemaname = current_schema()
UNION ALL SELECT 'view ' || c.relname, pg_get_viewdef(c.oid) || coalesce(obj_description(c.oid, 'pg_class'), '')
FROM pg_class c WHERE c.relkind = 'v' AND c.relnamespace = current_schema()::regnamespace
UNION ALL SELECT 'trigger ' || tgname, pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal
UNION ALL SELECT 'function ' || proname, prosrc FROM pg_proc WHERE pronamespace = current_schema()::regnamespace
"""


def objects(connection: Connection) -> dict[str, str]:
    """Every table, column, constraint, index, view and trigger by kind and name, with its definition.

    Alembic's own table is left out.
    """
    if connection.dialect.name == "sqlite":
        rows = connection.exec_driver_sql("SELECT type || ' ' || name, sql FROM sqlite_master WHERE sql IS NOT NULL")
        found = {name: _in_order(sql) for name, sql in rows}
    else:
        found = dict(connection.exec_driver_sql(_POSTGRESQL).all())
    return {name: sql for name, sql in found.items() if "alembic_version" not in name}


def create_from_models(connection: Connection) -> None:
    """Makes the whole schema in an empty database from the models instead of the migrations."""
    metadata_of(connection.dialect.name).create_all(connection)
    derived.put_up(connection)


@cache
def expected_on_sqlite() -> dict[str, str]:
    """The objects of an SQLite archive of this version."""
    engine = create_engine("sqlite://")
    try:
        with engine.begin() as connection:
            create_from_models(connection)
            return objects(connection)
    finally:
        engine.dispose()


def _in_order(sql: str) -> str:
    """A statement of SQLite's, which keeps it as it was written: the constraints of a table in alphabetical order, in
    single blanks, and without the quotes that a rebuilt table gets around its name."""
    lines = [re.sub(r"\s+", " ", line).strip(" ,") for line in sql.splitlines()]
    if sql.startswith("CREATE TABLE"):
        lines[0] = lines[0].replace('"', "")
        lines[1:] = sorted(lines[1:])
    return "\n".join(line for line in lines if line)
