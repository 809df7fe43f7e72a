"""News of a death tells a life: "he" is whoever died, and what somebody succeeded him in is the post told last."""

from __future__ import annotations

import pytest
from reader_claims import before, began, claims_of, ended, read, span

from archive.extraction.reader import GrammarReader
from archive.identity import name_key

_LIFE = (
    "Peter Hollis, who rose from a Kansas farm to lead the Pentagon, died on Monday at his home. He was 81.\n\n"
    "In 1981 Tom Reagan made him deputy defense secretary, and two years later, under pressure, he became director of the "
    "CIA.\n\nHe served as defense secretary from 1989 to 1993.\n\nAnna Weiss, who succeeded him, praised him."
)
_PENTAGON = "United States Department of Defense"
_OF_STATES = {
    "Anna Berger, the head of the Bundestag's defense committee, was there.": (
        "chairman",
        "Defense Committee of the Bundestag",
    ),
    "Gov. Gen. Anna Berger and Prime Minister Tom Reed of Canada met in Ottawa.": ("governor-general", "Canada"),
    "General Tobi Adekunle, the outgoing defence chief of Nigeria, spoke in Abuja.": ("chief", "Nigerian Armed Forces"),
}


def test_life_told_on_death(reader: GrammarReader) -> None:
    said = claims_of(read(reader, _LIFE, title="Peter Hollis, former defense secretary, dies at 81"))
    assert began("Peter Hollis", "director", "Central Intelligence Agency", "1983") in said
    assert span("Peter Hollis", "secretary", _PENTAGON, "1989", "1993") in said
    assert began("Anna Weiss", "secretary", _PENTAGON) in said
    assert ended("Peter Hollis", "secretary", _PENTAGON) in said
    assert not any(each.person == "Tom Reagan" for each in said)


def test_no_life_without_death_in_title(reader: GrammarReader) -> None:
    said = claims_of(read(reader, _LIFE, title="Peter Hollis visits farm"))
    assert began("Anna Weiss", "secretary", _PENTAGON) not in said


def test_posts_of_states(reader: GrammarReader) -> None:
    for text, post in _OF_STATES.items():
        entities = (reading := read(reader, text)).entities
        found = {
            (entities[c.position].name, entities[body].name)
            for c in reading.claims
            if (body := entities[c.position].organisation) is not None
        }
        assert post in found, text


_KENYA = "Republic of Kenya"


@pytest.mark.parametrize(
    ("title", "text", "said"),
    [
        ("Kenyan President Paul Otieno dies at 75", "Kenyan President Paul Otieno has died at the age of 75.", "ended"),
        (None, "Kenyan President Paul Otieno has died at the age of 75.", "ended"),
        (None, "Paul Otieno, the president of Kenya, who has died aged 75, was a farmer.", "ended"),
        (
            "Paul Otieno, Kenya's second president, dies",
            "Paul Otieno, Kenya's second president, has died.",
            "held_before",
        ),
        (None, "Paul Otieno, Kenya's 11th president, died on Monday at 90.", "held_before"),
        (None, "Kenya's third president, Paul Otieno, died in office on Monday.", "ended"),
        (None, "Kenya's third president, Paul Otieno, was murdered on Monday.", "ended"),
        (None, "Paul Otieno, a farmer who rose to become president of Kenya, died on Monday.", "held_before"),
        (None, "Paul Otieno, a farmer who became president of Kenya in 2001, died on Monday.", "began"),
        (None, "Paul Otieno, a farmer who became president of Kenya, met those who died on Monday.", "began"),
    ],
)
def test_who_has_died_holds_nothing(reader: GrammarReader, title: str | None, text: str, said: str) -> None:
    assert [
        (claim.person, claim.organisation, claim.aspect) for claim in claims_of(read(reader, text, title=title))
    ] == [("Paul Otieno", name_key(_KENYA), said)]


def test_a_numbered_holder_left_at_any_time_before(reader: GrammarReader) -> None:
    said = claims_of(read(reader, "Paul Otieno, Kenya's 11th president, died on Monday at 90."))
    assert said == [before("Paul Otieno", "president", _KENYA, "..2024-05-13")]
