"""What stands on the tables and is made anew after every migration: views, guards and full text."""

from __future__ import annotations

from sqlalchemy import Connection

from archive.store import fulltext, guards, views


def take_down(connection: Connection) -> None:
    """Removes the views and guards, so that tables can be altered. The full text index stays: it is dear to build."""
    views.drop(connection)
    guards.drop(connection)


def put_up(connection: Connection, *, anew: bool = False) -> None:
    """Makes those of this version; the full text index only where it is missing or a rebuilt table lost its triggers,
    or if `anew`."""
    if anew and connection.dialect.name == "sqlite":
        fulltext.rebuild(connection)
    else:
        fulltext.ensure(connection)
    guards.create(connection)
    views.create(connection)
