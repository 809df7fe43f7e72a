"""Officers of ships, which bear the names of towns, provinces and queens."""

from __future__ import annotations

import pytest
from reader_claims import Said, began, case, claims_of, holds, read

from archive.extraction.reader import GrammarReader

SHIPS = [
    case(
        "has commanded a carrier",
        "Guo Min has commanded the carrier Liaoning since 2012.",
        began("Guo Min", "captain", "aircraft carrier Liaoning", "2012"),
        holds("Guo Min", "captain", "aircraft carrier Liaoning"),
    ),
    case(
        "commander of a carrier that is called as a province",
        "Guo Min, commander of the aircraft carrier Shandong, spoke.",
        holds("Guo Min", "commander", "aircraft carrier Shandong"),
    ),
    case(
        "called a ship only behind its name",
        "Captain Guo Min, who commands the Shandong, the navy's second carrier, spoke.",
        holds("Guo Min", "captain", "aircraft carrier Shandong"),
    ),
    case(
        "an airline is a carrier as well",
        "Guo Min is chief executive of Lufthansa, Germany's national carrier.",
        holds("Guo Min", "chief executive", "Lufthansa"),
    ),
    case(
        "no month",
        "Guo Min, commander in December, the month in which the carrier Liaoning sailed, is ill.",
        holds("Guo Min", "commander", ""),
    ),
    case(
        "by its letters",
        "Capt. Tom Bell, commanding officer of the USS Abraham Lincoln, spoke.",
        holds("Tom Bell", "commanding officer", "USS Abraham Lincoln"),
    ),
    case(
        "no queen",
        "Captain Tom Bell, commander of HMS Queen Elizabeth, spoke.",
        holds("Tom Bell", "commander", "HMS Queen Elizabeth"),
    ),
    case(
        "who visits one heads it not",
        "The party secretary of Liaoning, Guo Min, visited the carrier Liaoning.",
        holds("Guo Min", "secretary", "CPC Liaoning Provincial Committee"),
    ),
]


@pytest.mark.parametrize(("text", "expected"), SHIPS)
def test_officers_of_ships(reader: GrammarReader, text: str, expected: list[Said]) -> None:
    assert claims_of(read(reader, text)) == sorted(expected)
