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
        holds("Gao Datong", "party secretary", "Chongqing"),
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
