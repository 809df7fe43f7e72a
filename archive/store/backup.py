"""Copies of an archive: an online backup of an SQLite file, and a snapshot of any archive as a fresh SQLite file.

Both write beside the target and rename at the end, so a copy that was cut off is never taken for a whole one.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine, Table, insert, select
from sqlalchemy.exc import DBAPIError

from archive.errors import DatabaseError
from archive.store import derived, fulltext
from archive.store.address import shown
from archive.store.engine import open_database, reading, writing
from archive.store.schema import metadata

_ROWS = 2_000


def backup(engine: Engine, target: Path) -> Path:
    """Copies an SQLite archive page by page while others read and write it; `target` must not exist.

    Raises DatabaseError for PostgreSQL, which has tools of its own, and where the target cannot be written.
    """
    if engine.dialect.name != "sqlite":
        raise DatabaseError(
            "only an SQLite archive is backed up as a file",
            where=shown(engine.url),
            hint="use pg_dump, or `archive db backup TARGET --snapshot` for a copy as an SQLite file",
        )
    with beside(target) as part, engine.connect() as connection:
        source = connection.connection.driver_connection
        assert isinstance(source, sqlite3.Connection)
        copy = sqlite3.connect(part)
        try:
            source.backup(copy)
            copy.execute("PRAGMA journal_mode = DELETE")
            found = copy.execute("PRAGMA quick_check(1)").fetchone()[0]
        finally:
            copy.close()
        if found != "ok":
            raise DatabaseError(
                f"the copy is damaged, as the archive may be: {found}",
                where=shown(engine.url),
                hint="`archive db doctor` says more",
            )
    return target


def snapshot(engine: Engine, target: Path) -> Path:
    """Writes all rows of an archive, as they are at one moment, into a fresh SQLite archive; `target` must not exist.

    The copy is one file without a write-ahead log, so that it can be published or browsed read-only.
    """
    with beside(target) as part:
        copy = open_database(part)
        try:
            with reading(engine) as source, writing(copy) as connection:
                # Rows are copied as they were checked; the index is built once, at the end.
                derived.take_down(connection)
                fulltext.drop(connection)
                connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
                for table in metadata.sorted_tables:
                    _copy(table, source, connection)
                derived.put_up(connection)
            with copy.connect() as connection:
                driver = connection.connection.driver_connection
                assert isinstance(driver, sqlite3.Connection)
                driver.execute("PRAGMA analysis_limit = 1000")
                driver.execute("ANALYZE")
                driver.execute("PRAGMA journal_mode = DELETE")
        finally:
            copy.dispose()
    return target


def _copy(table: Table, source: Connection, target: Connection) -> None:
    rows = source.execution_options(yield_per=_ROWS).execute(select(table))
    for chunk in rows.mappings().partitions():
        target.execute(insert(table), [dict(row) for row in chunk])


@contextmanager
def beside(target: Path, *, replace: bool = False) -> Iterator[Path]:
    """A path to write to that becomes `target` at the end, and is removed on an error. Raises DatabaseError where it is
    there already, unless it is a file that may be replaced."""
    if target.exists() and not (replace and target.is_file()):
        raise DatabaseError("is there already", where=str(target), hint="give a path that does not exist")
    if not target.parent.is_dir():
        raise DatabaseError("its folder does not exist", where=str(target), hint=f"make it first: {target.parent}")
    part = target.with_name(f"{target.name}.part")
    _remove(part)
    try:
        yield part
        part.replace(target)
    except (OSError, sqlite3.Error, DBAPIError) as error:
        reason = error.orig if isinstance(error, DBAPIError) else error
        raise DatabaseError(
            f"cannot be written: {reason}", where=str(target), hint="see that its folder can be written and has room"
        ) from error
    finally:
        _remove(part)


def _remove(part: Path) -> None:
    for suffix in ("", "-wal", "-shm", "-journal"):
        part.with_name(part.name + suffix).unlink(missing_ok=True)
