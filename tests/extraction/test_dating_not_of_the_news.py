"""Days of the news that are not those of a post spoken of beside them."""

from __future__ import annotations

import pytest
from reader_claims import BY_TODAY, Said, before, began, case, claims_of, ended, holds, read

from archive.extraction.reader import GrammarReader

KENYA = "Republic of Kenya"
ARMY = "Kenya Army"

CASES = [
    case(
        "then, and not on the day of the news",
        "Ann Holt was jailed on Tuesday for her part in a massacre under then-Kenyan President Paul Otieno.",
        before("Paul Otieno", "president", KENYA),
    ),
    case(
        "then, on a day long past",
        "Ann Holt was jailed in May 2009 by then-Kenyan President Paul Otieno.",
        before("Paul Otieno", "president", KENYA, "2009-05"),
    ),
    case(
        "what somebody had done with",
        "Ann Holt was elected prime minister of Kenya on March 17, 1969 after serving as Kenyan labour minister.",
        before("Ann Holt", "minister", "Ministry of Labour of Kenya", "..1969-03-17"),
        began("Ann Holt", "prime minister", KENYA, "1969-03-17"),
    ),
    case(
        "when something else was, and the day on which it was said",
        "Karl Berg got the money when he retired as chief of staff of the Kenya Army, Ann Holt said on Tuesday.",
        ended("Karl Berg", "chief of staff", ARMY, BY_TODAY),
    ),
    case(
        "two years, respectively",
        "The coups of 1991 and 2006 killed the hopes of Kenyan President Paul Otieno and Ghanaian President Ann Holt, respectively.",
        holds("Paul Otieno", "president", KENYA, "1991-01-01..2024-05-15"),
        holds("Ann Holt", "president", "Republic of Ghana", "1991-01-01..2024-05-15"),
    ),
]


@pytest.mark.parametrize(("text", "claims"), CASES)
def test_a_post_is_not_of_a_day_of_the_news(reader: GrammarReader, text: str, claims: list[Said]) -> None:
    assert claims_of(read(reader, text)) == sorted(claims)
