"""Departments, commissions and police of the parts and towns of China, first by name and then by common words."""

from __future__ import annotations

import pytest
from reader_claims import Said, before, case, claims_of, holds, read

from archive.extraction.reader import GrammarReader

ORGANS = [
    case(
        "a department of any field",
        "China is building roads. Gao Liang directs Gansu's transport department.",
        holds("Gao Liang", "director", "Gansu Provincial Transport Department"),
    ),
    case(
        "of the province that is spoken of",
        "Sichuan is a province of China. Gao Liang, former director of the provincial development and reform commission, spoke.",
        before("Gao Liang", "director", "Sichuan Provincial Development and Reform Commission"),
    ),
    case(
        "not the commission of the state that is called so too",
        "China is on its guard. Gao Liang is the director of Hubei's health commission.",
        holds("Gao Liang", "director", "Hubei Provincial Health Commission"),
    ),
    case(
        "the police of a town",
        "Rain fell on Dalian in China. Gao Liang, who heads the city's police, saw the dykes with Sun Bo, deputy head of the municipal police.",
        holds("Gao Liang", "police chief", "Dalian"),
        holds("Sun Bo", "deputy police chief", "Dalian"),
    ),
    case(
        "a standing committee of the congress named before",
        "Jilin's legislature met in China's north-east. Gao Liang is chairman of the standing committee.",
        holds("Gao Liang", "chairman", "Jilin Provincial People's Congress Standing Committee"),
    ),
]

OF_THE_STATE = [
    case(
        "a committee of the whole congress",
        "The National People's Congress of China met. Gao Liang is chairman of the standing committee.",
        holds("Gao Liang", "chairman", "National People's Congress Standing Committee"),
    ),
]


@pytest.mark.parametrize(("text", "claims"), [*ORGANS, *OF_THE_STATE])
def test_organs_of_places_of_china(reader: GrammarReader, text: str, claims: list[Said]) -> None:
    assert claims_of(read(reader, text)) == sorted(claims)
