"""To whom a claim is attributed."""

from __future__ import annotations

import pytest
from reader_claims import read

from archive.extraction.reader import GrammarReader
from archive.model import Aspect

TOLD = [
    ("According to two diplomats, Anna Berg has resigned as defence minister of Sweden.", "two diplomats"),
    ("Anna Berg has resigned as defence minister of Sweden, the Dagens Nyheter reported.", "Dagens Nyheter"),
    ("Anna Berg was reported by Reuters to have resigned as defence minister of Sweden.", "Reuters"),
    ("The government announced that Anna Berg has resigned as defence minister of Sweden.", "government"),
    ("It was reported by Reuters that Anna Berg has resigned as defence minister of Sweden.", "Reuters"),
    (
        "Anna Berg has resigned as defence minister of Sweden, people who know of the matter said.",
        "people who know of the matter",
    ),
    ("Anna Berg has resigned as defence minister of Sweden, but her new task was not announced.", None),
    ("The premier of Sweden, Lars Holm, said that Anna Berg has resigned as defence minister.", "Lars Holm"),
    ("Anna Berg has resigned as defence minister of Sweden.", None),
]


@pytest.mark.parametrize(("text", "who"), TOLD)
def test_a_claim_has_the_speaker_or_the_outlet_that_makes_it(reader: GrammarReader, text: str, who: str | None) -> None:
    assert {claim.attributed_to for claim in read(reader, text).claims if claim.aspect is Aspect.ENDED} == {who}


def test_a_title_of_the_speaker_is_said_by_the_article(reader: GrammarReader) -> None:
    reading = read(reader, "Anna Berg, the defence minister of Sweden, said that the plan was bad.")
    assert [claim.attributed_to for claim in reading.claims] == [None]


def test_he_is_named_where_the_article_says_who_he_is(reader: GrammarReader) -> None:
    text = "Swedish Prime Minister Lars Holm met the press. He said that Anna Berg has resigned as defence minister."
    told = [claim.attributed_to for claim in read(reader, text).claims if claim.aspect is Aspect.ENDED]
    assert told == ["Lars Holm"]


def test_a_quotation_that_goes_on_keeps_its_speaker(reader: GrammarReader) -> None:
    text = (
        '"Sweden needs a new start," the prime minister told reporters. '
        '"Anna Berg has resigned as defence minister of Sweden."'
    )
    told = [claim.attributed_to for claim in read(reader, text).claims if claim.aspect is Aspect.ENDED]
    assert told == ["prime minister"]
