"""Full text search finds the same on both databases, whatever the user types."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import Engine, delete, update
from store_base_rows import add_article

from archive.errors import UsageError
from archive.store import schema
from archive.store.engine import reading, writing
from archive.store.search import Hit, search, terms

HOSTILE = Path(__file__).resolve().parents[2].parent / "shared" / "data" / "hostile"

ARTICLES = {
    1: ("Staff chief visits", "General Liu Zhenli met officers. The chief of the Joint Staff Department spoke."),
    2: ("Markets", "Shares fell; the central bank's chief did not speak of ships."),
    3: ("Müller appointed", "Jürgen Müller was appointed minister. Café owners cheered."),
    4: (None, "Joint exercises: the staff of a department store watched the ship."),
}


@pytest.fixture
def filled(database: Engine) -> Engine:
    with writing(database) as connection:
        for number, (title, text) in ARTICLES.items():
            add_article(connection, number, text, title=title, publisher="Courier", published_on=date(2020, 1, number))
    return database


def find(database: Engine, words: str, limit: int = 20) -> list[Hit]:
    with reading(database) as connection:
        return search(connection, words, limit=limit)


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("Liu", {1}),
        ("zhenli liu", {1}),
        ("joint staff department", {1, 4}),
        ('"joint staff department"', {1}),
        ('chief "joint staff"', {1}),
        ("ships", {2, 4}),
        ("muller", {3}),
        ("MÜLLER cafe", {3}),
        ("visits", {1}),
        ("Liu -chief", {1}),
        ("Liu OR bank", set()),
        ("nothing such", set()),
        ("", set()),
        ('"', set()),
        ("* ( ) : ^", set()),
    ],
)
def test_words_and_phrases(filled: Engine, words: str, found: set[int]) -> None:
    assert {hit.article_id for hit in find(filled, words)} == found


def test_a_hit_says_what_and_where(filled: Engine) -> None:
    (hit,) = find(filled, "zhenli")
    assert (hit.rank, hit.article_id, hit.title, hit.publisher) == (1, 1, "Staff chief visits", "Courier")
    assert (hit.published_on, hit.url) == (date(2020, 1, 1), "https://news.example/1")
    assert "**Zhenli**" in hit.snippet


def test_best_first_and_no_more_than_asked(filled: Engine) -> None:
    hits = find(filled, "chief")
    assert [hit.article_id for hit in hits] == [1, 2]
    assert [hit.rank for hit in hits] == [1, 2]
    assert find(filled, "chief", limit=1) == hits[:1]
    assert find(filled, "chief", limit=0) == []


def test_only_live_versions_are_found(filled: Engine) -> None:
    with writing(filled) as connection:
        connection.execute(update(schema.articles).where(schema.articles.c.id == 1).values(superseded_by_id=5))
        add_article(connection, 5, "General Liu Zhenli met sailors.", url="https://news.example/1", version=2)
    assert [hit.article_id for hit in find(filled, "Zhenli")] == [5]
    assert find(filled, "officers") == []


def test_what_is_deleted_is_not_found(filled: Engine) -> None:
    with writing(filled) as connection:
        connection.execute(delete(schema.articles).where(schema.articles.c.id == 1))
    assert find(filled, "Zhenli") == []


@pytest.mark.parametrize(
    "words",
    [
        '"unclosed phrase',
        'a"b"c"',
        "NEAR(a b, 5)",
        "title:staff AND NOT text:x",
        "{title text}: x",
        "staff*",
        "^staff + chief",
        "'; DROP TABLE articles; --",
        "nul\x00inside",
        "lone \ud800 surrogate",
        "习近平 主席",
        "%s %(name)s :name ?1 $1",
        "\\' \\\\ <-> & | !",
        "\u202etfel ot thgir",
        "staff " * 200,
        "x" * 100_000,
    ],
)
def test_no_input_is_syntax(filled: Engine, words: str) -> None:
    find(filled, words)


def test_a_nul_ends_nothing() -> None:
    assert terms("one\x00two") == ["one", "two"]


def test_too_many_words_are_refused_by_name() -> None:
    with pytest.raises(UsageError, match="at most 200"):
        terms("word " * 201)


def test_naughty_strings_find_and_break_nothing(filled: Engine) -> None:
    files = sorted(HOSTILE.glob("blns/**/blns.json"))
    if not files:
        pytest.skip("the big list of naughty strings is not beside this checkout")
    with reading(filled) as connection:
        for words in json.loads(files[0].read_text(encoding="utf-8")):
            search(connection, words)


def test_a_text_of_more_words_than_a_tsvector_holds(database: Engine) -> None:
    text = "beginning " + " ".join(f"w{number:x}" for number in range(300_000))
    with writing(database) as connection:
        add_article(connection, 1, text)
    assert [hit.article_id for hit in find(database, "beginning")] == [1]


def test_any_number_of_hits_may_be_asked_for(database: Engine) -> None:
    with reading(database) as connection:
        assert search(connection, "nothing", limit=10**30) == []
