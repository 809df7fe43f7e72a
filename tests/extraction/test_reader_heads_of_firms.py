"""Firms and bodies that only the title of whoever heads them shows, bosses, and words that are the name of nobody's body."""

from __future__ import annotations

import pytest
from reader_claims import Said, before, case, claims_of, holds, read

from archive.extraction.reader import GrammarReader

ON_MONDAY = "2024-05-13"
SHOWN_BY_TITLES = [
    case(
        "a former boss",
        "Former Zorvex boss Karel Dvorak was arrested.",
        before("Karel Dvorak", "head", "Zorvex"),
    ),
    case(
        "joined by a hyphen",
        "Ex-Zorvex boss Karel Dvorak was arrested on Monday.",
        before("Karel Dvorak", "head", "Zorvex"),
    ),
    case(
        "two words, whatever the model takes them for",
        "They had former Gauteng Falcons head Pieter Holm arrested.",
        before("Pieter Holm", "head", "Gauteng Falcons"),
    ),
    case(
        "a family name alone behind it",
        "Zorvex CFO Raikundalia signed the letter.",
        holds("Raikundalia", "chief financial officer", "Zorvex"),
    ),
    case(
        "the firm before its",
        "Zorvex collapsed and its chief executive Karel Dvorak was arrested on Monday.",
        holds("Karel Dvorak", "chief executive", "Zorvex", ON_MONDAY),
    ),
    case(
        "founder and editor",
        "“It was a long list,” said Zorvex co-founder and chief executive Eva Lind.",
        holds("Eva Lind", "chief executive", "Zorvex"),
    ),
    case(
        "the short name of a firm named in full",
        "Zorvex Petroleum Ltd said it would sell its stake.\n\nFormer Zorvex chairman Karel Dvorak said so.",
        before("Karel Dvorak", "chairman", "Zorvex Petroleum Ltd"),
    ),
    case(
        "all of the name",
        "Sales rose, said K Mart chairman Karel Dvorak.",
        holds("Karel Dvorak", "chairman", "K Mart"),
    ),
    case("a word that opens the sentence", "Opposition chief Karel Dvorak signed the letter."),
    case("of another thing", "Dvorak sued the lender and its chief executive Eva Lind."),
]
BOSSES = [
    case(
        "of police",
        "The state accused former police boss Karel Dvorak of lying.",
        before("Karel Dvorak", "police chief", ""),
    ),
    case(
        "of a body",
        "Karel Dvorak, the former boss of Zorvex, was arrested.",
        before("Karel Dvorak", "head", "Zorvex"),
    ),
    case(
        "of a place of China",
        "Tan Hui, the former boss of Guangdong, was in Beijing.",
        before("Tan Hui", "secretary", "CPC Guangdong Provincial Committee"),
    ),
    case("of a place that has no such post", "Karel Dvorak, the boss of Texas, was in Rome."),
    case("somebody's superior", "He still took orders from his former boss, Karel Dvorak."),
    case("of a gang", "Police arrested drug boss Karel Dvorak at the airport."),
    case("of a gang with a name", "Former mafia boss Karel Dvorak was arrested in Rome."),
]
STAFF = [
    case(
        "whose adviser, and that he was",
        "Former Trump adviser Karel Dvorak was charged with fraud.",
        before("Karel Dvorak", "adviser", ""),
    ),
    case(
        "joined without a hyphen",
        "Ex Trump Advisor Karel Dvorak was charged with fraud.",
        before("Karel Dvorak", "adviser", ""),
    ),
    case(
        "of a kind",
        "White House Drug Policy Coordinator Eva Lind said so.",
        holds("Eva Lind", "drug policy coordinator", "White House"),
    ),
    case(
        "a manager of a kind",
        "Zorvex's training manager Eva Lind will show how it works.",
        holds("Eva Lind", "training manager", "Zorvex"),
    ),
    case(
        "an editor of a kind",
        "Eva Lind, regional editor for OCCRP, said the list was long.",
        holds("Eva Lind", "regional editor", "OCCRP"),
    ),
]


@pytest.mark.parametrize(("text", "expected"), [*SHOWN_BY_TITLES, *BOSSES, *STAFF])
def test_heads_of_firms(reader: GrammarReader, text: str, expected: list[Said]) -> None:
    assert claims_of(read(reader, text)) == expected
