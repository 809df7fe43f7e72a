"""What wire news and lives of the world say in passing: two replaced at once, heads of firms told by their kind, those for whom and
with whom somebody worked in his years."""

from __future__ import annotations

import pytest
from reader_claims import Said, before, case, claims_of, holds, read

from archive.extraction.reader import GrammarReader

LIFE = "Mika Donner (born 1960) is an American adviser. "
CASES = [
    case(
        "out of his way",
        "Kenyan finance minister Ann Otieno went out of her way to calm the markets.",
        holds("Ann Otieno", "minister", "ministry of finance of kenya"),
    ),
    case(
        "out to meet them",
        "Kenyan finance minister Ann Otieno walked out to meet the crowd.",
        holds("Ann Otieno", "minister", "ministry of finance of kenya"),
    ),
    case(
        "the head of a firm of some kind, and not of its state",
        "French sugar group Zorvex is to raise its capital, president Hans Lind told analysts.",
        holds("Hans Lind", "president", "zorvex"),
    ),
    case(
        "former, and current",
        "The former president and current Kenyan prime minister, Ann Otieno, is expected to win.",
        before("Ann Otieno", "president", "republic of kenya"),
        holds("Ann Otieno", "prime minister", "republic of kenya"),
    ),
    case(
        "most recently serving",
        "Peter Berka is an American lawyer, most recently serving as director of the German Navy.",
        before("Peter Berka", "director", "german navy"),
    ),
    case(
        "what he oversees in passing",
        "Questions were raised of Ryan Kart, as the German Navy (which he oversees) was late.",
    ),
    case(
        "a minister of a state for something",
        "Ann Otieno was deputy minister of the Republic of Kenya for Northern Affairs.",
        before("Ann Otieno", "deputy minister", "ministry of northern affairs of kenya"),
    ),
]


@pytest.mark.parametrize(("text", "claims"), CASES)
def test_says(reader: GrammarReader, text: str, claims: list[Said]) -> None:
    assert claims_of(read(reader, text)) == sorted(claims)


REPLACED = [
    "Ola Stanz replaced Chairman Vance Moller and President Rikard Ripp on May 7.",
    "Ola Stanz replaced President Rikard Ripp and Chairman Vance Moller on May 7.",
    "Ola Stanz replaced Chairman Vance Moller and Treasurer Rikard Ripp on May 7.",
]


@pytest.mark.parametrize("text", REPLACED)
def test_both_of_two_replaced_go(reader: GrammarReader, text: str) -> None:
    said = [each for each in claims_of(read(reader, text)) if each.person != "Ola Stanz"]
    assert {each.person for each in said} == {"Rikard Ripp", "Vance Moller"}
    assert {(each.aspect, each.when) for each in said} == {("ended", "2024-05-07..2024-05-07")}


BESIDE = [
    ("Between 2009 and 2013, he served as counsel to Vice President Ann Lind.", "2009-01-01..2013-12-31"),
    (
        "From 2006 to 2009 he was treasurer of Elm County, where he worked with Mayor Ann Lind.",
        "2006-01-01..2009-12-31",
    ),
    ("By August 2017, he had met Governor Ann Lind.", "..2017-08-31"),
]


@pytest.mark.parametrize(("text", "when"), BESIDE)
def test_those_he_worked_with_were_in_office_then(reader: GrammarReader, text: str, when: str) -> None:
    [lind] = [each for each in claims_of(read(reader, LIFE + text)) if each.person == "Ann Lind"]
    assert (lind.aspect, lind.when) == ("holds", when)


def test_a_counted_term_of_a_life_is_no_beginning(reader: GrammarReader) -> None:
    said = claims_of(
        read(reader, LIFE + "Donner was elected to his third and final term as a county treasurer in 2016.")
    )
    assert [(each.aspect, each.when) for each in said] == [("holds", "2016-01-01..2016-12-31")]


def test_a_former_post_stays_former(reader: GrammarReader) -> None:
    assert claims_of(read(reader, "Fritz Leutmann, a former Kenyan president, spoke.")) == [
        before("Fritz Leutmann", "president", "republic of kenya")
    ]


def test_who_joins_a_service_of_a_state_is_no_member(reader: GrammarReader) -> None:
    said = claims_of(read(reader, LIFE + "Donner joined the Committee for State Security (KGB) in 1975."))
    assert not [each for each in said if each.title == "member"]


def test_the_president_of_the_senate_of_a_part_of_a_state(reader: GrammarReader) -> None:
    text = "He was a member of the Hawaii Senate from 2003 to 2012, and he served as President of the Senate from 2010 to 2012."
    said = claims_of(read(reader, LIFE + text))
    assert {each.organisation for each in said if each.title == "president"} == {"hawaii senate"}


def test_who_gives_a_holder_counsel_is_no_councillor(reader: GrammarReader) -> None:
    said = claims_of(read(reader, LIFE + "Between 2009 and 2013, he served as Counselor to Vice President Ann Lind."))
    assert "counsellor to the vice president" in {each.title for each in said if each.person == "Mika Donner"}
