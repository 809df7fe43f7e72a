"""Ids in the answers of queries and views, as links: from a tenure to its evidence, from an article to its text."""

from __future__ import annotations

from typing import Any

from markupsafe import Markup

from archive.serve.file import ArchiveFile
from archive.serve.untyped import Datasette, hookimpl
from archive.store.schema import metadata

_ROWS = {
    "article_id": "articles",
    "claim_id": "claims",
    "event_id": "events",
    "organisation_id": "organisations",
    "person_id": "people",
    "position_id": "positions",
    "other_person_id": "people",
    "predecessor_id": "people",
    "successor_id": "people",
}
_TENURES = frozenset({"tenure_id", "other_tenure_id", "predecessor_tenure_id", "successor_tenure_id"})


@hookimpl
def render_cell(value: Any, column: str, table: str | None, database: str, datasette: Datasette) -> Markup | None:
    """Datasette's hook: None leaves a cell as it is. Tables have labels of their own for the rows they point at."""
    if not isinstance(value, int) or table in metadata.tables:
        return None
    if not isinstance(datasette.databases.get(database), ArchiveFile):
        return None
    if column in _TENURES:
        address = f"{datasette.urls.query(database, 'evidence')}?tenure={value}"
        return Markup('<a href="{}" title="the sentences that prove it">{}</a>').format(address, value)
    if column in _ROWS:
        address = datasette.urls.row(database, _ROWS[column], str(value))
        return Markup('<a href="{}">{}</a>').format(address, value)
    return None
