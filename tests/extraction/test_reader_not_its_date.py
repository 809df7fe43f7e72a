"""Dates and bodies beside a claim that are not its own."""

from __future__ import annotations

import pytest
from reader_claims import TODAY, Said, case, claims_of, holds, read, span

from archive.extraction.reader import GrammarReader

CASES = [
    case(
        "who still leads what others left",
        "Both were in the German Navy, which is led by Admiral Jonas Brandt, until last year.",
        holds("Jonas Brandt", "commander", "German Navy"),
    ),
    case(
        "from a year until another change, told first",
        "From 2017 until he joined the cabinet in 2021, Jonas Brandt commanded the German Navy.",
        span("Jonas Brandt", "commander", "German Navy", "2017", "2021"),
    ),
    case(
        "under a secretary",
        "The department was left under Acting Defense Secretary Paul Reed of the United States.",
        holds("Paul Reed", "secretary", "United States Department of Defense", acting=True),
    ),
    case(
        "based there and commanded by",
        "The German Navy, based at Rostock and commanded by Admiral Jonas Brandt, sent a frigate.",
        holds("Jonas Brandt", "commander", "German Navy", TODAY),
    ),
]


@pytest.mark.parametrize(("text", "claims"), CASES)
def test_a_date_beside_is_not_its_own(reader: GrammarReader, text: str, claims: list[Said]) -> None:
    assert claims_of(read(reader, text)) == sorted(claims)


def test_whom_an_american_president_turns_to_has_yet_to_be_confirmed(reader: GrammarReader) -> None:
    said = claims_of(
        read(reader, "President Barack Obama of the United States turned to Paul Reed to run the Pentagon.")
    )
    assert {(c.person, c.modality) for c in said if c.aspect == "began"} == {("Paul Reed", "prospective")}


def test_who_follows_an_ally_of_somebody_is_the_ally(reader: GrammarReader) -> None:
    text = (
        "The bank is led by Ann Lind, a trusted ally of President Bo Moss, who became defence minister of Kenya in May."
    )
    assert {c.person for c in claims_of(read(reader, text)) if c.title == "minister"} == {"Ann Lind"}


def test_a_body_of_a_common_name_is_that_of_the_holders_state(reader: GrammarReader) -> None:
    text = "Beijing hosted Vietnam's defence minister, Bui Van Tan, a Politburo member, in China on Monday."
    bodies = {c.organisation for c in claims_of(read(reader, text)) if c.title == "member"}
    assert bodies == {"politburo of the communist party of vietnam"}
