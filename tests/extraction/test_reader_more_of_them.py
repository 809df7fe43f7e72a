"""Those whom a first sentence only counts, named one after the other in those that follow."""

from __future__ import annotations

import pytest
from reader_claims import claims_of, read

from archive.extraction.reader import GrammarReader

_LOST = "China removed seven officers from its National People's Congress on Friday. "


@pytest.mark.parametrize(
    ("text", "people"),
    [
        (_LOST + "Three of them, including Guo Tie and Ma Long, had served in the west.", ["Guo Tie", "Ma Long"]),
        (
            _LOST + "Four of the seven were sailors, among them former commanders Guo Tie and Ma Long.",
            ["Guo Tie", "Ma Long"],
        ),
        (
            _LOST
            + "Among them was Guo Tie. Ma Long, once an air force commander, is gone as well. So are Xu Fan, a retired "
            "admiral, and Bai He.",
            ["Guo Tie", "Ma Long", "Xu Fan", "Bai He"],
        ),
        (_LOST + "Among them was Guo Tie. The former navy commander, Ma Long, was also named.", ["Guo Tie", "Ma Long"]),
        (_LOST + "The best known is Guo Tie. A second is Ma Long.", ["Guo Tie", "Ma Long"]),
    ],
)
def test_each_of_them_lost_his_seat(reader: GrammarReader, text: str, people: list[str]) -> None:
    lost = [c.person for c in claims_of(read(reader, text)) if c.aspect == "ended" and c.title == "delegate"]
    assert sorted(lost) == sorted(people)


@pytest.mark.parametrize(
    "text",
    [
        _LOST + "Guo Tie, a former air force commander, was also there.",
        _LOST + "Guo Tie was named as a witness.",
        "The president promoted three officers. Guo Tie, a former air force commander, is out as well.",
    ],
)
def test_who_is_not_said_to_be_one_of_them(reader: GrammarReader, text: str) -> None:
    assert not [c for c in claims_of(read(reader, text)) if c.person == "Guo Tie" and c.aspect == "ended"]


@pytest.mark.parametrize(
    ("text", "person"),
    [
        (
            "Portugal's central bank has a new governor. Maria Lopes, an economist, was sworn in on Thursday.",
            "Maria Lopes",
        ),
        (
            "Kenya has a new army chief. Gen. Paul Otieno, a former head of intelligence, took over on Friday.",
            "Paul Otieno",
        ),
    ],
)
def test_whatever_else_he_is_who_comes(reader: GrammarReader, text: str, person: str) -> None:
    assert [c for c in claims_of(read(reader, text)) if c.person == person and c.aspect == "began"]
