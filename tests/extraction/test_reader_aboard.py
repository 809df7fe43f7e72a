"""Officers of ships; seats that go with a post; members in a row; whose adviser a title in capitals names; who begins the next clause."""

from __future__ import annotations

from datetime import date

import pytest
from reader_claims import claims_of, read

from archive.extraction.reader import GrammarReader

DAY = date(2024, 5, 15)


def posts(reader: GrammarReader, text: str) -> set[tuple[str, str, str | None, str]]:
    return {(c.person, c.title, c.organisation, c.aspect) for c in claims_of(read(reader, text, DAY))}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ma Lin, captain of the destroyer Haikou, said that the navy was ready.", {("Ma Lin", "captain", "destroyer haikou", "holds")}),
        ("The carrier Fujian went to sea on Monday. Its captain, Ma Lin, saluted.", {("Ma Lin", "captain", "aircraft carrier fujian", "holds")}),
        ("China's third aircraft carrier, the Fujian, went to sea on Monday. Its captain, Li Wei, and its political commissar, Ma Lin, saluted.", {("Ma Lin", "political commissar", "aircraft carrier fujian", "holds")}),
        ("Ma Lin is executive officer of the Xian, a guided missile destroyer of the navy.", {("Ma Lin", "executive officer", "destroyer xian", "holds")}),
        ("Aboard the carrier Fujian she trained under Ma Lin, its first captain.", {("Ma Lin", "captain", "aircraft carrier fujian", "holds")}),
        # A rank, a team, a chief executive officer: no post aboard.
        ("Captain Ma Lin spoke to reporters about the economy.", set()),
        ("Kenya's captain, Paul Otieno, scored twice.", set()),
    ],
)  # fmt: skip
def test_officers_of_ships(reader: GrammarReader, text: str, expected: set[tuple[str, str, str, str]]) -> None:
    found = {each for each in posts(reader, text) if each[0] in ("Ma Lin", "Paul Otieno")}
    if "commissar" in text:
        found = {each for each in found if each[1] == "political commissar"}
    assert found == expected


@pytest.mark.parametrize(
    ("text", "aspect"),
    [
        ("Ma Lin was director of the General Logistics Department from 1987 to 1992, with a seat on the Central Military Commission.", "held_before"),
        ("China's Ma Lin heads the air force, with a seat on the Central Military Commission.", "holds"),
        ("China's Ma Lin became commander of the air force on Monday, with a seat on the Central Military Commission.", "began"),
        ("China's Ma Lin still belongs formally to the Central Military Commission.", "holds"),
    ],
)  # fmt: skip
def test_a_seat_beside_a_post(reader: GrammarReader, text: str, aspect: str) -> None:
    assert ("Ma Lin", "member", "central military commission", aspect) in posts(reader, text)


@pytest.mark.parametrize(
    "row", ["Commission members Ma Lin, Li Wei and Hu Gang", "The commission members Ma Lin, Li Wei and Hu Gang"]
)
def test_members_in_a_row(reader: GrammarReader, row: str) -> None:
    text = f"Xu Jie, chairman of the Central Military Commission, presided. {row} looked on."
    found = {person for person, title, *_ in posts(reader, text) if title == "member"}
    assert found == {"Ma Lin", "Li Wei", "Hu Gang"}


def test_a_seat_in_lower_case(reader: GrammarReader) -> None:
    text = "China's Central Military Commission met. Ma Lin joined the politburo in 2007."
    assert ("Ma Lin", "member", "political bureau of the cpc central committee", "began") in posts(reader, text)


def test_the_adviser_is_no_prime_minister(reader: GrammarReader) -> None:
    text = "Adviser to the Prime Minister Paul Otieno told reporters in Nairobi that dates were being discussed."
    assert not [each for each in posts(reader, text) if each[1] == "prime minister"]


def test_a_political_commissar_may_be_the_first(reader: GrammarReader) -> None:
    text = "Ma Lin, who is concurrently first political commissar of the People's Armed Police, attended."
    assert {title for _, title, *_ in posts(reader, text)} == {"first political commissar"}
    text = "Ma Lin was named the first political commissar of the People's Armed Police on Monday."
    assert {title for _, title, *_ in posts(reader, text)} == {"political commissar"}


@pytest.mark.parametrize(
    "text",
    [
        "When General Moss handed the Kenya Army to General Sy, Ann Lind and Ola Dahl were appointed deputy commanders of the Kenya Navy.",
        "After Moss was replaced as commander of the Kenya Army by Sy, Ann Lind and Ola Dahl became deputy commanders of the Kenya Navy.",
    ],
)  # fmt: skip
def test_names_of_the_next_clause(reader: GrammarReader, text: str) -> None:
    found = posts(reader, text)
    assert {person for person, _, body, _ in found if body == "kenya navy"} == {"Ann Lind", "Ola Dahl"}
    assert not {person for person, _, body, _ in found if body == "kenya army"} & {"Ann Lind", "Ola Dahl"}
