"""Theatre commands told of by their side alone, beside one that is named; bodies given to one after the other."""

from __future__ import annotations

import pytest
from reader_claims import claims_of, read

from archive.extraction.reader import GrammarReader

_EAST, _SOUTH, _WEST = (f"{side} theater command" for side in ("eastern", "southern", "western"))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "China's Eastern Theatre Command went to Bai Lu, the southern to Tian Zhong and the western to Su Lin.",
            {("Bai Lu", _EAST), ("Tian Zhong", _SOUTH), ("Su Lin", _WEST)},
        ),
        (
            "Bai Lu commands China's Eastern Theatre Command, and the Southern is under Tian Zhong.",
            {("Bai Lu", _EAST), ("Tian Zhong", _SOUTH)},
        ),
        (
            "China's theatre commands have new heads. Bai Lu commands the Western one.",
            {("Bai Lu", _WEST)},
        ),
        ("China's Eastern Theatre Command held a drill. Bai Lu drove from the southern to the eastern coast.", set()),
        (
            "China's Eastern Theatre Command held a drill, while the southern is a warmer sea, its commander, Bai Lu, said.",
            {("Bai Lu", _EAST)},
        ),
        (
            "China's army goes to Bai Lu, the navy to Tian Zhong and the air force to Su Lin.",
            {
                ("Bai Lu", "peoples liberation army ground force"),
                ("Tian Zhong", "peoples liberation army navy"),
                ("Su Lin", "peoples liberation army air force"),
            },
        ),
    ],
)
def test_each_of_his_own(reader: GrammarReader, text: str, said: set[tuple[str, str]]) -> None:
    claims = claims_of(read(reader, text))
    assert {(claim.person, claim.organisation) for claim in claims} == said
    assert {claim.title for claim in claims} <= {"commander"}
