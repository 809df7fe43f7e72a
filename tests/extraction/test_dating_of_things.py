"""Dates that only say which thing is meant, and what is said would be then: no days of whoever speaks of them."""

from __future__ import annotations

import pytest
from reader_claims import Said, case, claims_of, holds, read

from archive.extraction.reader import GrammarReader

KENYA = "Republic of Kenya"
ENERGY = "Ministry of Energy of Kenya"

CASES = [
    case(
        "figures of a month",
        "Kenyan Energy Minister Davis Otieno called the April figures encouraging.",
        holds("Davis Otieno", "minister", ENERGY),
    ),
    case(
        "a budget of a year",
        "Kenyan President Davis Otieno told guests it was urgent to pass the 2023 budget.",
        holds("Davis Otieno", "president", KENYA),
    ),
    case(
        "a treaty of a year",
        "Kenyan President Davis Otieno defended the 1972 fishing treaty.",
        holds("Davis Otieno", "president", KENYA),
    ),
    case(
        "but who signed it did so then",
        "Kenyan President Davis Otieno signed the 2019 fishing treaty.",
        holds("Davis Otieno", "president", KENYA, "2019"),
    ),
    case(
        "what would be in a year",
        "Kenyan President Davis Otieno predicted that prices would fall in 2023 and rise again.",
        holds("Davis Otieno", "president", KENYA),
    ),
    case(
        "what should show in a month",
        "Kenyan Energy Minister Davis Otieno said the gap should shrink soon, perhaps in the numbers for March.",
        holds("Davis Otieno", "minister", ENERGY),
    ),
    case(
        "this year's crop",
        "Kenyan Energy Minister Davis Otieno said this year's tea harvest could fail.",
        holds("Davis Otieno", "minister", ENERGY),
    ),
    case(
        "a meeting of a month is a day of his",
        "Kenyan President Davis Otieno led the April talks.",
        holds("Davis Otieno", "president", KENYA, "2024-04"),
    ),
]


@pytest.mark.parametrize(("text", "claims"), CASES)
def test_which_thing_is_meant_dates_nobody(reader: GrammarReader, text: str, claims: list[Said]) -> None:
    assert claims_of(read(reader, text)) == sorted(claims)
