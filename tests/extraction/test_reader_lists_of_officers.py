"""Lists of officers as agencies write them, and who is meant where words run into each other."""

from __future__ import annotations

import pytest
from reader_claims import TODAY, Said, before, began, case, claims_of, holds, read

from archive.extraction.reader import GrammarReader

CMC = "Central Military Commission"
PWD = "Political Work Department of the Central Military Commission"
POLITBURO = "Political Bureau of the CPC Central Committee"
CHINA_MND = "Ministry of National Defense of the People's Republic of China"
NAVY = "People's Liberation Army Navy"
AIR_FORCE = "People's Liberation Army Air Force"
PENTAGON = "United States Department of Defense"
STATE = "United States Department of State"

CASES = [
    case(
        "former, of two titles",
        "They are He Tao, former vice chairman of the Central Military Commission (CMC) and member of the Political Bureau of "
        "the CPC Central Committee; and Ma Lin, former CMC member and director of the CMC Political Work Department.",
        before("He Tao", "vice chairman", CMC),
        before("He Tao", "member", POLITBURO),
        before("Ma Lin", "member", CMC),
        before("Ma Lin", "director", PWD),
    ),
    case(
        "former, not of a title with an article of its own",
        "He Tao, a former commander of the PLA Navy and the director of the CMC Political Work Department, spoke.",
        before("He Tao", "commander", NAVY),
        holds("He Tao", "director", PWD),
    ),
    case(
        "deputy director of the department just named",
        "Ma Lin, former director of the CMC Political Work Department, and Zhou Kai, former executive deputy director of the "
        "department, were tried.",
        before("Ma Lin", "director", PWD),
        before("Zhou Kai", "executive deputy director", PWD),
    ),
    case(
        "the whole title before the name",
        "The promoted officers are commander of the PLA Navy Zhou Kai, commander of the PLA Air Force He Tao, and president of "
        "the PLA National Defense University Ma Lin.",
        holds("Zhou Kai", "commander", NAVY),
        holds("He Tao", "commander", AIR_FORCE),
        holds("Ma Lin", "president", "PLA National Defence University"),
    ),
    case(
        "a name that begins like a pronoun",
        "He Tao and Ma Lin remain the vice chairmen of China's Central Military Commission.",
        holds("He Tao", "vice chairman", CMC),
        holds("Ma Lin", "vice chairman", CMC),
    ),
    case(
        "joined after a clause that is of the first alone",
        "Admiral John Bell, who took the helm of U.S. Pacific Fleet in April 2023, and General Mark Hill took part in the talks.",
        began("John Bell", "commander", "United States Pacific Fleet", "2023-04"),
    ),
    case(
        "counterparts in the order of those whose they are",
        "Defense Secretary James Bell and Secretary of State Mike Hill met their Chinese counterparts, Gen. Ma Lin and "
        "Liu Bo, on Monday.",
        holds("James Bell", "secretary", PENTAGON, "2024-05-13"),
        holds("Mike Hill", "secretary", STATE, "2024-05-13"),
        holds("Ma Lin", "minister", CHINA_MND, "2024-05-13"),
        holds("Liu Bo", "minister", "Ministry of Foreign Affairs of the People's Republic of China", "2024-05-13"),
    ),
    case(
        "a colleague from another country",
        "U.S. Defense Secretary James Bell met his Chinese colleague Ma Lin on Monday.",
        holds("James Bell", "secretary", PENTAGON, "2024-05-13"),
        holds("Ma Lin", "minister", CHINA_MND, "2024-05-13"),
    ),
    case(
        "a body and a name joined by and",
        "Gen. Wei Tao and Politburo member Ma Lin of China took part.",
        holds("Ma Lin", "member", POLITBURO, TODAY),
    ),
]
SURNAMES = [
    case(
        "a surname that two share is not guessed where the text goes on to speak of one of them",
        "Li Tao and Li Min were friends at school. The dam was finished long ago. It took years. It cost much. Then it broke. "
        "Li Tao went to sea. Later Li commanded China's navy.",
    ),
    case(
        "a surname that two share is not guessed beside both",
        "Li Tao and Li Min went to sea. Later Li commanded China's navy.",
    ),
]


@pytest.mark.parametrize(("text", "claims"), [*CASES, *SURNAMES])
def test_reads_lists(reader: GrammarReader, text: str, claims: list[Said]) -> None:
    assert claims_of(read(reader, text)) == sorted(claims)
