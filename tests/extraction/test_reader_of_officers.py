"""News of officers: rows of names with brackets, deeds told behind a name, bodies told without a verb."""

from __future__ import annotations

import pytest
from reader_claims import Said, before, began, case, claims_of, holds, read

from archive.extraction.reader import GrammarReader

CMC = "Central Military Commission"
JCS = "United States Joint Chiefs of Staff"

OFFICERS = [
    case(
        "a row with names in brackets",
        "Gao Datong (高大同), Cai Wenming (蔡文明), Tang Bo (唐波) and Luo Jin (羅進) are members of the Central Military Commission.",
        holds("Gao Datong", "member", CMC),
        holds("Cai Wenming", "member", CMC),
        holds("Tang Bo", "member", CMC),
        holds("Luo Jin", "member", CMC),
    ),
    case(
        "two with names in brackets",
        "Gao Datong (高大同) and Cai Wenming (蔡文明) are the deputy commanders of the South Sea Fleet.",
        holds("Gao Datong", "deputy commander", "South Sea Fleet"),
        holds("Cai Wenming", "deputy commander", "South Sea Fleet"),
    ),
    case(
        "what he signed it as, in a clause",
        "The troops received an order that Gao Datong signed as chairman of the Central Military Commission.",
        holds("Gao Datong", "chairman", CMC),
    ),
    case(
        "which he heads",
        "Cai Wenming sits on the Central Military Commission, which Gao Datong chairs.",
        holds("Cai Wenming", "member", CMC),
        holds("Gao Datong", "chairman", CMC),
    ),
    case(
        "which he heads, within the sentence",
        "The Central Military Commission, which Gao Datong chairs, met in Beijing.",
        holds("Gao Datong", "chairman", CMC),
    ),
    case(
        "a body called by where it is",
        "General Gao Datong, the commander of the Xiamen-based 73rd Group Army, led the drill.",
        holds("Gao Datong", "commander", "73rd Group Army"),
    ),
    case(
        "whom he received, at the end of a clause of time",
        "Gao Datong was ill when he received the chairman of the U.S. Joint Chiefs of Staff, Joseph Harding.",
        holds("Joseph Harding", "chairman", JCS),
    ),
    case(
        "but not the subject behind such a clause",
        "When he received the chairman of the U.S. Joint Chiefs of Staff, Joseph Harding was ill.",
    ),
    case(
        "up to now",
        "Admiral Gao Datong, up to now the commander of the North Sea Fleet, was named commander of the Southern Theater Command.",
        before("Gao Datong", "commander", "North Sea Fleet"),
        began("Gao Datong", "commander", "Southern Theater Command"),
    ),
    case(
        "at its head, behind the clause",
        "The South Sea Fleet goes on as it was, with Gao Datong at its head.",
        holds("Gao Datong", "commander", "South Sea Fleet"),
    ),
    case(
        "the same title in another",
        "Gao Datong is commander of the South Sea Fleet. Cai Wenming, who has the same title in the North Sea Fleet, spoke.",
        holds("Gao Datong", "commander", "South Sea Fleet"),
        holds("Cai Wenming", "commander", "North Sea Fleet"),
    ),
    case(
        "fields without a verb",
        "The Central Military Commission met. Gao Datong directs Political Work, Cai Wenming Logistic Support, and Tang Bo Equipment Development.",
        holds("Gao Datong", "director", "Political Work Department of the Central Military Commission"),
        holds("Cai Wenming", "director", "Logistic Support Department of the Central Military Commission"),
        holds("Tang Bo", "director", "Equipment Development Department of the Central Military Commission"),
    ),
]


@pytest.mark.parametrize(("text", "expected"), OFFICERS)
def test_news_of_officers(reader: GrammarReader, text: str, expected: list[Said]) -> None:
    assert claims_of(read(reader, text)) == sorted(expected)
