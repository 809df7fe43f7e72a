"""Who does what a verb tells of, where an aside parts the name from its verb."""

from __future__ import annotations

import pytest
from reader_claims import BY_YESTERDAY, Said, before, began, case, claims_of, ended, holds, read

from archive.extraction.reader import GrammarReader

NAVY = "Kenya Navy"
ARMY = "Kenya Army"

WHOSE_VERB = [
    case(
        "his place",
        "Amos Kim was dismissed as commander of the Kenya Navy and Paul Otieno, formerly commander of the Kenya Army, takes his place.",
        ended("Amos Kim", "commander", NAVY),
        began("Paul Otieno", "commander", NAVY),
        before("Paul Otieno", "commander", ARMY, BY_YESTERDAY),
    ),
    case(
        "a clause of who he was",
        "Amos Kim stepped down as commander of the Kenya Navy and Paul Otieno, who ran the Kenya Army, has been named in his place.",
        ended("Amos Kim", "commander", NAVY),
        began("Paul Otieno", "commander", NAVY),
        before("Paul Otieno", "commander", ARMY, BY_YESTERDAY),
    ),
    case(
        "a verb of the first subject",
        "Amos Kim met Paul Otieno and Peter Ouma, the commander of the Kenya Army, and resigned as commander of the Kenya Navy.",
        ended("Amos Kim", "commander", NAVY),
        holds("Peter Ouma", "commander", ARMY),
    ),
    case(
        "several verbs of the first subject",
        "Amos Kim met Paul Otieno and Peter Ouma, the commander of the Kenya Army, resigned as commander of the Kenya Navy and left.",
        ended("Amos Kim", "commander", NAVY),
        holds("Peter Ouma", "commander", ARMY),
    ),
]


@pytest.mark.parametrize(("text", "claims"), WHOSE_VERB)
def test_an_aside_parts_no_name_from_its_verb(reader: GrammarReader, text: str, claims: list[Said]) -> None:
    assert claims_of(read(reader, text)) == sorted(claims)
