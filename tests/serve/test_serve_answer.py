"""From the question on the front page to the marked sentence, without a script."""

from __future__ import annotations

import re
from html import unescape
from urllib.parse import urlencode

import pytest
from serve_archive import HOSTILE, number
from serve_visit import Visitor

MINISTER = "minister of the Ministry of National Defense"


def test_the_front_page_asks_and_tells_what_there_is(visitor: Visitor) -> None:
    page = visitor.get("/")
    for name in ("post", "organisation", "person", "as_of", "known_at"):
        assert f'<label for="ask-{name}">' in page
        assert re.search(rf'<input id="ask-{name}" name="{name}"', page)
    assert 'action="/holders" method="get"' in page
    assert "2 articles" in page
    assert "Two ends are stated." in page
    assert f'<a href="/tenure/{number("Dong Jun", "minister")}"><bdi>Dong Jun</bdi></a> began' in page


def test_an_answer_says_who_how_surely_between_which_days_and_by_which_sentence(visitor: Visitor) -> None:
    page = visitor.get("/holders?" + urlencode({"post": MINISTER, "as_of": "2023-09-01"}))
    assert "<h1><bdi>Who was minister of the Ministry of National Defense on 1 September 2023?</bdi></h1>" in page
    assert '<span class="standing certain">certain</span>' in page
    assert "Li Shangfu, certainly." in page
    words = visitor.words("/holders?" + urlencode({"post": MINISTER, "as_of": "2023-09-01"}))
    assert "Began on 2023-03-12; left on 2023-10-24." in words
    assert '<blockquote class="quote" cite="/article/1#c1">' in page
    assert "Dong Jun" not in page
    assert page.count("<svg ") == 2
    assert f'href="/tenure/{number("Li Shangfu", "minister")}"' in page


def test_the_same_answer_is_json_and_csv_by_a_link_on_its_page(visitor: Visitor) -> None:
    page = visitor.get("/holders?" + urlencode({"post": MINISTER, "as_of": "2023-09-01"}))
    address = re.search(r'<a href="([^"]+)">JSON</a>', page)
    assert address is not None
    answer = visitor.json(unescape(address[1]))
    assert [(row["person"], row["certainty"]) for row in answer["rows"]] == [("Li Shangfu", "certain")]
    csv = re.search(r'<a href="([^"]+)">CSV</a>', page)
    assert csv is not None
    assert "Li Shangfu" in visitor.get(unescape(csv[1]))


def test_a_month_may_be_asked_about_and_tells_the_days(visitor: Visitor) -> None:
    page = visitor.get("/holders?" + urlencode({"post": MINISTER, "as_of": "2023-10"}))
    assert "in October 2023?" in page
    assert '<span class="standing certain">certain until 2023-10-24</span>' in page


def test_who_was_last_seen_long_ago_is_carried_forward_by_so_many_days(visitor: Visitor) -> None:
    page = visitor.get("/holders?" + urlencode({"person": "Dong Jun", "as_of": "2024-02-05"}))
    assert "carried forward, 31 days since last seen" in page


@pytest.mark.parametrize(
    ("asked", "said", "link"),
    [
        ({"person": "Li Shangfoo"}, "No person goes by the name", "/holders?person=Li+Shangfu"),
        ({"post": "chieff"}, "No position goes by the name", "/holders?post=chief"),
        ({"organisation": "Joint Staf"}, "No organisation goes by", "/holders?organisation=Joint+Staff+Department"),
    ],
)
def test_a_name_that_means_nothing_offers_the_nearest(
    visitor: Visitor, asked: dict[str, str], said: str, link: str
) -> None:
    page = visitor.get("/holders?" + urlencode(asked))
    assert said in page
    assert f'<a href="{link}' in page


@pytest.mark.parametrize("typed", ["yesterday", "2023-13", "20230315", "<b>"])
def test_a_day_that_is_none_is_told(visitor: Visitor, typed: str) -> None:
    page = visitor.get("/holders?" + urlencode({"post": MINISTER, "as_of": typed}))
    assert "The day asked about cannot be" in page
    assert "write it as 2023-03-15, 2023-03 or 2023" in page


def test_an_empty_answer_says_what_to_try(visitor: Visitor) -> None:
    page = visitor.get("/holders?" + urlencode({"post": MINISTER, "as_of": "1950"}))
    assert "no report speaks of a holder then" in page
    assert "The same without a date" in page
    assert "Name a post, an organisation or a person" in visitor.get("/holders")


def test_a_tenure_explains_its_bounds_and_what_was_believed(visitor: Visitor) -> None:
    page = visitor.get(f"/tenure/{number('Li Shangfu', 'minister')}")
    words = visitor.words(f"/tenure/{number('Li Shangfu', 'minister')}")
    assert "Li Shangfu began on 2023-03-12; left on 2023-10-24" in words
    assert "Why each bound is what it is" in page
    assert "Bearing on the end" in page
    assert '<a href="/article/1#c1">read it in the article</a>' in page
    assert "What was believed when" in page
    assert page.count("<svg ") == 2


def test_the_link_of_a_quote_ends_at_its_mark_in_the_article(visitor: Visitor) -> None:
    page = visitor.get("/article/1")
    assert '<mark id="c1" class="claim">Li Shangfu was dismissed as defence minister.' in page
    assert '<span id="s1" class="sentence">' in page
    assert f'href="/tenure/{number("Li Shangfu", "minister")}"' in page
    assert "carries the end" in page


@pytest.mark.parametrize("address", ["/", "/holders?person=" + HOSTILE, "/article/1", "/tenure/305", "/article/" + "x"])
def test_text_of_strangers_is_only_text(visitor: Visitor, address: str) -> None:
    page = visitor.get(address)
    assert HOSTILE not in page
    assert "<script>" not in page


@pytest.mark.parametrize("address", ["/tenure/12", "/tenure/none", "/article/12", "/article/no%20such"])
def test_a_record_that_is_not_there_says_where_to_look(visitor: Visitor, address: str) -> None:
    status, page = visitor.ask(address)
    assert status in (400, 404)
    assert "sk another question</a>" in page


def test_pages_carry_no_inline_script_style_or_handler(visitor: Visitor) -> None:
    for address in ("/", "/holders?person=Li+Shangfu", "/article/1", f"/tenure/{number('Li Shangfu', 'minister')}"):
        page = visitor.get(address)
        assert not re.search(r"<style|<script(?![^>]* src=)|\sstyle=|\son\w+=|javascript:", page)
