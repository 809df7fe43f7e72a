"""Officers, members and ministers as inquiries into money tell of them: MEPs, officers for compliance, who held a post at the time."""

from __future__ import annotations

import pytest
from reader_claims import Said, before, case, claims_of, ended, holds, read

from archive.extraction.reader import GrammarReader

MEMBERS = [
    case(
        "of a state",
        "Eva Holm, a Portuguese MEP, asked for the list.",
        holds("Eva Holm", "member", "European Parliament"),
    ),
    case("before the name", "MEP Eva Holm asked for the list.", holds("Eva Holm", "member", "European Parliament")),
    case(
        "no longer",
        "Eva Holm, a former MEP for London, asked for the list.",
        before("Eva Holm", "member", "European Parliament"),
    ),
]
OFFICERS = [
    case(
        "whose rules he watches",
        "Eva Holm, compliance officer at Zorvex, asked for the list.",
        holds("Eva Holm", "compliance officer", "Zorvex"),
    ),
    case(
        "of a group",
        "Zorvex group chief executive Eva Holm asked for the list.",
        holds("Eva Holm", "chief executive", "Zorvex"),
    ),
    case(
        "a body by its last word",
        "Halden International's chair, Eva Holm, asked for the list.",
        holds("Eva Holm", "chairman", "Halden International"),
    ),
    case(
        "a party's money",
        "ANC treasurer general Eva Holm asked for the list.",
        holds("Eva Holm", "treasurer general", "ANC"),
    ),
    case("a fort", "Goran Lind, commanding officer at Fort Halden, asked for the list."),
]
COURTS = [
    case(
        "behind the name",
        "Judge Eva Holm of the High Court in Belgrade froze the accounts.",
        holds("Eva Holm", "judge", "High Court of Serbia"),
    ),
    case("a firm behind the name", "Judge Eva Holm of Zorvex froze the accounts."),
]
VISITORS = [
    case(
        "a field in small letters",
        "Goran Lind, the minister of mineral resources at the time, met the brothers.",
        before("Goran Lind", "mineral resources minister", ""),
    ),
    case(
        "to a town",
        "Health minister Goran Lind flew to Zurich.",
        holds("Goran Lind", "health minister", ""),
    ),
    case(
        "in a town of his own",
        "Health minister Goran Lind opened a ward in Zurich.",
        holds("Goran Lind", "minister", "Ministry of Health of Switzerland"),
    ),
]
OWNERS = [
    case(
        "whose he is, before his name",
        "NASA's Eva Holm, deputy associate administrator for exploration, asked for the list.",
        holds(
            "Eva Holm",
            "deputy associate administrator for exploration",
            "National Aeronautics and Space Administration",
        ),
    ),
    case(
        "work, and not the head of all",
        "NASA's Eva Holm, head of design, asked for the list.",
        holds("Eva Holm", "head of design", "National Aeronautics and Space Administration"),
    ),
    case("an article, for what was told before", "NASA's Eva Holm, the chairman, asked for the list."),
    case(
        "a body of its own",
        "NASA's Eva Holm, chairman of Halden Bank, asked for the list.",
        holds("Eva Holm", "chairman", "Halden Bank"),
    ),
    case("an airline that is called as a state", "Emirates President Goran Lind ordered nine jets."),
    case(
        "a state",
        "The Emirates president, Goran Lind, ordered nine jets.",
        holds("Goran Lind", "president", "United Arab Emirates"),
    ),
]
PARTING = [
    case(
        "who fired him",
        "Deutsche Bank has fired chief executive Goran Lind.",
        ended("Goran Lind", "chief executive", "Deutsche Bank"),
    ),
]


@pytest.mark.parametrize(("text", "expected"), [*MEMBERS, *OFFICERS, *COURTS, *VISITORS, *OWNERS, *PARTING])
def test_inquiries_told(reader: GrammarReader, text: str, expected: list[Said]) -> None:
    assert claims_of(read(reader, text)) == expected
