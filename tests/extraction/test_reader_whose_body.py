"""Of which state a body is that every state has: that of the words beside it, or the one that the article is about."""

from __future__ import annotations

import pytest
from reader_claims import before, claims_of, holds, read

from archive.extraction.reader import GrammarReader
from archive.extraction.setting.countries import outlet_country

NAMED_AFTER_ITS_STATE = [
    pytest.param(
        "Malawi names new army chief\n\nPresident Hakainde Moyo appointed Geoffrey Zulu on Monday. "
        "Zulu, the commander of the Army, thanked the President.",
        "malawian army",
        id="the army of the article's state",
    ),
    pytest.param(
        "Malawi's judges\n\nThe chairman of the Supreme Court, Geoffrey Zulu, spoke in Beijing.",
        "supreme court of malawi",
        id="a court is not that of the state where it is spoken of",
    ),
    pytest.param(
        "The head of Botswana's National Assembly, Kago Motsumi, spoke.",
        "national assembly of botswana",
        id="the state beside the name",
    ),
    pytest.param(
        "Malawi votes\n\nChina sent greetings. Geoffrey Zulu, head of the Malawian Army, voted early.",
        "malawian army",
        id="the state in the name",
    ),
    pytest.param(
        "Malawi reshuffle\n\nGeoffrey Zulu was named minister at the Ministry of Finance. Zulu is the new head of the "
        "Finance Ministry.",
        "ministry of finance of malawi",
        id="a ministry in either order of words",
    ),
]


@pytest.mark.parametrize(("text", "organisation"), NAMED_AFTER_ITS_STATE)
def test_a_body_that_every_state_has_is_named_after_its_state(
    reader: GrammarReader, text: str, organisation: str
) -> None:
    found = {said.organisation for said in claims_of(read(reader, text, title=text.partition("\n")[0]))}
    assert organisation in found
    assert not any("china" in each or "united states" in each for each in found)


def test_a_house_is_not_that_of_a_state_whose_parliament_has_another_name(reader: GrammarReader) -> None:
    text = (
        "China protests\n\nChina was angry. Ann Miller of the U.S. was elected speaker of the House of Representatives."
    )
    found = {said.organisation for said in claims_of(read(reader, text, title=text.partition("\n")[0]))}
    assert found == {"united states house of representatives"}


@pytest.mark.parametrize(
    ("url", "country"),
    [
        ("https://ewn.co.za/2021/08/05/x", "ZAF"),
        ("https://www.dawn.com/news/1", "PAK"),
        ("https://news.example.co.uk/a", "GBR"),
        ("https://1lurer.am/en", None),
        ("https://www.reuters.com/world", None),
        ("https://capitolledger.example/2024", None),
        (None, None),
    ],
)
def test_the_address_of_an_outlet_says_its_country(url: str | None, country: str | None) -> None:
    assert outlet_country(url) == country


def test_a_body_without_such_a_post_means_what_commands_it(reader: GrammarReader) -> None:
    text = "Former military vice-chairman Xu Cairong was thrown out of China's ruling party."
    assert before("Xu Cairong", "vice chairman", "Central Military Commission") in claims_of(read(reader, text))


def test_a_theater_command_is_known_by_the_short_word_for_its_side(reader: GrammarReader) -> None:
    text = "Ding Lai is commander of the Air Force of the North Theater Command."
    assert claims_of(read(reader, text)) == [holds("Ding Lai", "commander", "Northern Theater Command Air Force")]


def test_a_sentence_that_names_one_country_speaks_of_its_president(reader: GrammarReader) -> None:
    text = (
        "Peru's Defence Minister Jorge Chacon resigned, and President Dina Bolano accepted it. In Bogota, Colombia's senate "
        "and Colombian courts went on."
    )
    assert {(said.person, said.organisation) for said in claims_of(read(reader, text))} == {
        ("Jorge Chacon", "ministry of defense of peru"),
        ("Dina Bolano", "republic of peru"),
    }
