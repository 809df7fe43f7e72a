"""One plural title for several countries or bodies, and titles of "the country"."""

from __future__ import annotations

import pytest
from reader_claims import Said, case, claims_of, holds, read

from archive.extraction.reader import GrammarReader

SHARED = [
    case(
        "two countries before the title",
        "The Indian and Pakistani foreign ministers, Ravi Menon and Bilal Qureshi, met in Doha.",
        holds("Ravi Menon", "minister", "Ministry of Foreign Affairs of India"),
        holds("Bilal Qureshi", "minister", "Ministry of Foreign Affairs of Pakistan"),
    ),
    case(
        "two countries after the title",
        "John Carver and Wang Defu, the defense chiefs of the United States and China, spoke by video link.",
        holds("John Carver", "secretary", "United States Department of Defense"),
        holds("Wang Defu", "minister", "Ministry of National Defense of the People's Republic of China"),
    ),
    case(
        "a body each",
        "They met the commanders of the Brazilian Navy, Marcos Olsen, and of the Brazilian Air Force, Marcelo Kanitz.",
        holds("Marcos Olsen", "commander", "Brazilian Navy"),
        holds("Marcelo Kanitz", "commander", "Brazilian Air Force"),
    ),
    case(
        "what tells the bodies apart in brackets",
        "Theater commanders Xu Qilin (Southern) and Zhang Youwei (Northern) attended.",
        holds("Xu Qilin", "commander", "Southern Theater Command"),
        holds("Zhang Youwei", "commander", "Northern Theater Command"),
    ),
    case(
        "one body for both",
        "Generals Xu Qilin and Zhang Youwei, vice chairmen of the Central Military Commission, attended.",
        holds("Xu Qilin", "vice chairman", "Central Military Commission"),
        holds("Zhang Youwei", "vice chairman", "Central Military Commission"),
    ),
    case(
        "the other one",
        "Zhang Youwei, the other vice chairman of the Central Military Commission, presided.",
        holds("Zhang Youwei", "vice chairman", "Central Military Commission"),
    ),
]


@pytest.mark.parametrize(("text", "claims"), SHARED)
def test_a_plural_title_gives_each_his_own(reader: GrammarReader, text: str, claims: list[Said]) -> None:
    assert claims_of(read(reader, text)) == sorted(claims)


def test_the_country_is_the_one_that_the_text_speaks_of(reader: GrammarReader) -> None:
    text = "Kenya changed its cabinet. Hamdi Salem is still the country's defence minister."
    assert claims_of(read(reader, text)) == [holds("Hamdi Salem", "minister", "Ministry of Defence of Kenya")]


OF_EACH = [
    case(
        "two presidents",
        "China and Kenya agreed on a loan. The two presidents, Xi Jinping and William Ruto, will meet in Rome.",
        holds("Xi Jinping", "president", "People's Republic of China"),
        holds("William Ruto", "president", "Republic of Kenya"),
    ),
    case(
        "by the form of the name",
        "China and Kenya agreed on a loan. The foreign ministers, Wang Haoran and Ann Odhiambo, met in Rome.",
        holds("Wang Haoran", "minister", "Ministry of Foreign Affairs of the People's Republic of China"),
        holds("Ann Odhiambo", "minister", "Ministry of Foreign Affairs of Kenya"),
    ),
    case(
        "two of one state",
        "China agreed to a loan. The vice presidents, Liu Haoran and Sun Weidong, met in Rome.",
        holds("Liu Haoran", "vice president", "People's Republic of China"),
        holds("Sun Weidong", "vice president", "People's Republic of China"),
    ),
]


@pytest.mark.parametrize(("text", "claims"), OF_EACH)
def test_each_of_two_states_has_its_own(reader: GrammarReader, text: str, claims: list[Said]) -> None:
    assert claims_of(read(reader, text)) == sorted(claims)
