"""People named by one word alone, as news of somebody well known or a sentence on its own does."""

from __future__ import annotations

import pytest
from reader_claims import Said, before, began, case, claims_of, holds, read, span

from archive.extraction.reader import GrammarReader

FINANCE_OF_KENYA = "Ministry of Finance of Kenya"

CASES = [
    case(
        "who was",
        "Wekesa, who was Finance Minister of Kenya between 2008 and 2010, spoke on Monday.",
        span("Wekesa", "minister", FINANCE_OF_KENYA, "2008", "2010"),
    ),
    case(
        "a title in apposition",
        "Wekesa, Kenya's finance minister, spoke to reporters.",
        holds("Wekesa", "minister", FINANCE_OF_KENYA),
    ),
    case(
        "appointed as",
        "The cabinet appointed Wekesa as finance minister of Kenya in March.",
        began("Wekesa", "minister", FINANCE_OF_KENYA, "2024-03"),
    ),
    case(
        "whose advisers",
        "A judge heard President Wekesa's former police chief Ann Otieno.",
        holds("Wekesa", "president", ""),
        before("Ann Otieno", "police chief", ""),
    ),
    case(
        "the state between title and name",
        "President of Bolivia Ana Quispe left for Lima.",
        holds("Ana Quispe", "president", "Plurinational State of Bolivia"),
    ),
    case("no town", "In Kisumu, the governor's office said that rain fell."),
    case("no firm", "Zentara, the leader in search engines, was chosen by the minister."),
]


@pytest.mark.parametrize(("text", "claims"), CASES)
def test_a_single_name_is_a_person_by_what_is_said_of_it(reader: GrammarReader, text: str, claims: list[Said]) -> None:
    assert claims_of(read(reader, text)) == sorted(claims)


def test_the_first_name_stands_elsewhere(reader: GrammarReader) -> None:
    text = "Parliament removed Ulavo Reznak as defence minister of Kenya. Otieno took over from Reznak, who was minister for a year."
    assert {each.person for each in claims_of(read(reader, text))} <= {"Ulavo Reznak", "Otieno"}
    assert any(each.aspect == "ended" for each in claims_of(read(reader, text)))
