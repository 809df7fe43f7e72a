"""A spokesman whom only the next sentence names, where he goes on in a quote."""

from __future__ import annotations

import pytest
from reader_claims import Said, case, claims_of, holds, read

from archive.extraction.reader import GrammarReader

OSLO = "Ministry of Foreign Affairs of Norway"
DENIED = "A spokesman for the Foreign Ministry of Norway denied it. "

CASES = [
    case("said behind the name", DENIED + '"We deny it," Paul Reed said.', holds("Paul Reed", "spokesperson", OSLO)),
    case(
        "said before the name",
        DENIED + '"We deny it," said Captain Paul Reed.',
        holds("Paul Reed", "spokesperson", OSLO),
    ),
    case(
        "a spokeswoman told of behind what she says",
        'The road is shut, a spokeswoman for the Swedish Navy said. "Stay at home," Ana Ruiz told reporters.',
        holds("Ana Ruiz", "spokesperson", "Swedish Navy"),
    ),
    case("who is something else", DENIED + '"We deny it," Paul Reed, a professor in Oslo, said.'),
    case("who is of another body", DENIED + '"We deny it," said Paul Reed of the teachers\' union.'),
    case("whom the news has named before", "Paul Reed fled. " + DENIED + '"We deny it," Paul Reed said.'),
    case("a witness", DENIED + '"I saw it," Paul Reed said.'),
    case("who says it elsewhere", DENIED + '"We deny it," Paul Reed said in Tehran.'),
    case("not in the next sentence", DENIED + 'The talks went on. "We deny it," Paul Reed said.'),
    case("who gives no word of his own", DENIED + "Paul Reed said nothing."),
]


@pytest.mark.parametrize(("text", "claims"), CASES)
def test_reads_who_speaks(reader: GrammarReader, text: str, claims: list[Said]) -> None:
    assert claims_of(read(reader, text)) == sorted(claims)
