"""Titles in a tale of old times: of the time told before, of one told further down, or of one that nothing lets us count."""

from __future__ import annotations

import pytest
from reader_claims import Said, began, case, claims_of, ended, holds, read

from archive.extraction.reader import GrammarReader

KENYA = "Republic of Kenya"
ARMY = "Kenya Army"
DAY = "2024-05-15"

TALES = [
    case(
        "the tale goes on with another",
        "Soldiers took the city in 1979. Kenyan President Paul Otieno fled with his ministers.",
        holds("Paul Otieno", "president", KENYA, f"1979-01-01..{DAY}"),
    ),
    case(
        "at the same time",
        "Ann Holt left for Spain in April 1982. At the same time Kenyan President Paul Otieno sacked the clerk.",
        holds("Paul Otieno", "president", KENYA, f"1982-04-01..{DAY}"),
    ),
    case(
        "what is said of it now",
        "In 1979 soldiers took the city. Kenyan President Paul Otieno is against any talk of it.",
        holds("Paul Otieno", "president", KENYA),
    ),
    case(
        "what somebody said of it",
        "In 1979 soldiers took the city. Kenyan President Paul Otieno said that it was wrong.",
        holds("Paul Otieno", "president", KENYA),
    ),
    case(
        "a new paragraph",
        "In 1979 soldiers took the city.\n\nKenyan President Paul Otieno signed the order.",
        holds("Paul Otieno", "president", KENYA),
    ),
    case(
        "a tale of last year",
        "Soldiers took the city in 2023. Kenyan President Paul Otieno signed the order.",
        holds("Paul Otieno", "president", KENYA),
    ),
    case(
        "a day of the news between",
        "In 1979 soldiers took the city. The guard left it on Tuesday. Kenyan President Paul Otieno signed the order.",
        holds("Paul Otieno", "president", KENYA, "2024-05-14"),
    ),
    case(
        "told before its date",
        "Kenyan President Paul Otieno sided with Ann Holt. Holt lost the 1999 election and fled to Spain.",
        holds("Paul Otieno", "president", KENYA, f"..{DAY}"),
    ),
    case(
        "news before the history",
        "Kenyan President Paul Otieno sided with Ann Holt, his spokesman said. Holt lost the 1999 election and fled.",
        holds("Paul Otieno", "president", KENYA),
    ),
    case(
        "the date in what it was done for",
        "Ann Holt left as the fleet sailed in a bid to take the isles in 1982. Kenyan President Paul Otieno sacked the clerk.",
        holds("Paul Otieno", "president", KENYA, f"1982-01-01..{DAY}"),
    ),
    case(
        "since when it had been",
        "The defeat had cast its shadow over the army since 1970. Kenyan President Paul Otieno was content to wait.",
        holds("Paul Otieno", "president", KENYA, f"1970-01-01..{DAY}"),
    ),
    case(
        "its date after a clause",
        "Kenyan President Paul Otieno met no mutineers. The hall was set to open, two months after the party had won the "
        "1997 vote.",
        holds("Paul Otieno", "president", KENYA, f"..{DAY}"),
    ),
    case(
        "its date in a sentence that names no post",
        "The mutiny was crushed by loyal men led by Kenya Army commander Bo Lund. The mutineers were hanged in 1987.",
        holds("Bo Lund", "commander", ARMY, f"..{DAY}"),
    ),
    case(
        "who came then",
        "In 1978 Ann Holt left for Spain. Paul Lund replaced Jan Berg as Kenya Army commander.",
        began("Paul Lund", "commander", ARMY, f"1978-01-01..{DAY}"),
        ended("Jan Berg", "commander", ARMY, f"1978-01-01..{DAY}"),
    ),
]

UNCOUNTED = [
    case(
        "a week after",
        "A week after Bo Lund was fired, Kenya Army commander Ann Holt issued a letter against the purge.",
        holds("Ann Holt", "commander", ARMY, f"..{DAY}"),
    ),
    case(
        "a week after, of the news",
        "A week after Bo Lund was fired, Kenya Army commander Ann Holt issued on Tuesday a letter against the purge.",
        holds("Ann Holt", "commander", ARMY, "2024-05-14"),
    ),
    case(
        "soon after",
        "Soon after its foundation, the court indicted Kenyan President Paul Otieno for murder.",
        holds("Paul Otieno", "president", KENYA, f"..{DAY}"),
    ),
    case(
        "by then",
        "By then the general trusted Kenyan President Paul Otieno no more.",
        holds("Paul Otieno", "president", KENYA, f"..{DAY}"),
    ),
    case(
        "a new age",
        "When Ann Holt took over as Kenyan prime minister, Kenya Army commander Bo Lund went to Spain.",
        began("Ann Holt", "prime minister", KENYA, f"..{DAY}"),
        holds("Bo Lund", "commander", ARMY, f"..{DAY}"),
    ),
    case(
        "when, of the news",
        "When reporters came, Kenya Army commander Bo Lund went to his car.",
        holds("Bo Lund", "commander", ARMY),
    ),
]


@pytest.mark.parametrize(("text", "claims"), TALES + UNCOUNTED)
def test_a_title_is_of_the_time_of_the_tale(reader: GrammarReader, text: str, claims: list[Said]) -> None:
    assert claims_of(read(reader, text)) == sorted(claims)
