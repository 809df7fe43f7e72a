"""People of one family name: whom a name alone means, beside somebody else who bears it."""

from __future__ import annotations

import pytest
from reader_claims import Undated, read, undated, undated_of

from archive.extraction.reader import GrammarReader

CASES: list[tuple[str, set[Undated]]] = [
    # either of two
    ("The book is about Bill and Hillary Holm. Former US President Holm was calm.", set()),
    # the one whom the same title leads elsewhere; it is a former one in both places
    (
        "Karl Holm, son of US Vice President Ann Holm, was in Kyiv. Former Vice President Holm was calm.",
        {
            ("Ann Holm", "vice president", "united states of america", "held_before"),
        },
    ),
    (
        "Bo Moss met President Ann Moss of Peru. President Moss spoke.",
        {("Ann Moss", "president", "republic of peru", "holds")},
    ),
    # nobody yet is who takes over
    (
        "Trump has criticised Anna Holt. It came as leaders were thrashing out who was to take over from Holt as chief executive of Danske Bank.",
        set(),
    ),
    # whom a film shows is no holder of whom the next sentence tells
    (
        "The video had been altered to show Keir Stone failing to answer. The chairman of the Conservative Party laughed.",
        set(),
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_knows_whom_a_name_means(reader: GrammarReader, text: str, expected: set[Undated]) -> None:
    assert undated_of(read(reader, text)) == undated(expected)


def test_a_first_name_joined_to_a_full_one_has_its_surname(reader: GrammarReader) -> None:
    reading = read(reader, "Tom and Anna Lind own a bank in Oslo.")
    assert {"Tom Lind", "Anna Lind"} <= {entity.name for entity in reading.entities}
