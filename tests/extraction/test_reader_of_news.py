"""Constructions that real news showed."""

from __future__ import annotations

import pytest
from reader_claims import claims_of, people_of, read

from archive.extraction.reader import GrammarReader


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "They withheld American aid to Ukraine to press the country's President Anton Hrytsak.",
            {("Anton Hrytsak", "president", "Ukraine")},
        ),
        (
            "At the request of British Prime Minister Ann Holm, the King dissolved parliament on Monday.",
            {("Ann Holm", "prime minister", "United Kingdom")},
        ),
        ("Bo Lind, mayor of the Danish port city of Esbjerg, spoke.", {("Bo Lind", "mayor", "Esbjerg")}),
        (
            "Ann Holm, once Deputy Chief Minister of the state of Zamora, spoke.",
            {("Ann Holm", "deputy chief minister", "Zamora")},
        ),
        (
            "Teachers marched in Ohio on Tuesday. Republican Gov. Bo Lind stayed away.",
            {("Bo Lind", "governor", "Ohio")},
        ),
        (
            "Bo Lind, the American ambassador extraordinary and plenipotentiary to the Hellenic Republic, spoke.",
            {("Bo Lind", "ambassador to Greece", "United States Department of State")},
        ),
        (
            "The council met on Monday.\n\nIts members are:\n\nOhio Governor Ann Holm\n\nUtah Governor Bo Lind\n\nIt sits again in May.",
            {("Ann Holm", "governor", "Ohio"), ("Bo Lind", "governor", "Utah")},
        ),
    ],
)
def test_who_holds_what(reader: GrammarReader, text: str, said: set[tuple[str, str, str]]) -> None:
    found = {(claim.person, claim.title, claim.organisation) for claim in claims_of(read(reader, text))}
    assert {(person, title, body.casefold()) for person, title, body in said} == {
        (person, title, body.removeprefix("republic of ").casefold()) for person, title, body in found
    }


def test_who_leaves_before_somebody_comes(reader: GrammarReader) -> None:
    text = "Holm became prime minister of Kenya after Carla May stepped aside on June 3."
    assert {(claim.person, claim.aspect) for claim in claims_of(read(reader, text))} == {
        ("Holm", "began"),
        ("Carla May", "ended"),
    }


def test_a_surname_of_two_is_one_person(reader: GrammarReader) -> None:
    text = "Pedro Rojas was sworn in as governor of Utah on Monday. Pedro R. Rojas Urrutia, the governor, is 60."
    assert len(people_of(read(reader, text))) == 1


def test_places_of_worship_and_wars_are_nobody(reader: GrammarReader) -> None:
    text = "The president proposed to turn Santa Olaya Basilica and Omar Grand Mosque into museums of World War II."
    assert people_of(read(reader, text)) == set()


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        (
            "Presidents Ann Holm of Kenya and Patri Talonu of Ghana signed it.",
            {"Ann Holm": "Republic of Kenya", "Patri Talonu": "Republic of Ghana"},
        ),
        (
            "Foreign ministers Ann Holm of Denmark, Bo Lind of Sweden and Cy Moss of Norway met in Oslo.",
            {
                "Ann Holm": "Ministry of Foreign Affairs of Denmark",
                "Bo Lind": "Ministry of Foreign Affairs of Sweden",
                "Cy Moss": "Ministry of Foreign Affairs of Norway",
            },
        ),
        (
            "US Senators Ann Holm of Ohio, Bo Lind of Utah, and Cy Moss of Georgia wrote it.",
            dict.fromkeys(("Ann Holm", "Bo Lind", "Cy Moss"), "United States Senate"),
        ),
    ],
)
def test_each_is_of_what_stands_behind_the_name(reader: GrammarReader, text: str, bodies: dict[str, str]) -> None:
    assert {claim.person: claim.organisation.casefold() for claim in claims_of(read(reader, text))} == {
        person: body.casefold() for person, body in bodies.items()
    }


def test_a_longer_name_goes_on_behind_its_abbreviation(reader: GrammarReader) -> None:
    text = (
        "Xu Lin was endorsed as vice chairman of the Central Military Commission (CMC) of the People's Republic of China. "
        "Wei Fang was endorsed as a member. Su Tao is chairman of the CMC."
    )
    bodies = {claim.organisation for claim in claims_of(read(reader, text))}
    assert bodies == {"central military commission of the peoples republic of china"}


def test_a_title_after_under_is_that_of_the_name_before_it(reader: GrammarReader) -> None:
    text = "Bo Lin was a vice chairman of the CMC between 1981 and 1985 under Su Tao, then the commission's chairman."
    said = {(claim.person, claim.title) for claim in claims_of(read(reader, text))}
    assert said == {("Bo Lin", "vice chairman"), ("Su Tao", "chairman")}


@pytest.mark.parametrize(
    "text",
    [
        'WASHINGTON, June 4 - "Prices are firm," said John Hill, a vice president at Merrow Lane Futures. America buys most.',
        "ZURICH, June 4 - Swissair said it would cut its dividend in Switzerland. President Bo Lind told a news conference so.",
        "WASHINGTON, June 4 - United Automobile Workers (UAW) president Bo Lind met 3,000 American delegates.",
    ],
)
def test_a_president_of_a_firm_is_not_that_of_the_state(reader: GrammarReader, text: str) -> None:
    assert not {claim.organisation for claim in claims_of(read(reader, text)) if "president" in claim.title} & {
        "united states of america",
        "swiss confederation",
    }
