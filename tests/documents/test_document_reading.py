"""What every document is, whatever it was made from."""

from __future__ import annotations

import unicodedata
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given as for_all
from hypothesis import strategies as st

from archive import documents, sources
from archive.documents.clean import clean, with_title
from archive.errors import DocumentError
from archive.model import Document, Given, PublishedBasis, RawDocument


def read(content: bytes | str, format: str = "text", given: Given = Given(), **more: str) -> Document:  # noqa: B008
    raw = RawDocument("a.txt", content.encode() if isinstance(content, str) else content, format, **more)
    return documents.read(raw, given)


def test_plain_text_stays_word_for_word() -> None:
    text = "Nancy Pelosi’s August 2022 travel.\n‘US investment terms’\n\n\n\n“Gen.  Brown discussed”\tit – today…"
    found = read(text)
    assert found.text == text
    assert (found.title, found.published_on, found.published_basis) == (None, None, PublishedBasis.UNKNOWN)
    assert found.encoding == "utf-8"


def test_the_seed_article_stays_word_for_word() -> None:
    path = Path(__file__).resolve().parents[2].parent / "shared" / "seed" / "article.txt"
    if not path.exists():
        pytest.skip("the seed article is not beside this checkout")
    (raw,) = sources.read([str(path)])
    assert isinstance(raw, RawDocument)
    assert documents.read(raw).text == path.read_text("utf-8").strip()


@pytest.mark.parametrize(
    ("raw", "kept"),
    [
        ("a\r\nb\rc\u2028d\x85e", "a\nb\nc\nd\ne"),
        ("\ufeff \n\n a \n\n", "a"),
        ("L\0iu", "L iu"),
        ("a\x1b[31mb", "a [31mb"),
        ("cafe\u0301", "café"),
        ("per\u00adson ze\u200bro", "person zero"),
        ("user\u202egnp.exe\u2066x\u2069", "usergnp.exex"),
        ("a\ud800b", "a b"),
        ("Gen.\u00a0Brown", "Gen. Brown"),
        ("می\u200cخواهم", "می\u200cخواهم"),
    ],
)
def test_cleaning(raw: str, kept: str) -> None:
    assert clean(raw) == kept


@for_all(st.text(st.characters(codec=None), max_size=200))
def test_cleaned_text_can_be_stored_and_is_stable(raw: str) -> None:
    text = clean(raw)
    text.encode("utf-8")
    assert "\0" not in text
    assert unicodedata.is_normalized("NFC", text)
    assert clean(text) == text


def test_a_letter_under_a_million_accents_takes_no_time() -> None:
    assert len(clean("a" + "\u0301\u0316" * 500_000)) <= 31


def test_the_title_stands_above_the_body_unless_it_is_there() -> None:
    assert with_title("A new chief", "He was named.") == "A new chief\n\nHe was named."
    assert with_title("A  New Chief", "A new chief\nHe was named.") == "A new chief\nHe was named."
    assert with_title(None, "Body.") == "Body."


@pytest.mark.parametrize("content", ["", " \n\t\n", "\ufeff", "\0\0", "--- ... ---", "\u202e"])
def test_without_words_there_is_no_document(content: str) -> None:
    with pytest.raises(DocumentError, match="no text"):
        read(content)


def test_what_is_given_fills_what_is_missing() -> None:
    given = Given(date(2023, 12, 22), "Outlet", "https://example.org/a", "A title", "en-US")
    found = read("Words.", given=given)
    assert (found.published_on, found.published_basis) == (date(2023, 12, 22), PublishedBasis.GIVEN)
    assert (found.publisher, found.url, found.title, found.language) == (
        "Outlet",
        "https://example.org/a",
        "A title",
        "en",
    )
    assert found.text == "Words."


def test_what_the_input_says_wins_over_what_is_given() -> None:
    text = (
        "---\ntitle: Own\ndate: 2020-01-02\npublisher: Own outlet\nurl: https://example.org/own\nlang: fr\n---\nBody."
    )
    found = read(text, "markdown", Given(date(2023, 12, 22), "Other", "https://example.org/o", "Other", "en"))
    assert (found.title, found.published_on, found.publisher) == ("Own", date(2020, 1, 2), "Own outlet")
    assert (found.url, found.language) == ("https://example.org/own", "fr")


def test_a_fetched_document_has_its_address_and_the_day_in_it() -> None:
    found = documents.read(RawDocument("https://example.org/2023/12/22/liu", b"Words.", "text"))
    assert found.url == "https://example.org/2023/12/22/liu"
    assert (found.published_on, found.published_basis) == (date(2023, 12, 22), PublishedBasis.URL)


def test_the_hash_covers_the_bytes_and_what_is_given() -> None:
    raw = RawDocument("a", b"Words.", "text")
    one = documents.read(raw, Given(date(2023, 12, 22)))
    assert one.raw_hash == documents.raw_hash(raw, Given(date(2023, 12, 22)))
    elsewhere = RawDocument("b", b"Words.", "text", place="line 3")
    assert documents.read(elsewhere, Given(date(2023, 12, 22))).raw_hash == one.raw_hash
    others = [Given(), Given(date(2023, 12, 23)), Given(publisher="2023-12-22"), Given(title="2023-12-22")]
    assert len({one.raw_hash, *(documents.raw_hash(raw, other) for other in others)}) == 5
    assert documents.raw_hash(RawDocument("a", b"Words!", "text"), Given(date(2023, 12, 22))) != one.raw_hash


def test_an_error_names_the_source_and_place() -> None:
    with pytest.raises(DocumentError) as caught:
        documents.read(RawDocument("news.jsonl", b"{}", "record", place="line 7"))
    assert caught.value.where == "news.jsonl, line 7"


def test_an_unknown_format_is_refused() -> None:
    with pytest.raises(DocumentError, match="no reader"):
        read("x", "docx")


@pytest.mark.parametrize(
    ("content", "declared", "text", "encoding"),
    [
        ("José".encode(), None, "José", "utf-8"),
        ("José".encode("utf-8-sig"), None, "José", "utf-8"),
        ("José".encode("utf-16"), "utf-8", "José", "utf-16"),
        ("José said so.".encode("utf-16-le"), None, "José said so.", "utf-16-le"),
        ("José".encode("utf-32"), None, "José", "utf-32"),
        ("José".encode("latin-1"), "ISO-8859-1", "José", "cp1252"),
        (
            "He said “yes” to José, the general's aide.".encode("cp1252"),
            None,
            "He said “yes” to José, the general's aide.",
            "cp1252",
        ),
        ("刘振立".encode("gbk"), "gb2312", "刘振立", "gb18030"),
        ("José".encode(), "no-such-charset", "José", "utf-8"),
        ("José".encode(), "utf-7", "José", "utf-8"),
        ("José".encode(), "ascii", "José", "utf-8"),
        ("José".encode(), "iso-8859-1", "José", "utf-8"),
    ],
)
def test_encodings(content: bytes, declared: str | None, text: str, encoding: str) -> None:
    found = documents.read(RawDocument("a", content, "text", encoding=declared))
    assert (found.text, found.encoding) == (text, encoding)


def test_chinese_without_a_declaration_is_recognised() -> None:
    text = "刘振立任中央军委联合参谋部参谋长，会见了美国将军布朗。" * 8
    assert read(text.encode("gb18030")).text == text


def test_a_few_broken_bytes_do_not_spoil_the_rest() -> None:
    assert read("“Général” José ".encode() * 20 + b"\xff end").text.startswith("“Général” José")


def test_bytes_of_no_encoding_are_refused() -> None:
    with pytest.raises(DocumentError, match=r"known encoding|begins as"):
        read(bytes(range(128, 256)) * 50)
    with pytest.raises(DocumentError, match="begins as utf-8"):
        read(b"\xef\xbb\xbf\xff\xfe\xff")
