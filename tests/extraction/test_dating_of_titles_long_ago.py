"""Titles in what is told of a time long past: they are of that time, though the sentence itself has no date beside them."""

from __future__ import annotations

import pytest
from reader_claims import Said, case, claims_of, holds, read

from archive.extraction.reader import GrammarReader

KENYA = "Republic of Kenya"

CASES = [
    case(
        "when, set before",
        "When the papers came out in February 1982, Kenyan President Paul Otieno called a meeting.",
        holds("Paul Otieno", "president", KENYA, "1982-02"),
    ),
    case(
        "as, set before",
        "As evening fell on 16 December 1971, Kenyan President Paul Otieno called a meeting.",
        holds("Paul Otieno", "president", KENYA, "1971-12-16"),
    ),
    case(
        "as, of what is said now",
        "As he said in 2012, Kenyan President Paul Otieno hates war.",
        holds("Paul Otieno", "president", KENYA),
    ),
    case(
        "out of a government",
        "Bo Holt resigned from Kenyan President Paul Otieno's government in 1982.",
        holds("Paul Otieno", "president", KENYA, "1982"),
    ),
    case(
        "the tale goes on",
        "On June 5, 1997, Ann Holt reached for the telephone. She asked a clerk to ring the guard outside Kenyan President "
        "Paul Otieno's bedroom.",
        holds("Paul Otieno", "president", KENYA, "1997-06-05..2024-05-15"),
    ),
    case(
        "the tale is over",
        "On June 5, 1997, Ann Holt reached for the telephone. She says Kenyan President Paul Otieno is right.",
        holds("Paul Otieno", "president", KENYA),
    ),
    case(
        "a caption that closes with a month",
        "Kenyan President Paul Otieno talks with the crew of the ship. A guard is shown on the left. November 1962.",
        holds("Paul Otieno", "president", KENYA, "1962-11"),
    ),
    case(
        "a report that closes with its day",
        "Kenyan President Paul Otieno talks with the crew of the ship. A guard is shown on the left. 14 May 2024.",
        holds("Paul Otieno", "president", KENYA),
    ),
]


@pytest.mark.parametrize(("text", "claims"), CASES)
def test_a_title_is_of_the_time_told(reader: GrammarReader, text: str, claims: list[Said]) -> None:
    assert claims_of(read(reader, text)) == sorted(claims)
