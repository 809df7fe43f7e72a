"""What a database is called: a file path or an SQLAlchemy URL, and how it is shown in messages."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path

from sqlalchemy import URL, make_url
from sqlalchemy.exc import ArgumentError

from archive.errors import DatabaseError

_POSTGRESQL = {"postgres", "postgresql", "postgresql+psycopg"}
_SQLITE = {"sqlite", "sqlite+pysqlite"}


def address(db: str | Path) -> URL:
    """The URL of a database given as a path ("archive.db", ":memory:") or as a URL.

    `postgres://` and `postgresql://` name the psycopg driver. Raises DatabaseError for a URL that cannot be read, for
    another database system and for PostgreSQL without its driver.
    """
    if isinstance(db, Path) or "://" not in db:
        return URL.create("sqlite", database=str(db))
    try:
        url = make_url(db)
    except (ArgumentError, ValueError) as error:
        raise DatabaseError(
            f"not a database address: {error}", where=db, hint="give a file path or postgresql://user@host/name"
        ) from None
    if url.drivername in _SQLITE:
        if url.query:
            # The driver passes over them: mode=ro would open the file for writing.
            raise DatabaseError(
                f"an SQLite address takes no options ({', '.join(url.query)})",
                where=db,
                hint=f"leave them out: {url.database or ':memory:'}",
            )
        return url.set(drivername="sqlite", database=url.database or ":memory:")
    if url.drivername in _POSTGRESQL:
        if find_spec("psycopg") is None:
            raise DatabaseError(
                "PostgreSQL needs the driver psycopg, which is not installed",
                where=shown(url),
                hint='install the extra "postgres": pip install "news-tenure-archive[postgres]"',
            )
        return url.set(drivername="postgresql+psycopg")
    raise DatabaseError(
        f"cannot keep an archive in {url.drivername}",
        where=shown(url),
        hint="give a file path (SQLite) or postgresql://user@host/name",
    )


def shown(url: URL) -> str:
    """The address as a message shows it: the path of a file, or the URL without its password."""
    if url.get_backend_name() == "sqlite":
        return url.database or ":memory:"
    return url.render_as_string(hide_password=True)


def file_of(url: URL) -> Path | None:
    """The file of an SQLite database; None for one in memory and for PostgreSQL."""
    if url.get_backend_name() != "sqlite" or url.database in (None, "", ":memory:"):
        return None
    return Path(str(url.database))
