"""Who "had been since" a year what another is now, or what he left for another post; whom somebody called by one title replaces."""

from __future__ import annotations

import pytest
from reader_claims import BY_TODAY, Said, before, began, case, claims_of, ended, holds, read

from archive.extraction.reader import GrammarReader

ETC = "Eastern Theater Command"
LSD = "Logistic Support Department of the Central Military Commission"
NAVY = "People's Liberation Army Navy"
SSF = "People's Liberation Army Strategic Support Force"

CASES = [
    case(
        "who directs another body now",
        "General Gao Datong, who had led China's Strategic Support Force since 2015, now directs the CMC Logistic Support Department.",
        began("Gao Datong", "commander", SSF, "2015-01-01..2015-12-31"),
        before("Gao Datong", "commander", SSF, BY_TODAY),
        began("Gao Datong", "director", LSD, BY_TODAY),
    ),
    case(
        "the one before, who had served",
        "Ma Lin became commander of the PLA Navy in January 2022. Zhou Kai, the previous incumbent, had served since 2015.",
        began("Ma Lin", "commander", NAVY, "2022-01-01..2022-01-31"),
        began("Zhou Kai", "commander", NAVY, "2015-01-01..2015-12-31"),
        before("Zhou Kai", "commander", NAVY, "..2024-05-14"),
    ),
    case(
        "said of one who may be it still",
        "The ministry said that Ma Lin had been commander of the PLA Navy since 2015.",
        began("Ma Lin", "commander", NAVY, "2015-01-01..2015-12-31"),
    ),
    case(
        "replaces, called by one title only",
        "Ma Lin, commander of the Eastern Theatre Command, spoke. Ma, 62, replaces Zhou Kai, who was expelled from the party.",
        holds("Ma Lin", "commander", ETC),
        began("Ma Lin", "commander", ETC, BY_TODAY),
        ended("Zhou Kai", "commander", ETC, BY_TODAY),
    ),
    case(
        "replaces, a deputy who has risen",
        "Ma Lin, a deputy commander of the Eastern Theatre Command, spoke. Ma, 62, replaces Zhou Kai.",
        holds("Ma Lin", "deputy commander", ETC),
    ),
]


@pytest.mark.parametrize(("text", "claims"), CASES)
def test_reads_what_was_had_since(reader: GrammarReader, text: str, claims: list[Said]) -> None:
    assert claims_of(read(reader, text)) == sorted(claims)
