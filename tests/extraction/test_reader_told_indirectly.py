"""Posts told by the way: by the town of a command, by the other of two heads, by who came the time before."""

from __future__ import annotations

from datetime import date

import pytest
from reader_claims import Said, absent, before, began, case, claims_of, ended, expected, holds, read

from archive.extraction.reader import GrammarReader

MINISTRY = "Ministry of National Defense of the People's Republic of China"
JAPAN = "Ministry of Defense of Japan"
CMC = "Central Military Commission"
ROCKETS = "People's Liberation Army Rocket Force"
LANZHOU, JINAN = "Lanzhou Military Region", "Jinan Military Region"
REFORM = "National Development and Reform Commission"

CASES = [
    case(
        "still serving",
        "Li Wei, who has been acting as governor of Hunan, will go abroad.",
        holds("Li Wei", "governor", "Hunan", acting=True),
    ),
    case(
        "already dismissed",
        "China has already dismissed two defence ministers, Qian Bo and Wei Ming.",
        before("Qian Bo", "minister", MINISTRY),
        before("Wei Ming", "minister", MINISTRY),
    ),
    case(
        "two sacked",
        "China has sacked two defence ministers, Qian Bo and Wei Ming.",
        ended("Qian Bo", "minister", MINISTRY),
        ended("Wei Ming", "minister", MINISTRY),
    ),
    case(
        "minister in charge",
        f"In June Zhao Ming, then minister in charge of the {REFORM}, was placed under investigation.",
        before("Zhao Ming", "director", REFORM, "2023-06"),
    ),
    case(
        "political counterpart",
        "Gao Lin, commander of the Rocket Force, and his political counterpart, Meng Bo, were absent.",
        holds("Gao Lin", "commander", ROCKETS),
        holds("Meng Bo", "political commissar", ROCKETS),
    ),
    case(
        "on neither",
        "Qin Hai sits on neither the Politburo nor the Central Military Commission.",
        absent("Qin Hai", "member", "Political Bureau of the CPC Central Committee"),
        absent("Qin Hai", "member", CMC),
    ),
    case(
        "added to",
        "On Monday Qin Hai was added to the vice chairmen of the military commission of China.",
        began("Qin Hai", "vice chairman", CMC, "2024-05-13"),
    ),
    case(
        "the last was",
        "Taro Kato is the first Japanese defense minister in ten years to come. The last was Hiro Mori, in March 2009.",
        holds("Taro Kato", "minister", JAPAN),
        holds("Hiro Mori", "minister", JAPAN, "2009-03"),
    ),
    case(
        "comes on a first visit",
        "Taro Kato arrived on Monday on the first visit by a Japanese defense minister in ten years.",
        holds("Taro Kato", "minister", JAPAN, "2024-05-13"),
    ),
    case("not who is met", "Anna Holm met Taro Kato on the first day of a visit by a Japanese defense minister."),
    case(
        "post of a body",
        "Zhao Hui vacated the Rocket Force post in March.",
        ended("Zhao Hui", "commander", ROCKETS, "2024-03"),
    ),
    case(
        "where she rose",
        "Zhao Min spent 20 years at China Central Television, where she became vice president.",
        began("Zhao Min", "vice president", "China Central Television"),
    ),
    case("where nobody knows", "Zhao Min joined Lantern Mobile in 1999, where he rose to vice-president."),
    case(
        "in her thirties",
        "Mayor of Dalian in her thirties, Bo Wen joined the ministry in 2004.",
        before("Bo Wen", "mayor", "Dalian"),
    ),
    case(
        "escort task force",
        "The Chinese navy's 47th escort fleet docked at Mombasa. The taskforce is commanded by Senior Captain Bai Feng.",
        holds("Bai Feng", "commander", "47th Chinese naval escort taskforce"),
    ),
    case(
        "commander of a numbered one",
        "Captain Gao Lin, commander of the 46th Chinese naval escort task force, spoke on deck.",
        holds("Gao Lin", "commander", "46th Chinese naval escort taskforce"),
    ),
    case(
        "mayor of the municipality",
        "Chen Min was appointed Party chief of Tianjin. Li Guo, mayor of the municipality, was there.",
        began("Chen Min", "secretary", "CPC Tianjin Municipal Committee"),
        holds("Li Guo", "mayor", "Tianjin"),
    ),
    case(
        "party with a capital",
        "Zhou Lin was named Chongqing Party chief on Monday.",
        began("Zhou Lin", "secretary", "CPC Chongqing Municipal Committee", "2024-05-13"),
    ),
    case(
        "deputy of what is headed",
        "Wu Bo, the former deputy logistics chief of the PLA, was jailed.",
        before("Wu Bo", "deputy director", "Logistic Support Department of the Central Military Commission"),
    ),
    case(
        "the first sitting one to fall",
        "The list is headed by Qin Hai, vice chairman of the Central Military Commission and the first sitting vice chairman to be purged.",
        holds("Qin Hai", "vice chairman", CMC),
    ),
    case(
        "the body at the front",
        "In the Rocket Force, Zhou Feng was promoted in June 2018 to succeed Wei Bo.",
        began("Zhou Feng", "commander", ROCKETS, "2018-06"),
        before("Wei Bo", "commander", ROCKETS, "..2018-06"),
    ),
    case(
        "gone already",
        "Gao Lin will take over the Rocket Force from Meng Bo, who retired in March.",
        expected("Gao Lin", "commander", ROCKETS),
        ended("Meng Bo", "commander", ROCKETS, "2024-03"),
    ),
    case(
        "its third in two years",
        "The Rocket Force now has its third commander in two years: General Wang Feng.",
        holds("Wang Feng", "commander", ROCKETS),
    ),
    case(
        "a resignation and a name in its place",
        "Parliament accepted the resignation of Bo Lind as finance minister of Peru and elected Ana Ruiz in his stead.",
        ended("Bo Lind", "minister", "Ministry of Finance of Peru"),
        began("Ana Ruiz", "minister", "Ministry of Finance of Peru"),
    ),
    case(
        "staff in a town",
        "In 1992 Chen Bo was made chief of the general staff in Beijing.",
        began("Chen Bo", "chief", "General Staff Department of the People's Liberation Army", "1992"),
    ),
    case(
        "garrison of a municipality",
        "Zhao Hui was named political commissar of the Tianjin Garrison on Monday.",
        began("Zhao Hui", "political commissar", "People's Liberation Army Tianjin Garrison", "2024-05-13"),
    ),
]
OF_TOWNS = [
    case(
        "sent to a town",
        "Zhou Lin was sent to Jinan on May 2 as commander of the military region.",
        began("Zhou Lin", "commander", JINAN, "2013-05-02"),
    ),
    case(
        "commissar in a town",
        "Tian Yu, the political commissar in Lanzhou, was absent.",
        holds("Tian Yu", "political commissar", LANZHOU, "2013-05-15"),
    ),
    case(
        "the post of a town",
        "Zhao Hui, who vacated the Lanzhou post, now heads the General Logistics Department.",
        ended("Zhao Hui", "commander", LANZHOU, "..2013-05-15"),
        holds("Zhao Hui", "director", "General Logistics Department of the People's Liberation Army", "2013-05-15"),
    ),
    case(
        "in the place of one who stays at home",
        "Ma Feng went to the forum in place of the Chinese defence minister, Liang Hai.",
        holds("Liang Hai", "minister", MINISTRY, "2013-05-15"),
    ),
]


@pytest.mark.parametrize(("text", "claims"), CASES)
def test_told_by_the_way(reader: GrammarReader, text: str, claims: list[Said]) -> None:
    assert claims_of(read(reader, text)) == sorted(claims)


@pytest.mark.parametrize(("text", "claims"), OF_TOWNS)
def test_told_by_a_town(reader: GrammarReader, text: str, claims: list[Said]) -> None:
    assert claims_of(read(reader, text, date(2013, 5, 15))) == sorted(claims)
