"""Posts told by way of somebody else's: counterparts, deputies, bosses, colleagues, predecessors but one, successors."""

from __future__ import annotations

import pytest
from reader_claims import Said, before, case, claims_of, expected, holds, read

from archive.extraction.reader import GrammarReader

CHINA = "Ministry of National Defense of the People's Republic of China"
INDIA = holds("Arun Rao", "minister", "Ministry of Defense of India")
ROCKETS = "People's Liberation Army Rocket Force"
JOINT = "Joint Staff Department of the Central Military Commission"
STATE = "United States Department of State"

CASES = [
    case(
        "a counterpart named before",
        "Indian Defence Minister Arun Rao met Zhou Kai, his Chinese counterpart.",
        INDIA,
        holds("Zhou Kai", "minister", CHINA),
    ),
    case(
        "whose country stands behind",
        "Pakistan's navy chief Imran Malik met his counterpart from India, Admiral Karam Rao.",
        holds("Imran Malik", "chief", "Pakistan Navy"),
        holds("Karam Rao", "chief", "Indian Navy"),
    ),
    case(
        "an ambassador elsewhere",
        "Ralph Emerson, the U.S. ambassador to Japan, spoke. His colleague in Beijing, Nicholas Byrne, did not.",
        holds("Ralph Emerson", "ambassador to Japan", STATE),
        holds("Nicholas Byrne", "ambassador to China", STATE),
    ),
    case(
        "a deputy",
        "Zhou Kai is the commander of the Rocket Force. His deputy, Major General Wang Lei, spoke.",
        holds("Zhou Kai", "commander", ROCKETS),
        holds("Wang Lei", "deputy commander", ROCKETS),
    ),
    case(
        "a deputy of then",
        "Zhou Kai was commander of the Rocket Force. Zhou's then deputy, Wang Lei, was investigated.",
        before("Zhou Kai", "commander", ROCKETS),
        before("Wang Lei", "deputy commander", ROCKETS),
    ),
    case(
        "a deputy for something is another post",
        "Zhou Kai is the commander of the Rocket Force. His deputy for supplies, Wang Lei, spoke.",
        holds("Zhou Kai", "commander", ROCKETS),
    ),
    case(
        "a general is deputy to no president",
        "Kenyan President Ralph Emerson praised the men of the army. His deputy, Major General Wang Lei, was there.",
        holds("Ralph Emerson", "president", "Republic of Kenya"),
    ),
    case(
        "the deputy of somebody else",
        "Zhou Kai, commander of the Rocket Force, and his predecessor's deputy, Wang Lei, spoke.",
        holds("Zhou Kai", "commander", ROCKETS),
    ),
    case(
        "a boss",
        "General Wang Lei, deputy chief of the Joint Staff Department, and his boss, Zhou Kai, stayed away.",
        holds("Wang Lei", "deputy chief", JOINT),
        holds("Zhou Kai", "chief", JOINT),
    ),
    case(
        "a colleague in a post of several",
        "Wang Lei, vice chairman of the Central Military Commission, presided, and his colleague Zhou Kai sat beside him.",
        holds("Wang Lei", "vice chairman", "Central Military Commission"),
        holds("Zhou Kai", "vice chairman", "Central Military Commission"),
    ),
    case(
        "a colleague in a post of one",
        "Wang Lei is the commander of the Rocket Force. His colleague Zhou Kai sat beside him.",
        holds("Wang Lei", "commander", ROCKETS),
    ),
    case(
        "a predecessor but one",
        "Zhou Kai is China's defence minister. His predecessor but one, Wang Lei, was expelled.",
        holds("Zhou Kai", "minister", CHINA),
        before("Wang Lei", "minister", CHINA),
    ),
    case(
        "a successor who is to come",
        "Zhou Kai is China's defence minister. His designated successor, Wang Lei, spoke.",
        holds("Zhou Kai", "minister", CHINA),
        expected("Wang Lei", "minister", CHINA),
    ),
    case(
        "a successor of a former holder",
        "Zhou Kai, a former Chinese defence minister, and his successor, Wang Lei, were seen.",
        before("Zhou Kai", "minister", CHINA),
        holds("Wang Lei", "minister", CHINA),
    ),
]


@pytest.mark.parametrize(("text", "claims"), CASES)
def test_a_post_is_told_by_way_of_anothers(reader: GrammarReader, text: str, claims: list[Said]) -> None:
    assert claims_of(read(reader, text)) == sorted(claims)
