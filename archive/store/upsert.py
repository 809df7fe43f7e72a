"""Bringing the rows of a table of conclusions to what they should be, touching only those that differ."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Table, bindparam, delete, insert, select, update

from archive.store.chunks import chunks


def upsert(connection: Connection, table: Table, rows: Sequence[Mapping[str, Any]]) -> set[int]:
    """Insert the rows that are missing and update those that differ; the ids of both. Rows have equal keys, "id" too.

    Rows that point at rows of the same table may come in any order.
    """
    wanted = {row["id"]: row for row in rows}
    held = existing(connection, table, wanted, list(rows[0])) if rows else {}
    missing = [dict(row) for key, row in wanted.items() if key not in held]
    changed = [row for key, row in wanted.items() if key in held and held[key] != row]
    if missing:
        connection.execute(insert(table), missing)
    if changed:
        values = [
            {"row_id": row["id"]} | {name: value for name, value in row.items() if name != "id"} for row in changed
        ]
        connection.execute(update(table).where(table.c.id == bindparam("row_id")), values)
    return {row["id"] for row in missing} | {row["id"] for row in changed}


def existing(
    connection: Connection, table: Table, ids: Iterable[int], columns: Sequence[str]
) -> dict[int, dict[str, Any]]:
    """The rows that there are of these ids, by id."""
    found: dict[int, dict[str, Any]] = {}
    for chunk in chunks(sorted(ids)):
        query = select(*(table.c[name] for name in columns)).where(table.c.id.in_(chunk))
        found.update((row["id"], dict(row)) for row in connection.execute(query).mappings())
    return found


def delete_where(connection: Connection, column: Any, values: Iterable[int]) -> None:
    """Delete the rows whose column has one of the values."""
    for chunk in chunks(sorted(values)):
        connection.execute(delete(column.table).where(column.in_(chunk)))


def insert_all(connection: Connection, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
    """Insert the rows, none or many."""
    if rows:
        connection.execute(insert(table), list(rows))
