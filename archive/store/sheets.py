"""The rows of the tables and views that are the public face, as text."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sqlalchemy import Engine, Select, TextClause, select, text

from archive.store.engine import reading
from archive.store.schema import metadata
from archive.store.views import VIEWS

_INSIDE = frozenset({"article_entities", "event_reports", "event_report_participants", "ingest_runs", "ingest_rejects"})
_ROWS = 2_000

Sheet = tuple[str, list[str], Iterator[tuple[object, ...]]]


def sheets(engine: Engine) -> Iterator[Sheet]:
    """Each table and view: its name, its columns, its rows. All show the archive as it is at one moment; the rows of one
    are to be read before the next is asked for."""
    chosen: dict[str, Select[Any] | TextClause] = {
        name: select(table) for name, table in metadata.tables.items() if name not in _INSIDE
    }
    # Quoted: OVERLAPS is a word of SQL.
    chosen |= {view.name: text(f'SELECT * FROM "{view.name}"') for view in VIEWS}
    with reading(engine) as connection:
        connection = connection.execution_options(yield_per=_ROWS)
        for name, rows in chosen.items():
            found = connection.execute(rows)
            yield name, list(found.keys()), (tuple(row) for row in found)
