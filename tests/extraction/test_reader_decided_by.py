"""Changes told by a noun with "his", where the subject is who decides on it."""

from __future__ import annotations

import pytest
from reader_claims import Said, began, case, claims_of, ended, holds, read

from archive.extraction.reader import GrammarReader

NAVY = "Kenya Navy"
ARMY = "Kenya Army"

OF_ANOTHER = [
    case(
        "who signs the order",
        "Amos Kim had a friend in Paul Otieno, the commander of the Kenya Army, who signed the order for his dismissal.",
        holds("Paul Otieno", "commander", ARMY),
    ),
    case(
        "who orders it",
        "Amos Kim, commander of the Kenya Navy, was an ally of Paul Otieno, commander of the Kenya Army, who ordered his removal.",
        holds("Paul Otieno", "commander", ARMY),
        ended("Amos Kim", "commander", NAVY),
    ),
    case(
        "of a promotion",
        "Amos Kim was an ally of Paul Otieno, commander of the Kenya Army, who approved his appointment as commander of the Kenya Navy.",
        holds("Paul Otieno", "commander", ARMY),
        began("Amos Kim", "commander", NAVY),
    ),
    case(
        "and of nobody who is named",
        "Paul Otieno, commander of the Kenya Army, ordered his dismissal as commander of the Kenya Navy.",
        holds("Paul Otieno", "commander", ARMY),
    ),
]

HIS_OWN = [
    case(
        "who announces that he goes",
        "Paul Otieno, the commander of the Kenya Army, who announced his resignation, met guests.",
        ended("Paul Otieno", "commander", ARMY),
    ),
    case(
        "who fights it",
        "Paul Otieno, the commander of the Kenya Army, who protested against his removal, met guests.",
        ended("Paul Otieno", "commander", ARMY),
    ),
]


@pytest.mark.parametrize(("text", "claims"), [*OF_ANOTHER, *HIS_OWN])
def test_whose_change_it_is_on_which_somebody_decides(reader: GrammarReader, text: str, claims: list[Said]) -> None:
    assert claims_of(read(reader, text)) == sorted(claims)
