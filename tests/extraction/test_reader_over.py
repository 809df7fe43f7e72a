"""Posts that are over though nothing says "former": years long past, who came after, pictures from the files."""

from __future__ import annotations

import pytest
from reader_claims import BY_TODAY, Said, before, case, claims_of, ended, holds, read

from archive.extraction.reader import GrammarReader

KENYA = "Republic of Kenya"
MINISTRY = "Ministry of Defence of Kenya"
HOLT = before("Ann Holt", "minister", MINISTRY)
KIM = before("Peter Kim", "president", KENYA)

CASES = [
    case("in a decade", "Ann Holt, defence minister of Kenya in the 1990s, was buried on Monday.", before("Ann Holt", "minister", MINISTRY, "1990..1999")),
    case("in a year", "It was Peter Kim, Kenya's president in 2005, who spoke.", before("Peter Kim", "president", KENYA, "2005")),
    case("this year", "Ann Holt, Kenya's defence minister in 2024, spoke.", holds("Ann Holt", "minister", MINISTRY, "2024-01-01..2024-05-15")),
    case("before somebody", "Ann Holt, Kenya's defence minister before Paul Otieno, went home.", HOLT),
    case("before a body", "Ann Holt, Kenya's defence minister, appeared before Parliament.", holds("Ann Holt", "minister", MINISTRY)),
    case("her time as", "During her time as Kenya's defence minister Ann Holt closed the base.", HOLT),
    case("a clause of the past", "The man who had been Kenya's president, Peter Kim, left for Dubai.", KIM),
    case("a widow", "The widow of Kenya's president Peter Kim spoke.", KIM),
    case("long dead", "A portrait shows President Peter Kim of Kenya, who died in 2005.", KIM),
    case("ruled until", "The policy of President Peter Kim of Kenya, who ruled until 1978, is forgotten.", KIM),
    case(
        "who was something else until",
        "Kenyan Defence Minister Ann Holt, who was herself mayor of Nairobi until 2022, opened the fair.",
        holds("Ann Holt", "minister", MINISTRY),
        before("Ann Holt", "mayor", "Nairobi", "..2022-12-31"),
    ),
    case("since sacked", "They asked Kenyan Defence Minister Ann Holt, now resigned, about it.", HOLT),
    case("now dead", "They had asked Kenyan Defence Minister Ann Holt, now dead, about it.", HOLT),
    case(
        "a party's long name in brackets",
        "The letter names former PNU (Party of National Unity) MP Paul Otieno of Kenya.",
        before("Paul Otieno", "member", "National Assembly of Kenya"),
    ),
    case(
        "whose minister somebody was",
        "Ann Holt was Kenyan President Peter Kim's defence minister from 1997 to 2001.",
        before("Ann Holt", "minister", MINISTRY, "1997..2001"),
        holds("Peter Kim", "president", KENYA, "1997..2001"),
    ),
    case("at war", "Ann Holt, Kenya's defence minister during the war, spoke.", HOLT),
    case(
        "quit and is now",
        "Ann Holt quit as Kenya's defence minister in 2013 and is now president of Kenya.",
        ended("Ann Holt", "minister", MINISTRY, "2013"),
        holds("Ann Holt", "president", KENYA),
    ),
    case(
        "a dated picture",
        "In this photo taken on March 3, 2019, Kenyan Defence Minister Ann Holt speaks in Nairobi.",
        holds("Ann Holt", "minister", MINISTRY, "2019-03-03"),
    ),
    case(
        "a picture without a day",
        "FILE PHOTO: Kenyan Defence Minister Ann Holt speaks in Nairobi.",
        holds("Ann Holt", "minister", MINISTRY, BY_TODAY),
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "claims"), CASES)
def test_what_is_over_is_not_of_today(reader: GrammarReader, text: str, claims: list[Said]) -> None:
    assert claims_of(read(reader, text)) == sorted(claims)


@pytest.mark.parametrize(
    "text",
    [
        "Ann Holt, who is also Kenyan oil minister, spoke to the press ahead of her departure on Sunday for Vienna.",
        "Kenyan Defence Minister Ann Holt said she would not go down that road again.",
    ],
)
def test_who_goes_somewhere_goes_from_no_post(reader: GrammarReader, text: str) -> None:
    assert {c.aspect for c in claims_of(read(reader, text))} == {"holds"}
