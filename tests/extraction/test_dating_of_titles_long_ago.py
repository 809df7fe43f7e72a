"""Titles in what is told of a time long past: they are of that time, though the sentence itself has no date beside them."""

from __future__ import annotations

import pytest
from reader_claims import Said, began, case, claims_of, ended, holds, read

from archive.extraction.reader import GrammarReader

KENYA = "Republic of Kenya"
ARMY = "Kenya Army"

CASES = [
    case(
        "when, set before",
        "When the papers came out in February 1982, Kenyan President Paul Otieno called a meeting.",
        holds("Paul Otieno", "president", KENYA, "1982-02"),
    ),
    case(
        "as, set before",
        "As evening fell on 16 December 1971, Kenyan President Paul Otieno called a meeting.",
        holds("Paul Otieno", "president", KENYA, "1971-12-16"),
    ),
    case(
        "as, of what is said now",
        "As he said in 2012, Kenyan President Paul Otieno hates war.",
        holds("Paul Otieno", "president", KENYA),
    ),
    case(
        "out of a government",
        "Bo Holt resigned from Kenyan President Paul Otieno's government in 1982.",
        holds("Paul Otieno", "president", KENYA, "1982"),
    ),
    case(
        "the tale goes on",
        "On June 5, 1997, Ann Holt reached for the telephone. She asked a clerk to ring the guard outside Kenyan President "
        "Paul Otieno's bedroom.",
        holds("Paul Otieno", "president", KENYA, "1997-06-05..2024-05-15"),
    ),
    case(
        "the tale is over",
        "On June 5, 1997, Ann Holt reached for the telephone. She says Kenyan President Paul Otieno is right.",
        holds("Paul Otieno", "president", KENYA),
    ),
    case(
        "a caption that closes with a month",
        "Kenyan President Paul Otieno talks with the crew of the ship. A guard is shown on the left. November 1962.",
        holds("Paul Otieno", "president", KENYA, "1962-11"),
    ),
    case(
        "a report that closes with its day",
        "Kenyan President Paul Otieno talks with the crew of the ship. A guard is shown on the left. 14 May 2024.",
        holds("Paul Otieno", "president", KENYA),
    ),
    case(
        "put out by title",
        "In 2021, soldiers stormed the villa and arrested Kenyan President Paul Otieno.",
        holds("Paul Otieno", "president", KENYA, "2021"),
    ),
    case(
        "who did it, long ago",
        "On 12 December 1979, General Ann Holt, commander of the Kenya Army, arrested Bo Lund.",
        holds("Ann Holt", "commander", ARMY, "1979-12-12"),
    ),
    case(
        "through whom, long ago",
        "In June 1973 the firm sent Ann Holt a secret message through Kenyan President Paul Otieno.",
        holds("Paul Otieno", "president", KENYA, "1973-06-01..2024-05-15"),
    ),
    case(
        "what somebody did once",
        "The firm was founded in 1990 by Kenyan President Paul Otieno.",
        holds("Paul Otieno", "president", KENYA, "1990-01-01..2024-05-15"),
    ),
    case(
        "what befell somebody once",
        "Kenyan President Paul Otieno was jailed in 1990.",
        holds("Paul Otieno", "president", KENYA, "1990-01-01..2024-05-15"),
    ),
    case(
        "of what happened then, told of now",
        "The film tells of a discussion in 1993 between General Ann Holt, commander of the Kenya Army, and Bo Lund.",
        holds("Ann Holt", "commander", ARMY, "1993-01-01..2024-05-15"),
    ),
    case(
        "a defeat then",
        "The fraud led to the defeat of Kenyan President Paul Otieno in the 1997 election.",
        holds("Paul Otieno", "president", KENYA, "1997-01-01..2024-05-15"),
    ),
    case(
        "a second aim",
        "In 1993 Ann Holt wanted to stop the vote, remove Kenyan President Paul Otieno and restart the talks.",
        holds("Paul Otieno", "president", KENYA, "1993-01-01..2024-05-15"),
        ended("Paul Otieno", "president", KENYA, "1993-01-01..", modality="prospective"),
    ),
    case(
        "when he came to power",
        "The army grew when Kenyan President Paul Otieno assumed the presidency in 1965.",
        began("Paul Otieno", "president", KENYA, "1965"),
        holds("Paul Otieno", "president", KENYA, "1965-01-01..2024-05-15"),
    ),
    case(
        "a caption without a verb",
        "Kenyan President Paul Otieno at an exercise in Izmir, May 26, 2010.",
        holds("Paul Otieno", "president", KENYA, "2010-05-26"),
    ),
    case(
        "where he was on a day",
        "On 2 April 1982 Kenyan President Paul Otieno was in London.",
        holds("Paul Otieno", "president", KENYA, "1982-04-02..2024-05-15"),
    ),
    case(
        "what he was in a year",
        "Kenyan President Paul Otieno was a student in 1982.",
        holds("Paul Otieno", "president", KENYA),
    ),
    case(
        "counted from what was long ago",
        "A month after the war began in 1973, Kenyan President Paul Otieno fled to Spain.",
        holds("Paul Otieno", "president", KENYA, "..2024-05-15"),
    ),
    case(
        "who comes when another goes",
        "Kenya's army chief, General Karl Berg, retires at the end of May and General Paul Lund succeeds him.",
        holds("Karl Berg", "commander", ARMY),
        ended("Karl Berg", "commander", ARMY, "2024-05-21..2024-05-31", modality="prospective"),
        began("Paul Lund", "commander", ARMY, "2024-05-21..2024-05-31", modality="prospective"),
    ),
]


@pytest.mark.parametrize(("text", "claims"), CASES)
def test_a_title_is_of_the_time_told(reader: GrammarReader, text: str, claims: list[Said]) -> None:
    assert claims_of(read(reader, text)) == sorted(claims)
