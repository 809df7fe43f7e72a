"""What a migrated database and the models must agree on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection

from archive.store.fulltext import metadata_of

if TYPE_CHECKING:
    from alembic.autogenerate.api import AutogenContext


def options(connection: Connection) -> dict[str, Any]:
    """How Alembic compares and changes this database."""
    return {
        "target_metadata": metadata_of(connection.dialect.name),
        "render_as_batch": connection.dialect.name == "sqlite",
        "compare_type": True,
        "compare_server_default": True,
        "include_name": _ours,
        "render_item": _render,
    }


def differences(connection: Connection) -> list[str]:
    """What the models would change in the database, a line each; none for a database that is as it should be."""
    from alembic.autogenerate import compare_metadata
    from alembic.migration import MigrationContext

    chosen = options(connection)
    context = MigrationContext.configure(connection, opts=chosen)
    return [_line(difference) for difference in compare_metadata(context, chosen["target_metadata"])]


def _ours(name: str | None, kind: str, parents: Any) -> bool:
    """Leaves out the tables in which FTS5 keeps its index (articles_fts and its shadow tables)."""
    return not (kind == "table" and name is not None and name.startswith("articles_fts"))


def _render(kind: str, item: Any, context: AutogenContext) -> str | bool:
    """A migration names no type of the archive: what the archive means by it may change, the migration may not."""
    if kind == "type" and type(item).__module__.startswith("archive."):
        return f"sa.{item.impl!r}"
    return False


def _line(difference: Any) -> str:
    """One difference of Alembic's (a tuple, or a list of them for one column) as text."""
    if isinstance(difference, list):
        return "; ".join(_line(part) for part in difference)
    return " ".join(str(part) for part in difference if part is not None)
