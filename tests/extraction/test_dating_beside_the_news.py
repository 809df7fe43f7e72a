"""Titles beside the news that have no day of their own keep both days; who never had a post had it at no time before."""

from __future__ import annotations

from datetime import date

import pytest
from reader_claims import TODAY, Said, claims_of, read

from archive.extraction.reader import GrammarReader

LEAD = "Kenya's parliament on Monday made public who leads its committees.\n\n"  # 13 May 2024
BOTH = f"2024-05-13..{TODAY}"


def said(reader: GrammarReader, text: str, person: str) -> set[tuple[str, str]]:
    claims: list[Said] = claims_of(read(reader, text, date(2024, 5, 15)))
    return {(claim.aspect, _short(claim.when)) for claim in claims if claim.person == person}


def _short(when: str) -> str:
    first, _, last = when.partition("..")
    return first if first == last else when


@pytest.mark.parametrize(
    "text",
    [
        # A row of the list that is the news.
        LEAD + "Defence Ministry of Kenya: Paul Otieno, permanent secretary\n\nTreasury of Kenya: Ann Sy, permanent secretary",
        LEAD + "Paul Otieno, chairman of the Defence Committee of the National Assembly of Kenya",
        # What goes on with it.
        LEAD + "Also on the list is Paul Otieno, chairman of the Kenya Revenue Authority.",
        LEAD + "Three are soldiers: Paul Otieno, commander of the Kenya Army, Ann Sy, commander of the Kenya Navy, and a general.",
        # A guest.
        LEAD + "Paul Otieno, commander of the Kenya Army, is on a four-day visit to Accra.",
        # Under a picture.
        "Photo caption: Paul Otieno, commander of the Kenya Army, and a guest unveil a plaque, May 13, 2024.",
        "Photo 2 of 4: Paul Otieno, commander of the Kenya Army, greets guests on Monday.",
    ],
)  # fmt: skip
def test_beside_the_news_both_days_are_kept(reader: GrammarReader, text: str) -> None:
    assert ("holds", BOTH) in said(reader, text, "Paul Otieno")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # Of the day of the report, whatever the news.
        (LEAD + "Paul Otieno is commander of the Kenya Army.", ("holds", TODAY)),
        # A meeting whose day the parser hangs on the verb that follows on it.
        ("Today's call follows a meeting on May 6 in Accra between Paul Otieno, commander of the Kenya Army, and a guest.", ("holds", "2024-05-06")),
        # A past tense that looks like an infinitive.
        ("Paul Otieno, commander of the Kenya Army, put their number at ten in an interview on Monday.", ("holds", "2024-05-13")),
        # What is to come by what was told on another day, whatever year was told of before.
        ("Kenya has had no such army since the war was lost in 1983. Paul Otieno is to take command of the Kenya Army on June 10, the ministry said on Saturday.", ("began", "2024-06-10")),
        ("The ministry said on Saturday that Paul Otieno would take command of the Kenya Army on June 10.", ("began", "2024-06-10")),
        ("Paul Otieno will stay a lawyer, though he resigned as chairman of the Kenya Revenue Authority in October.", ("ended", "2023-10-01..2023-10-31")),
        ("From 2013 Paul Otieno was a lawyer. Otieno resigned as chairman of the Kenya Revenue Authority in October.", ("ended", "2023-10-01..2023-10-31")),
        # Never before.
        ("Paul Otieno was never a member of the Supreme Court of Kenya.", ("not_holding", TODAY)),
        ("Paul Otieno is president of the Supreme Court of Kenya. Otieno was never a member of the Supreme Court.", ("not_holding", f"..{TODAY}")),
        ("Paul Otieno had not been a member of the Supreme Court of Kenya when he was chosen on Monday.", ("not_holding", "..2024-05-13")),
        ("Paul Otieno had never been commander of the Kenya Army when he was elected.", ("not_holding", f"..{TODAY}")),
        ("Paul Otieno is not a member of the Supreme Court of Kenya.", ("not_holding", TODAY)),
        # Only the length of it is denied.
        ("Paul Otieno had not been commander of the Kenya Army for long when he died.", ("held_before", "..2024-05-14")),
        ("Paul Otieno had not long been commander of the Kenya Army when he died.", ("held_before", "..2024-05-14")),
    ],
)  # fmt: skip
def test_days_not_of_the_news(reader: GrammarReader, text: str, expected: tuple[str, str]) -> None:
    assert expected in said(reader, text, "Paul Otieno")
