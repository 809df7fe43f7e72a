"""Who comes into what the sentence before announces, follows where another was, or is one of several; removals from a chamber's ranks."""

from __future__ import annotations

from datetime import date

import pytest
from reader_claims import claims_of, read

from archive.extraction.reader import GrammarReader

DAY = date(2024, 5, 15)


def told(reader: GrammarReader, text: str, person: str) -> set[tuple[str, str | None, str]]:
    return {(c.title, c.organisation, c.aspect) for c in claims_of(read(reader, text, DAY)) if c.person == person}


@pytest.mark.parametrize(
    ("text", "person", "expected"),
    [
        (
            "China's navy has a new chief. Sun Jie, who had the South Sea Fleet, follows Ma Lin, who led it for ten years.",
            "Sun Jie",
            ("commander", "peoples liberation army navy", "began"),
        ),
        (
            "Sun Jie has become commander of the Southern Theatre Command. Sun was until now commander of the North Sea Fleet, "
            "where Ma Lin takes over from him.",
            "Ma Lin",
            ("commander", "north sea fleet", "began"),
        ),
        (
            "Norway's premier dismissed a minister. The other, Finance Minister Ola Dahl, resigned on Monday.",
            "Ola Dahl",
            ("minister", "ministry of finance of norway", "ended"),
        ),
        (
            "China named a minister. Also on Friday the parliament removed nine generals from its ranks, among them Sun Jie, a former "
            "commander of the Rocket Force, and Ma Lin, a deputy chief of the Joint Staff Department.",
            "Ma Lin",
            ("deputy chief", "joint staff department of the central military commission", "holds"),
        ),
    ],
)  # fmt: skip
def test_who_comes_where(reader: GrammarReader, text: str, person: str, expected: tuple[str, str, str]) -> None:
    assert expected in told(reader, text, person)


def test_nobody_comes_back_to_what_he_left(reader: GrammarReader) -> None:
    text = (
        "Sun Jie has become commander of the Southern Theatre Command. Sun was until now commander of the North Sea Fleet, where Ma "
        "Lin takes over from him."
    )
    assert ("commander", "southern theater command", "began") not in told(reader, text, "Ma Lin")
    assert ("commander", "southern theater command", "ended") not in told(reader, text, "Sun Jie")
