"""Ids and names in the tables and answers of Datasette, as links to the archive's own pages."""

from __future__ import annotations

from typing import Any

from markupsafe import Markup

from archive.model import EntityType
from archive.serve.addresses import Addresses
from archive.serve.file import ArchiveFile
from archive.serve.untyped import Datasette, hookimpl
from archive.store.schema import metadata

# The kind of record that an id in an answer is of.
_IDS = {
    "article_id": "article",
    "event_id": "event",
    "organisation_id": "organisation",
    "parent_id": "organisation",
    "person_id": "person",
    "position_id": "position",
    "other_person_id": "person",
    "predecessor_id": "person",
    "successor_id": "person",
    "tenure_id": "tenure",
    "other_tenure_id": "tenure",
    "predecessor_tenure_id": "tenure",
    "successor_tenure_id": "tenure",
}
# The tables whose rows have a page, and the column that names a row.
_NAMED = {
    "articles": ("article", "title"),
    "events": ("event", "title"),
    "organisations": ("organisation", "name"),
    "people": ("person", "name"),
    "positions": ("position", "title"),
}
# A name in an answer, where the id stands beside it.
_BESIDE = {
    "person": "person_id",
    "position": "position_id",
    "organisation": "organisation_id",
    "other_person": "other_person_id",
}


@hookimpl
def render_cell(
    row: Any, value: Any, column: str, table: str | None, database: str, datasette: Datasette
) -> Markup | None:
    """Datasette's hook: None leaves a cell as it is. Tables have labels of their own for the rows they point at."""
    if value in (None, "") or not isinstance(datasette.databases.get(database), ArchiveFile):
        return None
    to = Addresses(datasette.urls.path, database)
    address = _in_table(to, row, column, table) if table in metadata.tables else _in_answer(to, row, value, column)
    return None if address is None else Markup('<a href="{}">{}</a>').format(address, value)


def _in_table(to: Addresses, row: Any, column: str, table: str | None) -> str | None:
    if table in _NAMED and column == _NAMED[table][1]:
        key = _cell(row, "id")
        return None if key is None else to.record(_NAMED[table][0], key)
    if column == "entity_id" and _cell(row, "entity_type") in set(EntityType):
        return to.named(_cell(row, "entity_type"), _cell(row, "entity_id"))
    if table in ("tenure_evidence", "tenure_versions") and column == "tenure_id":
        return to.tenure(_cell(row, column))
    return None


def _in_answer(to: Addresses, row: Any, value: Any, column: str) -> str | None:
    if column in _BESIDE and (key := _cell(row, _BESIDE[column])) is not None:
        return to.record(_BESIDE[column].removeprefix("other_").removesuffix("_id"), key)
    if not isinstance(value, int):
        return None
    if column in ("article_id", "claim_id") and (article := _cell(row, "article_id")) is not None:
        return to.article(article, claim=_cell(row, "claim_id"))
    if column == "claim_id":
        return to.row("claims", value)
    return to.record(_IDS[column], value) if column in _IDS else None


def _cell(row: Any, name: str) -> Any:
    """A value of a row; None where it has no such column."""
    return row[name] if name in row.keys() else None  # noqa: SIM118  # rows of SQLite are searched by value
