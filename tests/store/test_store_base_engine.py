"""Opening databases: addresses, new, old, newer and foreign ones, and transactions."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from sqlalchemy import Engine, insert, select
from sqlalchemy.exc import IntegrityError

from archive.errors import DatabaseError, NewerDatabase
from archive.store import address as addresses
from archive.store import migrate, schema
from archive.store.address import address, shown
from archive.store.engine import open_database, reading, writing

RUN = {"id": 7, "started_at": "2026-01-01", "archive_version": "0", "extractor": "test/1", "sources": "[]"}


@pytest.mark.parametrize(
    ("given", "driver"),
    [
        ("archive.db", "sqlite"),
        ("sqlite:///archive.db", "sqlite"),
        ("postgres://user@host/name", "postgresql+psycopg"),
        ("postgresql://user@host/name", "postgresql+psycopg"),
        ("postgresql+psycopg://user@host/name", "postgresql+psycopg"),
    ],
)
def test_paths_and_urls_are_addresses(given: str, driver: str) -> None:
    assert address(given).drivername == driver


@pytest.mark.parametrize("given", ["mysql://host/name", "https://host/name", "postgresql://user:p@host:x/name"])
def test_other_addresses_are_refused_with_what_to_give(given: str) -> None:
    with pytest.raises(DatabaseError, match="postgresql://user@host/name"):
        address(given)


def test_a_password_is_not_shown() -> None:
    assert "secret" not in shown(address("postgresql://user:secret@host/name"))


def test_postgresql_without_its_driver_names_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(addresses, "find_spec", lambda name: None)
    with pytest.raises(DatabaseError, match=r"news-tenure-archive\[postgres\]"):
        open_database("postgresql://user@host/name")


def test_a_server_that_is_not_there_is_a_named_error() -> None:
    pytest.importorskip("psycopg", reason="psycopg is not installed")
    with pytest.raises(DatabaseError, match="see that the server runs"):
        open_database("postgresql://nobody@127.0.0.1:1/none")


def test_a_new_file_is_an_archive_at_once(tmp_path: Path) -> None:
    engine = open_database(tmp_path / "new.db")
    assert migrate.current(engine) == migrate.head()
    engine.dispose()
    open_database(tmp_path / "new.db", create=False).dispose()


def test_an_empty_file_and_memory_become_archives(tmp_path: Path) -> None:
    (tmp_path / "empty.db").touch()
    for db in (tmp_path / "empty.db", ":memory:", "sqlite://"):
        engine = open_database(db)
        assert migrate.current(engine) == migrate.head()
        engine.dispose()


def test_nothing_is_made_where_only_an_archive_is_asked_for(tmp_path: Path) -> None:
    with pytest.raises(DatabaseError, match="no such archive"):
        open_database(tmp_path / "none.db", create=False)
    assert not (tmp_path / "none.db").exists()
    with pytest.raises(DatabaseError, match="mkdir -p"):
        open_database(tmp_path / "folder" / "none.db")


def test_a_file_of_something_else_is_refused_and_kept(tmp_path: Path) -> None:
    file = tmp_path / "notes.txt"
    file.write_text("not a database, but somebody's notes\n" * 100)
    before = file.read_bytes()
    with pytest.raises(DatabaseError, match="not an SQLite database"):
        open_database(file)
    assert file.read_bytes() == before
    with pytest.raises(DatabaseError, match="not a file"):
        open_database(tmp_path)


def test_a_damaged_file_is_a_named_error(tmp_path: Path) -> None:
    file = tmp_path / "damaged.db"
    file.write_bytes(b"SQLite format 3\x00" + b"\xff" * 5000)
    with pytest.raises(DatabaseError, match="backup"):
        open_database(file)


def test_the_database_of_another_program_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "other.db"
    connection = sqlite3.connect(file)
    connection.execute("CREATE TABLE songs (title TEXT)")
    connection.close()
    with pytest.raises(DatabaseError, match="other tables"):
        open_database(file)
    connection = sqlite3.connect(file)
    assert connection.execute("SELECT name FROM sqlite_master").fetchall() == [("songs",)]
    connection.close()


def test_a_newer_database_is_refused_and_left_untouched(tmp_path: Path) -> None:
    file = tmp_path / "newer.db"
    open_database(file).dispose()
    connection = sqlite3.connect(file)
    connection.execute("PRAGMA journal_mode = DELETE")
    connection.execute("UPDATE alembic_version SET version_num = 'from_the_future'")
    connection.commit()
    connection.close()
    before = file.read_bytes()
    with pytest.raises(NewerDatabase, match="from_the_future"):
        open_database(file)
    assert file.read_bytes() == before


def test_a_newer_postgresql_database_is_refused(postgresql_database: Engine) -> None:
    with postgresql_database.begin() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = 'from_the_future'")
    try:
        with pytest.raises(NewerDatabase):
            open_database(postgresql_database.url.render_as_string(hide_password=False))
    finally:
        with postgresql_database.begin() as connection:
            connection.exec_driver_sql(f"UPDATE alembic_version SET version_num = '{migrate.head()}'")


def test_sqlite_is_set_up_for_one_writer_and_many_readers(sqlite_database: Engine) -> None:
    with sqlite_database.connect() as connection:
        values = [
            connection.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("journal_mode", "foreign_keys", "synchronous", "busy_timeout")
        ]
    assert values == ["wal", 1, 1, 30_000]


def test_writing_keeps_and_an_error_undoes(database: Engine) -> None:
    with writing(database) as connection:
        connection.execute(insert(schema.ingest_runs), RUN)
    with pytest.raises(IntegrityError), writing(database) as connection:
        connection.execute(insert(schema.ingest_runs), [RUN | {"id": 8}, RUN | {"id": 8}])
    with reading(database) as connection:
        assert connection.scalars(select(schema.ingest_runs.c.id)).all() == [7]


def test_nothing_done_while_reading_is_kept(database: Engine) -> None:
    with reading(database) as connection:
        connection.execute(insert(schema.ingest_runs), RUN)
    with reading(database) as connection:
        assert connection.scalars(select(schema.ingest_runs.c.id)).all() == []


def test_a_reader_sees_one_state_while_another_writes(database: Engine) -> None:
    query = select(schema.ingest_runs.c.id)
    with reading(database) as reader:
        assert reader.scalars(query).all() == []
        with writing(database) as writer:
            writer.execute(insert(schema.ingest_runs), RUN)
        assert reader.scalars(query).all() == []
    with reading(database) as reader:
        assert reader.scalars(query).all() == [7]


def test_writers_wait_for_each_other(database: Engine) -> None:
    def add(first: int) -> None:
        for number in range(first, first + 20):
            with writing(database) as connection:
                connection.scalars(select(schema.ingest_runs.c.id)).all()
                connection.execute(insert(schema.ingest_runs), RUN | {"id": number})

    threads = [threading.Thread(target=add, args=(first,)) for first in (100, 200, 300)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with reading(database) as connection:
        assert len(connection.scalars(select(schema.ingest_runs.c.id)).all()) == 60


def test_two_processes_may_open_a_new_archive_at_once(tmp_path: Path) -> None:
    file = tmp_path / "both.db"
    program = "import sys; from archive.store.engine import open_database; open_database(sys.argv[1]).dispose()"
    both = [subprocess.Popen([sys.executable, "-c", program, str(file)], stderr=subprocess.PIPE) for _ in range(2)]
    for process in both:
        _, errors = process.communicate(timeout=60)
        assert process.returncode == 0, errors.decode()
    engine = open_database(file, create=False)
    assert migrate.current(engine) == migrate.head()
    engine.dispose()


def test_options_of_an_sqlite_address_are_refused_and_not_passed_over() -> None:
    with pytest.raises(DatabaseError, match=r"no options \(mode\)"):
        address("sqlite:///archive.db?mode=ro")
