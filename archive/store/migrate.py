"""Bringing a database to a revision of the schema, by Alembic, without a configuration file.

The views, the full text index and the guards are no part of any revision: they stand on the tables, so every migration
takes them down before (a table that a view names cannot be rebuilt on SQLite, and a rebuilt table has lost its
triggers without an error) and puts those of this version up after.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, Engine, inspect
from sqlalchemy import text as sql

from archive.errors import DatabaseError, UsageError
from archive.resources import migrations_folder
from archive.store.address import shown

if TYPE_CHECKING:
    from alembic.config import Config
    from alembic.script import ScriptDirectory

# One migration at a time on PostgreSQL: an advisory lock under a number that nothing else of the archive uses.
_LOCK = 2_011_805


def head() -> str:
    """The newest revision that this version of the archive knows."""
    revision = _scripts().get_current_head()
    if revision is None:
        raise DatabaseError("no migrations found", where=str(migrations_folder()), hint="install the archive again")
    return revision


@cache
def known(revision: str) -> bool:
    """Whether this version of the archive knows the revision."""
    return revision in {script.revision for script in _scripts().walk_revisions()}


def current(engine: Engine) -> str | None:
    """The revision of a database; None for one that was never migrated."""
    with engine.connect() as connection:
        if not inspect(connection).has_table("alembic_version"):
            return None
        revision: str | None = connection.scalar(sql("SELECT version_num FROM alembic_version"))
        return revision


def tables(engine: Engine) -> list[str]:
    """The tables of a database, whosever they are, but for Alembic's."""
    with engine.connect() as connection:
        return [name for name in inspect(connection).get_table_names() if name != "alembic_version"]


def upgrade(engine: Engine, revision: str = "head") -> None:
    """Migrates up to a revision, in one transaction: it holds as a whole or changes nothing.

    A database that is there already gets its views, guards and full text index made anew. Raises UsageError for a
    revision that there is not.
    """
    from alembic import command

    _in_one_transaction(engine, revision, lambda config: command.upgrade(config, revision))


def downgrade(engine: Engine, revision: str) -> None:
    """Migrates down to a revision ("base" is the empty database). Below the newest one there are no views."""
    from alembic import command

    _in_one_transaction(engine, revision, lambda config: command.downgrade(config, revision))


def configuration(connection: Connection | None = None) -> Config:
    """Alembic's configuration for the shipped migrations, on a connection whose transaction the caller owns."""
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(migrations_folder()).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    return config


@cache
def _scripts() -> ScriptDirectory:
    from alembic.script import ScriptDirectory

    return ScriptDirectory.from_config(configuration())


def _in_one_transaction(engine: Engine, revision: str, run: Callable[[Config], Any]) -> None:
    from alembic.util import CommandError

    try:
        _run(engine, run)
    except CommandError as error:
        raise UsageError(
            f"cannot migrate to {revision!r}: {str(error).rstrip('.')}",
            where=shown(engine.url),
            hint=f"give head (which is {head()}), base or a revision; `archive db current` says where it is",
        ) from None


def _run(engine: Engine, run: Callable[[Config], Any]) -> None:
    if engine.dialect.name != "sqlite":
        with engine.begin() as connection:
            connection.execute(sql("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _LOCK})
            run(configuration(connection))
        return
    with engine.connect().execution_options(sqlite_begin="IMMEDIATE") as connection:
        # Rebuilding a table with foreign keys on deletes the rows that refer to it; the switch is ignored within a
        # transaction, so it is thrown on the driver's connection, before one begins.
        driver: Any = connection.connection.driver_connection
        driver.execute("PRAGMA foreign_keys = OFF")
        try:
            with connection.begin():
                run(configuration(connection))
                broken = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
                if broken:
                    tables = ", ".join(sorted({f"{row[0]} -> {row[2]}" for row in broken}))
                    raise DatabaseError(
                        f"the migration would leave {len(broken)} rows pointing nowhere ({tables})",
                        where=shown(engine.url),
                        hint="nothing was changed; `archive db doctor` lists what is wrong",
                    )
        finally:
            driver.execute("PRAGMA foreign_keys = ON")
