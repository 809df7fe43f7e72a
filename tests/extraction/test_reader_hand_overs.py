"""Hand-overs as news of forces and cabinets tells them."""

from __future__ import annotations

import pytest
from reader_claims import claims_of, people_of, read

from archive.extraction.reader import GrammarReader

TOLD = [
    pytest.param(
        "South Sudan's President Salva Kiir sacked army chief Santino Deng Wol and replaced him with Paul Nang Majok.",
        {
            ("Salva Kiir", "president", "holds"),
            ("Santino Deng Wol", "chief", "ended"),
            ("Paul Nang Majok", "chief", "began"),
        },
        id="sacked a holder and replaced him, not the president, with another",
    ),
    pytest.param(
        "William Ruto sacked army chief Peter Otieno.",
        {("Peter Otieno", "commander", "ended")},
        id="sacked, behind a name, is no adjective",
    ),
    pytest.param(
        "President Putin on Sunday removed defence minister Sergei Petrov.",
        {("Putin", "president", "holds"), ("Sergei Petrov", "minister", "ended")},
        id="removed, behind a name and a day, is no adjective",
    ),
    pytest.param(
        "The recently sacked army chief of Kenya, Peter Otieno, said no.",
        {("Peter Otieno", "commander", "held_before")},
        id="sacked, behind an article, is an adjective",
    ),
    pytest.param(
        "General Ali Bakari took charge on Tuesday as the commander of the Kenya Army from General Peter Otieno.",
        {("Ali Bakari", "commander", "began"), ("Peter Otieno", "commander", "ended")},
        id="took charge as, from",
    ),
    pytest.param(
        "At the gate the former Commander of the Kenya Army, General Peter Otieno handed over the flag.",
        {("Peter Otieno", "commander", "held_before")},
        id="a title, a comma and a rank",
    ),
    pytest.param(
        "Kenyan President William Ruto spoke on Monday. General Ali Bakari's appointment had been kept secret. "
        "He follows General Peter Otieno, who had led the Kenya Army since 2017.",
        {("Ali Bakari", "commander", "began"), ("Peter Otieno", "commander", "ended")},
        id="he whose appointment was spoken of",
    ),
    pytest.param(
        "Ivan Petrov was president of Ukraine from 2008 to 2012 and prime minister until January 2020, when Oleh Koval succeeded him.",
        {("Oleh Koval", "prime minister", "began"), ("Ivan Petrov", "president", "held_before")},
        id="of two posts the one named last",
    ),
    pytest.param(
        "In March, Fabian Osagie, Nigeria's education minister, was dismissed.",
        {("Fabian Osagie", "minister", "ended")},
        id="a name with the state's minister beside it",
    ),
    pytest.param(
        "Spain's health minister Ana Gil, who had been mayor of Madrid, resigned on Monday.",
        {("Ana Gil", "minister", "ended")},
        id="what he is, not what he was, is given up",
    ),
]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_who_hands_over_what(reader: GrammarReader, text: str, expected: set[tuple[str, str, str]]) -> None:
    assert expected <= {(each.person, each.title, each.aspect) for each in claims_of(read(reader, text))}


def test_one_of_those_to_go_has_no_post_by_that(reader: GrammarReader) -> None:
    text = "Nigeria's cabinet shrinks. Bola Ayu is the third minister to go."
    assert not any(each.aspect == "holds" for each in claims_of(read(reader, text)))


def test_a_title_is_not_that_of_a_possessive_with_any_apostrophe(reader: GrammarReader) -> None:
    text = "Former banker Sergei Ruman, the president´s press office in Belarus said, is ill."
    assert claims_of(read(reader, text)) == []


def test_what_stands_behind_of_the_is_nobody(reader: GrammarReader) -> None:
    text = "Edvards Smilte of the United List became the speaker of Latvia's parliament."
    assert people_of(read(reader, text)) == {"Edvards Smilte"}
