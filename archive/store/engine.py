"""Opening a database, and the transactions in which it is read and written.

A new database is created and migrated at first use, an older one is migrated; one from a newer version is refused and
left as it is.
"""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import NullPool, StaticPool

from archive.errors import DatabaseError, NewerDatabase
from archive.store import migrate
from archive.store.address import address, file_of, shown

logger = logging.getLogger(__name__)

# How long a writer waits for another, in milliseconds: the one writer of a large ingest commits within seconds.
BUSY_TIMEOUT = 30_000

_SQLITE_MAGIC = b"SQLite format 3\x00"


def open_database(db: str | Path, *, create: bool = True) -> Engine:
    """The engine of an archive, at the schema of this version.

    `db` is a file path or an SQLAlchemy URL (sqlite, postgresql). With `create` false a database that does not exist
    or is empty is refused. Raises NewerDatabase, and DatabaseError for what is no archive or cannot be reached.
    """
    url = address(db)
    _inspect_file(url, create=create)
    engine = connect(url)
    with _named(engine):
        _bring_up_to_date(engine, create=create)
    return engine


def open_at_any_schema(db: str | Path, *, create: bool = False) -> Engine:
    """The engine of an archive at the schema it has, none and an older one too; for migrating it on purpose.

    Raises the errors of `open_database`, but takes an empty database without `create`.
    """
    url = address(db)
    _inspect_file(url, create=create)
    engine = connect(url)
    with _named(engine):
        revision = migrate.current(engine)
        if revision is None:
            _refuse_foreign(engine)
        elif not migrate.known(revision):
            raise _newer(revision, shown(url))
    return engine


def connect(db: str | Path | URL) -> Engine:
    """The engine of a database as it is, whatever it holds; for migrations and for inspection."""
    url = db if isinstance(db, URL) else address(db)
    if url.get_backend_name() != "sqlite":
        engine = create_engine(url)
        if engine.dialect.name == "postgresql":
            event.listen(engine, "connect", _prepare_postgresql)
        return engine
    if file_of(url) is None:
        engine = create_engine(url, poolclass=StaticPool, connect_args={"check_same_thread": False})
    else:
        engine = create_engine(url, connect_args={"timeout": BUSY_TIMEOUT / 1000})
    event.listen(engine, "connect", _prepare_sqlite)
    event.listen(engine, "begin", _begin_sqlite)
    return engine


@contextmanager
def writing(engine: Engine) -> Iterator[Connection]:
    """A connection in one write transaction: committed at the end, rolled back on an error.

    On SQLite it takes the write lock at once (BEGIN IMMEDIATE), so that two writers wait for each other instead of
    failing when the second one finds its snapshot outdated.
    """
    with engine.connect().execution_options(sqlite_begin="IMMEDIATE") as connection, connection.begin():
        yield connection


@contextmanager
def reading(engine: Engine) -> Iterator[Connection]:
    """A connection that sees one state of the database throughout; nothing done in it is kept."""
    with engine.connect() as connection:
        if engine.dialect.name == "postgresql":
            connection = connection.execution_options(isolation_level="REPEATABLE READ")
        transaction = connection.begin()
        try:
            yield connection
        finally:
            transaction.rollback()


def know_sizes(connection: Connection) -> None:
    """Have PostgreSQL count its tables, so that it plans by what has just been written, not by what was there when it last
    looked. SQLite plans by the indexes alone."""
    if connection.dialect.name == "postgresql":
        connection.exec_driver_sql("ANALYZE")


def unusable(url: URL, error: DBAPIError) -> DatabaseError:
    """The named error for a database that refused a connection or a first statement."""
    reason = str(error.orig).strip()
    if url.get_backend_name() == "sqlite":
        if "locked" in reason:
            hint = "another process is writing to it; wait for it to finish, or stop it"
        elif "malformed" in reason or "not a database" in reason:
            hint = "restore it from a backup, or save what is readable with sqlite3's .recover"
        else:
            hint = "see that the file and its folder can be written"
    else:
        hint = "see that the server runs, that the database exists (createdb) and that the address is right"
    return DatabaseError(f"cannot be opened: {reason}", where=shown(url), hint=hint)


def _bring_up_to_date(engine: Engine, *, create: bool) -> None:
    revision = migrate.current(engine)
    if revision == migrate.head():
        return
    where = shown(engine.url)
    if revision is None:
        _refuse_foreign(engine)
        if not create:
            raise DatabaseError("holds no archive yet", where=where, hint="`archive ingest` makes one")
    elif not migrate.known(revision):
        raise _newer(revision, where)
    else:
        logger.warning("%s: migrating from schema %s to %s", where, revision, migrate.head())
    migrate.upgrade(engine)


def _inspect_file(url: URL, *, create: bool) -> None:
    """Refuses a file before SQLite touches it: opening one in WAL mode already writes to it."""
    file = file_of(url)
    if file is None:
        return
    where = shown(url)
    if not file.exists():
        if not create:
            raise DatabaseError("there is no such archive", where=where, hint="`archive ingest` makes one; see --db")
        if not file.parent.is_dir():
            raise DatabaseError("its folder does not exist", where=where, hint=f"make it first: mkdir -p {file.parent}")
        return
    if not file.is_file():
        raise DatabaseError("is not a file", where=where, hint="give the path of an SQLite file with --db")
    try:
        with file.open("rb") as stream:
            head = stream.read(len(_SQLITE_MAGIC))
    except OSError as error:
        raise DatabaseError(
            f"cannot be read: {error.strerror}", where=where, hint="see that you may read the file"
        ) from None
    if head and head != _SQLITE_MAGIC:
        raise DatabaseError(
            "is not an SQLite database", where=where, hint="give another path with --db; the file was left as it is"
        )
    if head:
        _refuse_newer_file(file, where)


def _refuse_newer_file(file: Path, where: str) -> None:
    try:
        connection = sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True, timeout=BUSY_TIMEOUT / 1000)
        try:
            row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
        finally:
            connection.close()
    except sqlite3.Error:
        return  # what is wrong with it is said when it is opened
    if row is not None and not migrate.known(row[0]):
        raise _newer(row[0], where)


def _refuse_foreign(engine: Engine) -> None:
    # Asked again, since another process may have made the archive in between.
    if migrate.tables(engine) and migrate.current(engine) is None:
        raise DatabaseError(
            "holds other tables and no archive",
            where=shown(engine.url),
            hint="give a database of its own to the archive",
        )


def _newer(revision: str, where: str) -> NewerDatabase:
    return NewerDatabase(
        f"was written by a newer version of the archive (schema {revision}, this version knows {migrate.head()})",
        where=where,
        hint="install that version; the database was left as it is",
    )


@contextmanager
def _named(engine: Engine) -> Iterator[None]:
    """Gives the engine up on an error, and names the driver's."""
    try:
        yield
    except DBAPIError as error:
        engine.dispose()
        raise unusable(engine.url, error) from error
    except BaseException:
        engine.dispose()
        raise


def _prepare_postgresql(connection: Any, record: Any) -> None:
    """A plan made for any values at all compares long lists one by one: a list of 5,000 against a million rows took over
    a minute, planned for its values less than a second."""
    with connection.cursor() as cursor:
        cursor.execute("SET plan_cache_mode = force_custom_plan")
    connection.commit()


def _prepare_sqlite(connection: sqlite3.Connection, record: Any) -> None:
    # The driver's own BEGIN would be a deferred one, and would come before writes only.
    connection.isolation_level = None
    connection.execute(f"PRAGMA busy_timeout = {BUSY_TIMEOUT}")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA synchronous = NORMAL")
    if connection.execute("PRAGMA journal_mode").fetchone()[0] not in ("wal", "memory"):
        connection.execute("PRAGMA journal_mode = WAL")


def _begin_sqlite(connection: Connection) -> None:
    mode = connection.get_execution_options().get("sqlite_begin", "DEFERRED")
    connection.exec_driver_sql(f"BEGIN {mode}")


def open_to_read(file: Path) -> Engine:
    """The engine of an archive in a file, opened for reading only, as it is; each connection opens the file anew, so that
    one put in its place is seen at once. What is wrong with the file shows when it is read."""

    def connection() -> sqlite3.Connection:
        opened = sqlite3.connect(
            f"{file.absolute().as_uri()}?mode=ro", uri=True, timeout=BUSY_TIMEOUT / 1000, check_same_thread=False
        )
        opened.isolation_level = None
        return opened

    engine = create_engine(address(file), creator=connection, poolclass=NullPool)
    event.listen(engine, "begin", _begin_sqlite)
    return engine
