"""The file to publish: all that the archive knows, and nothing of the machine."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from sqlalchemy import Engine, insert, update

from archive import Archive
from archive.errors import DatabaseError, UsageError
from archive.export import export, exporters
from archive.export.registry import collect
from archive.store.engine import open_database, writing
from archive.store.schema import articles, ingest_rejects, ingest_runs


@pytest.fixture
def filled(database: Engine) -> Engine:
    """An archive with an article and the traces of the run that read it."""
    with Archive(database.url.render_as_string(hide_password=False)) as archive:
        archive.ingest(
            [str(Path(__file__).resolve().parents[2] / "data" / "sample" / "2012")],
        )
    with writing(database) as connection:
        run = connection.execute(
            insert(ingest_runs).values(
                started_at="2024-01-01", archive_version="1", extractor="x", sources='["/home/somebody/secret"]'
            )
        ).inserted_primary_key[0]
        connection.execute(insert(ingest_rejects).values(run_id=run, source="/home/somebody/bad", reason="bad"))
    return database


def test_the_file_answers_as_the_archive_does(filled: Engine, tmp_path: Path) -> None:
    made = export(filled, "sqlite", tmp_path / "news.db")
    with Archive(made) as copy, Archive(filled.url.render_as_string(hide_password=False)) as archive:
        for query in ("holders", "events", "coverage", "conflicts"):
            assert copy.query(query) == archive.query(query)
        assert copy.query("holders")
        found = [hit["article_id"] for hit in copy.search("commission")]
        assert found
        assert found == [hit["article_id"] for hit in archive.search("commission")]
    assert [path.name for path in tmp_path.glob("news*")] == ["news.db"]


def test_nothing_of_the_machine_is_in_it(filled: Engine, tmp_path: Path) -> None:
    made = export(filled, "sqlite", tmp_path / "news.db")
    content = made.read_bytes()
    assert b"/home/somebody" not in content
    assert str(Path(__file__).resolve().parents[2]).encode() not in content
    with sqlite3.connect(made) as connection:
        sources = {source for (source,) in connection.execute("select source from articles")}
        assert connection.execute("select count(*) from ingest_runs").fetchone() == (0,)
        assert connection.execute("pragma journal_mode").fetchone() == ("delete",)
        assert connection.execute("pragma freelist_count").fetchone() == (0,)
    connection.close()
    assert sources
    assert all("/" not in source for source in sources)


def test_an_address_stays_as_it_is(filled: Engine, tmp_path: Path) -> None:
    with writing(filled) as connection:
        connection.execute(update(articles).values(source="https://meridianwire.example/feed"))
    with sqlite3.connect(export(filled, "sqlite", tmp_path / "news.db")) as connection:
        assert {row[0] for row in connection.execute("select source from articles")} == {
            "https://meridianwire.example/feed"
        }
    connection.close()


def test_what_is_there_is_replaced_when_asked(sqlite_database: Engine, tmp_path: Path) -> None:
    target = tmp_path / "news.db"
    target.write_text("something else")
    with pytest.raises(DatabaseError, match="is there already"):
        export(sqlite_database, "sqlite", target)
    assert target.read_text() == "something else"
    export(sqlite_database, "sqlite", target, force=True)
    open_database(target, create=False).dispose()


def test_the_archive_is_never_replaced_by_its_own_copy(sqlite_database: Engine) -> None:
    own = Path(str(sqlite_database.url.database))
    with pytest.raises(DatabaseError, match="the archive itself"):
        export(sqlite_database, "sqlite", own, force=True)


def test_a_damaged_archive_is_not_published(filled: Engine, tmp_path: Path) -> None:
    if filled.dialect.name != "sqlite":
        pytest.skip("the other server allows no such row")
    with filled.connect() as connection:
        connection.exec_driver_sql("PRAGMA foreign_keys = OFF")
        connection.exec_driver_sql("UPDATE claims SET position_id = NULL")
        connection.commit()
    with pytest.raises(DatabaseError, match="not whole"):
        export(filled, "sqlite", tmp_path / "news.db")
    assert list(tmp_path.glob("news*")) == []


def test_an_unknown_form_is_named_with_those_there_are(sqlite_database: Engine, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="csv, sqlite"):
        export(sqlite_database, "xml", tmp_path / "news.xml")


def test_the_built_in_forms_are_registered_as_those_of_others_are() -> None:
    from importlib.metadata import entry_points

    assert {point.name for point in entry_points(group="archive.exporters")} == set(exporters())
    assert collect([]) == exporters()
