"""Several posts after one name or verb, each with its body."""

from __future__ import annotations

import pytest
from reader_claims import Said, before, case, claims_of, holds, read

from archive.extraction.reader import GrammarReader

LISTS = [
    case(
        "after one verb",
        "Gao Datong formerly served as a member of the Politburo, vice chairman of the Central Military Commission and "
        "commander of the PLA Navy.",
        before("Gao Datong", "member", "Political Bureau of the CPC Central Committee"),
        before("Gao Datong", "vice chairman", "Central Military Commission"),
        before("Gao Datong", "commander", "People's Liberation Army Navy"),
    ),
    case(
        "all of one body",
        "Gao Datong is chief of staff, deputy commander and commander of the PLA Navy.",
        holds("Gao Datong", "chief of staff", "People's Liberation Army Navy"),
        holds("Gao Datong", "deputy commander", "People's Liberation Army Navy"),
        holds("Gao Datong", "commander", "People's Liberation Army Navy"),
    ),
    case(
        "joined by a sign",
        "Gao Datong, member of the Politburo & Vice Chairman of the Central Military Commission, spoke.",
        holds("Gao Datong", "member", "Political Bureau of the CPC Central Committee"),
        holds("Gao Datong", "vice chairman", "Central Military Commission"),
    ),
    case(
        "of two bodies",
        "Gao Datong, director of the General Office of the Central Military Commission and of the Port Authority, spoke.",
        holds("Gao Datong", "director", "General Office of the Central Military Commission"),
        holds("Gao Datong", "director", "Port Authority"),
    ),
    case(
        "not on to the title of the next name",
        "Gao Datong was a member of the Central Military Commission, commander of the PLA Navy Wu Kai said.",
        before("Gao Datong", "member", "Central Military Commission"),
        holds("Wu Kai", "commander", "People's Liberation Army Navy"),
    ),
    case(
        "until then",
        "China promoted Gao Datong, until then deputy commander of the navy, on Monday.",
        before("Gao Datong", "deputy commander", "People's Liberation Army Navy", "..2024-05-13"),
    ),
    case(
        "a body that is commanded, after a comma",
        "The ships belong to the East Sea Fleet, commanded by Vice Admiral Gao Datong.",
        holds("Gao Datong", "commander", "East Sea Fleet"),
    ),
    case(
        "the holder at the time",
        "The Chinese defense minister at the time, Gao Datong, went to Minsk.",
        before("Gao Datong", "minister", "Ministry of National Defense of the People's Republic of China"),
    ),
    case(
        "an abbreviation before rank and name",
        "He met the Minister of National Defense of the People's Republic of China (PRC) Admiral Gao Datong.",
        holds("Gao Datong", "minister", "Ministry of National Defense of the People's Republic of China"),
    ),
]


@pytest.mark.parametrize(("text", "expected"), LISTS)
def test_posts_after_one_name(reader: GrammarReader, text: str, expected: list[Said]) -> None:
    assert claims_of(read(reader, text)) == sorted(expected)
