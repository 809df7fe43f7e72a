"""People who are counted and named only behind; seats that others take from somebody or give him."""

from __future__ import annotations

import pytest
from reader_claims import claims_of, read

from archive.extraction.reader import GrammarReader

CONGRESS = "national peoples congress"
COMMISSION = "central military commission"
TWO = {"Bai Lu", "Tian Zhong"}


@pytest.mark.parametrize(
    ("text", "people", "title", "body", "aspect"),
    [
        (
            "Seven officers have been removed from China's parliament, a notice said on Friday. Among those dropped were Bai Lu and Tian Zhong.",
            TWO,
            "delegate",
            CONGRESS,
            "ended",
        ),
        (
            "China's parliament has expelled seven officers. They include Bai Lu, who ran a fleet, and Tian Zhong, a former commissar.",
            TWO,
            "delegate",
            CONGRESS,
            "ended",
        ),
        (
            "China's top legislature stripped seven officers of their seats. The seven include Bai Lu and Tian Zhong.",
            TWO,
            "delegate",
            CONGRESS,
            "ended",
        ),
        (
            "Seven officers lost their seats in the Chinese parliament on Friday. Among the seven are Bai Lu and Admiral Tian Zhong.",
            TWO,
            "delegate",
            CONGRESS,
            "ended",
        ),
        (
            "Two officers were made vice chairmen of China's military commission on Sunday. They are Bai Lu and Tian Zhong.",
            TWO,
            "vice chairman",
            COMMISSION,
            "began",
        ),
        (
            "China's ruling party named two officers as vice chairmen of the Central Military Commission. Bai Lu, 60, led a fleet. Tian Zhong came from the army.",
            TWO,
            "vice chairman",
            COMMISSION,
            "began",
        ),
        (
            "Two new members joined China's Central Military Commission on Saturday. Bai Lu and Tian Zhong were chosen by the party.",
            TWO,
            "member",
            COMMISSION,
            "began",
        ),
        (
            "The ruling party added Bai Lu and Tian Zhong to China's Central Military Commission on Sunday.",
            TWO,
            "member",
            COMMISSION,
            "began",
        ),
        (
            "Bai Lu and Tian Zhong forfeited their seats in China's ceremonial parliament.",
            TWO,
            "delegate",
            CONGRESS,
            "ended",
        ),
        (
            "China's parliament has removed Bai Lu and Tian Zhong from its ranks.",
            TWO,
            "delegate",
            CONGRESS,
            "ended",
        ),
    ],
)
def test_seats_of_those_who_are_counted(
    reader: GrammarReader, text: str, people: set[str], title: str, body: str, aspect: str
) -> None:
    said = [c for c in claims_of(read(reader, text)) if (c.title, c.organisation, c.aspect) == (title, body, aspect)]
    assert {c.person for c in said} == people


@pytest.mark.parametrize(
    "text",
    [
        "Two officers were made vice chairmen of China's military commission. Bai Lu and Tian Zhong congratulated them.",
        "Two officers were made vice chairmen of China's military commission. Bai Lu said it was time. Tian Zhong agreed.",
        "Seven officers have been removed from China's parliament. Among those who voted for it were Bai Lu and Tian Zhong.",
        "Two officers were removed from China's parliament. Bai Lu, Tian Zhong and Kang Bo had asked for it.",
        "Bai Lu was in Beijing when two officers were removed from China's parliament. He and Tian Zhong watched.",
        "China's parliament stripped Bai Lu of his immunity.",
        "The navy added two ships to China's fleet. They are Bai Lu and Tian Zhong.",
    ],
)
def test_others_than_those_who_are_counted(reader: GrammarReader, text: str) -> None:
    assert not [c for c in claims_of(read(reader, text)) if c.aspect in ("began", "ended")]


@pytest.mark.parametrize(
    ("text", "person", "title", "aspect"),
    [
        (
            "Kenya's navy has a new commander. Vice Admiral Juma Otieno was promoted on Monday.",
            "Juma Otieno",
            "commander",
            "began",
        ),
        (
            "A court in Kenya jailed a former finance minister on Monday. Juma Otieno was found guilty of theft.",
            "Juma Otieno",
            "minister",
            "held_before",
        ),
        (
            "A colonel who commanded Kenya's navy from 2014 to 2017 was jailed. Juma Otieno was found guilty of theft.",
            "Juma Otieno",
            "commander",
            "held_before",
        ),
        (
            "Power in Kenya passes to General Juma Otieno. The commander-in-chief, who has led the military since 2011, is 64.",
            "Juma Otieno",
            "chief",
            "began",
        ),
        (
            "General He Dalin of China was ill. On the list He is a member of the Politburo.",
            "He Dalin",
            "member",
            "holds",
        ),
        (
            "Juma Otieno read out an order of China's Central Military Commission. Ann Moraa presided. Both are members of the commission.",
            "Ann Moraa",
            "member",
            "holds",
        ),
        (
            "Kenya's president fired the commander of the navy on Monday. Juma Otieno had run it since 2022.",
            "Juma Otieno",
            "commander",
            "ended",
        ),
        (
            "Kenya's finance minister is to retire this summer. Juma Otieno, the first sailor in the post, took over in 2021.",
            "Juma Otieno",
            "minister",
            "began",
        ),
        (
            "Kenya's finance minister arrived in Lagos on Friday. Juma Otieno will meet his counterpart, Musa Bello.",
            "Juma Otieno",
            "minister",
            "holds",
        ),
        (
            "NATO's secretary general, Jan Moen, welcomed the move. The Norwegian took office in October.",
            "Jan Moen",
            "secretary general",
            "began",
        ),
        (
            "Ann Moraa became Kenya's foreign minister on Monday. She had been ambassador to Japan since 2019. "
            "Her predecessor, Juma Otieno, was made finance minister.",
            "Juma Otieno",
            "minister",
            "held_before",
        ),
        (
            "Kenya's army commander, Ann Moraa, is retiring. Her successor will be General Juma Otieno.",
            "Juma Otieno",
            "commander",
            "began",
        ),
    ],
)
def test_whom_another_sentence_names(reader: GrammarReader, text: str, person: str, title: str, aspect: str) -> None:
    assert (person, title, aspect) in {(c.person, c.title, c.aspect) for c in claims_of(read(reader, text))}


@pytest.mark.parametrize(
    "text",
    [
        "Kenya has a new finance minister. Juma Otieno, an analyst, said it was about time.",
        "Kenya has a new finance minister. Juma Otieno said it was about time.",
        "Kenya's police arrested a former finance minister. Juma Otieno, a lawyer, said the case was weak.",
        "Analyst Juma Otieno said Kenya was calm. The finance minister was not in town.",
        "Kenya's finance minister resigned on Monday. Juma Otieno, who leads the opposition, welcomed the move.",
        "Kenya's finance minister resigned on Monday. Juma Otieno applauded him.",
    ],
)
def test_somebody_else_in_the_next_sentence(reader: GrammarReader, text: str) -> None:
    assert not [c for c in claims_of(read(reader, text)) if c.person == "Juma Otieno" and "analyst" not in c.title]


@pytest.mark.parametrize(
    "text",
    [
        "Two men who once ran the Kenya Navy, Juma Otieno and Peter Kamau, were arrested.",
        "They include two people who have led the Kenya Navy, Juma Otieno and Peter Kamau.",
        "The three who came were not named. Two officers who have commanded the Kenya Navy, Juma Otieno and Peter Kamau, were.",
    ],
)
def test_behind_the_clause_that_tells_of_them(reader: GrammarReader, text: str) -> None:
    said = {(claim.person, claim.title, claim.aspect) for claim in claims_of(read(reader, text))}
    assert said == {("Juma Otieno", "commander", "held_before"), ("Peter Kamau", "commander", "held_before")}


def test_who_only_speaks_of_them(reader: GrammarReader) -> None:
    text = "Two men who have led the Kenya Navy, said Juma Otieno and Peter Kamau, were arrested."
    assert not claims_of(read(reader, text))


def test_whom_somebody_replaces(reader: GrammarReader) -> None:
    text = "Ann Moraa was named commander of the Kenya Navy on Monday. The man whom she replaces, Juma Otieno, is ill."
    said = {(claim.person, claim.title, claim.aspect) for claim in claims_of(read(reader, text))}
    assert said == {("Ann Moraa", "commander", "began"), ("Juma Otieno", "commander", "ended")}


@pytest.mark.parametrize(
    ("text", "people"),
    [
        (
            "Juma Otieno of Kenya was at the parade. Beside him in the stand was Peter Kamau. Both men are members of the "
            "Kenyan Cabinet.",
            {"Juma Otieno", "Peter Kamau"},
        ),
        (
            "Juma Otieno of Kenya was introduced on Monday. Peter Kamau came as Otieno's guest. Both are members of the Kenyan Cabinet.",
            {"Juma Otieno", "Peter Kamau"},
        ),
        (
            "Juma Otieno, Ann Moraa and Peter Kamau of Kenya met. All three are members of the Kenyan Cabinet.",
            {"Juma Otieno", "Ann Moraa", "Peter Kamau"},
        ),
        (
            "Juma Otieno, Ann Moraa and Peter Kamau of Kenya met. Both men are members of the Kenyan Cabinet.",
            set(),
        ),
    ],
)
def test_as_many_as_the_paragraph_has_named(reader: GrammarReader, text: str, people: set[str]) -> None:
    assert {claim.person for claim in claims_of(read(reader, text)) if claim.title == "member"} == people
