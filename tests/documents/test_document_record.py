"""Records: the names of schema.org and the plain ones, checked against the shipped schema."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from archive import documents
from archive.documents.record import ADDRESS, BODY, BYLINE, LANGUAGE, PUBLISHED, PUBLISHER, TITLE, schema
from archive.errors import DocumentError
from archive.model import Document, PublishedBasis, RawDocument


def read(value: Any) -> Document:
    return documents.read(RawDocument("a.jsonl", json.dumps(value).encode(), "record", place="line 1"))


def test_schema_org_names() -> None:
    found = read(
        {
            "@type": "NewsArticle",
            "headline": "Liu named chief",
            "articleBody": "He was named.",
            "datePublished": "2023-12-22T23:30:00-05:00",
            "author": [{"@type": "Person", "name": "Ann Lee"}, "Bo Ek"],
            "publisher": {"@type": "Organization", "name": "Wire"},
            "mainEntityOfPage": {"@id": "https://example.org/a"},
            "inLanguage": "en-US",
        }
    )
    assert found.text == "Liu named chief\n\nHe was named."
    assert (found.title, found.byline, found.publisher) == ("Liu named chief", "Ann Lee, Bo Ek", "Wire")
    assert (found.url, found.language, found.place) == ("https://example.org/a", "en", "line 1")
    assert (found.published_on, found.published_basis) == (date(2023, 12, 22), PublishedBasis.GIVEN)


@pytest.mark.parametrize("body", BODY)
@pytest.mark.parametrize("day", PUBLISHED)
def test_plain_names(body: str, day: str) -> None:
    found = read({"title": "T", body: "Words.", day: "22 December 2023", "outlet": "O", "link": "https://example.org/"})
    assert (found.text, found.published_on) == ("T\n\nWords.", date(2023, 12, 22))
    assert (found.publisher, found.url) == ("O", "https://example.org/")


def test_the_columns_of_a_spreadsheet() -> None:
    found = read({"Title": "T", "Text": "Words.", "Published At": "2023-12-22"})
    assert (found.title, found.text, found.published_on) == ("T", "T\n\nWords.", date(2023, 12, 22))


def test_markup_in_a_body_is_taken_away() -> None:
    found = read({"content": "<p>Liu &amp; Brown met.</p><script>x()</script><p>They <b>spoke</b>.</p>"})
    assert found.text == "Liu & Brown met.\nThey spoke."


def test_a_less_than_sign_is_no_markup() -> None:
    assert read({"text": "x < y & z > w"}).text == "x < y & z > w"


@pytest.mark.parametrize(
    ("value", "word"),
    [
        ({}, "it has no text"),
        ({"title": "T"}, "articleBody"),
        ({"text": ""}, "no text"),
        ({"text": None}, "no text"),
        ({"text": 5}, "'text'"),
        ({"text": "a", "title": ["T"]}, "'title'"),
        ({"text": "a", "date": 1703203200}, "'date'"),
        ({"text": "a", "date": "03/04/2023"}, "'date'"),
        ({"text": "a", "datePublished": "soon"}, "2023-12-22"),
        ({"text": "a", "author": 5}, "'author'"),
        ([], "record"),
        ("text", "record"),
    ],
)
def test_a_fault_names_its_field(value: Any, word: str) -> None:
    with pytest.raises(DocumentError) as caught:
        read(value)
    assert word in str(caught.value)
    assert len(str(caught.value)) < 1000


def test_empty_fields_are_missing_ones() -> None:
    found = read({"text": "a", "date": "", "title": None, "author": [], "publisher": {}, "url": " "})
    assert (found.published_basis, found.title, found.byline, found.url) == (PublishedBasis.UNKNOWN, None, None, None)


@pytest.mark.parametrize(
    "content", [b"[" * 200_000, b'{"text": "a", "x": ' + b"[" * 200_000 + b"]" * 200_000 + b"}", b"{", b"\xff"]
)
def test_ill_formed_json_is_a_named_error(content: bytes) -> None:
    with pytest.raises(DocumentError):
        documents.read(RawDocument("a", content, "record"))


def test_lone_surrogates_do_not_reach_the_text() -> None:
    found = documents.read(
        RawDocument("a", rb'{"text": "a\ud800b", "title": "\udfff T", "author": "\ud800"}', "record")
    )
    assert (found.text, found.title, found.byline) == ("T\n\na b", "T", None)


def test_the_schema_is_sound_and_names_every_field_that_is_read() -> None:
    Draft202012Validator.check_schema(schema())
    assert set(schema()["properties"]) == {*BODY, *TITLE, *PUBLISHED, *BYLINE, *PUBLISHER, *ADDRESS, *LANGUAGE}
