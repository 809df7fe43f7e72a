"""Rows of people and rows of posts: every one of them has just his own."""

from __future__ import annotations

import pytest
from reader_claims import claims_of, read

from archive.extraction.reader import GrammarReader

CASES = {
    # "they" are those of whom the sentence before told, in its order
    "Dong Jun and Bai Lu were not seen. They are commander of the PLA Navy and political commissar of the Rocket Force.": {
        ("Dong Jun", "commander"),
        ("Bai Lu", "political commissar"),
    },
    "Dong Jun and Bai Lu were not seen. The two are commander of the PLA Navy and political commissar of the Rocket Force.": {
        ("Dong Jun", "commander"),
        ("Bai Lu", "political commissar"),
    },
    # three of a list, whose second name the parser takes for an apposition
    "Tian Zhong, General Bai Lu and General Li Qiaoming were expelled. They were commander of the PLA Navy, "
    "political commissar of the Rocket Force and deputy commander of the Eastern Theater Command, respectively.": {
        ("Tian Zhong", "commander"),
        ("Bai Lu", "political commissar"),
        ("Li Qiaoming", "deputy commander"),
    },
    # nobody leads two such bodies
    "Dong Jun and Bai Lu, commander of the PLA Navy and political commissar of the Rocket Force, were there.": {
        ("Dong Jun", "commander"),
        ("Bai Lu", "political commissar"),
    },
    # but one may be on the commission and in the party's bureau
    "General Dong Jun met Bai Lu, vice chairman of the Central Military Commission and member of the Politburo.": {
        ("Bai Lu", "vice chairman"),
        ("Bai Lu", "member"),
    },
}


@pytest.mark.parametrize("text", CASES)
def test_one_each(reader: GrammarReader, text: str) -> None:
    assert {(claim.person, claim.title) for claim in claims_of(read(reader, text))} == CASES[text]


def test_one_body_behind_two_titles(reader: GrammarReader) -> None:
    text = "Dong Jun, commander, and Bai Lu, political commissar, of the PLA Navy, were there."
    claims = claims_of(read(reader, text))
    assert len(claims) == 2
    assert len({claim.organisation for claim in claims}) == 1
    assert all(claim.organisation for claim in claims)


def test_a_body_is_no_part_of_the_next_field(reader: GrammarReader) -> None:
    text = "Xu Xisheng and Dong Jun are commander of the 71st Group Army and defense minister of China."
    claims = {claim.person: claim for claim in claims_of(read(reader, text))}
    assert claims["Xu Xisheng"].organisation == "71st group army"
    assert claims["Dong Jun"].title == "minister"
