"""Copies of an archive hold all of it."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, insert, select, update
from store_base_rows import add_article, add_post, add_tenure, claim_row

from archive.errors import DatabaseError
from archive.store import doctor, schema
from archive.store.backup import backup, snapshot
from archive.store.engine import open_database, reading, writing
from archive.store.schema import metadata
from archive.store.search import search

TEXT = "Ma heads the Staff."


@pytest.fixture
def filled(database: Engine) -> Engine:
    with writing(database) as connection:
        add_post(connection)
        add_tenure(connection, 1, "Ma", {"start_latest": "2010-01-01"})
        add_article(connection, 1, TEXT, title="Visit", published_on=date(2010, 1, 1))
        connection.execute(update(schema.articles).values(superseded_by_id=2))
        add_article(connection, 2, TEXT + " Now.", url="https://news.example/1", version=2)
        connection.exec_driver_sql("UPDATE article_entities SET entity_id = 1")
        connection.execute(insert(schema.claims), claim_row(1, 2, 0, 18, TEXT[:18], person_id=1, position_id=1))
        connection.execute(insert(schema.tenure_evidence), {"tenure_id": 1, "claim_id": 1, "bears_on": "within"})
    return database


def everything(engine: Engine) -> dict[str, list[Any]]:
    with reading(engine) as connection:
        return {
            name: sorted((tuple(row) for row in connection.execute(select(table))), key=repr)
            for name, table in metadata.tables.items()
        }


def test_a_snapshot_is_the_same_archive(filled: Engine, tmp_path: Path) -> None:
    target = tmp_path / "snapshot.db"
    assert snapshot(filled, target) == target
    assert sorted(path.name for path in tmp_path.glob("snapshot*")) == ["snapshot.db"]
    copy = open_database(target, create=False)
    assert everything(copy) == everything(filled)
    assert doctor.check(copy) == []
    with reading(copy) as connection:
        assert [hit.article_id for hit in search(connection, "heads")] == [2]
    copy.dispose()


def test_a_backup_is_the_same_archive_while_another_writes(sqlite_database: Engine, tmp_path: Path) -> None:
    with writing(sqlite_database) as connection:
        add_article(connection, 1, TEXT)
    with writing(sqlite_database) as connection:
        add_article(connection, 2, "Not yet committed.")
        backup(sqlite_database, tmp_path / "backup.db")
    assert sorted(path.name for path in tmp_path.glob("backup*")) == ["backup.db"]
    copy = open_database(tmp_path / "backup.db", create=False)
    assert [row[0] for row in everything(copy)["articles"]] == [1]
    copy.dispose()


def test_postgresql_has_tools_of_its_own(postgresql_database: Engine, tmp_path: Path) -> None:
    with pytest.raises(DatabaseError, match="pg_dump"):
        backup(postgresql_database, tmp_path / "backup.db")
    assert list(tmp_path.glob("backup*")) == []


@pytest.mark.parametrize("copy", [backup, snapshot])
def test_nothing_is_overwritten_and_nothing_half_done_stays(sqlite_database: Engine, tmp_path: Path, copy: Any) -> None:
    target = tmp_path / "there.db"
    target.write_text("mine")
    with pytest.raises(DatabaseError, match="already"):
        copy(sqlite_database, target)
    assert target.read_text() == "mine"
    with pytest.raises(DatabaseError, match="folder"):
        copy(sqlite_database, tmp_path / "none" / "copy.db")


def test_a_copy_that_fails_leaves_nothing(filled: Engine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError("No space left on device")

    monkeypatch.setattr("archive.store.backup._copy", full)
    with pytest.raises(DatabaseError, match="No space left"):
        snapshot(filled, tmp_path / "snapshot.db")
    assert list(tmp_path.glob("snapshot*")) == []
