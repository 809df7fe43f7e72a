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
        "a visit of the next weeks",
        "The envoy was paving the way for the May 29-June 2 visit of Kenyan President Davis Otieno.",
        holds("Davis Otieno", "president", KENYA),
    ),
    case(
        "polls of the next weeks",
        "He spoke of the polls set for May 31 and of the rivals of Kenyan President Davis Otieno.",
        holds("Davis Otieno", "president", KENYA),
    ),
    case(
        "a visit of two weeks ago",
        "He praised the May 3 visit of Kenyan President Davis Otieno.",
        holds("Davis Otieno", "president", KENYA, "2024-05-03"),
    ),
    case(
        "proposed by",
        "The bridge, first proposed by Kenyan President Davis Otieno in 2021, is open.",
        holds("Davis Otieno", "president", KENYA, "2021"),
    ),
    case(
        "before a day long past",
        "Before his trial on Oct. 9, 2018, Karl Berg wrote about Kenyan President Davis Otieno.",
        holds("Davis Otieno", "president", KENYA, "..2018-10-09"),
    ),
    case(
        "told those who listened last month",
        "Kenyan President Davis Otieno told farmers last month his party had lost its way.",
        holds("Davis Otieno", "president", KENYA, "2024-04"),
    ),
    case(
        "whom somebody had never met",
        "She had never met Kenyan President Davis Otieno when both studied in Leeds in the 1980s.",
        holds("Davis Otieno", "president", KENYA),
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


def test_who_comes_when_somebody_retires_has_yet_to_come(reader: GrammarReader) -> None:
    text = "Halden Bank said it was appointing Tim Bell to replace Ann Lund when she retires as treasurer in November."
    assert {(c.aspect, c.modality, c.when) for c in claims_of(read(reader, text))} == {
        ("began", "prospective", "2024-11-01..2024-11-30"),
        ("ended", "prospective", "2024-11-01..2024-11-30"),
    }


def test_who_resigns_from_two_posts_has_neither(reader: GrammarReader) -> None:
    text = "Halden Bank announced the resignation of president and managing director Hugh Lund."
    assert {c.aspect for c in claims_of(read(reader, text))} == {"ended"}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Hugh Lund will continue as chairman of Halden Bank until his retirement in June 2025.",
            {("holds", "asserted", "2024-05-15..2024-05-15"), ("ended", "prospective", "2025-06-01..2025-06-30")},
        ),
        (
            "Hugh Lund was chairman of Halden Bank until his retirement in June 2022.",
            {("held_before", "asserted", "..2022-06-30")},
        ),
        (
            "Hugh Lund said that he wanted to continue serving as Kenya's trade minister.",
            {("holds", "asserted", "2024-05-15..2024-05-15")},
        ),
        (
            "There are growing expectations that Hugh Lund would be reappointed as chairman of Halden Bank in August.",
            {("began", "hypothetical", "..")},
        ),
    ],
)
def test_who_goes_on_is_still_what_he_was(reader: GrammarReader, text: str, told: set[tuple[str, str, str]]) -> None:
    assert {(c.aspect, c.modality, c.when) for c in claims_of(read(reader, text))} == told
