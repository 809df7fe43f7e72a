"""Markdown is reduced to its words; front matter is read strictly."""

from __future__ import annotations

import time
from datetime import date

import pytest

from archive import documents
from archive.errors import DocumentError
from archive.model import Document, PublishedBasis, RawDocument


def read(text: str) -> Document:
    return documents.read(RawDocument("a.md", text.encode(), "markdown"))


def test_front_matter_becomes_metadata_and_the_title_stands_first() -> None:
    found = read(
        "---\ntitle: Liu named chief\nDate: 2023-12-22T23:30:00-05:00\nauthors: [Ann Lee, Bo Ek]\noutlet: Wire\n"
        "link: https://example.org/a\nlang: en-GB\n---\nLiu was *named*.\n"
    )
    assert found.text == "Liu named chief\n\nLiu was named."
    assert (found.title, found.byline, found.publisher) == ("Liu named chief", "Ann Lee, Bo Ek", "Wire")
    assert (found.url, found.language) == ("https://example.org/a", "en")
    assert (found.published_on, found.published_basis) == (date(2023, 12, 22), PublishedBasis.GIVEN)


def test_syntax_is_taken_away_and_words_stay() -> None:
    found = read(
        '# Headline\n\nA **bold** [link](https://example.org "t") to `code` and\na soft break.\n\n'
        "![alt text](p.jpg)\n\n> Quoted words.\n\n1. First\n2. Second\n   - Inner\n\n"
        "| Post | Holder |\n|---|---|\n| Chief | Liu |\n\n```\ncode block\n```\n\n<div>raw</div>\n\nAn ![inline](x.png) picture."
    )
    assert found.text.split("\n\n") == [
        "Headline",
        "A bold link to code and a soft break.",
        "Caption: alt text",
        "Quoted words.",
        "First",
        "Second",
        "Inner",
        "Post | Holder",
        "Chief | Liu",
        "code block",
        "raw",
        "An inline picture.",
    ]
    assert found.title == "Headline"


def test_the_caption_of_a_picture_comes_before_its_alt_text() -> None:
    assert read('Words.\n\n![alt](p.jpg "General Liu in Beijing")').text.endswith("Caption: General Liu in Beijing")


@pytest.mark.parametrize(
    "text", ["---\n\nProse after a rule.\n\n---\n\nMore.", "---\nNever closed: prose.", "Prose.\n\n---\n\nMore."]
)
def test_a_rule_is_no_front_matter_and_loses_nothing(text: str) -> None:
    words = read(text).text.split()
    assert set(text.split()) - {"---"} <= set(words)


@pytest.mark.parametrize(
    ("front", "word"),
    [
        ("date: 03/04/2023", "'date'"),
        ("date: 2023-12", "'date'"),
        ("published: soon", "'published'"),
        ("date: 2023-02-30", "front matter"),
        ("title: a: b", "line 2"),
        ("title: {a: b}", "'title'"),
        ("x: " + "[" * 5000, "front matter"),
        ("x: !!python/object/apply:os.getcwd []", "front matter"),
    ],
)
def test_ill_formed_front_matter_is_named(front: str, word: str) -> None:
    with pytest.raises(DocumentError) as caught:
        read(f"---\n{front}\n---\nBody.")
    assert word in str(caught.value)


def test_an_empty_date_is_an_unknown_one() -> None:
    assert read("---\ndate:\ntitle: T\n---\nBody.").published_basis is PublishedBasis.UNKNOWN


def test_aliases_that_grow_without_end_are_not_unfolded() -> None:
    lines = ["a0: &a0 [x, x]"] + [f"a{n}: &a{n} [*a{n - 1}, *a{n - 1}, *a{n - 1}]" for n in range(1, 40)]
    assert read("---\n" + "\n".join(lines) + "\nauthor: *a39\n---\nBody.").byline is None


@pytest.mark.parametrize(
    "text",
    [
        "words " + "[" * 300_000,
        "words " + "![" * 200_000,
        "words\n" + "> " * 300 + "deep words",
        "words\n" + "*a _b" * 50_000,
    ],
)
def test_hostile_syntax_takes_little_time_and_loses_no_words(text: str) -> None:
    start = time.monotonic()
    found = read(text)
    assert time.monotonic() - start < 5
    assert "words" in found.text
    assert ("deep words" in text) == ("deep words" in found.text)
