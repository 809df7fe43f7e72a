"""Who is tied to a post by a clause: who left it when another came, who was next, who was meant by "the latter"."""

from __future__ import annotations

import pytest
from reader_claims import read, undated, undated_of

from archive.extraction.reader import GrammarReader

NANJING = "Nanjing Military Region"
WEST = "Western Theater Command"
CMC = "Central Military Commission"
NAVY = "People's Liberation Army Navy"
VICE = "Gao Lin and Ma Tao were named vice chairmen of China's Central Military Commission on Sunday. "

SAID = [
    (
        "Gao Lin was made head of China's Nanjing Military Region last October, when Ma Tao left it for the staff.",
        ("Ma Tao", "commander", NANJING, "ended"),
    ),
    (
        "Gao Lin had been given the Western Theater Command in May, when General Ma Tao retired at 65.",
        ("Ma Tao", "commander", WEST, "ended"),
    ),
    (
        "Gao Lin has been put in charge of the Western Theater Command, where Ma Tao is retiring.",
        ("Ma Tao", "commander", WEST, "ended"),
    ),
    (
        "Gao Lin worked under Ma Tao when the latter was commander of the PLA Navy.",
        ("Ma Tao", "commander", NAVY, "held_before"),
    ),
    (
        "Gao Lin was appointed to lead the Western Theater Command in May. It was unusual that he gave way as early as June to "
        "Ma Tao.",
        ("Ma Tao", "commander", WEST, "began"),
    ),
    (
        "Gao Lin commands the Western Theater Command. He had replaced Wei Gang, who gave way to Ma Tao, who was in turn "
        "replaced by Hu Bo in August.",
        ("Hu Bo", "commander", WEST, "began"),
    ),
    (
        "Gao Lin is commander of the PLA Navy. He replaced Wei Gang, who took over on December 18 last year from Ma Tao.",
        ("Ma Tao", "commander", NAVY, "held_before"),
    ),
    (
        VICE + "Gao has led an army since 2004. They are to take the places of Hu Bo and Wei Gang.",
        ("Wei Gang", "vice chairman", CMC, "ended"),
    ),
    (
        VICE + "The two come in for Hu Bo and Wei Gang, both of whom are due to step down.",
        ("Hu Bo", "vice chairman", CMC, "ended"),
    ),
    (
        "Gao Lin, a vice chairman of China's Central Military Commission, was expelled. Ma Tao is the leading candidate for the "
        "vacant vice chairmanship.",
        ("Ma Tao", "vice chairman", CMC, "began"),
    ),
    (
        "Gao Lin, 71, leaves China's Central Military Commission in the autumn. Ma Tao would be in line for the seat.",
        ("Ma Tao", "member", CMC, "began"),
    ),
    (
        "Gao Lin was commander of the PLA Navy for a while, commander of the Western Theater Command and then, from 2022, "
        "vice chairman of China's Central Military Commission.",
        ("Gao Lin", "commander", WEST, "held_before"),
    ),
    (
        "Gao Lin was commander of the PLA Navy, with a seat on the commission, and afterwards commander of the Western Theater "
        "Command.",
        ("Gao Lin", "commander", WEST, "held_before"),
    ),
]


@pytest.mark.parametrize(("text", "claim"), SAID)
def test_tied(reader: GrammarReader, text: str, claim: tuple[str, str, str, str]) -> None:
    assert undated({claim}) <= undated_of(read(reader, text))


NOT_SAID = [
    "Gao Lin was appointed commander of the PLA Navy in May, when Ma Tao left it to the ministry to explain.",
    "Gao Lin commands the PLA Navy. He came in for Ma Tao and Hu Bo at half-time.",
]


@pytest.mark.parametrize("text", NOT_SAID)
def test_not_tied(reader: GrammarReader, text: str) -> None:
    assert not {c for c in undated_of(read(reader, text)) if c[0] != "Gao Lin"}
