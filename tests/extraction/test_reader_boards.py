"""Seats on the boards of firms and charities; monarchs by their number; bodies of towns that look like those of a state."""

from __future__ import annotations

import pytest
from reader_claims import Said, absent, before, began, case, claims_of, ended, holds, read

from archive.extraction.reader import GrammarReader

BOARDS = [
    case(
        "served until",
        "The list names the minister's cousin, Goran Lind, who served on Zorvex's board until 2014.",
        before("Goran Lind", "member", "Zorvex", "..2014-12-31"),
    ),
    case(
        "sits on a board of directors",
        "Goran Lind sits on the board of directors of Halden Steel.",
        holds("Goran Lind", "member", "Halden Steel"),
    ),
    case("is on it", "Goran Lind is on the board of Zorvex.", holds("Goran Lind", "member", "Zorvex")),
    case(
        "joined it",
        "Goran Lind joined Zorvex's board in 2014.",
        began("Goran Lind", "member", "Zorvex", "2014-01-01..2014-12-31"),
    ),
    case(
        "was put there",
        "Goran Lind was appointed to the board of Zorvex in 2014.",
        began("Goran Lind", "member", "Zorvex", "2014-01-01..2014-12-31"),
    ),
    case(
        "resigned",
        "Goran Lind resigned from Zorvex's board in March.",
        ended("Goran Lind", "member", "Zorvex", "2024-03-01..2024-03-31"),
    ),
    case("never sat", "Goran Lind has never sat on the board of Zorvex.", absent("Goran Lind", "member", "Zorvex")),
    case("a member of it", "Goran Lind is a member of Zorvex's board.", holds("Goran Lind", "member", "Zorvex")),
    case("at a firm", "Goran Lind, a board member at Zorvex, was named.", holds("Goran Lind", "member", "Zorvex")),
    case("met it", "Goran Lind met the board of Zorvex."),
    case("its meeting", "Goran Lind left Zorvex's board meeting early."),
    case("a ship", "Goran Lind was on board the ship."),
    case("perhaps", "Goran Lind could join the board of Zorvex."),
]
MONARCHS = [
    case("of some history", "Jordan is dry. She wrote a play about King Edward IV."),
    case("by name", "Queen Elizabeth II opened it.", holds("Elizabeth II", "queen", "United Kingdom")),
    case(
        "of a kingdom",
        "King Harald V of Norway opened it.",
        holds("Harald V", "king", "Kingdom of Norway"),
    ),
]
PARTS = [
    case(
        "a department of a part of America",
        "Eva Holm, a spokeswoman for the Washington State Department of Health, saw no danger.",
        holds("Eva Holm", "spokesperson", "Washington State Department of Health"),
    ),
    case(
        "a firm of two names",
        '"It sells," said Eva Holm, president of Anvil & Hare, a small agency.',
        holds("Eva Holm", "president", "Anvil & Hare"),
    ),
    case(
        "a senator where there is no senate",
        "HANOI, Vietnam (AP) - U.S. sailors visited Hanoi. Sen. Goran Lind was held there in the war.",
        holds("Goran Lind", "member", "United States Senate"),
    ),
]


@pytest.mark.parametrize(("text", "expected"), [*BOARDS, *MONARCHS, *PARTS])
def test_boards_and_monarchs(reader: GrammarReader, text: str, expected: list[Said]) -> None:
    assert claims_of(read(reader, text)) == expected
