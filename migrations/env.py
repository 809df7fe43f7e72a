"""Alembic's environment: on the connection that the archive hands over, or, for developers, on $ARCHIVE_DB.

The transaction belongs to whoever made the connection (archive.store.migrate), as do the foreign keys being off.
"""

from __future__ import annotations

import os

from alembic import context
from sqlalchemy import Connection

from archive.store import derived, drift, migrate
from archive.store.engine import connect, writing


def run(connection: Connection) -> None:
    derived.take_down(connection)
    context.configure(connection=connection, **drift.options(connection))
    before = context.get_context().get_current_revision()
    with context.begin_transaction():
        context.run_migrations()
    if context.get_context().get_current_revision() == migrate.head():
        # An upgrade from the newest revision to itself is a repair.
        derived.put_up(connection, anew=before == migrate.head())


def run_for_developer() -> None:
    with writing(connect(os.environ.get("ARCHIVE_DB", "archive.db"))) as connection:
        run(connection)


if context.is_offline_mode():
    raise SystemExit("migrations run on a database, not as a script: the guards and the full text index need it")

given: Connection | None = context.config.attributes.get("connection")
if given is None:
    run_for_developer()
else:
    run(given)
