"""Databases that are opened to be migrated on purpose: what is no archive is refused there too."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from sqlalchemy import Engine

from archive.errors import DatabaseError, NewerDatabase, UsageError
from archive.store import migrate
from archive.store.engine import open_at_any_schema


def test_the_database_of_another_program_gets_no_tables(tmp_path: Path) -> None:
    file = tmp_path / "other.db"
    with sqlite3.connect(file) as connection:
        connection.execute("CREATE TABLE songs (title TEXT)")
    with pytest.raises(DatabaseError, match="other tables"):
        open_at_any_schema(file, create=True)
    assert sqlite3.connect(file).execute("SELECT name FROM sqlite_master").fetchall() == [("songs",)]


def test_a_newer_archive_is_not_migrated(sqlite_database: Engine) -> None:
    with sqlite_database.begin() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    sqlite_database.dispose()
    with pytest.raises(NewerDatabase, match="9999"):
        open_at_any_schema(str(sqlite_database.url.database))


@pytest.mark.parametrize(
    ("name", "match"), [("none.db", "no such archive"), ("text.db", "not an SQLite"), ("", "not a file")]
)
def test_what_is_no_database_is_named(tmp_path: Path, name: str, match: str) -> None:
    (tmp_path / "text.db").write_text("somebody's notes, and a great many of them")
    with pytest.raises(DatabaseError, match=match) as caught:
        open_at_any_schema(tmp_path / name)
    assert caught.value.where == str(tmp_path / name)


def test_an_emptied_archive_is_opened_and_migrated(database: Engine) -> None:
    migrate.downgrade(database, "base")
    again = open_at_any_schema(database.url.render_as_string(hide_password=False))
    migrate.upgrade(again)
    assert migrate.current(again) == migrate.head()
    again.dispose()


@pytest.mark.parametrize("move", [migrate.upgrade, migrate.downgrade])
def test_a_revision_that_there_is_not_is_named(database: Engine, move: object) -> None:
    assert callable(move)
    with pytest.raises(UsageError, match="nonsense"):
        move(database, "nonsense")
    assert migrate.current(database) == migrate.head()
