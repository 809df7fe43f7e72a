"""Posts behind a name that letters follow: of a seat, an order, a service or a degree."""

from __future__ import annotations

import pytest
from reader_claims import BY_YESTERDAY, Said, before, began, case, claims_of, ended, holds, read

from archive.extraction.reader import GrammarReader

NAVY = "Kenya Navy"
ARMY = "Kenya Army"

BEHIND_LETTERS = [
    case(
        "a seat",
        "Paul Otieno MP, the commander of the Kenya Navy, met guests.",
        holds("Paul Otieno", "commander", NAVY),
    ),
    case(
        "orders and a service",
        "Admiral Paul Otieno AO, CSC, RAN, commander of the Kenya Navy, met guests.",
        holds("Paul Otieno", "commander", NAVY),
    ),
    case(
        "a degree",
        "Paul Otieno, Ph.D., deputy commander of the Kenya Navy, met guests.",
        holds("Paul Otieno", "deputy commander", NAVY),
    ),
    case(
        "out of service",
        "Colonel Paul Otieno (retd), former commander of the Kenya Navy, met guests.",
        before("Paul Otieno", "commander", NAVY, BY_YESTERDAY),
    ),
    case(
        "whose place",
        "Peter Ouma KC was appointed commander of the Kenya Army, replacing Paul Otieno AO.",
        began("Peter Ouma", "commander", ARMY),
        ended("Paul Otieno", "commander", ARMY),
    ),
    case("letters that are no such thing", "Paul Otieno XYZ, commander of the Kenya Navy met guests."),
]


@pytest.mark.parametrize(("text", "claims"), BEHIND_LETTERS)
def test_letters_part_no_title_from_its_name(reader: GrammarReader, text: str, claims: list[Said]) -> None:
    assert claims_of(read(reader, text)) == sorted(claims)
