"""Read-only statements: what they give, and what they refuse, on both databases."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from sqlalchemy import Engine
from sqlalchemy import text as sql

from archive.errors import QueryError, QueryTimeout
from archive.store import readonly
from archive.store.engine import open_database, writing
from archive.store.readonly_postgresql import placeholders


@pytest.fixture
def people(database: Engine) -> Engine:
    with writing(database) as connection:
        for number, name in enumerate(("Liu Zhenli", "Li Shangfu", "Wei Fenghe"), start=1):
            connection.execute(sql("INSERT INTO people (id, name) VALUES (:id, :name)"), {"id": number, "name": name})
    return database


def test_rows_come_with_columns_in_order(people: Engine) -> None:
    found = readonly.run(people, "SELECT id, name FROM people WHERE name LIKE 'Li%' ORDER BY id")
    assert found.columns == ("id", "name")
    assert found.rows == ((1, "Liu Zhenli"), (2, "Li Shangfu"))
    assert not found.truncated
    assert found.as_dicts()[0] == {"id": 1, "name": "Liu Zhenli"}


def test_named_parameters_are_bound(people: Engine) -> None:
    found = readonly.run(
        people, "SELECT id FROM people WHERE name = :name -- :not_one\n AND ':nor' <> ''", {"name": "Wei Fenghe"}
    )
    assert found.rows == ((3,),)


def test_missing_parameter_is_named(people: Engine) -> None:
    with pytest.raises(QueryError, match=r"wanted|binding") as caught:
        readonly.run(people, "SELECT id FROM people WHERE name = :wanted")
    assert "every :name" in str(caught.value)


def test_more_rows_than_the_limit_are_cut_and_said(people: Engine) -> None:
    found = readonly.run(people, "SELECT name FROM people ORDER BY id", limit=2)
    assert [row[0] for row in found.rows] == ["Liu Zhenli", "Li Shangfu"]
    assert found.truncated
    assert not readonly.run(people, "SELECT name FROM people", limit=3).truncated


@pytest.mark.parametrize(
    ("statement", "near"),
    [("SELECT * FROM peopel", "people"), ("SELECT nmae FROM people", "name")],
)
def test_wrong_name_brings_the_nearest(people: Engine, statement: str, near: str) -> None:
    with pytest.raises(QueryError) as caught:
        readonly.run(people, statement)
    assert caught.value.hint is not None
    assert near in caught.value.hint


@pytest.mark.parametrize("statement", ["", "   ", "-- nothing", ";"])
def test_nothing_is_refused(people: Engine, statement: str) -> None:
    with pytest.raises(QueryError):
        readonly.run(people, statement)


HOSTILE = [
    "INSERT INTO people (id, name) VALUES (9, 'x')",
    "UPDATE people SET name = 'x'",
    "DELETE FROM people",
    "DROP TABLE people",
    "CREATE TABLE t (a INTEGER)",
    "CREATE TEMP TABLE t (a INTEGER)",
    "ALTER TABLE people ADD COLUMN x TEXT",
    "SELECT 1; DELETE FROM people",
    "SELECT 1; SELECT 2",
    "WITH gone AS (DELETE FROM people RETURNING id) SELECT * FROM gone",
    "BEGIN",
    "COMMIT",
    "VACUUM",
    "REINDEX",
    "SAVEPOINT a",
]


@pytest.mark.parametrize("statement", HOSTILE)
def test_writing_is_refused_and_changes_nothing(people: Engine, statement: str) -> None:
    with pytest.raises(QueryError):
        readonly.run(people, statement)
    assert readonly.run(people, "SELECT count(*) FROM people WHERE name <> 'x'").rows == ((3,),)


@pytest.mark.parametrize(
    "statement",
    [
        "ATTACH 'other.db' AS other",
        "VACUUM INTO 'other.db'",
        "PRAGMA query_only = 0",
        "PRAGMA writable_schema = 1",
        "PRAGMA journal_mode = DELETE",
        "SELECT load_extension('x')",
        "SELECT hex(zeroblob(400000000))",
        "SELECT randomblob(1000)",
        "SELECT replace(printf('%.*c', 4000000, 'a'), 'a', 'aaa')",
        "SELECT * FROM pragma_database_list",
        "INSERT INTO articles_fts (articles_fts) VALUES ('delete-all')",
    ],
)
def test_sqlite_attacks_are_refused_at_once(
    sqlite_database: Engine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, statement: str
) -> None:
    monkeypatch.chdir(tmp_path)
    began = time.monotonic()
    with pytest.raises(QueryError):
        readonly.run(sqlite_database, statement, timeout=1)
    assert time.monotonic() - began < 1
    assert not (tmp_path / "other.db").exists()


@pytest.mark.parametrize(
    "statement",
    [
        "COPY people TO PROGRAM 'true'",
        "SET statement_timeout = 0",
        "SELECT nextval('ingest_runs_id_seq')",
        "SELECT set_config('transaction_read_only', 'off', false)",
        "SELECT lo_create(0)",
        "DO $$ BEGIN DELETE FROM people; END $$",
    ],
)
def test_postgresql_attacks_are_refused(postgresql_database: Engine, statement: str) -> None:
    with pytest.raises(QueryError):
        readonly.run(postgresql_database, statement)


def test_settings_of_one_statement_do_not_reach_the_next(postgresql_database: Engine) -> None:
    readonly.run(postgresql_database, "SELECT set_config('statement_timeout', '0', false)")
    with pytest.raises(QueryTimeout):
        readonly.run(postgresql_database, "SELECT pg_sleep(5)", timeout=0.1)


def test_endless_statement_is_stopped(database: Engine) -> None:
    endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"
    began = time.monotonic()
    with pytest.raises(QueryTimeout, match=r"0\.3 s"):
        readonly.run(database, endless, timeout=0.3)
    assert time.monotonic() - began < 2


def test_result_of_many_large_values_is_stopped(sqlite_database: Engine) -> None:
    large = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT printf('%.*c', 4000000, 'a') FROM n"
    with pytest.raises(QueryError, match="larger than 64 MB"):
        readonly.run(sqlite_database, large)


def test_full_text_can_be_asked(sqlite_database: Engine) -> None:
    found = readonly.run(sqlite_database, "SELECT rowid FROM articles_fts WHERE articles_fts MATCH 'liu'")
    assert found.rows == ()


def test_database_in_memory_can_be_read() -> None:
    engine = open_database(":memory:")
    with writing(engine) as connection:
        connection.execute(sql("INSERT INTO people (id, name) VALUES (1, 'Liu Zhenli')"))
    assert readonly.run(engine, "SELECT name FROM people").rows == (("Liu Zhenli",),)
    engine.dispose()


def test_values_are_plain(database: Engine) -> None:
    row = readonly.run(database, "SELECT sum(i), avg(i), CURRENT_DATE FROM (SELECT 1 AS i UNION SELECT 2) AS n").rows[0]
    assert row[:2] == (3, 1.5)
    assert isinstance(row[2], str)
    assert len(row[2]) == 10


@pytest.mark.parametrize(
    ("statement", "converted", "names"),
    [
        ("SELECT :a, ':b', \":c\", x::text -- :d", "SELECT %(a)s, ':b', \":c\", x::text -- :d", {"a"}),
        ("SELECT $$ :a $$, $t$ :b $t$, :c", "SELECT $$ :a $$, $t$ :b $t$, %(c)s", {"c"}),
        ("SELECT 5 % 2, 'a%' /* :x */;", "SELECT 5 %% 2, 'a%%' /* :x */", set()),
        (r"SELECT E'it\'s :a', :b", r"SELECT E'it\'s :a', %(b)s", {"b"}),
    ],
)
def test_placeholders_are_found_outside_literals_only(statement: str, converted: str, names: set[str]) -> None:
    assert placeholders(statement) == (converted, names)


def test_numbers_that_json_has_not_are_text(database: Engine) -> None:
    statement = {
        "sqlite": "SELECT 9e999, -9e999",
        "postgresql": "SELECT 'Infinity'::numeric, '-Infinity'::float8, 'NaN'::numeric, 'NaN'::float8",
    }[database.dialect.name]
    (row,) = readonly.run(database, statement).rows
    assert row == ("Infinity", "-Infinity", "NaN", "NaN")[: len(row)]


@pytest.mark.parametrize("timeout", [1e300, float("inf")])
def test_no_time_limit_is_too_long(database: Engine, timeout: float) -> None:
    assert readonly.run(database, "SELECT 1", timeout=timeout).rows == ((1,),)
