"""Bare titles of the body that the news is speaking of, and those that stay open."""

from __future__ import annotations

import pytest
from reader_claims import Said, before, case, claims_of, holds, read

from archive.extraction.reader import GrammarReader

NAVY = "People's Liberation Army Navy"
CMC = "Central Military Commission"

OF_WHAT_IS_SPOKEN_OF = [
    case(
        "not of where somebody was before",
        "Gao Datong is the new commander of the Eastern Theater Command. Gao was deputy chief of staff of the People's Armed Police. "
        "Cai Wenming stays as political commissar.",
        holds("Cai Wenming", "political commissar", "Eastern Theater Command"),
    ),
    case(
        "of where somebody was, if nothing else is spoken of",
        "Gao Datong was commander of the Nanjing Garrison. Political commissar Cai Wenming disagreed with him.",
        holds("Cai Wenming", "political commissar", "Nanjing Garrison"),
    ),
    case(
        "a unit that no pack lists",
        "The 31st Group Army trained on the coast. Commander Gao Datong watched from a boat.",
        holds("Gao Datong", "commander", "31st Group Army"),
    ),
    case(
        "behind the name",
        "China's navy got a new leader on Monday when Ma Tao was promoted.\n\nGao Datong, commander until then, sat in the front row.",
        before("Gao Datong", "commander", NAVY),
    ),
    case(
        "a spokesman of a ministry",
        'China\'s foreign ministry denied it on Monday.\n\n"There is nothing to say," said Gao Datong, a spokesman, on Tuesday.',
        holds(
            "Gao Datong", "spokesperson", "Ministry of Foreign Affairs of the People's Republic of China", "2024-05-14"
        ),
    ),
    case(
        "a province and the party in it",
        "Floods hit Hunan province in China. Party secretary Gao Datong saw the dykes with governor Bai Lu.",
        holds("Gao Datong", "secretary", "CPC Hunan Provincial Committee"),
        holds("Bai Lu", "governor", "Hunan"),
    ),
    case(
        "one of several, where only one body has such",
        "The Central Military Commission met in Beijing. The ceremony was led by Gao Datong, likewise a vice-chairman.",
        holds("Gao Datong", "vice chairman", CMC),
    ),
    case(
        "named earlier in the article, and the only one",
        "The 31st Group Army is at sea.\n\nIt rained for a week. The boats were small. Nobody was hurt. The food was good.\n\n"
        "Commander Gao Datong was content.",
        holds("Gao Datong", "commander", "31st Group Army"),
    ),
    case(
        "one of the deputies, whose name follows",
        "The Rocket Force is in trouble in China. A deputy commander, Gao Datong, was arrested. Another deputy commander, Bai Lu, fled.",
        holds("Gao Datong", "deputy commander", "People's Liberation Army Rocket Force"),
        holds("Bai Lu", "deputy commander", "People's Liberation Army Rocket Force"),
    ),
    case(
        "a school with a president of its own",
        "The National University of Defense Technology opened a hall in Changsha. President Gao Datong cut the ribbon.",
        holds("Gao Datong", "president", "National University of Defense Technology"),
    ),
    case(
        "of a unit that has no name, not of the body named before",
        "Bai Lu came from the Chinese navy. He met men of a unit whose commander, Gao Datong, was asleep.",
    ),
    case(
        "a hospital that no list knows, by its common word",
        "Nurses came to Linhe Hospital in Wuhan, China. The hospital is run by soldiers under President Gao Datong.",
        holds("Gao Datong", "president", "Linhe Hospital"),
    ),
    case(
        "a president of the state, in news of a hospital",
        "Linhe Hospital in Wuhan, China, opened a ward. President Hu Jintao sent a letter.",
        holds("Hu Jintao", "president", "People's Republic of China"),
    ),
    case(
        "a president of the state, in news of a school",
        "The National University of Defense Technology in China opened a hall. President Xi Jinping sent a letter.",
        holds("Xi Jinping", "president", "People's Republic of China"),
    ),
    case(
        "a vice president, of whom the school has told nothing",
        "The University of Nairobi in Kenya opened a hall. Vice President Daniel Otieno sent a letter.",
        holds("Daniel Otieno", "vice president", "Republic of Kenya"),
    ),
]

LEFT_OPEN = [
    pytest.param(
        "The 31st Group Army and the 54th Group Army trained on the coast. Commander Gao Datong watched.",
        id="of either",
    ),
    pytest.param("The 31st Group Army trained on the coast. Mayor Gao Datong watched.", id="of no unit"),
    pytest.param("The 31st Group Army trained. Gao Datong, a commander, watched.", id="one of many"),
    pytest.param("China's 31st Group Army trained. Commander Juan Torres watched.", id="of another state by the name"),
]


@pytest.mark.parametrize(("text", "claims"), OF_WHAT_IS_SPOKEN_OF)
def test_a_bare_title_is_of_the_body_in_focus(reader: GrammarReader, text: str, claims: list[Said]) -> None:
    of_him = {claim.person for claim in claims}
    assert [claim for claim in claims_of(read(reader, text)) if claim.person in of_him] == sorted(claims)


@pytest.mark.parametrize("text", LEFT_OPEN)
def test_a_bare_title_of_no_known_body_names_none(reader: GrammarReader, text: str) -> None:
    found = [claim for claim in claims_of(read(reader, text)) if claim.person in ("Gao Datong", "Juan Torres")]
    assert not any("group army" in claim.organisation for claim in found)


OF_ANOTHER = [
    pytest.param(
        "San Diego will get pandas from Chengdu. Mayor Todd Hale signed the deal.",
        "chengdu",
        id="a mayor of another town",
    ),
    pytest.param(
        "The FBI searched the house. Spokesman Steven Hale said it was a witch hunt.",
        "federal bureau of investigation",
        id="of him who is searched",
    ),
    pytest.param(
        'The Pentagon announced the sale. Halden Martin welcomed it. "We are proud," said Jane Hale, a spokeswoman.',
        "united states department of defense",
        id="of a firm between",
    ),
    pytest.param(
        "Wuhan Central Hospital was overwhelmed. Party secretary Cai Li was sacked.",
        "cpc wuhan municipal committee",
        id="the party in a hospital",
    ),
    pytest.param(
        "Thousands rallied at Dhaka University. President Abdul Khan asked for calm.",
        "dhaka university",
        id="the president of a state",
    ),
    pytest.param(
        "Lebanon's 5th Brigade left. Deputy commander Ali Hale of the militia spoke.",
        "5th brigade",
        id="of the body behind the name",
    ),
    pytest.param(
        "The Conservative Party appointed Anna Hale as chairman of an inquiry.",
        "conservative party",
        id="of what the party sets up",
    ),
    pytest.param(
        "Sweden's foreign minister visited Kyiv. Minister Eva Hale said prices would fall.",
        "ministry of foreign affairs of sweden",
        id="a minister beside the minister",
    ),
]


@pytest.mark.parametrize(("text", "body"), OF_ANOTHER)
def test_a_title_of_something_else_is_not_of_the_body_in_focus(reader: GrammarReader, text: str, body: str) -> None:
    assert body not in {claim.organisation for claim in claims_of(read(reader, text))}
