"""What the news of inquiries into money says of posts: of whom, of which place, board or department."""

from __future__ import annotations

import pytest
from reader_claims import Said, before, case, claims_of, ended, holds, read

from archive.extraction.reader import GrammarReader

PLACES = [
    case(
        "a part of a state, behind a word that describes it",
        "Maria Soto, the former governor of Mexico's violent Alta state, was arrested.",
        before("Maria Soto", "governor", "Alta"),
    ),
    case(
        "the capital of a state",
        "Goran Lind, a mayor of the Norwegian capital of Oslo, owns nine flats.",
        holds("Goran Lind", "mayor", "Oslo"),
    ),
    case(
        "the one state of two names",
        "Eva Lind, daughter of the former president of Serbia and Montenegro Goran Lind, has an account in Zurich.",
        before("Goran Lind", "president", "Serbia and Montenegro"),
    ),
    case("two states", "The foreign ministers of Serbia and Montenegro met."),
    case(
        "where somebody flew",
        "Mines minister Pieter Holm flew from Zurich to Dubai.",
        holds("Pieter Holm", "mines minister", ""),
    ),
]
BODIES = [
    case(
        "the board of a firm",
        "Goran Lind, chairman of the board of Zorvex, was sanctioned.",
        holds("Goran Lind", "chairman", "Zorvex"),
    ),
    case(
        "a member of a board",
        "Goran Lind, a Halden Bank board member, was sanctioned.",
        holds("Goran Lind", "member", "Halden Bank"),
    ),
    case(
        "a member of a committee",
        "Goran Lind, an ANC executive committee member, stood by him.",
        holds("Goran Lind", "member", "Executive Committee of the ANC"),
    ),
    case(
        "a department that no other state calls so, whatever the news is of",
        "Under Secretary of the Treasury for Terrorism and Financial Intelligence Ann B. Holm said politicians in Bosnia and Herzegovina "
        "were undermining democracy.",
        holds(
            "Ann B. Holm",
            "under secretary for terrorism and financial intelligence",
            "United States Department of the Treasury",
        ),
    ),
    case(
        "what is fought",
        "Nigeria's anti-graft chief Eva Lind resigned.",
        ended("Eva Lind", "anti-graft chief", ""),
    ),
    case(
        "a union is no ministry",
        "Nigeria's trade union chief Eva Lind resigned.",
        ended("Eva Lind", "trade union chief", ""),
    ),
]
PEOPLE = [
    case(
        "whose manager",
        "The list names Goran Lind, the former Joe Biden campaign manager.",
        before("Goran Lind", "campaign manager", ""),
    ),
    case(
        "since when, before the name",
        "Hugo Berg wrote to Eritrea's President since 1993 Issaias Afwerki.",
        holds("Issaias Afwerki", "president", "State of Eritrea", "1993-01-01..2024-05-15"),
    ),
]


@pytest.mark.parametrize(("text", "expected"), [*PLACES, *BODIES, *PEOPLE])
def test_news_of_inquiries(reader: GrammarReader, text: str, expected: list[Said]) -> None:
    assert claims_of(read(reader, text)) == expected
