"""Titles that open a sentence or hang on the body before "which", told of the name or pronoun behind them."""

from __future__ import annotations

import pytest
from reader_claims import BY_YESTERDAY, Said, before, began, case, claims_of, holds, read

from archive.extraction.reader import GrammarReader

CMC = "Central Military Commission"
ROCKETS = "People's Liberation Army Rocket Force"
POLITBURO = "Political Bureau of the CPC Central Committee"

FRONTED = [
    case(
        "two titles before a pronoun",
        "Next came Guo Min. Commander of the Rocket Force and a member of the Politburo, he has been ill since March.",
        holds("Guo Min", "commander", ROCKETS),
        holds("Guo Min", "member", POLITBURO),
    ),
    case(
        "one of several members",
        "Next came Guo Min. A vice-chairman of the Central Military Commission and one of the 24 members of the "
        "Politburo, he has been ill since March.",
        holds("Guo Min", "vice chairman", CMC),
        holds("Guo Min", "member", POLITBURO),
    ),
    case(
        "two titles before a name",
        "Commander of the Rocket Force and a member of the Politburo, Guo Min is ill.",
        holds("Guo Min", "commander", ROCKETS),
        holds("Guo Min", "member", POLITBURO),
    ),
    case(
        "the first of them over",
        "Next came Guo Min. Commander of the Rocket Force from 2010 to 2015 and a member of the Politburo, he is ill.",
        before("Guo Min", "commander", ROCKETS, "2010..2015"),
        holds("Guo Min", "member", POLITBURO),
    ),
    case(
        "in a time long ago",
        "Guo Min is ill. Chief of staff of the 8th Air Corps in the 1990s, he became commander of the Rocket Force in 2003.",
        before("Guo Min", "chief of staff", "8th Air Corps", "1990..1999"),
        began("Guo Min", "commander", ROCKETS, "2003"),
    ),
    case(
        "what he said of others",
        "It was late. The hall was full. It rained. Guo Min spoke of trade. The president of Kenya and the prime minister of Ethiopia, he said, had met.",
    ),
    case(
        "over which he presides",
        "What is left to Guo Min is the Lowy Institute, over which he still presides.",
        holds("Guo Min", "director", "Lowy Institute"),
    ),
    case(
        "over which somebody presides whose chair is another's",
        "The Senate, over which Vice President Kamala Harris presides, voted in Washington.",
        holds("Kamala Harris", "vice president", "United States of America"),
    ),
    case(
        "of which he was what in a town",
        "Guo Min came from the Rocket Force, of which he was a deputy chief of staff in Beijing.",
        before("Guo Min", "deputy chief of staff", ROCKETS, BY_YESTERDAY),
    ),
    case(
        "the counterpart is the one before the comma",
        "Guo Min, commander of the Rocket Force, met Xu Tao, his opposite number as commander of the Southern Theater Command.",
        holds("Guo Min", "commander", "People's Liberation Army Rocket Force"),
        holds("Xu Tao", "commander", "Southern Theater Command"),
    ),
    case(
        "both titles behind a speaker and a colon",
        "Wu Qian: State Councilor and Minister of National Defense General Wei Fenghe spoke in Delhi.",
        holds("Wei Fenghe", "state councillor", "State Council of the People's Republic of China"),
        holds("Wei Fenghe", "minister", "Ministry of National Defense of the People's Republic of China"),
    ),
]


@pytest.mark.parametrize(("text", "expected"), FRONTED)
def test_titles_before_whom_they_are_of(reader: GrammarReader, text: str, expected: list[Said]) -> None:
    assert claims_of(read(reader, text)) == sorted(expected)
