"""Who is a person, and what part of an article can say anything at all."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from reader_claims import claims_of, people_of, read

from archive import documents, sources
from archive.extraction.reader import GrammarReader
from archive.model import RawDocument, Role
from archive.packs.load import load
from archive.resources import data_folder


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("General Liu Zhenli met Li Shangfu. Liu spoke first, then Li.", {"Liu Zhenli", "Li Shangfu"}),
        ("Gen. Charles Q. Brown spoke. Brown's office said so.", {"Charles Q. Brown"}),
        ("Olaf Scholz was ousted as chancellor of Germany.", {"Olaf Scholz"}),
        ("President Daniel arap Moi replaced his ministers.", {"Daniel arap Moi"}),
        ("Parliament voted to remove Ivan Petrov as defence minister and Anna Bondar as head of the state bank.", {"Ivan Petrov", "Anna Bondar"}),
        ("A decree relieved the Minister of Oil, Hassan Ali Tawfiq of his post.", {"Hassan Ali Tawfiq"}),
        ("Asim Kareem, who led the agency until 2019, was chosen.", {"Asim Kareem"}),
        ("Snr Sgt John Mwangi and Sgt Rose Achieng died.", {"John Mwangi", "Rose Achieng"}),
        ("Health goes to Susan Leigh, the Assistant Education Minister.", {"Susan Leigh"}),
        ("It said so on the social media platform X. F-16 jets would help.", set()),
        ("He Weidong, a vice chairman of the Central Military Commission, was absent. He was not seen.", {"He Weidong"}),
        ("Taiwan's President Tsai Ing-wen thanked Nancy Pelosi.", {"Tsai Ing-wen", "Nancy Pelosi"}),
        ("Fang Fenghui (房峰輝) was promoted.", {"Fang Fenghui"}),
        ("Saudi Crown Prince Mohammed bin Salman met General Raheel Sharif. General Raheel smiled.", {"Mohammed bin Salman", "Raheel Sharif"}),
        ("The House of Representatives and the People's Liberation Army are in Washington and Beijing.", set()),
        ("Meanwhile Ding Laihang became a general.", {"Ding Laihang"}),
    ],
)  # fmt: skip
def test_people_are_those_whom_the_text_names(reader: GrammarReader, text: str, people: set[str]) -> None:
    assert people_of(read(reader, text)) == people


@pytest.mark.parametrize("headline", ["Peru's President Overhauls Cabinet", "PERUVIAN PRESIDENT RESHUFFLES CABINET"])
def test_a_verb_of_a_headline_in_capitals_is_no_name(reader: GrammarReader, headline: str) -> None:
    reading = read(reader, f"{headline}\n\nPresident Carlos Quispe replaced ten ministers on Sunday.", title=headline)
    assert people_of(reading) == {"Carlos Quispe"}


def test_links_and_furniture_state_nothing(reader: GrammarReader) -> None:
    text = (
        "Ruto meets farmers\n\nBy Jane Smith\n\nBEIJING, May 14 (Reuters) -- Kenyan President William Ruto met farmers on Monday.\n\n"
        "Read more: Former president Uhuru Kenyatta returns\n\n"
        "Old foes China and Vietnam agree to build a shared future\n\nSign up for our newsletter with President Joe Biden."
    )
    reading = read(reader, text)
    assert {claim.person for claim in claims_of(reading)} == {"William Ruto"}
    roles = {text[sentence.start : sentence.end]: sentence.role for sentence in reading.sentences}
    assert roles["Old foes China and Vietnam agree to build a shared future"] is Role.RELATED_LINK
    assert roles["By Jane Smith"] is Role.BOILERPLATE


def test_a_text_in_another_language_is_kept_and_not_read(reader: GrammarReader) -> None:
    text = "Der Bundeskanzler Olaf Scholz traf sich am Montag mit dem Präsidenten der Ukraine, und sie sprachen über die Lage."
    reading = read(reader, f"{text} {text} {text}")
    assert reading.sentences
    assert not reading.entities


def test_every_offset_is_a_slice_and_the_reading_is_the_same_again(reader: GrammarReader) -> None:
    other = GrammarReader(load())
    raws = [raw for raw in sources.read([str(data_folder() / "sample" / "2023")]) if isinstance(raw, RawDocument)]
    assert raws
    for raw in raws:
        document = documents.read(raw)
        reading = reader.read(document)
        assert reading == other.read(document)
        for sentence in reading.sentences:
            assert document.text[sentence.start : sentence.end].strip() == document.text[sentence.start : sentence.end]
        for claim in reading.claims:
            sentence = reading.sentences[claim.sentence]
            assert sentence.start <= claim.start < claim.end <= sentence.end
        for mention in reading.mentions:
            sentence = reading.sentences[mention.sentence]
            assert sentence.start <= mention.start < mention.end <= sentence.end


PIECES = st.sampled_from(
    ["China's defence minister", "Li Shangfu", ",", ".", "’s", "(", ")", "was named", "the", "last month", "\n", "\u202e", "\x00", "President", "who", "and", "“", "Gen.", "CMC", "as", "of", "2023", "🙂", "İ", "中央軍委"]
)  # fmt: skip


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.one_of(st.text(max_size=300), st.lists(PIECES, max_size=40).map(" ".join)))
def test_any_text_gives_a_reading(reader: GrammarReader, text: str) -> None:
    for claim in read(reader, text).claims:
        assert text[claim.start : claim.end]


def test_a_very_long_line_gives_a_reading(reader: GrammarReader) -> None:
    assert read(reader, "China's defence minister Li Shangfu spoke " * 20_000).sentences
