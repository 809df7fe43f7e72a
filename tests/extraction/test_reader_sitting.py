"""Where somebody sits, beside whom somebody had the same post, and what was somebody's before another had it."""

from __future__ import annotations

import pytest
from reader_claims import Said, absent, before, began, case, claims_of, ended, holds, read

from archive.extraction.reader import GrammarReader

CMC = "Central Military Commission"
EDD = "Equipment Development Department of the Central Military Commission"
NAVY = "People's Liberation Army Navy"
SUNDAY = "2024-05-12..2024-05-12"
ROCKET = "People's Liberation Army Rocket Force"
AMS = "PLA Academy of Military Science"
BY_2017 = "..2017-12-31"
MET = "The Central Military Commission met. "
MFA = "Ministry of Foreign Affairs of the People's Republic of China"

CASES = [
    case(
        "with its size",
        "Ma Lin sits on the powerful, six-member Central Military Commission.",
        holds("Ma Lin", "member", CMC),
    ),
    case(
        "the only sailor on it",
        "Ma Lin is the one sailor on the Central Military Commission.",
        holds("Ma Lin", "member", CMC),
    ),
    case("an expert on it is none", "Ma Lin is an expert on the Central Military Commission."),
    case("on its list", "Ma Lin is on the Central Military Commission's list."),
    case("on which", "The Central Military Commission, on which Ma Lin sits, met.", holds("Ma Lin", "member", CMC)),
    case(
        "on which until",
        "Ma Lin was detained by the Central Military Commission, on which he sat until 2017.",
        before("Ma Lin", "member", CMC, BY_2017),
    ),
    case("never on it", MET + "Admiral Ma Lin has never been on it.", absent("Ma Lin", "member", CMC)),
    case("never sat on it", MET + "Ma Lin has never sat on it.", absent("Ma Lin", "member", CMC)),
    case(
        "left out of it",
        "Ma Lin was left out of the new Central Military Commission, of which he had been a member.",
        before("Ma Lin", "member", CMC),
        ended("Ma Lin", "member", CMC),
    ),
    case("left out who never was in it", "Ma Lin was left out of the new Central Military Commission."),
    case(
        "a fellow",
        "Ma Lin, a vice chairman of the Central Military Commission, met Zhou Kai, his fellow vice chairman.",
        holds("Ma Lin", "vice chairman", CMC),
        holds("Zhou Kai", "vice chairman", CMC),
    ),
    case(
        "a fellow of old",
        "Ma Lin was a vice chairman of the Central Military Commission until 2017. Zhou Kai, Ma's fellow vice chairman, was jailed.",
        before("Ma Lin", "vice chairman", CMC, BY_2017),
        before("Zhou Kai", "vice chairman", CMC),
    ),
    case(
        "of one seat nobody is a fellow",
        "Ma Lin, commander of the PLA Navy, met Zhou Kai, his fellow commander.",
        holds("Ma Lin", "commander", NAVY),
    ),
    case(
        "both, a clause each",
        "The orders were read by Ma Lin, and the ceremony was led by Zhou Kai, both vice chairmen of the Central Military Commission.",
        holds("Ma Lin", "vice chairman", CMC),
        holds("Zhou Kai", "vice chairman", CMC),
    ),
    case(
        "that job before another",
        "Ma Lin was head of the Equipment Development Department. Zhou Kai, the commander of the PLA Navy, who held that job "
        "before Ma did, was absent.",
        before("Ma Lin", "director", EDD),
        holds("Zhou Kai", "commander", NAVY),
        before("Zhou Kai", "director", EDD),
    ),
    case(
        "the minister's post lost", "China's Ma Lin lost the foreign minister's post.", ended("Ma Lin", "minister", MFA)
    ),
    case(
        "the minister's post taken",
        "China's Ma Lin took over the foreign minister's job.",
        began("Ma Lin", "minister", MFA),
    ),
    case("the minister's trust", "China's Ma Lin lost the foreign minister's trust."),
    case(
        "what he may do as the holder",
        "Ma Lin, as PLA Navy commander, may not care.",
        holds("Ma Lin", "commander", NAVY),
    ),
    case("what he would do", "Ma Lin, as PLA Navy commander, would not care."),
    case(
        "led a body as what",
        "Ma Lin is political commissar of the Rocket Force. He led the Academy of Military Sciences as commissar until 2017.",
        holds("Ma Lin", "political commissar", ROCKET),
        before("Ma Lin", "political commissar", AMS, BY_2017),
    ),
    case(
        "his commissar",
        "Ma Lin is commander of the Guangzhou Military Region. Zhou Kai is the Nanjing Military Region commander. Ma has four "
        "children. Wu Bo is his commissar.",
        holds("Ma Lin", "commander", "Guangzhou Military Region"),
        holds("Zhou Kai", "commander", "Nanjing Military Region"),
        holds("Wu Bo", "political commissar", "Guangzhou Military Region"),
    ),
    case(
        "of one region and of another",
        "Ma Lin took command of the Lanzhou Military Region in 1985 and of the Chengdu Military Region in 1992.",
        began("Ma Lin", "commander", "Lanzhou Military Region", "1985-01-01..1985-12-31"),
        began("Ma Lin", "commander", "Chengdu Military Region", "1992-01-01..1992-12-31"),
    ),
    case(
        "they will succeed, a little later",
        "Ma Lin and Zhou Kai were named vice chairmen of the Central Military Commission on Sunday. Nobody had tipped Ma. They "
        "will succeed Wu Bo and Xu Gang, who are due to retire.",
        *(began(name, "vice chairman", CMC, SUNDAY) for name in ("Ma Lin", "Zhou Kai")),
        *(ended(name, "vice chairman", CMC, "2024-05-15..", modality="prospective") for name in ("Wu Bo", "Xu Gang")),
    ),
    case(
        "the places of two",
        "Ma Lin and Zhou Kai were named vice chairmen of the Central Military Commission on Sunday. The pair will take the "
        "places of Wu Bo and Xu Gang, both of whom are due to retire.",
        *(began(name, "vice chairman", CMC, SUNDAY) for name in ("Ma Lin", "Zhou Kai")),
        *(ended(name, "vice chairman", CMC, "2024-05-15..", modality="prospective") for name in ("Wu Bo", "Xu Gang")),
    ),
    case(
        "a seat left empty",
        "Ma Lin was named vice chairman of the Central Military Commission on Sunday, filling the seat left empty by Zhou Kai's "
        "downfall.",
        began("Ma Lin", "vice chairman", CMC, SUNDAY),
        before("Zhou Kai", "vice chairman", CMC),
    ),
    case(
        "when another was something there",
        "Ma Lin worked in Hunan when Zhou Kai was a mayor there and became commander of the PLA Navy in 2014.",
        began("Ma Lin", "commander", NAVY, "2014-01-01..2014-12-31"),
    ),
    case(
        "without naming a successor",
        "Ma Lin, China's foreign minister, was removed from the post on Sunday without a successor being named. Parliament met "
        "without naming a successor.",
        ended("Ma Lin", "minister", MFA, SUNDAY),
        absent(None, "minister", MFA),
    ),
    case(
        "the navy is his own",
        "Ma Lin, commander of the PLA Navy, met the US Chief of Naval Operations. Ma, 61, has run the navy since 2009.",
        holds("Ma Lin", "commander", NAVY),
        began("Ma Lin", "commander", NAVY, "2009-01-01..2009-12-31"),
    ),
]


@pytest.mark.parametrize(("text", "claims"), CASES)
def test_reads_who_sits_where(reader: GrammarReader, text: str, claims: list[Said]) -> None:
    assert claims_of(read(reader, text)) == sorted(claims)
