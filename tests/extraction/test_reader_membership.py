"""Seats of a body that the sentence does not name again, plural subjects, and one post each of several bodies."""

from __future__ import annotations

import pytest
from reader_claims import Said, absent, before, began, case, claims_of, ended, holds, read

from archive.extraction.reader import GrammarReader

CMC = "Central Military Commission"
CHINA_MND = "Ministry of National Defense of the People's Republic of China"
ARMY = "People's Liberation Army Ground Force"
NAVY = "People's Liberation Army Navy"
AIR_FORCE = "People's Liberation Army Air Force"
MET = "The Central Military Commission met. "

CASES = [
    case(
        "keep their seats",
        MET + "Ma Lin and Zhou Kai keep their seats.",
        holds("Ma Lin", "member", CMC),
        holds("Zhou Kai", "member", CMC),
    ),
    case(
        "retains his seat on it",
        MET + "General Ma Lin retains his seat on it.",
        holds("Ma Lin", "member", CMC),
    ),
    case(
        "seats in a hall are no seats of a body",
        "Ma Lin and Zhou Kai kept their seats in the front row.",
    ),
    case(
        "new among the members",
        MET + "Ma Lin and Zhou Kai are new among the members.",
        began("Ma Lin", "member", CMC),
        began("Zhou Kai", "member", CMC),
    ),
    case(
        "new on the commission",
        MET + "Admiral Ma Lin is new on the commission.",
        began("Ma Lin", "member", CMC),
    ),
    case(
        "not chosen again",
        MET + "Ma Lin and Zhou Kai were not chosen again.",
        ended("Ma Lin", "member", CMC),
        ended("Zhou Kai", "member", CMC),
    ),
    case(
        "not re-elected to the commission",
        "General Ma Lin was not re-elected to the Central Military Commission.",
        ended("Ma Lin", "member", CMC),
    ),
    case(
        "dropped from it",
        MET + "Ma Lin was dropped from it in October 2023.",
        ended("Ma Lin", "member", CMC, "2023-10"),
    ),
    case(
        "kept on it",
        "General Ma Lin was kept on the Central Military Commission for a third term.",
        holds("Ma Lin", "member", CMC),
    ),
    case(
        "never given a seat",
        MET + "Ma Lin was never given a seat.",
        absent("Ma Lin", "member", CMC),
    ),
    case(
        "a seat won",
        "Ma Lin won a seat on the Central Military Commission in 2017.",
        began("Ma Lin", "member", CMC, "2017"),
    ),
    case(
        "two objects with a year each",
        "Ma Lin joined the army in 1968 and the Central Military Commission in 2012.",
        began("Ma Lin", "member", CMC, "2012"),
    ),
    case(
        "they, of two just named",
        "Ma Lin and Zhou Kai were expelled from the party on Monday. They lose their seats on the Central Military Commission.",
        ended("Ma Lin", "member", CMC, "2024-05-13"),
        ended("Zhou Kai", "member", CMC, "2024-05-13"),
    ),
    case(
        "one body each, after a copula",
        "Ma Lin and Zhou Kai were the political commissars of China's army and navy.",
        before("Ma Lin", "political commissar", ARMY),
        before("Zhou Kai", "political commissar", NAVY),
    ),
    case(
        "one body each, in apposition",
        "Ma Lin, Zhou Kai and He Tao, the commanders of China's army, navy and air force, took part.",
        holds("Ma Lin", "commander", ARMY),
        holds("Zhou Kai", "commander", NAVY),
        holds("He Tao", "commander", AIR_FORCE),
    ),
    case(
        "one body each, the names after them, the kind of body shared",
        "The commanders of the Eastern and Southern theater commands, Ma Lin and Zhou Kai, took part.",
        holds("Ma Lin", "commander", "Eastern Theater Command"),
        holds("Zhou Kai", "commander", "Southern Theater Command"),
    ),
    case(
        "the navy of the country, not of one of its commands",
        "China's armed forces have a new face. Admiral Zhou Kai commands the navy.",
        holds("Zhou Kai", "commander", NAVY),
    ),
    case(
        "the army as a service",
        "China's armed forces have a new face. Also there was Ma Lin, the army's political commissar.",
        holds("Ma Lin", "political commissar", ARMY),
    ),
    case(
        "from the head of one body to that of another",
        "General Ma Lin goes from the Shenyang Military Region to the Southern Theater Command.",
        began("Ma Lin", "commander", "Southern Theater Command"),
        before("Ma Lin", "commander", "Shenyang Military Region"),
    ),
    case(
        "a clause without its verb, the name behind a title",
        "General Ma Lin takes over the Western Theater Command, and the former Beijing Military Region commander, General "
        "Zhou Kai, 62, the Northern Theater Command.",
        began("Ma Lin", "commander", "Western Theater Command"),
        began("Zhou Kai", "commander", "Northern Theater Command"),
        before("Zhou Kai", "commander", "Beijing Military Region"),
    ),
    case(
        "from a day on, in the past",
        "Zhou Kai commanded China's navy from July 2011.",
        began("Zhou Kai", "commander", NAVY, "2011-07"),
    ),
    case(
        "from its creation",
        "Ma Lin commanded the PLA Rocket Force from its creation in December 2015.",
        began("Ma Lin", "commander", "People's Liberation Army Rocket Force", "2015-12"),
    ),
    case(
        "for years, counted back",
        "Admiral Zhou Kai has commanded China's navy for ten years.",
        began("Zhou Kai", "commander", NAVY, "2013-05-07..2015-05-18"),
        holds("Zhou Kai", "commander", NAVY),
    ),
    case(
        "for more than so many years: how many more, nobody says",
        "Admiral Zhou Kai has commanded China's navy for more than ten years.",
        began("Zhou Kai", "commander", NAVY, "..2014-05-18"),
        holds("Zhou Kai", "commander", NAVY),
    ),
    case(
        "voted off a body",
        "Zhou Kai was voted off the Central Military Commission on Monday.",
        ended("Zhou Kai", "member", "Central Military Commission", "2024-05-13"),
    ),
    case(
        "rewarded with a seat",
        "Zhou Kai was rewarded on Monday with a seat on the Central Military Commission.",
        began("Zhou Kai", "member", "Central Military Commission", "2024-05-13"),
    ),
    case(
        "rewarded for a seat",
        "Zhou Kai was rewarded for a seat on the Central Military Commission that he gave up.",
    ),
    case(
        "since when, beside an end",
        "Zhou Kai, commander of China's navy since October 2019, is retiring.",
        began("Zhou Kai", "commander", NAVY, "2019-10"),
        ended("Zhou Kai", "commander", NAVY),
    ),
]


@pytest.mark.parametrize(("text", "claims"), CASES)
def test_reads_seats(reader: GrammarReader, text: str, claims: list[Said]) -> None:
    assert claims_of(read(reader, text)) == sorted(claims)


def test_a_member_of_the_forces_has_no_post(reader: GrammarReader) -> None:
    text = "Bai Lu chairs China's Central Military Commission. Gao Liang, a civilian member of the army, sang."
    assert {claim.person for claim in claims_of(read(reader, text))} == {"Bai Lu"}
