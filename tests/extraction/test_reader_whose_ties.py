"""People and posts that a text names apart from each other: who "he", "both" and "that post" are, in the sentence before or two back."""

from __future__ import annotations

import pytest
from reader_claims import Said, before, began, case, claims_of, ended, expected, holds, read

from archive.extraction.reader import GrammarReader

NAVY = "People's Liberation Army Navy"
ROCKET = "People's Liberation Army Rocket Force"
SOUTH = "Southern Theater Command"
CMC = "Central Military Commission"
MONDAY = "2024-05-13"

CASES = [
    case(
        "whose career began while another was there",
        "Ma Lin of China has been suspended. His career began in the south, when Hu Bo was an official there, and he was for a "
        "time commander of the PLA Navy.",
        before("Ma Lin", "commander", NAVY),
    ),
    case(
        "he while another was a student",
        "Ma Lin of China has been suspended. He joined the army in 1970, while Hu Bo was a student, and he was commander of the "
        "PLA Navy until 2010.",
        before("Ma Lin", "commander", NAVY, "..2010-12-31"),
    ),
    case(
        "whose path it was",
        "China's Hu Bo is at home. Ma Lin's path ran through the north. He was commander of the PLA Navy.",
        before("Ma Lin", "commander", NAVY),
    ),
    case(
        "the new head, called otherwise before",
        "Kenya's president appointed Paul Otieno as commander of the Kenya Air Force on Monday. James Holt thanked him. The new "
        "air force chief was until now commander of the Kenya Navy.",
        began("Paul Otieno", "commander", "Kenya Air Force", MONDAY),
        before("Paul Otieno", "commander", "Kenya Navy"),
    ),
    case(
        "shown as what he is, two sentences before",
        "Ma Lin was identified as commander of the PLA Navy. Hu Bo praised him. Ma replaces Wei Gang.",
        began("Ma Lin", "commander", NAVY),
        ended("Wei Gang", "commander", NAVY),
    ),
    case(
        "a line without a verb",
        "The list of China's army follows. PLA Navy: Vice Admiral Ma Lin, commander. He succeeded Wei Gang.",
        holds("Ma Lin", "commander", NAVY),
        began("Ma Lin", "commander", NAVY),
        ended("Wei Gang", "commander", NAVY),
    ),
    case(
        "no line, and no news of it",
        "Ma Lin, commander of the PLA Navy, said on Monday that he would stay. He replaces Wei Gang.",
        holds("Ma Lin", "commander", NAVY, MONDAY),
    ),
    case(
        "where he was followed in the same post",
        "Ma Lin was political commissar of the PLA Rocket Force. Ma earlier held the same office in the Southern Theater Command, "
        "where Hu Bo replaced him.",
        before("Ma Lin", "political commissar", ROCKET),
        before("Ma Lin", "political commissar", SOUTH),
        began("Hu Bo", "political commissar", SOUTH),
        ended("Ma Lin", "political commissar", SOUTH),
    ),
    case(
        "his place is that of who has left",
        "The commander of the Kenya Navy, James Holt, resigned on Monday. Ben Maina, the army commander, spoke to sailors. His "
        "place goes to Paul Otieno.",
        ended("James Holt", "commander", "Kenya Navy", MONDAY),
        holds("Ben Maina", "commander", "Kenya Army", MONDAY),
        began("Paul Otieno", "commander", "Kenya Navy", MONDAY),
    ),
    case(
        "that job, two sentences back",
        "Ma Lin was named commander of the PLA Navy on Monday. It is the first time for a pilot. Hu Bo, who had held that job, is ill.",
        began("Ma Lin", "commander", NAVY, MONDAY),
        before("Hu Bo", "commander", NAVY),
    ),
    case(
        "the man behind his clause",
        "Ma Lin was named commander of the PLA Navy on Monday. The man who had that job, Hu Bo, a former mayor of Wuhan, is ill.",
        began("Ma Lin", "commander", NAVY, MONDAY),
        before("Hu Bo", "commander", NAVY),
        before("Hu Bo", "mayor", "Wuhan"),
    ),
    case(
        "both whom another has chosen",
        "Paul Otieno and James Holt came to Nairobi on Monday. President William Ruto of Kenya, who had chosen them, looked on. "
        "Both were made deputy governors of the Central Bank of Kenya.",
        holds("William Ruto", "president", "Republic of Kenya", "2024-05-13..2024-05-15"),
        began("Paul Otieno", "deputy governor", "Central Bank of Kenya", MONDAY),
        began("James Holt", "deputy governor", "Central Bank of Kenya", MONDAY),
    ),
    case(
        "their predecessors",
        "Ma Lin (馬林) was named commander of the PLA Navy and Hu Bo (胡波) commander of the PLA Rocket Force. Their predecessors, Wei "
        "Gang (魏剛) and Lu Ping (陸平), were appointed in 2017.",
        began("Ma Lin", "commander", NAVY),
        began("Hu Bo", "commander", ROCKET),
        before("Wei Gang", "commander", NAVY),
        began("Wei Gang", "commander", NAVY, "2017"),
        before("Lu Ping", "commander", ROCKET),
        began("Lu Ping", "commander", ROCKET, "2017"),
    ),
    case(
        "more predecessors than posts",
        "Ma Lin was named commander of the PLA Navy. Their predecessors, Wei Gang and Lu Ping, are ill.",
        began("Ma Lin", "commander", NAVY),
    ),
    case(
        "of the several one",
        "Of the vice chairmen of the Central Military Commission, Ma Lin is 70 and will leave.",
        holds("Ma Lin", "vice chairman", CMC),
    ),
    case(
        "not of the several who trusts one of them",
        "Of the vice chairmen of the Central Military Commission, Ma Lin trusts Hu Bo.",
    ),
    case(
        "not of those who were",
        "Of the previous vice chairmen of the Central Military Commission, Ma Lin is in prison.",
    ),
    case(
        "the only one among several",
        "Ma Lin is the only sailor among the vice chairmen of the Central Military Commission.",
        holds("Ma Lin", "vice chairman", CMC),
    ),
    case(
        "a list with asides",
        "The vice chairmen of the Central Military Commission are Ma Lin, who fought in the war, Hu Bo, 58, and Wei Gang.",
        holds("Ma Lin", "vice chairman", CMC),
        holds("Hu Bo", "vice chairman", CMC),
        holds("Wei Gang", "vice chairman", CMC),
    ),
    case(
        "and since a day something else",
        "Ma Lin, commander of the PLA Navy and since 2022 a vice chairman of the Central Military Commission, spoke on Monday.",
        holds("Ma Lin", "commander", NAVY, MONDAY),
        began("Ma Lin", "vice chairman", CMC, "2022"),
        holds("Ma Lin", "vice chairman", CMC),
    ),
    case(
        "the last known holder",
        "The last known commander of the PLA Navy, Ma Lin, has not been seen for months.",
        before("Ma Lin", "commander", NAVY),
    ),
    case(
        "their oaths",
        "Paul Otieno and James Holt took their oaths as governors of the Central Bank of Kenya on Monday.",
        began("Paul Otieno", "governor", "Central Bank of Kenya", MONDAY),
        began("James Holt", "governor", "Central Bank of Kenya", MONDAY),
    ),
    case(
        "not the place of who chooses",
        "Kenya's President William Ruto accepted the resignation of the navy commander, James Holt, on Monday and nominated Paul "
        "Otieno to take his place.",
        holds("William Ruto", "president", "Republic of Kenya", MONDAY),
        ended("James Holt", "commander", "Kenya Navy", MONDAY),
        expected("Paul Otieno", "commander", "Kenya Navy"),
    ),
]


@pytest.mark.parametrize(("text", "said"), CASES)
def test_who_is_tied_to_which_post(reader: GrammarReader, text: str, said: list[Said]) -> None:
    assert sorted(claims_of(read(reader, text))) == sorted(said)
