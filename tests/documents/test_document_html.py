"""Web pages: the article, what the page states of itself, and what must not stop the reader."""

from __future__ import annotations

import json
import time
from datetime import date

import pytest

from archive import documents
from archive.documents.tidy import tidy
from archive.errors import DocumentError
from archive.model import Document, Given, PublishedBasis, RawDocument

SENTENCES = [
    "General Liu Zhenli was named head of the Joint Staff Department on Thursday, state media said.",
    "He had led the ground force of the People's Liberation Army since June 2021, according to officials.",
    "His predecessor, who is 67, retires after six years in the post, the defence ministry added.",
]
BODY = "".join(f"<p>{sentence}</p>" for sentence in SENTENCES)


def page(head: str = "", body: str = BODY, attributes: str = "") -> str:
    return f"<!DOCTYPE html><html {attributes}><head>{head}</head><body>{body}</body></html>"


def read(content: str | bytes, given: Given = Given(), **more: str) -> Document:  # noqa: B008
    raw = RawDocument("a.html", content.encode() if isinstance(content, str) else content, "html", **more)
    return documents.read(raw, given)


def json_ld(**fields: object) -> str:
    return f'<script type="application/ld+json">{json.dumps({"@type": "NewsArticle", **fields})}</script>'


def test_the_article_without_the_furniture_under_its_headline() -> None:
    found = read(
        page(
            "<title>Liu named | Wire</title>" + json_ld(headline="Liu named &amp; sworn in"),
            f"<nav><a href='/'>Home</a><a href='/w'>World</a></nav><article><h1>Liu named</h1>{BODY}"
            "<figure><img src='x'><figcaption>General Liu in Beijing last year</figcaption></figure></article>"
            "<footer>All rights reserved</footer><script>track('Home')</script>",
        )
    )
    lines = found.text.split("\n")
    assert lines[0] == "Liu named & sworn in"
    assert [line for line in lines if line in SENTENCES] == SENTENCES
    assert "Caption: General Liu in Beijing last year" in lines
    assert "rights reserved" not in found.text
    assert "track" not in found.text


def test_what_the_page_states() -> None:
    found = read(
        page(
            json_ld(
                headline="Liu named",
                datePublished="2023-12-22T23:30:00-05:00",
                author={"name": "By Ann Lee"},
                publisher={"name": "Wire"},
            )
            + '<link rel="canonical" href="https://example.org/a">',
            attributes='lang="en-GB"',
        )
    )
    assert (found.title, found.byline, found.publisher) == ("Liu named", "Ann Lee", "Wire")
    assert (found.url, found.language) == ("https://example.org/a", "en")
    assert (found.published_on, found.published_basis) == (date(2023, 12, 22), PublishedBasis.JSONLD)


GRAPH = (
    '<script type="application/ld+json">'
    + json.dumps(
        {
            "@graph": [
                {"@type": "WebSite", "datePublished": "2001-01-01"},
                {"@type": ["Article"], "datePublished": "2023-12-22"},
            ]
        }
    )
    + "</script>"
)
META = '<meta property="article:published_time" content="2023-12-21T10:00:00Z">'
ADDRESS = '<link rel="canonical" href="https://example.org/2023/12/20/liu">'
WORDS = '<div class="date">Published: December 19, 2023</div>'


@pytest.mark.parametrize(
    ("head", "body", "day", "basis"),
    [
        (GRAPH + META + ADDRESS, WORDS + BODY, 22, PublishedBasis.JSONLD),
        (META + ADDRESS, WORDS + BODY, 21, PublishedBasis.META),
        ("", '<time itemprop="datePublished" datetime="2023-12-21">Thursday</time>' + BODY, 21, PublishedBasis.META),
        (ADDRESS, WORDS + BODY, 20, PublishedBasis.URL),
        ("", WORDS + BODY, 19, PublishedBasis.TEXT),
    ],
)
def test_where_the_date_comes_from(head: str, body: str, day: int, basis: PublishedBasis) -> None:
    found = read(page(head, body))
    assert (found.published_on, found.published_basis) == (date(2023, 12, day), basis)


def test_a_date_of_two_meanings_gives_way_to_the_next_place() -> None:
    found = read(page(json_ld(datePublished="03/04/2023") + META))
    assert (found.published_on, found.published_basis) == (date(2023, 12, 21), PublishedBasis.META)


def test_a_page_without_a_date_has_none() -> None:
    assert read(page()).published_basis is PublishedBasis.UNKNOWN


def test_what_the_user_states_counts_more_than_a_guess_and_less_than_the_page() -> None:
    given = Given(date(2020, 1, 1))
    assert read(page(META), given).published_on == date(2023, 12, 21)
    for found in (read(page(ADDRESS), given), read(page("", WORDS + BODY), given)):
        assert (found.published_on, found.published_basis) == (date(2020, 1, 1), PublishedBasis.GIVEN)


@pytest.mark.parametrize(
    "script", ["{", "[" * 100_000, '{"@type": "NewsArticle", "headline": {"a": [[[]]]}}', "null", '"x"', "[1, [2]]"]
)
def test_broken_json_ld_does_no_harm(script: str) -> None:
    found = read(page(f'<script type="application/ld+json">{script}</script>{META}'))
    assert found.published_on == date(2023, 12, 21)
    assert SENTENCES[0] in found.text


@pytest.mark.parametrize(
    ("open_tags", "close_tags"),
    [
        ("<div>" * 300, "</div>" * 300),
        ("<div>" * 50_000, "</div>" * 50_000),
        ("<b><font>" * 5_000, ""),
        ("<table><tr><td>" * 1_000, ""),
        ("<ul><li>" * 1_000, "</li></ul>" * 1_000),
        ("<p><span>" * 1_000, ""),
    ],
)
def test_deep_nesting_loses_no_words(open_tags: str, close_tags: str) -> None:
    found = read(page("", open_tags + BODY + close_tags))
    assert all(sentence in found.text for sentence in SENTENCES)


@pytest.mark.parametrize(
    "clutter",
    [
        "<" * 1_000_000,
        "<!--" * 300_000,
        "<script>" * 200_000,
        "<a " + "x=1 " * 300_000 + ">",
        "<table><tr><td>a</td><td>b</td></tr></table>" * 20_000,
        '<div><a href="/x">a link</a></div>' * 20_000,
        "<style>" + "x{}" * 1_000_000 + "</style>",
    ],
    ids=["brackets", "comments", "scripts", "attributes", "tables", "links", "style"],
)
def test_clutter_takes_little_time_and_hides_nothing(clutter: str) -> None:
    start = time.monotonic()
    found = read(page("", BODY + clutter))
    assert time.monotonic() - start < 8
    assert SENTENCES[0] in found.text


def test_an_oversized_page_is_read_from_its_main_part() -> None:
    links = "<div><a href='/x'>a link</a></div>" * 10_000
    found = read(page("", f"{links}<article>{BODY * 3}</article>{links}"))
    assert all(sentence in found.text for sentence in SENTENCES)
    assert "a link" not in found.text


@pytest.mark.parametrize(
    "content", [page("", ""), "<html></html>", "<html><body><script>x</script></body></html>", "<!-- -->", "<"]
)
def test_a_page_without_words_is_a_named_error(content: str) -> None:
    with pytest.raises(DocumentError):
        read(content)


def test_a_short_page_keeps_its_words() -> None:
    assert "Liu is chief." in read("<html><body><p>Liu is chief.</p></body></html>").text


@pytest.mark.parametrize(
    ("head", "encoding", "declared", "won"),
    [
        ('<meta charset="iso-8859-1">', "cp1252", None, "cp1252"),
        ('<meta http-equiv="Content-Type" content="text/html; charset=gb2312">', "gb18030", None, "gb18030"),
        ('<meta charset="utf-16">', "utf-8", None, "utf-8"),
        ('<meta charset="iso-8859-1">', "utf-8", "utf-8", "utf-8"),
        ("", "utf-8", None, "utf-8"),
    ],
)
def test_the_encoding_of_a_page(head: str, encoding: str, declared: str | None, won: str) -> None:
    raw = RawDocument(
        "a", page(head, "<p>Général José said so.</p>" + BODY).encode(encoding), "html", encoding=declared
    )
    found = documents.read(raw)
    assert found.encoding == won
    assert "José" in found.text


def test_an_xml_declaration_does_not_stop_the_parser() -> None:
    assert SENTENCES[0] in read('<?xml version="1.0" encoding="utf-8"?>' + page()).text


def test_tidying_keeps_a_plain_page_as_it_is() -> None:
    plain = page('<meta name="a" content="b">' + json_ld(headline="T"))
    assert tidy(plain) == plain
