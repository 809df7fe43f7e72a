"""Bare titles of those who govern a part or town of China, and those that are of no such place."""

from __future__ import annotations

import pytest
from reader_claims import Said, before, began, case, claims_of, holds, read

from archive.extraction.reader import GrammarReader

OF_THE_PLACE_SPOKEN_OF = [
    case(
        "a town and the province in which it lies",
        "Rain fell on Datong on Monday. Mayor Gao Liang saw the dykes with Governor Bai Lu and deputy police chief Sun Bo.",
        holds("Bai Lu", "governor", "Shanxi", "2024-05-13"),
        holds("Gao Liang", "mayor", "Datong", "2024-05-13"),
        holds("Sun Bo", "deputy police chief", "Datong", "2024-05-13"),
    ),
    case(
        "a clause of place",
        "China has lost an honest official, Gao Liang. He grew old in the port of Dalian, where he was mayor for nine years.",
        before("Gao Liang", "mayor", "Dalian"),
    ),
    case(
        "of the party's committee there",
        "Tibet's roads are to be mended, China said. Party boss Gao Liang spoke in Lhasa.",
        holds("Gao Liang", "secretary", "CPC Tibet Autonomous Regional Committee"),
    ),
    case(
        "though the party is named",
        "Tibet's roads are to be mended, China said. Communist Party boss Gao Liang spoke.",
        holds("Gao Liang", "secretary", "CPC Tibet Autonomous Regional Committee"),
    ),
    case(
        "the seat of a province",
        "Sichuan is a province of China. Gao Liang is party secretary of the provincial capital.",
        holds("Gao Liang", "secretary", "CPC Chengdu Municipal Committee"),
    ),
    case(
        "the seat of a region that bears another state's name",
        "Gao Liang, party secretary of the Inner Mongolian capital, spoke. Bai Lu, who chairs the regional government, was there.",
        holds("Bai Lu", "chairman", "Inner Mongolia"),
        holds("Gao Liang", "secretary", "CPC Hohhot Municipal Committee"),
    ),
    case(
        "the capital, in news of the whole state",
        "China's parliament met on Monday. Gao Liang, mayor of the capital, opened it.",
        holds("Gao Liang", "mayor", "Beijing", "2024-05-13..2024-05-15"),
    ),
    case(
        "the police of a territory",
        "Hong Kong rested on Monday. Bai Lu was named commissioner of police.",
        began("Bai Lu", "commissioner", "Hong Kong Police Force", "2024-05-13"),
    ),
    case(
        "a minister whose name tells the state",
        "Foreign Minister Gao Liang will travel to Pakistan in June.",
        holds("Gao Liang", "minister", "Ministry of Foreign Affairs of the People's Republic of China"),
    ),
    case(
        "police of a town",
        "China's courts are busy. Gao Liang, a former police chief in the northern city of Tianjin, was tried.",
        before("Gao Liang", "police chief", "Tianjin"),
    ),
    case(
        "a place in front of a title with an article",
        "China moved Gao Liang, who is party secretary of Sichuan now. In Chengdu the new party secretary is Bai Lu.",
        began("Bai Lu", "secretary", "CPC Chengdu Municipal Committee"),
        holds("Gao Liang", "secretary", "CPC Sichuan Provincial Committee"),
    ),
    case(
        "a place in front of a name, without a comma",
        "China is moving officials. In Shanxi Lin Hao, the governor, was made party secretary.",
        holds("Lin Hao", "governor", "Shanxi"),
        began("Lin Hao", "secretary", "CPC Shanxi Provincial Committee"),
    ),
    case(
        "who leads the party there",
        "Gao Liang joined the Communist Party of China in 1980. He led the party in Inner Mongolia from 2009 to 2012.",
        before("Gao Liang", "secretary", "CPC Inner Mongolia Autonomous Regional Committee", "2009-01-01..2012-12-31"),
    ),
    case(
        "who leads the party, and when",
        "Gao Liang joined the Communist Party of China in 1980. He led the party in 1987.",
        before("Gao Liang", "general secretary", "Communist Party of China", "1987-01-01..1987-12-31"),
    ),
    case(
        "not of the place from which somebody comes",
        "China's city of Xiamen has news. Gao Liang, who had the same post in Nanjing, becomes party chief. The governor, Bai Lu, stays.",
        holds("Bai Lu", "governor", "Fujian"),
        began("Gao Liang", "secretary", "CPC Xiamen Municipal Committee"),
    ),
]

OF_NO_SUCH_PLACE = [
    pytest.param(
        "China's president was in Hunan. Party chief Xi Jinping praised it. President Xi left.", id="the whole party's"
    ),
    pytest.param("China's central bank met in Changsha. Governor Gao Liang said growth was good.", id="of a bank"),
    pytest.param(
        "China's Hunan has a sister town in Japan. Mayor Ichiro Abe is its guest in Changsha.", id="of another state"
    ),
    pytest.param(
        "Kenya's police are in Dalian, China. Mayor Peter Kamau of Kisumu is with them.", id="of a town that follows"
    ),
]


@pytest.mark.parametrize(("text", "claims"), OF_THE_PLACE_SPOKEN_OF)
def test_a_bare_title_is_of_the_place_spoken_of(reader: GrammarReader, text: str, claims: list[Said]) -> None:
    assert claims_of(read(reader, text)) == sorted(claims)


@pytest.mark.parametrize("text", OF_NO_SUCH_PLACE)
def test_a_bare_title_is_of_no_place_of_china(reader: GrammarReader, text: str) -> None:
    bodies = {claim.organisation for claim in claims_of(read(reader, text))}
    assert not any(name in body for body in bodies for name in ("hunan", "changsha", "dalian"))
