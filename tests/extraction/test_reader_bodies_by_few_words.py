"""Bodies of which a text says little: group armies by number, the one in a town, a firm with the name of the state, the firm just left."""

from __future__ import annotations

from datetime import date

import pytest
from reader_claims import Undated, read, undated, undated_of

from archive.extraction.reader import GrammarReader

NAVY = "People's Liberation Army Navy"

CASES: list[tuple[str, str, set[Undated]]] = [
    (
        "group armies by number",
        "The PLA's group armies have new commanders. Tang Zhen commands the 76th in Xining. "
        "The 77th, in Chongqing, is led by Pan Qi.",
        {
            ("Tang Zhen", "commander", "76th Group Army", "holds"),
            ("Pan Qi", "commander", "77th Group Army", "holds"),
        },
    ),
    (
        "no group army",
        "The PLA spoke of its group armies on the 12th. Tang Zhen, commander of the PLA Navy, was there until the 13th.",
        {("Tang Zhen", "commander", NAVY, "holds")},
    ),
    (
        "the university and not its town",
        "The National Defense University in Beijing has Tang Zhen at its head.",
        {("Tang Zhen", "president", "PLA National Defence University", "holds")},
    ),
    (
        "a firm that bears the name of the state",
        "Tang Zhen was for a time vice-president of China Unicom, the carrier. Pan Qi is president of China Eastern.",
        {
            ("Tang Zhen", "vice president", "China Unicom", "held_before"),
            ("Pan Qi", "president", "China Eastern", "holds"),
        },
    ),
    (
        "the state itself",
        "The vice president of China Pan Qi was there.",
        {("Pan Qi", "vice president", "People's Republic of China", "holds")},
    ),
    (
        "followed where he was",
        "Tang Zhen, commander of the South Sea Fleet, was named commander of the PLA Navy on Monday. "
        "At the fleet he is succeeded by Pan Qi.",
        {
            ("Tang Zhen", "commander", "South Sea Fleet", "held_before"),
            ("Tang Zhen", "commander", NAVY, "began"),
            ("Tang Zhen", "commander", "South Sea Fleet", "ended"),
            ("Pan Qi", "commander", "South Sea Fleet", "began"),
        },
    ),
    (
        "the district of the province spoken of",
        "The flood hit Hunan on Monday. Major General Tang Zhen, commander of the provincial military district, led the troops.",
        {("Tang Zhen", "commander", "Hunan Military District", "holds")},
    ),
    (
        "one of the navy's",
        "The North Sea Fleet, one of the navy's three, has a new flag. Vice Admiral Tang Zhen, its commander, raised it.",
        {("Tang Zhen", "commander", "North Sea Fleet", "holds")},
    ),
]


@pytest.mark.parametrize(("text", "expected"), [pytest.param(text, said, id=name) for name, text, said in CASES])
def test_body_by_few_words(reader: GrammarReader, text: str, expected: set[Undated]) -> None:
    assert undated_of(read(reader, text, date(2018, 6, 14))) == undated(expected)


def test_a_month_is_no_part_of_a_force(reader: GrammarReader) -> None:
    text = "Andres Tan, who took over as chief of staff of the Philippine armed forces in November, hosted the talks."
    said = undated_of(read(reader, text, date(2022, 1, 24)))
    assert not any("november" in body for _, _, body, _ in said)


def test_a_town_before_a_name_is_no_part_of_it(reader: GrammarReader) -> None:
    said = undated_of(read(reader, "In Chengdu Pan Qi was elected mayor of the city.", date(2014, 12, 31)))
    assert {person for person, *_ in said} <= {"Pan Qi"}
