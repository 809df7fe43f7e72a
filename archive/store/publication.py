"""A copy of an archive for others: one SQLite file with all that it knows, and nothing of the machine it was made on."""

from __future__ import annotations

import sqlite3
from pathlib import Path, PurePosixPath, PureWindowsPath

from sqlalchemy import Engine

from archive.errors import DatabaseError
from archive.store.address import file_of, shown
from archive.store.backup import beside, snapshot
from archive.store.doctor import check
from archive.store.engine import open_database

# What was read from where, and what could not be: paths, and addresses behind a login.
_OF_THE_MACHINE = ("ingest_rejects", "ingest_runs")


def publish(engine: Engine, target: Path, *, replace: bool = False) -> Path:
    """Writes the file, looks through it as `archive db check` does and puts it in its place at once.

    A source that is a path is cut to the name of the file. Raises DatabaseError where `target` is there already, unless
    it may be replaced; where it is the archive itself; and where the copy is not whole.
    """
    own = file_of(engine.url)
    if own is not None and target.exists() and target.samefile(own):
        raise DatabaseError("is the archive itself", where=str(target), hint="give another path")
    with beside(target, replace=replace) as part:
        whole = part.with_name(f"{part.name}.whole")
        whole.unlink(missing_ok=True)
        try:
            snapshot(engine, whole)
            _clean(whole, part)
        finally:
            whole.unlink(missing_ok=True)
        _checked(part, shown(engine.url))
    return target


def _clean(whole: Path, part: Path) -> None:
    """Writes what is to be published of a whole copy, as compactly as it goes."""
    connection = sqlite3.connect(whole, isolation_level=None)
    try:
        connection.create_function("file_name", 1, _file_name, deterministic=True)
        connection.execute("BEGIN")
        for table in _OF_THE_MACHINE:
            connection.execute(f"DELETE FROM {table}")
        connection.execute("UPDATE articles SET source = file_name(source) WHERE source NOT LIKE 'http%://%'")
        connection.execute("COMMIT")
        connection.execute("VACUUM INTO ?", (str(part),))
    finally:
        connection.close()


def _file_name(source: str) -> str:
    return PurePosixPath(PureWindowsPath(source).as_posix()).name


def _checked(part: Path, where: str) -> None:
    copy = open_database(part, create=False)
    try:
        found = check(copy)
        with copy.connect() as connection:
            driver = connection.connection.driver_connection
            assert isinstance(driver, sqlite3.Connection)
            driver.execute("PRAGMA journal_mode = DELETE")
    finally:
        copy.dispose()
    if found:
        raise DatabaseError(
            f"the copy is not whole, as the archive may not be: {found[0].where}: {found[0].what}",
            where=where,
            hint="`archive db doctor` says more",
        )
