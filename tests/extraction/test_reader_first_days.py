"""Since when somebody is in the post that the article has given him, and what he has left where he has moved on since."""

from __future__ import annotations

import pytest
from reader_claims import BY_TODAY, Said, before, began, case, claims_of, ended, holds, read

from archive.extraction.reader import GrammarReader

ARMY, NAVY = ("commander", "Kenya Army"), ("commander", "Kenya Navy")
DEPUTY, BANK = ("deputy governor", "Bank of Zambia"), ("governor", "Bank of Zambia")
RONO, MOYO = "Juma Rono", "Peter Moyo"
HIS = [holds(RONO, *ARMY), began(RONO, *ARMY, "2021")]

FIRST_DAYS = [
    case(name, f"Gen. Juma Rono, chief of the Kenya Army, {words}.", *HIS)
    for name, words in (
        ("got the job", "has made many friends since he got the job in 2021"),
        ("the post", "has visited Uganda twice since he won the post in 2021"),
        ("without a subject", "has made many friends since getting the top job in 2021"),
        ("served", "has served since 2021"),
        ("in the chair", "has been in the chair since 2021"),
        ("at the helm", "has been at the helm since 2021"),
    )
] + [
    case(
        "served in the army is no post",
        "Gen. Juma Rono, chief of the Kenya Army, has served in the forces since 1991.",
        holds(RONO, *ARMY),
    ),
    case(
        "whom somebody replaces",
        "Juma Rono was named chief of the Kenya Army on Monday. He replaces General Peter Moyo, who had served since June 2019.",
        began(RONO, *ARMY, "2024-05-13"),
        began(MOYO, *ARMY, "2019-06"),
        ended(MOYO, *ARMY, "2024-05-13"),
    ),
    case(
        "the previous incumbent behind a semicolon",
        "Juma Rono was named commander of the Kenya Army on Monday; Peter Moyo, the previous incumbent, had served since 2015.",
        began(RONO, *ARMY, "2024-05-13"),
        began(MOYO, *ARMY, "2015"),
        before(MOYO, *ARMY),
    ),
]


@pytest.mark.parametrize(("text", "claims"), FIRST_DAYS)
def test_first_days_without_a_title(reader: GrammarReader, text: str, claims: list[Said]) -> None:
    assert claims_of(read(reader, text)) == sorted(claims)


MOVED = [
    case(
        "since last year, and now in place of another",
        "Juma Rono, commander of the Kenya Navy since last year, now commands the Kenya Army in place of Peter Moyo.",
        began(RONO, *NAVY, "2023"),
        before(RONO, *NAVY, BY_TODAY),
        began(RONO, *ARMY),
        before(MOYO, *ARMY),
    ),
    case(
        "the day of the move in the sentence before",
        "Juma Rono was named governor of the Bank of Zambia on Monday. Rono, 60, has been a deputy governor since 2012.",
        began(RONO, *BANK, "2024-05-13"),
        began(RONO, *DEPUTY, "2012"),
        before(RONO, *DEPUTY, BY_TODAY),
    ),
    case(
        "from a year until something happened",
        "Juma Rono was commander of the Kenya Navy from 2013 till Moyo dismissed him.",
        before(RONO, *NAVY, "2013..2024-05-14"),
    ),
]


@pytest.mark.parametrize(("text", "claims"), MOVED)
def test_what_was_left_for_another_post(reader: GrammarReader, text: str, claims: list[Said]) -> None:
    assert claims_of(read(reader, text)) == sorted(claims)


FINANCE, HEALTH = ("minister", "Ministry of Finance of Zambia"), ("minister", "Ministry of Health of Zambia")
LINES = "The full list:\n\nFinance: Peter Moyo\n\nHealth: Anna Phiri\n\nAttorney General: Luke Zulu"
LISTS = [
    ("President Banda of Zambia unveiled his cabinet in Lusaka on Tuesday. He spoke for an hour.", began),
    ("Banda was elected president of Zambia on Sunday and formed his cabinet the same day. He is 60.", began),
    ("President Banda of Zambia read the names of the people who will lead the ministries on Tuesday.", began),
    ("President Banda of Zambia will name his cabinet in June. He has one now.", holds),
    ("President Banda of Zambia formed his cabinet in May 2021. It has twenty ministers.", holds),
]


@pytest.mark.parametrize(("lead", "told"), LISTS)
def test_lines_below_news_of_new_people(reader: GrammarReader, lead: str, told: object) -> None:
    found = claims_of(read(reader, f"{lead} {LINES}"))
    assert callable(told)
    assert told(MOYO, *FINANCE) in found
    assert told("Anna Phiri", *HEALTH) in found
