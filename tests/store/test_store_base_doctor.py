"""The doctor finds what was done to an archive behind its back, and nothing in one that is whole."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import Engine, insert
from store_base_rows import add_article, add_post, add_tenure, claim_row

from archive.store import doctor, schema
from archive.store.engine import writing

TEXT = "Ma heads the Staff."


def fill(database: Engine) -> Engine:
    with writing(database) as connection:
        add_post(connection)
        add_tenure(connection, 1, "Ma", {"start_latest": "2010-01-01"})
        add_article(connection, 1, TEXT, title="Visit", published_on=date(2010, 1, 1))
        connection.exec_driver_sql("UPDATE article_entities SET entity_id = 1")
        mention = {"id": 1, "sentence_id": 1, "ref_id": 11, "char_start": 0, "char_end": 2, "text": "Ma"}
        connection.execute(insert(schema.mentions), mention | {"entity_type": "person", "entity_id": 1})
        connection.execute(insert(schema.claims), claim_row(1, 1, 0, 18, TEXT[:18], person_id=1, position_id=1))
    return database


@pytest.fixture
def whole(database: Engine) -> Engine:
    return fill(database)


def found(database: Engine) -> set[tuple[str, str]]:
    return {(finding.check, finding.where) for finding in doctor.check(database)}


def test_a_whole_archive_has_nothing(whole: Engine) -> None:
    assert doctor.check(whole) == []


def test_an_empty_archive_has_nothing(database: Engine) -> None:
    assert doctor.check(database) == []


def test_every_finding_says_what_to_do(whole: Engine) -> None:
    with writing(whole) as connection:
        connection.exec_driver_sql("UPDATE claims SET position_id = NULL")
    (finding,) = doctor.check(whole)
    assert (finding.check, finding.where) == ("derived", "claims.position_id")
    assert "rebuild" in finding.hint


@pytest.mark.parametrize(
    ("statement", "check", "where"),
    [
        ("UPDATE mentions SET entity_id = 99", "derived", "mentions"),
        ("UPDATE article_entities SET entity_id = NULL", "derived", "article_entities.entity_id"),
        ("UPDATE tenures SET start_latest = '2010-02-31'", "days", "tenures.start_latest"),
        ("DROP VIEW evidence", "schema", "view evidence"),
        ("CREATE TABLE songs (title TEXT)", "schema", "tables"),
    ],
)
def test_what_can_go_wrong_on_both(whole: Engine, statement: str, check: str, where: str) -> None:
    with writing(whole) as connection:
        connection.exec_driver_sql(statement)
    assert (check, where) in found(whole)


@pytest.mark.parametrize(
    ("statements", "check", "where"),
    [
        (["DROP TRIGGER claims_frozen", "UPDATE claims SET quote = 'Mo heads the Staff'"], "verbatim", "claims 1"),
        (["DROP TRIGGER mentions_frozen", "UPDATE mentions SET text = 'Mo'"], "verbatim", "mentions 1"),
        (["DROP TRIGGER articles_frozen", "UPDATE articles SET length = 40"], "verbatim", "articles 1"),
        (["DROP TRIGGER articles_ad", "DELETE FROM articles"], "full text", "articles_fts"),
        (["DROP TRIGGER articles_au", "UPDATE articles SET title = 'Other'"], "full text", "articles_fts"),
        (["DELETE FROM articles_fts_docsize"], "full text", "articles_fts"),
        (["DROP INDEX uq_articles_live_url"], "schema", "index uq_articles_live_url"),
    ],
)
def test_what_can_go_wrong_on_sqlite(sqlite_database: Engine, statements: list[str], check: str, where: str) -> None:
    with writing(fill(sqlite_database)) as connection:
        for statement in statements:
            connection.exec_driver_sql(statement)
    assert (check, where) in found(sqlite_database)


def test_an_index_that_says_something_else(sqlite_database: Engine) -> None:
    with writing(sqlite_database) as connection:
        add_article(connection, 1, TEXT, title="Visit")
        connection.exec_driver_sql("UPDATE article_entities SET entity_id = NULL")
        connection.exec_driver_sql(
            "INSERT INTO articles_fts (articles_fts, rowid, title, text) VALUES ('delete', 1, 'Visit', 'Ma')"
        )
    assert any(finding.check == "full text" and "not what" in finding.what for finding in doctor.check(sqlite_database))


def test_rows_that_refer_to_nothing(sqlite_database: Engine) -> None:
    engine = sqlite_database
    with engine.connect() as connection:
        driver = connection.connection.driver_connection
        assert driver is not None
        driver.execute("PRAGMA foreign_keys = OFF")
        driver.execute("INSERT INTO tenure_evidence (tenure_id, claim_id, bears_on) VALUES (5, 6, 'start')")
        driver.execute("PRAGMA foreign_keys = ON")
    assert ("foreign keys", "tenure_evidence 1") in found(engine)


def test_two_live_versions_of_one_url(sqlite_database: Engine) -> None:
    with writing(sqlite_database) as connection:
        connection.exec_driver_sql("DROP INDEX uq_articles_live_url")
        add_article(connection, 1, TEXT)
        add_article(connection, 2, TEXT, url="https://news.example/1", version=2)
    assert ("versions", "https://news.example/1") in found(sqlite_database)


def test_decisions_that_cannot_be_followed_or_were_not(whole: Engine) -> None:
    decided = {"action": "reject", "subject": "claims 1", "detail": "{}", "by": "ana", "decided_at": "2026-01-01"}
    with writing(whole) as connection:
        connection.execute(insert(schema.decisions), decided | {"id": 1})
    (finding,) = doctor.check(whole)
    assert (finding.where, finding.what) == ("claims 1", "its status is not rejected, as was decided")
    with writing(whole) as connection:
        connection.execute(insert(schema.decisions), decided | {"id": 2, "subject": "the first claim"})
    (finding,) = doctor.check(whole)
    assert (finding.check, finding.where) == ("decisions", "decisions, id 2")
    assert "Archive.undo(2)" in finding.hint
