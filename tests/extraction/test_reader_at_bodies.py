"""Exchanges told by the body alone, and heads told by "at its head"."""

from __future__ import annotations

import pytest
from reader_claims import claims_of, read

from archive.extraction.reader import GrammarReader

_NAVY = "People's Liberation Army Navy"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("At the PLA Navy, Su Lin replaces Li Hao.", {("Su Lin", "began"), ("Li Hao", "ended")}),
        ("Gen. Su Lin replaced Li Hao at the head of the PLA Navy.", {("Su Lin", "began"), ("Li Hao", "ended")}),
        ("Li Hao gave way to Su Lin at the PLA Navy in March.", {("Su Lin", "began"), ("Li Hao", "ended")}),
        ("Li Hao was succeeded by Su Lin at the PLA Navy.", {("Su Lin", "began"), ("Li Hao", "ended")}),
        ("The PLA Navy, with Su Lin at its head, sailed on Friday.", {("Su Lin", "holds")}),
        ("At the head of the PLA Navy stands Su Lin.", {("Su Lin", "holds")}),
        ("The PLA Navy, under Admiral Su Lin, sailed on Friday.", {("Su Lin", "holds")}),
        ("Su Lin might replace Li Hao at the PLA Navy.", set()),
        ("At the PLA Navy, Su Lin met Li Hao.", set()),
        ("Su Lin studied under Admiral Li Hao at the PLA Navy.", set()),
    ],
)
def test_the_head_of_the_body(reader: GrammarReader, text: str, said: set[tuple[str, str]]) -> None:
    claims = [claim for claim in claims_of(read(reader, text)) if claim.modality == "asserted"]
    assert {(claim.person, claim.aspect) for claim in claims} == said
    assert {claim.title for claim in claims} <= {"commander"}


def test_a_commissar_comes_for_a_commissar(reader: GrammarReader) -> None:
    text = (
        "At the PLA Navy Admiral Su Lin made way for Li Hao, hitherto political commissar of the Jinan Military Region."
    )
    said = {(claim.person, claim.title, claim.aspect) for claim in claims_of(read(reader, text))}
    assert said == {
        ("Su Lin", "political commissar", "ended"),
        ("Li Hao", "political commissar", "began"),
        ("Li Hao", "political commissar", "held_before"),
    }


def test_who_comes_into_a_room_takes_no_post(reader: GrammarReader) -> None:
    text = "The guest sat in the office of Ann Moss, the mayor of Oslo, when President Holm came in."
    assert not [claim for claim in claims_of(read(reader, text)) if claim.aspect == "began"]


def test_an_opposite_number_is_no_post(reader: GrammarReader) -> None:
    text = "Su Lin is president of the Academy of Military Sciences, and Li Hao is his opposite number at the PLA Navy."
    assert {claim.title for claim in claims_of(read(reader, text))} == {"president"}
