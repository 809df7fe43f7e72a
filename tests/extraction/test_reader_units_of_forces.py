"""Units and offices by their number, the state before the name of a body, and commands that pass in the present tense."""

from __future__ import annotations

import pytest
from reader_claims import Said, before, began, case, claims_of, ended, holds, read

from archive.extraction.reader import GrammarReader

CASES = [
    case(
        "a combat team of a brigade",
        "Col. Owen Marsh, commander of the 3rd Mountain Brigade Combat Team, thanked the town.",
        holds("Owen Marsh", "commander", "3rd Mountain Brigade Combat Team"),
    ),
    case(
        "a directorate by its number",
        "Ivan Lukin was head of the 6th Directorate of the National Guard.",
        before("Ivan Lukin", "head", "6th Directorate of the National Guard"),
    ),
    case(
        "a department of a ministry that is called by its state",
        "Ann Bell is the head of the main archive department of the Spanish Interior Ministry.",
        holds("Ann Bell", "head", "Main Archive Department of the Ministry of the Interior of Spain"),
    ),
    case(
        "gives up a command",
        "Col. Owen Marsh relinquishes command of the 9th Signal Brigade to Col. Ruth Lane in Mons.",
        began("Ruth Lane", "commander", "9th Signal Brigade"),
        ended("Owen Marsh", "commander", "9th Signal Brigade"),
    ),
    case(
        "the two commanders of the alliance",
        "General Luc Morel replaced General Jean Petit as Supreme Allied Commander Transformation.",
        began("Luc Morel", "supreme allied commander Transformation", "North Atlantic Treaty Organization"),
        ended("Jean Petit", "supreme allied commander Transformation", "North Atlantic Treaty Organization"),
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_units_and_offices(reader: GrammarReader, text: str, expected: list[Said]) -> None:
    told = {(each.person, each.title, each.organisation, each.aspect) for each in claims_of(read(reader, text))}
    assert told == {(each.person, each.title, each.organisation, each.aspect) for each in expected}
