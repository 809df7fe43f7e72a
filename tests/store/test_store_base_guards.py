"""What the schema makes impossible, on both databases."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from sqlalchemy import Engine, insert, update
from sqlalchemy.exc import IntegrityError
from store_base_rows import add_article, add_post, add_tenure, claim_row

from archive.store import schema
from archive.store.engine import writing

TEXT = "Général Ma 马 heads the Staff."


@pytest.fixture
def article(database: Engine) -> Engine:
    with writing(database) as connection:
        add_article(connection, 1, TEXT)
    return database


def refused(database: Engine, table: Any, row: dict[str, Any]) -> str:
    with pytest.raises(IntegrityError) as caught, writing(database) as connection:
        connection.execute(insert(table), row)
    return str(caught.value.orig)


def test_a_quote_that_is_the_slice_is_taken(article: Engine) -> None:
    with writing(article) as connection:
        connection.execute(insert(schema.claims), claim_row(1, 1, 8, 18, TEXT[8:18]))
        connection.execute(insert(schema.claims), claim_row(2, 1, 0, len(TEXT), TEXT))


@pytest.mark.parametrize(("start", "end", "quote"), [(8, 18, "Ma 马 head?"), (9, 19, TEXT[8:18]), (8, 40, TEXT[8:])])
def test_a_quote_that_is_not_the_slice_is_refused(article: Engine, start: int, end: int, quote: str) -> None:
    assert "slice of its sentence" in refused(article, schema.claims, claim_row(1, 1, start, end, quote))


def test_a_quote_from_another_article_is_refused(article: Engine) -> None:
    with writing(article) as connection:
        add_article(connection, 2, TEXT)
    row = claim_row(1, 1, 0, 7, TEXT[:7], sentence_id=2)
    assert "slice of its sentence" in refused(article, schema.claims, row)


def test_sentences_and_mentions_lie_inside(article: Engine) -> None:
    sentence = {"id": 9, "article_id": 1, "ordinal": 9, "role": "body", "text": "Staff.", "char_start": 24}
    assert "inside its article" in refused(article, schema.sentences, sentence | {"char_end": 99})
    assert "inside its article" in refused(article, schema.sentences, sentence | {"article_id": 77, "char_end": 30})
    mention = {"id": 9, "sentence_id": 1, "ref_id": 11, "text": "Staff", "entity_type": "person"}
    assert "inside its sentence" in refused(article, schema.mentions, mention | {"char_start": 24, "char_end": 31})
    refused(article, schema.mentions, mention | {"char_start": 24, "char_end": 24})
    refused(article, schema.mentions, mention | {"char_start": 24, "char_end": 26})


@pytest.mark.parametrize(
    ("table", "values"),
    [
        (schema.articles, {"text": "Something else"}),
        (schema.articles, {"length": 3}),
        (schema.sentences, {"char_start": 1}),
        (schema.claims, {"quote": "Général Mo"}),
        (schema.claims, {"char_end": 12}),
    ],
)
def test_texts_and_offsets_are_never_rewritten(article: Engine, table: Any, values: dict[str, Any]) -> None:
    with writing(article) as connection:
        connection.execute(insert(schema.claims), claim_row(1, 1, 0, 10, TEXT[:10]))
        connection.execute(update(schema.claims).values(status="accepted", quote=TEXT[:10]))
    with pytest.raises(IntegrityError, match="never rewritten"), writing(article) as connection:
        connection.execute(update(table).values(values))


def test_one_live_version_for_each_url(article: Engine) -> None:
    again = {"url": "https://news.example/1", "version": 2}
    with pytest.raises(IntegrityError), writing(article) as connection:
        add_article(connection, 2, TEXT, **again)
    with writing(article) as connection:
        # The old version points to the new one before it is there: the key is checked at the commit.
        connection.execute(update(schema.articles).values(superseded_by_id=2))
        add_article(connection, 2, TEXT, **again)
    with pytest.raises(IntegrityError), writing(article) as connection:
        add_article(connection, 3, TEXT, **again, superseded_by_id=2)


def test_a_successor_that_never_comes_is_refused(article: Engine) -> None:
    with pytest.raises(IntegrityError), writing(article) as connection:
        connection.execute(update(schema.articles).values(superseded_by_id=2))


def test_conclusions_are_replaced_in_any_order_within_one_transaction(article: Engine) -> None:
    with writing(article) as connection:
        add_post(connection)
        add_tenure(connection, 1, "Ma", {"start_latest": "2010-01-01"})
        connection.execute(insert(schema.claims), claim_row(1, 1, 0, 10, TEXT[:10], person_id=1, position_id=1))
    with writing(article) as connection:
        connection.execute(schema.people.delete())
        connection.execute(schema.tenures.delete())
        connection.execute(schema.organisations.delete())
        connection.execute(schema.positions.delete())
        connection.execute(insert(schema.people), {"id": 1, "name": "Ma"})
        connection.execute(insert(schema.positions), {"id": 1, "title": "chief"})
    with pytest.raises(IntegrityError), writing(article) as connection:
        connection.execute(schema.people.delete())


@pytest.mark.parametrize(
    "wrong",
    [
        {"published_on": date(2020, 1, 1), "published_basis": "unknown"},
        {"published_basis": "given"},
        {"published_basis": "guessed"},
        {"version": 0},
        {"length": 3},
        {"superseded_by_id": 1},
    ],
)
def test_an_article_makes_sense(database: Engine, wrong: dict[str, Any]) -> None:
    row = {"id": 1, "text": TEXT, "length": len(TEXT), "published_basis": "unknown", "ingested_at": "x", "version": 1}
    refused(database, schema.articles, row | {"content_hash": "x", "raw_hash": "x"} | wrong)


@pytest.mark.parametrize(
    "wrong",
    [
        {"date_earliest": date(2020, 2, 1), "date_latest": date(2020, 1, 1), "date_basis": "stated"},
        {"date_earliest": date(2020, 2, 1)},
        {"date_basis": "stated"},
        {"confidence": 1.5},
        {"acting": 2},
        {"modality": "perhaps"},
        {"person_ref_id": None},
    ],
)
def test_a_claim_makes_sense(article: Engine, wrong: dict[str, Any]) -> None:
    refused(article, schema.claims, claim_row(1, 1, 0, 10, TEXT[:10]) | wrong)
