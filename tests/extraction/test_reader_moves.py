"""From one post to the next by one verb."""

from __future__ import annotations

import pytest
from reader_claims import BY_YESTERDAY, Said, before, began, case, claims_of, ended, read

from archive.extraction.reader import GrammarReader

NAVY = "Kenya Navy"
ARMY = "Kenya Army"
OCTOBER = "2022-10-01..2022-10-31"

MOVES = [
    case(
        "one body for two posts",
        "Amos Kim was promoted from deputy commander to commander of the Kenya Navy in October 2022.",
        before("Amos Kim", "deputy commander", NAVY, "..2022-10-31"),
        began("Amos Kim", "commander", NAVY, OCTOBER),
    ),
    case(
        "two bodies",
        "Amos Kim moved from deputy commander of the Kenya Navy straight to commander of the Kenya Army in October 2022.",
        before("Amos Kim", "deputy commander", NAVY, "..2022-10-31"),
        began("Amos Kim", "commander", ARMY, OCTOBER),
    ),
    case(
        "from one service to another, as what",
        "Amos Kim moved from the Kenya Army to the Kenya Navy in October 2022 as its deputy commander.",
        began("Amos Kim", "deputy commander", NAVY, OCTOBER),
    ),
    case("from one service to another, as nothing", "Amos Kim moved from the Kenya Army to the Kenya Navy in 2022."),
    case(
        "where to, nobody says",
        "Amos Kim, who was transferred from the post of deputy commander of the Kenya Navy, spoke.",
        before("Amos Kim", "deputy commander", NAVY, BY_YESTERDAY),
    ),
    case(
        "handed over",
        "Amos Kim, commander of the Kenya Navy, handed over to Paul Otieno in October 2022.",
        ended("Amos Kim", "commander", NAVY, OCTOBER),
        began("Paul Otieno", "commander", NAVY, OCTOBER),
    ),
    case(
        "by whom, behind the office",
        "Amos Kim retired; he was succeeded as commander of the Kenya Navy's training base by Paul Otieno in October 2022.",
        ended("Amos Kim", "commander", "training base of the Kenya Navy", OCTOBER),
        began("Paul Otieno", "commander", "training base of the Kenya Navy", OCTOBER),
    ),
]


@pytest.mark.parametrize(("text", "claims"), MOVES)
def test_posts_that_one_verb_tells_of(reader: GrammarReader, text: str, claims: list[Said]) -> None:
    assert claims_of(read(reader, text)) == sorted(claims)


def test_a_new_holder_succeeds_whom_the_next_sentence_names(reader: GrammarReader) -> None:
    text = "The Kenya Navy's new commander, Amos Kim, spoke. He succeeds Paul Otieno."
    assert ended("Paul Otieno", "commander", NAVY) in claims_of(read(reader, text))
