"""Titles with fields that no list has, and people whom only what stands beside them shows to be people."""

from __future__ import annotations

import pytest
from reader_claims import claims_of, people_of, read

from archive.extraction.reader import GrammarReader


@pytest.mark.parametrize(
    ("text", "person", "body"),
    [
        (
            "Ukraine's Information Policy Minister Yury Stets spoke.",
            "Yury Stets",
            "ministry of information policy of ukraine",
        ),
        (
            "Britain's Health and Social Care Secretary Jeremy Hart came.",
            "Jeremy Hart",
            "ministry of health and social care of the united kingdom",
        ),
        ("Kenya's Blue Economy Minister Ali Bakari spoke.", "Ali Bakari", "ministry of blue economy of kenya"),
    ],
)
def test_a_field_in_capitals_before_a_title(reader: GrammarReader, text: str, person: str, body: str) -> None:
    assert (person, body) in {(each.person, each.organisation) for each in claims_of(read(reader, text))}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Prachanda, the Prime Minister of Nepal, resigned on Monday.", "Prachanda"),
        ("He replaced Sher Karki of the Nepali Congress Party as minister.", "Sher Karki"),
        ("Theresa May was the prime minister of Britain.", "Theresa May"),
        ("The discharge of general Edmond Rakoto was announced by Madagascar's president.", "Edmond Rakoto"),
        ("Yesterday Piyush Rao has been assigned railways by India's prime minister.", "Piyush Rao"),
        ("Spain's new minister is Pap Ndoye, a left-wing academic who studies migration.", "Pap Ndoye"),
        ("Karnataka MP Raj Kumar Singh met India's president.", "Raj Kumar Singh"),
        ("The cabinet of Nepal has Tham Maya Karki as the Minister for Women.", "Tham Maya Karki"),
    ],
)
def test_who_is_shown_to_be_a_person_by_what_stands_beside(reader: GrammarReader, text: str, name: str) -> None:
    assert name in people_of(read(reader, text))


def test_a_field_is_no_person(reader: GrammarReader) -> None:
    text = "Ukraine's Foreign Minister Pavlo Klim and Information Policy Minister Yury Stets keep their posts."
    assert people_of(read(reader, text)) == {"Pavlo Klim", "Yury Stets"}


@pytest.mark.parametrize(
    "text",
    [
        "Kenyan minister Peter Otieno, head of the United Nations Africa office, spoke.",
        "He was commander of the Solo air force base. Indonesia's navy chief was there.",
    ],
)
def test_a_part_of_a_body_is_not_the_body(reader: GrammarReader, text: str) -> None:
    bodies = {each.organisation for each in claims_of(read(reader, text))}
    assert not bodies & {"united nations", "indonesian air force"}
