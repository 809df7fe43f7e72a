"""Of which state a public figure is, where the article leaves it out."""

from __future__ import annotations

import pytest
from reader_claims import claims_of, holds, read

from archive.extraction.reader import GrammarReader
from archive.extraction.setting.countries import table
from archive.extraction.setting.figures import state_of
from archive.packs.countries import country_name


@pytest.mark.parametrize(
    ("name", "titled", "state"),
    [
        ("Park Geun-hye", False, "KOR"),
        ("Enrique Pena Nieto", False, "MEX"),
        ("Duterte", True, "PHL"),
        ("Duterte", False, None),  # somebody's family name
        ("Kim", True, None),  # presidents of more than one state
        ("Ann Nobody", True, None),
    ],
)
def test_figures_are_of_a_state(name: str, titled: bool, state: str | None) -> None:
    assert state_of(name, titled=titled) == state


def test_the_table_names_states_alone() -> None:
    assert all(country_name(row["country"]) for row in table("figures.csv", "country", "names"))


def test_a_president_of_another_state_than_the_articles(reader: GrammarReader) -> None:
    claims = claims_of(
        read(reader, "Beijing talks\n\nChina's navy chief met President Michelle Bachelet, China's state media said.")
    )
    assert holds("Michelle Bachelet", "president", "republic of chile") in claims


def test_the_words_of_the_article_come_first(reader: GrammarReader) -> None:
    claims = claims_of(read(reader, "Belize votes\n\nBelizean Prime Minister John Howard thanked his voters."))
    assert holds("John Howard", "prime minister", "belize") in claims
