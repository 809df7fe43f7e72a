"""Members of a commission told of one after the other, and seats that somebody never had."""

from __future__ import annotations

import pytest
from reader_claims import Said, case, claims_of, ended, holds, read, undated_of

from archive.extraction.reader import GrammarReader

CMC = "Central Military Commission"
CENTRAL = "CPC Central Committee"
COUNTED = "China has a new Central Military Commission. Ma Lin and Zhou Kai are new among the four members. "
LOST = "Seven men were members of China's Central Military Commission. "

CASES = [
    case(
        "have been kept",
        COUNTED + "Hu Bo and Wei Gang have been kept.",
        holds("Hu Bo", "member", CMC),
        holds("Wei Gang", "member", CMC),
    ),
    case(
        "kept at home is no member",
        "China has a new navy. Hu Bo and Wei Gang have been kept.",
    ),
    case(
        "went first, was dismissed later",
        LOST + "Hu Bo went first, in 2023; Wei Gang was arrested in May 2024 and dismissed six months later.",
        ended("Hu Bo", "member", CMC),
        ended("Wei Gang", "member", CMC),
    ),
    case(
        "one voted off, and one expelled",
        "Hu Bo was voted off the Central Military Commission in June, and Wei Gang was expelled in October.",
        ended("Hu Bo", "member", CMC),
        ended("Wei Gang", "member", CMC),
    ),
    case(
        "dropped are, with titles and asides",
        COUNTED + "Dropped are Hu Bo, an old man from Hunan, General Wei Gang and Lei Tao, who is ill.",
        ended("Hu Bo", "member", CMC),
        ended("Wei Gang", "member", CMC),
        ended("Lei Tao", "member", CMC),
    ),
    case(
        "and the other members",
        LOST + "A researcher said Hu Bo, General Wei Gang and the other current members owed it to him.",
        holds("Hu Bo", "member", CMC),
        holds("Wei Gang", "member", CMC),
    ),
    case(
        "only they were seen",
        "Of the Central Military Commission's members only Hu Bo and Wei Gang were seen.",
        holds("Hu Bo", "member", CMC),
        holds("Wei Gang", "member", CMC),
    ),
    case(
        "left of the six",
        "Of China's Central Military Commission three members are left of the six who were chosen in 2022: Hu Bo and Wei Gang.",
        holds("Hu Bo", "member", CMC),
        holds("Wei Gang", "member", CMC),
    ),
]


@pytest.mark.parametrize(("text", "said"), CASES)
def test_roll_call(reader: GrammarReader, text: str, said: list[Said]) -> None:
    told = undated_of(read(reader, text))
    assert {c for c in told if c[0] not in ("Ma Lin", "Zhou Kai")} == {
        (c.person, c.title, c.organisation, c.aspect) for c in said
    }


NEVER = [
    "China's Hu Bo is not even a member of the Central Committee.",
    "China's Hu Bo had not even sat on the Central Committee.",
    "China's Hu Bo was not in Beijing, nor was he on the Central Committee.",
    "China's Hu Bo is no minister. Nor is Hu Bo a member of the Central Committee.",
    "China's Central Committee met. Hu Bo was never given the Central Committee seat that others have.",
]


@pytest.mark.parametrize("text", NEVER)
def test_never_there(reader: GrammarReader, text: str) -> None:
    told = [(c.person, c.title, c.aspect) for c in claims_of(read(reader, text))]
    assert ("Hu Bo", "member", "not_holding") in told


def test_another_is_nobody_named(reader: GrammarReader) -> None:
    text = "Xi Jinping has lifted another, who is not a member of China's Central Committee, into the second chair."
    assert not [c for c in claims_of(read(reader, text)) if c.title == "member"]
