"""The migrations make what the models say, in one transaction, and take it away again."""

from __future__ import annotations

import logging
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import URL, Engine, func, insert, inspect, select
from sqlalchemy import text as sql
from sqlalchemy.exc import IntegrityError
from store_base_rows import add_article, claim_row

from archive.resources import migrations_folder
from archive.store import drift, migrate, objects, schema, search
from archive.store.engine import connect, open_database, reading, writing
from archive.store.schema import metadata
from archive.store.views import View


@pytest.fixture
def empty(database: Engine, request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Engine]:
    """A database with nothing in it, on the same system as `database`."""
    if database.dialect.name == "sqlite":
        engine = connect(tmp_path / "empty.db")
        yield engine
        engine.dispose()
        return
    server: URL = request.getfixturevalue("postgresql_server")
    name = f"{database.url.database}_empty"
    administrator = connect(server).execution_options(isolation_level="AUTOCOMMIT")
    with administrator.connect() as connection:
        connection.exec_driver_sql(f'CREATE DATABASE "{name}"')
        engine = connect(server.set(database=name))
        yield engine
        engine.dispose()
        connection.exec_driver_sql(f'DROP DATABASE "{name}"')
    administrator.dispose()


def test_migrated_and_made_from_the_models_are_one(database: Engine, empty: Engine) -> None:
    with writing(empty) as connection:
        objects.create_from_models(connection)
        made = objects.objects(connection)
    with reading(database) as connection:
        migrated = objects.objects(connection)
    assert migrated.keys() == made.keys()
    assert {name: sql for name, sql in migrated.items() if made[name] != sql} == {}
    assert len(migrated) > 90


def test_no_drift_from_the_models(database: Engine) -> None:
    with reading(database) as connection:
        assert drift.differences(connection) == []


def test_drift_is_seen(database: Engine) -> None:
    with database.connect() as connection:
        transaction = connection.begin()
        connection.exec_driver_sql("ALTER TABLE articles ADD COLUMN colour TEXT")
        assert any("colour" in line for line in drift.differences(connection))
        transaction.rollback()


def test_every_table_and_column_has_a_definition(postgresql_database: Engine) -> None:
    inspector = inspect(postgresql_database)
    for table in metadata.tables:
        assert inspector.get_table_comment(table)["text"], table
        for column in inspector.get_columns(table):
            if table not in ("ingest_rejects", "decisions") or column["name"] != "id":
                assert column["comment"], f"{table}.{column['name']}"


def test_down_to_nothing_and_up_again(database: Engine) -> None:
    with writing(database) as connection:
        add_article(connection, 1, "General Li inspected the fleet.")
    migrate.downgrade(database, "base")
    with reading(database) as connection:
        assert objects.objects(connection) == {}
    migrate.upgrade(database)
    with writing(database) as connection:
        add_article(connection, 2, "General Li inspected the fleet again.")
        assert [hit.article_id for hit in search.search(connection, "fleet")] == [2]


LATER = """
import sqlalchemy as sa
from alembic import op

revision = "later"
down_revision = "0005"
branch_labels = depends_on = None


def upgrade():
    with op.batch_alter_table("articles", recreate="always" if op.get_bind().dialect.name == "sqlite" else "auto") as t:
        t.add_column(sa.Column("section", sa.Text()))


def downgrade():
    with op.batch_alter_table("articles") as t:
        t.drop_column("section")
"""


@pytest.fixture
def later_version(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A version of the archive with one revision more, which rebuilds the table of articles."""
    folder = tmp_path / "later migrations 100%"
    shutil.copytree(migrations_folder(), folder, ignore=shutil.ignore_patterns("__pycache__"))
    (folder / "versions" / "later.py").write_text(LATER)
    forget()
    monkeypatch.setattr(migrate, "migrations_folder", lambda: folder)
    yield
    forget()


def forget() -> None:
    migrate._scripts.cache_clear()
    migrate.known.cache_clear()


def test_an_older_database_is_migrated_and_says_so(
    database: Engine, later_version: None, caplog: pytest.LogCaptureFixture
) -> None:
    with writing(database) as connection:
        add_article(connection, 1, "General Li inspected the fleet.")
        connection.execute(insert(schema.claims), claim_row(1, 1, 0, 10, "General Li"))
    with caplog.at_level(logging.WARNING, logger="archive"):
        engine = open_database(database.url.render_as_string(hide_password=False))
    assert "migrating from schema 0005 to later" in caplog.text
    assert migrate.current(engine) == "later"
    with writing(engine) as connection:
        # Rebuilding the table lost neither what refers to it nor what stands on it.
        assert connection.scalars(select(schema.claims.c.id)).all() == [1]
        add_article(connection, 2, "The fleet returned.")
        assert {hit.article_id for hit in search.search(connection, "fleet")} == {1, 2}
        assert connection.scalar(select(func.count()).select_from(sql("evidence"))) == 0
        with pytest.raises(IntegrityError):
            connection.execute(insert(schema.claims), claim_row(2, 1, 0, 10, "General Mo"))
    engine.dispose()


def test_an_archive_of_the_first_schema_gets_the_views_of_today(database: Engine) -> None:
    with reading(database) as connection:
        whole = objects.objects(connection)
    migrate.downgrade(database, "0001")
    with writing(database) as connection:
        # As such an archive has it: abolished posts were among the vacant ones.
        old = next(view for view in _views() if view.name == "holders").select
        connection.exec_driver_sql(f"CREATE VIEW holders AS {old.strip()}")
        connection.exec_driver_sql("CREATE VIEW vacancies AS SELECT tenure_id FROM holders")
    engine = open_database(database.url.render_as_string(hide_password=False))
    assert migrate.current(engine) == migrate.head()
    with reading(engine) as connection:
        assert objects.objects(connection) == whole
    engine.dispose()


def test_a_migration_that_fails_changes_nothing(empty: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("archive.store.views.VIEWS", (*_views(), _views()[0]))
    with pytest.raises(Exception, match="holders"):
        migrate.upgrade(empty)
    with reading(empty) as connection:
        assert objects.objects(connection) == {}


def test_an_upgrade_of_the_newest_repairs(sqlite_database: Engine) -> None:
    with writing(sqlite_database) as connection:
        add_article(connection, 1, "General Li inspected the fleet.")
        whole = objects.objects(connection)
        connection.exec_driver_sql("DROP VIEW evidence")
        connection.exec_driver_sql("DROP TRIGGER articles_ai")
        connection.exec_driver_sql("DROP TRIGGER claims_slice")
        add_article(connection, 2, "The fleet returned.")
        assert [hit.article_id for hit in search.search(connection, "fleet")] == [1]
    migrate.upgrade(sqlite_database)
    with reading(sqlite_database) as connection:
        assert objects.objects(connection) == whole
        assert len(search.search(connection, "fleet")) == 2


def _views() -> tuple[View, ...]:
    from archive.store.views import VIEWS

    return VIEWS
