"""Bodies behind a subject or before their service: scholars, programmes, the services of a command, the state's industry."""

from __future__ import annotations

import pytest
from reader_claims import Said, before, case, claims_of, holds, read

from archive.extraction.reader import GrammarReader

SFT = "Southern Theater Command"

HOUSES = [
    case(
        "what a scholar studies stands between title and house",
        "Anna Berg, associate professor of political science at the Uppsala Institute of Technology, spoke.",
        holds("Anna Berg", "associate professor", "Uppsala Institute of Technology"),
    ),
    case(
        "a fellow on something at a house with an initial",
        "Bo Lind, a senior fellow on Chinese politics at the S. Larsson School of International Studies, spoke.",
        holds("Bo Lind", "senior fellow", "S. Larsson School of International Studies"),
    ),
    case(
        "who directs a programme at an institute",
        "Bo Lind, director of the East Asia Program at the Larsson Institute, spoke.",
        holds("Bo Lind", "director", "Larsson Institute"),
    ),
    case(
        "the service that a command owns",
        "Gao Datong is commander of the Southern Theater's air force.",
        holds("Gao Datong", "commander", f"{SFT} Air Force"),
    ),
    case(
        "the service of a command",
        "Gao Datong was commander of the navy of the Southern Theatre Command.",
        before("Gao Datong", "commander", f"{SFT} Navy"),
    ),
    case(
        "the secretary of the party in a town",
        "Gao Datong is the Communist Party secretary of Chongqing.",
        holds("Gao Datong", "secretary", "CPC Chongqing Municipal Committee"),
    ),
    case(
        "a place and a common noun are no place",
        "Gao Datong, once the director of the Xichang launch center, spoke.",
    ),
    case(
        "a company of the state by its initials",
        "Gao Datong, chairman of AVIC, spoke.",
        holds("Gao Datong", "chairman", "Aviation Industry Corporation of China"),
    ),
]


@pytest.mark.parametrize(("text", "expected"), HOUSES)
def test_is_of_its_house(reader: GrammarReader, text: str, expected: list[Said]) -> None:
    assert claims_of(read(reader, text)) == sorted(expected)


IN_TURNS = [
    case(
        "titles before names between commas, one after the other",
        "Present were the commander of the PLA Navy, Admiral Gao Datong, the commander of the PLA Air Force, General Bai Lu, and others.",
        holds("Gao Datong", "commander", "People's Liberation Army Navy"),
        holds("Bai Lu", "commander", "People's Liberation Army Air Force"),
    ),
    case(
        "what he led is named right before which",
        "Gao Datong runs the successor of the General Armaments Department, which Bai Lu led.",
        before("Bai Lu", "director", "General Armaments Department of the People's Liberation Army"),
    ),
    case("whose chairman is of what has no name", "Shares in the listed unit whose chairman is Bai Lu fell in China."),
    case(
        "a naval commander is of the navy",
        "China's naval commander Bai Lu hosted the foreign delegations.",
        holds("Bai Lu", "commander", "People's Liberation Army Navy"),
    ),
]


@pytest.mark.parametrize(("text", "expected"), IN_TURNS)
def test_each_has_his_own(reader: GrammarReader, text: str, expected: list[Said]) -> None:
    assert claims_of(read(reader, text)) == sorted(expected)


OF_HIS_STATE = [
    case(
        "the ministry of the minister just named",
        "Chinese Defence Minister Bai Lu met guests. All went well, ministry spokesman Gao Datong said.",
        holds("Bai Lu", "minister", "Ministry of National Defense of the People's Republic of China"),
        holds("Gao Datong", "spokesperson", "Ministry of National Defense of the People's Republic of China"),
    ),
    case(
        "the army of his own state in an article about China",
        "China and Pakistan signed a pact. The Chinese delegation called on army chief General Nadeem Raza in Pakistan.",
        holds("Nadeem Raza", "chief", "Pakistan Army"),
    ),
]


@pytest.mark.parametrize(("text", "expected"), OF_HIS_STATE)
def test_a_common_noun_is_of_the_state_of_the_holder(reader: GrammarReader, text: str, expected: list[Said]) -> None:
    assert claims_of(read(reader, text)) == sorted(expected)


ONE_OF_FEW = [
    case(
        "another of several",
        "The Central Military Commission met. Another ex-vice chairman, Gao Datong, was jailed.",
        before("Gao Datong", "vice chairman", "Central Military Commission"),
    ),
    case(
        "the body behind the name",
        "Vice-Chairman Gao Datong of the Central Military Commission spoke.",
        holds("Gao Datong", "vice chairman", "Central Military Commission"),
    ),
    case(
        "its only one",
        "Gao Datong remains the Central Military Commission's only vice chairman.",
        holds("Gao Datong", "vice chairman", "Central Military Commission"),
    ),
    case(
        "of whom one got rid",
        "The general has got rid of two Chinese defence ministers in a row, Gao Datong and Bai Lu.",
        before("Gao Datong", "minister", "Ministry of National Defense of the People's Republic of China"),
        before("Bai Lu", "minister", "Ministry of National Defense of the People's Republic of China"),
    ),
]


@pytest.mark.parametrize(("text", "expected"), ONE_OF_FEW)
def test_one_of_few(reader: GrammarReader, text: str, expected: list[Said]) -> None:
    assert claims_of(read(reader, text)) == sorted(expected)


def test_a_korean_name_is_one_by_its_form(reader: GrammarReader) -> None:
    text = "From Beijing he flew to Seoul to meet Song Young-moo, the South Korean defense minister, and to Japan."
    assert claims_of(read(reader, text)) == [holds("Song Young-moo", "minister", "Ministry of Defense of South Korea")]
