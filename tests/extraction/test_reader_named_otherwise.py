"""Runs of capitals that look like names of people and are of firms, wares, places, letters and works; and those beside them that
are people."""

from __future__ import annotations

import pytest
from reader_claims import people_of, read

from archive.extraction.reader import GrammarReader

NOBODY = [
    "The loan was taken up in European Currency Units (ECU), he said.",
    "He said the federal Centres for Fever Control (CFC) had reported two cases.",
    "The dollar fell as sentiment for the U.S. Currency was weak.",
    "It bought a stake of nine pct in Media General Class A common stock.",
    "<Rotex Gold Mining Corp> made an offer. Rotex said it would pay. Rotex said so twice. Many Rotex common shares were sold.",
    "<Lai Shen Garment Co Ltd> bought a hotel. The offers by Evergold and Lai Shen were low. Lai Shen gained ten cents.",
    "Alcoda officials were at hand. Alcoda, they said, would pay. Nobody spoke with Alcoda.",
    "The forces known as Jaysh Hadir left. Jaysh Hadir had fought for years.",
    "I used to call the two of them my Anna B. Braids, as they wore their hair so.",
    "The new 16-inch Lumen Pad is slow. He wanted the old 15-inch Lumen Pad, with its keys.",
    "He lives with his dog at 1909 Jolene Lane, the police said.",
    "All those leaks: Lisbon Papers, Bermuda Leaks, and the rest of them.",
    "The ship hit the fishing boat Hsin Li Chang, killing the cook.",
    "He joined the office furniture maker Merten Hill and stayed for years.",
    "The committee relied on software of Philip Morris to count cigarettes.",
    "Her father was “the best leader I’ve ever known in my life.”",
    "He has an M.Phil. from the University of London.",
    "A sample came in called “Tulsa.” He heard Tulsa again and again. In Tulsa he found it.",
    "General Partners, the group tendering for all of it, asked again.",
    "It spoke with corn refiners, companies such as Elm Refining and Ardent Danner Midlands, last week.",
    "Its Dutch parent, Arcadex B.V., would own more.",
    "They did good work with new features like Dusk Mode.",
    "Lipford and Brook Bonder, two units of a British group, control the trade.",
    "The name of the bar is ‘Ozo Pure’. Ozo Pure was opened in May.",
    "They will consider it by Easter. Easter is late. After Easter it is too late.",
    "He asked the President Zorvex North America to come.",
    "The ships were insured by Torsten Halvard's parent company, he said.",
    "The tanker Nisseka Maru was built for it.",
    "He studied at the University of Texas at Austin, where he was a member. Austin is warm.",
    "They voted in Mississippi, Kentucky and Louisiana, they said, for governor.",
]
SOMEBODY = [
    ("Investor Irvin Jakobs said he has an investment in it.", {"Irvin Jakobs"}),
    ("Senator Ann Cole (DC) won in Kent.", {"Ann Cole"}),
    ("John Lind Tools Inc closed. Its founder, John Lind, said so. Lind was sad.", {"John Lind"}),
    (
        "The banks, including some controlled by Kenyan President Ola Lund’s cousin, Igor Lund, closed.",
        {"Ola Lund", "Igor Lund"},
    ),
    ("The general met Kim To Lam, who was chairman of the bank.", {"Kim To Lam"}),
]


@pytest.mark.parametrize("text", NOBODY)
def test_nobody_is_named(reader: GrammarReader, text: str) -> None:
    assert people_of(read(reader, text)) == set()


@pytest.mark.parametrize(("text", "people"), SOMEBODY)
def test_somebody_is(reader: GrammarReader, text: str, people: set[str]) -> None:
    assert people_of(read(reader, text)) == people
