"""Who is brought to the head of a body, whose work it is to lead one, who had it before or after, and who is gone from one."""

from __future__ import annotations

import pytest
from reader_claims import Said, before, began, case, claims_of, ended, holds, read

from archive.extraction.reader import GrammarReader

CMC = "Central Military Commission"

SAID = [
    case(
        "called to a body as its commander",
        "In 1992 the marshal called Gao Datong to the Rocket Force as its commander.",
        began("Gao Datong", "commander", "People's Liberation Army Rocket Force", "1992"),
    ),
    case(
        "only called so",
        "State media called Gao Datong commander of the Rocket Force.",
        holds("Gao Datong", "commander", "People's Liberation Army Rocket Force"),
    ),
    case(
        "a promotion took him",
        "A promotion took Gao Datong to the head of the Guangzhou Military Region in 1987.",
        began("Gao Datong", "commander", "Guangzhou Military Region", "1987"),
    ),
    case(
        "a shake-up brought him",
        "The shake-up brought Jan Nowak to the helm of the Polish Air Force in 2001.",
        began("Jan Nowak", "commander", "Polish Air Force", "2001"),
    ),
    case(
        "she came to it",
        "Anna Lis came to the head of the National Bank of Poland in 2001.",
        began("Anna Lis", "governor", "National Bank of Poland", "2001"),
    ),
    case(
        "his day job",
        "Gao Datong, whose day job is to direct the Equipment Development Department of the Central Military Commission, read it out.",
        holds("Gao Datong", "director", "Equipment Development Department of the Central Military Commission"),
    ),
    case(
        "her task once",
        "Anna Lis, whose task it was to run the National Bank of Poland, kept quiet.",
        before("Anna Lis", "governor", "National Bank of Poland"),
    ),
    case(
        "and so was another after him",
        "Gao Datong was in charge of the China Manned Space Agency, and so was Ma Tao after him.",
        before("Gao Datong", "director", "China Manned Space Agency"),
        before("Ma Tao", "director", "China Manned Space Agency"),
    ),
    case(
        "as was another before him",
        "Jan Nowak was mayor of Krakow, as was Adam Lis before him.",
        before("Jan Nowak", "mayor", "Krakow"),
        before("Adam Lis", "mayor", "Krakow"),
    ),
    case(
        "gone from it is",
        "Also gone from the Central Military Commission is Gao Datong.",
        ended("Gao Datong", "member", CMC),
    ),
    case(
        "has been gone from it",
        "The Central Military Commission has six members. Gao Datong has been gone from it for more than a year.",
        ended("Gao Datong", "member", CMC),
    ),
]


@pytest.mark.parametrize(("text", "expected"), SAID)
def test_it_is_read(reader: GrammarReader, text: str, expected: list[Said]) -> None:
    assert sorted(expected) == claims_of(read(reader, text))


NOTHING = [
    "Gao Datong rose to the top of the People's Liberation Army.",
    "Corruption took Gao Datong to the top of China's military.",
    "Jan Nowak climbed to the top of the Interior Ministry of Poland.",
    "The win took Jan Nowak to the top of the FIFA rankings.",
    "Anna Lis, whose job is to advise the finance ministry of Poland, said so.",
    "Gone from the stage is Gao Datong.",
    "Gao Datong visited the front, as did Ma Tao before him.",
]


@pytest.mark.parametrize("text", NOTHING)
def test_nothing_is_read(reader: GrammarReader, text: str) -> None:
    assert not claims_of(read(reader, text))
