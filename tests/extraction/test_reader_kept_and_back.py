"""Who keeps a post, comes back to one or is one of a row, and of which body each of a row is."""

from __future__ import annotations

import pytest
from reader_claims import Said, before, began, case, claims_of, ended, holds, read

from archive.extraction.reader import GrammarReader

NAVY = "People's Liberation Army Navy"
ARMY = "People's Liberation Army Ground Force"
ROCKETS = "People's Liberation Army Rocket Force"
MFA = "Ministry of Foreign Affairs of the People's Republic of China"
CMC = "Central Military Commission"
BUREAU = "Political Bureau of the CPC Central Committee"
DELEGATE = ("delegate", "National People's Congress")

KEPT = [
    case(
        "will keep his post",
        "Gao Datong will keep his post as foreign minister of China.",
        holds("Gao Datong", "minister", MFA),
    ),
    case(
        "is expected to keep it",
        "Gao Datong is expected to keep his job as foreign minister of China.",
        holds("Gao Datong", "minister", MFA),
    ),
    case(
        "his place on a body of many",
        "Gao Datong will keep his place on the Central Military Commission of China.",
        holds("Gao Datong", "member", CMC),
    ),
    case("her place as mayor", "Anna Bell keeps her place as mayor of Oslo.", holds("Anna Bell", "mayor", "Oslo")),
    case(
        "comes to a place on it",
        "Gao Datong took his place on the Central Military Commission of China.",
        began("Gao Datong", "member", CMC, "..2024-05-15"),
    ),
]
BACK = [
    case(
        "honoured who is retiring",
        "Deputies rose to cheer retiring Prime Minister Anna Bell of Norway.",
        holds("Anna Bell", "prime minister", "Kingdom of Norway"),
    ),
    case(
        "a choice behind what is new has its day",
        "General Gao Datong is China's new defence minister. The choice of General Gao on Monday was no surprise.",
        began("Gao Datong", "minister", "Ministry of National Defense of the People's Republic of China", "2024-05-13"),
    ),
    case(
        "returns to the post just lost by another",
        "China's foreign minister, Ma Tao, lost his job on Tuesday. Gao Datong returns to the post.",
        ended("Ma Tao", "minister", MFA, "2024-05-14"),
        began("Gao Datong", "minister", MFA, "2024-05-14"),
    ),
    case(
        "returned to her job after an illness",
        "Norwegian Prime Minister Anna Bell returned to her job on Monday after an illness.",
        holds("Anna Bell", "prime minister", "Kingdom of Norway", "2024-05-13"),
    ),
]
ROWS = [
    case(
        "the last of a row, who",
        "Gone from China's forces are his deputy Ma Tao, Gao Datong, who led the Rocket Force, and Lin Bo, who led the navy.",
        before("Gao Datong", "commander", ROCKETS),
        before("Lin Bo", "commander", NAVY),
    ),
    case(
        "one body each, though names go on behind",
        "China expelled Gao Datong and Ma Tao, political commissars of the navy and the army, Lin Bo and Hu Kai.",
        holds("Gao Datong", "political commissar", NAVY),
        holds("Ma Tao", "political commissar", ARMY),
    ),
    case(
        "both of both, where one may sit in several",
        "Gao Datong and Ma Tao, members of the Politburo and the Central Military Commission, were in Beijing.",
        holds("Gao Datong", "member", BUREAU),
        holds("Gao Datong", "member", CMC),
        holds("Ma Tao", "member", BUREAU),
        holds("Ma Tao", "member", CMC),
    ),
    case(
        "as was another, who has a post of his own",
        "Gao Datong was dismissed as a deputy of China's National People's Congress, as had been Ma Tao, commander of the navy.",
        ended("Gao Datong", *DELEGATE),
        ended("Ma Tao", *DELEGATE),
        holds("Ma Tao", "commander", NAVY, "..2024-05-15"),
    ),
    case(
        "his post is the one he keeps",
        "Gao Datong, chief of staff of China's navy, was dismissed as a deputy of the legislature. He was promoted to his post in 2023.",
        holds("Gao Datong", "chief of staff", NAVY),
        began("Gao Datong", "chief of staff", NAVY, "2023"),
        ended("Gao Datong", *DELEGATE),
    ),
    case(
        "a commissar in a command",
        "Gao Datong, commissar in the Southern Theatre Command, was there.",
        holds("Gao Datong", "political commissar", "Southern Theater Command"),
    ),
    case(
        "a body by its size",
        "China's Gao Datong, a member of the 24-strong Politburo, was there.",
        holds("Gao Datong", "member", BUREAU),
    ),
]


@pytest.mark.parametrize(("text", "expected"), [*KEPT, *BACK, *ROWS])
def test_who_keeps_what(reader: GrammarReader, text: str, expected: list[Said]) -> None:
    assert claims_of(read(reader, text)) == sorted(expected)
