"""Whom somebody followed, told in passing: he had the post before."""

from __future__ import annotations

import pytest
from reader_claims import Undated, read, undated, undated_of

from archive.extraction.reader import GrammarReader

FLEET = "South Sea Fleet"
WEST = "Western Theater Command"
SUPPORT = "People's Liberation Army Strategic Support Force"

PASSING = [
    pytest.param(
        "Kang Bowen, commander of the South Sea Fleet, spoke. The admiral took command only in August from Lu Yiwen.",
        {
            ("Kang Bowen", "commander", FLEET, "holds"),
            ("Kang Bowen", "commander", FLEET, "began"),
            ("Lu Yiwen", "commander", FLEET, "held_before"),
        },
        id="took command from",
    ),
    pytest.param(
        "Kang Bowen keeps the South Sea Fleet, which he took over in 2014 from Lu Yiwen.",
        {
            ("Kang Bowen", "commander", FLEET, "holds"),
            ("Kang Bowen", "commander", FLEET, "began"),
            ("Lu Yiwen", "commander", FLEET, "held_before"),
        },
        id="which he took over from",
    ),
    pytest.param(
        "Gao Jinwen left the Strategic Support Force in 2019 to head logistics, and Kang Bowen, his successor, "
        "is now the commissar of the Western Theater Command.",
        {("Kang Bowen", "political commissar", WEST, "holds")},
        id="his successor is now something else",
    ),
    pytest.param(
        "Kang Bowen is the first to lead the Strategic Support Force who did not come from the missile troops.",
        {("Kang Bowen", "commander", SUPPORT, "holds")},
        id="the first to lead a force leads it",
    ),
]


@pytest.mark.parametrize(("text", "expected"), PASSING)
def test_a_predecessor_told_in_passing(reader: GrammarReader, text: str, expected: set[Undated]) -> None:
    assert undated_of(read(reader, text)) == undated(expected)
