"""Posts that pass on: made way, his shoes, since then; and words that look like a body or a post and are none."""

from __future__ import annotations

import pytest
from reader_claims import Said, absent, before, began, case, claims_of, ended, holds, read

from archive.extraction.reader import GrammarReader

NAVY = "People's Liberation Army Navy"
ARMY = "People's Liberation Army Ground Force"
JSD = "Joint Staff Department of the Central Military Commission"
PWD = "Political Work Department of the Central Military Commission"
MND = "Ministry of National Defense of the People's Republic of China"
DELEGATE = ("delegate", "National People's Congress")

PASSED_ON = [
    case(
        "made way on a day",
        "Gao Datong, commander of China's navy, made way on Monday for Ma Tao.",
        ended("Gao Datong", "commander", NAVY, "2024-05-13"),
        began("Ma Tao", "commander", NAVY, "2024-05-13"),
    ),
    case(
        "the shoes of one who has gone on",
        "Gao Datong, formerly commander of China's ground force, is now chief of the Joint Staff Department. His successor is Ma Tao.",
        before("Gao Datong", "commander", ARMY),
        holds("Gao Datong", "chief", JSD),
        holds("Ma Tao", "commander", ARMY),
    ),
    case(
        "since, of what had been before",
        "On Monday both were expelled. Gao Datong had led China's Political Work Department; Ma Tao has led it since.",
        before("Gao Datong", "director", PWD),
        holds("Ma Tao", "director", PWD),
    ),
    case(
        "the seats of several",
        "Nine generals lost their seats in China's legislature, among them Gao Datong, who once led the navy, and Ma Tao.",
        ended("Gao Datong", *DELEGATE),
        before("Gao Datong", "commander", NAVY),
        ended("Ma Tao", *DELEGATE),
    ),
    case(
        "his opposite number in another body",
        "Gao Datong is commander of China's navy. His opposite number in the ground force, Ma Tao, was there.",
        holds("Gao Datong", "commander", NAVY),
        holds("Ma Tao", "commander", ARMY),
    ),
    case(
        "a new navy chief of a command",
        "The Eastern Theatre Command has a new navy chief, Ma Tao.",
        began("Ma Tao", "commander", "Eastern Theater Command Navy", "..2024-05-15"),
    ),
    case(
        "removed from the post that has been empty",
        "China has had no defence minister. Gao Datong, removed on Tuesday, had held the post since March.",
        absent(None, "minister", MND),
        began("Gao Datong", "minister", MND, "2024-03"),
        ended("Gao Datong", "minister", MND, "2024-05-14"),
    ),
    case(
        "out, with the verb first",
        "China's congress met. Also stripped of his post as state councillor was Gao Datong.",
        ended("Gao Datong", "state councillor", "State Council of the People's Republic of China"),
    ),
    case(
        "in, with the verb first",
        "China's congress met. Appointed commander of the navy was Gao Datong.",
        began("Gao Datong", "commander", NAVY, "..2024-05-15"),
    ),
    case(
        "its, and not of what he was besides",
        "China's Rocket Force was there. Gao Datong, formerly deputy commander of the Northern Theatre Command, is its commander.",
        before("Gao Datong", "deputy commander", "Northern Theater Command"),
        holds("Gao Datong", "commander", "People's Liberation Army Rocket Force"),
    ),
    case(
        "the name behind a long title",
        "The chief of the armed police's training ground in Xinjiang, Gao Datong, becomes commander of China's navy.",
        began("Gao Datong", "commander", NAVY, "..2024-05-15"),
    ),
]
NOT_THAT = [
    case(
        "the navy in news of Hong Kong",
        "Gao Datong, commander of the navy, was there. Hong Kong was calm. Hong Kong likes ships.",
        holds("Gao Datong", "commander", NAVY),
    ),
    case(
        "no president of a force",
        "At the head of the missile force China's President Ma Tao on Monday put two others.",
        holds("Ma Tao", "president", "People's Republic of China", "2024-05-13"),
    ),
    case(
        "a contingent in a place is not the place",
        "Gao Datong, head of the armed police's Xinjiang contingent, was there.",
        holds("Gao Datong", "commander", "Xinjiang Contingent of the People's Armed Police"),
    ),
    case(
        "the job is not that of him who gives it",
        "China's President Ma Tao has picked an admiral for a discipline body. The job is held by Gao Datong.",
        holds("Ma Tao", "president", "People's Republic of China"),
    ),
]


@pytest.mark.parametrize(("text", "expected"), [*PASSED_ON, *NOT_THAT])
def test_what_passes_on(reader: GrammarReader, text: str, expected: list[Said]) -> None:
    assert claims_of(read(reader, text)) == sorted(expected)
