"""Of which state a minister or central bank is in wire news of several: who tells of it, goes to it, or stands in the headline."""

from __future__ import annotations

import pytest
from reader_claims import Said, before, case, claims_of, holds, read

from archive.extraction.reader import GrammarReader

MEXICAN = "Mexico's loan was signed. Mexico is content with its banks. "
TOLD = [
    case(
        "behind whose",
        f"{MEXICAN}The question will come up in Chile and Brazil, whose finance minister Paulo Reis wants a forum.",
        holds("Paulo Reis", "minister", "Ministry of Finance of Brazil"),
    ),
    case(
        "says what his state may do",
        f"{MEXICAN}Finance Minister Carlos Prado said Peru may join the scheme.",
        holds("Carlos Prado", "minister", "Ministry of Finance of Peru"),
    ),
    case(
        "says what may be done to another",
        f"{MEXICAN}Finance Minister Carlos Prado said Peru may be attacked.",
        holds("Carlos Prado", "minister", "Ministry of Finance of Mexico"),
    ),
    case(
        "head of the central bank",
        f"{MEXICAN}Central bank president Carlos Prado said Colombia may not need the money until autumn.",
        holds("Carlos Prado", "governor", "Bank of the Republic of Colombia"),
    ),
    case(
        "of a state whose bank no pack knows",
        f"{MEXICAN}Central bank president Carlos Prado said Peru may not need the money until autumn.",
        holds("Carlos Prado", "president", "Central Bank of Peru"),
    ),
]
ABROAD = [
    case(
        "will visit",
        "Transport Minister Luis Parra told a paper that he will visit Japan next spring. Japan has money to lend to Bolivia.",
        holds("Luis Parra", "transport minister", None),
    ),
    case(
        "arrived",
        "Bolivia's mines need money, and Bolivia asks for it. Foreign Minister Luis Parra arrived in Japan. Japan is rich.",
        holds("Luis Parra", "minister", "Ministry of Foreign Affairs of Bolivia"),
    ),
    case(
        "money that is counted in everywhere",
        "Kenya's reserves rose to 60 million U.S. dollars in June. Vice-President Tom Obi said the shilling fell against the U.S. dollar.",
        holds("Tom Obi", "vice president", "Republic of Kenya"),
    ),
]
HEADED = [
    case(
        "minister in the headline",
        "PERU FINANCE MINISTER TO SEEK JAPANESE LOANS\n\nFinance minister Luis Parra left for Tokyo to speak with Japanese banks. "
        "Japan has a plan for the poor. He was joined by a banker.",
        holds("Luis Parra", "minister", "Ministry of Finance of Peru"),
    ),
    case(
        "short name in capitals",
        "STRIKES AS FIJI SEES END OF BAN\n\nFiji was told by Australian unions of the end of the ban, while friends of the country's ousted "
        "prime minister Timo Bava went on strike. Australian ships had stayed away.",
        before("Timo Bava", "prime minister", "Republic of Fiji"),
    ),
]


@pytest.mark.parametrize(("text", "expected"), [*TOLD, *ABROAD, *HEADED])
def test_is_of_the_state(reader: GrammarReader, text: str, expected: list[Said]) -> None:
    for said in expected:
        assert said in claims_of(read(reader, text))


FORMER = [
    case(
        "former twice",
        "Dan Lund, the former Boston banker and Treasury secretary, left the room.",
        before("Dan Lund", "secretary", "United States Department of the Treasury"),
    ),
    case(
        "may be hers still",
        "A former broker and Chilean finance minister Marta Ruiz spoke in Lima.",
        holds("Marta Ruiz", "minister", "Ministry of Finance of Chile"),
    ),
    case(
        "owned by the state",
        "Marta Ruiz, a former broker and Chile's finance minister, spoke in Lima.",
        holds("Marta Ruiz", "minister", "Ministry of Finance of Chile"),
    ),
]


@pytest.mark.parametrize(("text", "expected"), FORMER)
def test_one_former_for_two_nouns(reader: GrammarReader, text: str, expected: list[Said]) -> None:
    for said in expected:
        assert said in claims_of(read(reader, text))
