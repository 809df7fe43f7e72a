"""Delegates to a congress of China's party, and who loses the standing of one."""

from __future__ import annotations

import pytest
from reader_claims import BY_TODAY, Said, case, claims_of, ended, holds, read

from archive.extraction.reader import GrammarReader

TWENTIETH = "20th National Congress of the CPC"

CASES = [
    case(
        "a delegate",
        "Qiu Bo, a delegate to the 20th National Congress of the Communist Party of China, spoke.",
        holds("Qiu Bo", "delegate", TWENTIETH),
    ),
    case(
        "to the party's congress",
        "Qiu Bo and Tan Hui are delegates to the party's 20th national congress.",
        holds("Qiu Bo", "delegate", TWENTIETH),
        holds("Tan Hui", "delegate", TWENTIETH),
    ),
    case(
        "the standing of delegates",
        "Qiu Bo and Tan Hui were expelled from the Communist Party. Both have now lost the status of delegates to its 20th congress.",
        ended("Qiu Bo", "delegate", TWENTIETH, BY_TODAY),
        ended("Tan Hui", "delegate", TWENTIETH, BY_TODAY),
    ),
    case(
        "status of a delegate",
        "Qiu Bo was stripped of his status as a delegate to the 20th National Congress of the CPC.",
        ended("Qiu Bo", "delegate", TWENTIETH, BY_TODAY),
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_delegates_are_of_a_congress(reader: GrammarReader, text: str, expected: list[Said]) -> None:
    assert sorted(claims_of(read(reader, text))) == sorted(expected)


@pytest.mark.parametrize(
    "text",
    [
        "Carlos Diaz of Cuba was a delegate to the 8th Party Congress in Havana. China sent a message.",
        "Nguyen Van Hai, a delegate to the 13th party congress in Vietnam, spoke.",
        "Qiu Bo, a delegate to the 12th National Congress of the Kuomintang party, met Chinese officials.",
        "Nguyen Van Hai, once a delegate to the 12th National Party Congress, was arrested in China.",
    ],
)
def test_congresses_of_other_parties_are_not_those_of_china(reader: GrammarReader, text: str) -> None:
    assert not [c for c in claims_of(read(reader, text)) if "cpc" in c.organisation]
