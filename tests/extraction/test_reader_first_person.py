"""Who speaks of himself: "I was minister", and nobody where the words name no speaker."""

from __future__ import annotations

import pytest
from reader_claims import Said, before, began, case, claims_of, ended, read

from archive.extraction.reader import GrammarReader

CASES = [
    case(
        "speaker behind the quote",
        '"I was defence minister of Germany for three years," Mr Jonas Brandt told the paper.',
        before("Jonas Brandt", "minister", "Ministry of Defence of Germany"),
    ),
    case(
        "speaker before the quote",
        'Mr Jonas Brandt said: "I have resigned as president of Peru."',
        ended("Jonas Brandt", "president", "Republic of Peru"),
    ),
    case(
        "the speech goes on",
        '"We lost," Mr Jonas Brandt said. "I became prime minister of Nepal in 2016."',
        began("Jonas Brandt", "prime minister", "Federal Democratic Republic of Nepal", "2016"),
    ),
    case("nobody is named", '"I was president of Peru," read a note on the door.'),
    case("no quote", "I was president of Peru, and General Brandt said so."),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_i_is_whoever_speaks(reader: GrammarReader, text: str, expected: list[Said]) -> None:
    assert claims_of(read(reader, text)) == sorted(expected)
