"""Sentences that say what somebody is, was, has been or is not: copulas, relative clauses, "serves as", "heads"."""

from __future__ import annotations

import pytest
from reader_claims import Said, absent, before, began, case, claims_of, ended, ends_of, holds, read, span

from archive.extraction.reader import GrammarReader

CMC = "Central Military Commission"
CHINA_MND = "Ministry of National Defense of the People's Republic of China"

COPULAS = [
    case(
        "present",
        "Boris Pistorius is Germany's defence minister.",
        holds("Boris Pistorius", "minister", "Ministry of Defense of Germany"),
    ),
    case(
        "past",
        "Nirmala Sitharaman was defence minister of India.",
        before("Nirmala Sitharaman", "minister", "Ministry of Defense of India"),
    ),
    case(
        "past with a year",
        "Karim Haddad was foreign minister of Jordan in 2019.",
        before("Karim Haddad", "minister", "Ministry of Foreign Affairs of Jordan", "2019"),
    ),
    case(
        "since",
        "Martin Keller has been Germany's defence minister since May 2022.",
        began("Martin Keller", "minister", "Ministry of Defense of Germany", "2022-05"),
        holds("Martin Keller", "minister", "Ministry of Defense of Germany"),
    ),
    case(
        "remains",
        "Wang Yi remains China's foreign minister.",
        holds("Wang Yi", "minister", "Ministry of Foreign Affairs of the People's Republic of China"),
    ),
    case(
        "negated",
        "Li Shangfu is not China's defence minister.",
        absent("Li Shangfu", "minister", CHINA_MND),
    ),
    case(
        "no longer",
        "Li Shangfu is no longer China's defence minister.",
        ended("Li Shangfu", "minister", CHINA_MND),
    ),
    case(
        "two posts",
        "Zhang Youxia is a vice chairman of the CMC and a member of the Politburo.",
        holds("Zhang Youxia", "vice chairman", CMC),
        holds("Zhang Youxia", "member", "Political Bureau of the CPC Central Committee"),
    ),
    case(
        "whether is no statement",
        "Nobody in Beijing would confirm whether Li Shangfu was still China's defence minister.",
    ),
    case("no post but a kind", "Ivan Petrov is a general and a father of two in Moscow."),
    case("somebody of the crowd", "Anna Nowak is a minister's daughter from Krakow."),
]

RELATIVE = [
    case(
        "who is",
        "Liu Zhenli, who is chief of the CMC Joint Staff Department, joined the call.",
        holds("Liu Zhenli", "chief", "Joint Staff Department of the Central Military Commission"),
    ),
    case(
        "who was",
        "Robert Muchiri, who was commander of the Kenya Navy, died in Mombasa.",
        before("Robert Muchiri", "commander", "Kenya Navy"),
    ),
    case(
        "who heads",
        "Sun Weidong, who heads the People's Liberation Army Rocket Force, said nothing.",
        holds("Sun Weidong", "commander", "People's Liberation Army Rocket Force"),
    ),
    case(
        "who also chairs",
        "Xi Jinping, who also chairs the Central Military Commission, gave a speech.",
        holds("Xi Jinping", "chairman", CMC),
    ),
    case(
        "who served",
        "Daniel Cohen, who served as commander of the Israeli Air Force, wrote the report.",
        before("Daniel Cohen", "commander", "Israeli Air Force"),
    ),
]

SERVES = [
    case(
        "between two years",
        "Lloyd Austin served as commander of US Central Command from 2013 to 2016.",
        span("Lloyd Austin", "commander", "United States Central Command", "2013", "2016"),
    ),
    case(
        "between two months",
        "Amir Barak served as deputy chief of staff of the Israel Defense Forces from October 2022 to November 2023.",
        span("Amir Barak", "deputy chief of staff", "Israel Defense Forces", "2022-10", "2023-11"),
    ),
    case(
        "serves",
        "Miao Hua serves as director of the CMC Political Work Department.",
        holds("Miao Hua", "director", "Political Work Department of the Central Military Commission"),
    ),
    case(
        "in brackets",
        "Mark Milley, chairman of the US Joint Chiefs of Staff (2019-2023), gave a lecture.",
        span("Mark Milley", "chairman", "United States Joint Chiefs of Staff", "2019", "2023"),
    ),
    case(
        "apposition with from and to",
        "Anna Kowalska, Poland's foreign minister from March 2020 to May 2022, wrote the book.",
        span("Anna Kowalska", "minister", "Ministry of Foreign Affairs of Poland", "2020-03", "2022-05"),
    ),
]

HEADS = [
    case(
        "leads",
        "General Wang Houbin leads the PLA Rocket Force.",
        holds("Wang Houbin", "commander", "People's Liberation Army Rocket Force"),
    ),
    case(
        "passive",
        "The PLA Rocket Force is led by General Wang Houbin.",
        holds("Wang Houbin", "commander", "People's Liberation Army Rocket Force"),
    ),
    case(
        "department of an unlisted body",
        "Jane Okafor, who heads the National Cyber Agency, said the course was full.",
        holds("Jane Okafor", "head", "National Cyber Agency"),
    ),
    case(
        "a delegation is no post",
        "General Wang Houbin headed a delegation to Moscow.",
    ),
    case(
        "holds the post",
        "Zhang Shengmin holds the post of secretary of the CMC Discipline Inspection Commission.",
        holds("Zhang Shengmin", "secretary", "Discipline Inspection Commission of the Central Military Commission"),
    ),
]

INVERTED = [
    case(
        "its chairman is",
        "The Central Military Commission has seven members. Its chairman is Xi Jinping.",
        holds("Xi Jinping", "chairman", CMC),
    ),
    case(
        "the members are",
        "The members of the Central Military Commission are Zhang Youxia, He Weidong, Liu Zhenli and Zhang Shengmin.",
        *(holds(name, "member", CMC) for name in ("Zhang Youxia", "He Weidong", "Liu Zhenli", "Zhang Shengmin")),
    ),
    case(
        "members include",
        "The commission's members were named in Beijing. Members of the Central Military Commission include "
        "Liu Zhenli and Zhang Shengmin.",
        holds("Liu Zhenli", "member", CMC),
        holds("Zhang Shengmin", "member", CMC),
    ),
    case(
        "respectively",
        "The commanders of the PLA Navy and the PLA Air Force are respectively Hu Zhongming and Chang Dingqiu.",
        holds("Hu Zhongming", "commander", "People's Liberation Army Navy"),
        holds("Chang Dingqiu", "commander", "People's Liberation Army Air Force"),
    ),
    case(
        "respectively over joined adjectives",
        "The commanders of the Eastern, Southern and Western theater commands are respectively Lin Xiangyang, "
        "Wu Yanan and Wang Haijiang.",
        holds("Lin Xiangyang", "commander", "Eastern Theater Command"),
        holds("Wu Yanan", "commander", "Southern Theater Command"),
        holds("Wang Haijiang", "commander", "Western Theater Command"),
    ),
]


@pytest.mark.parametrize(("text", "claims"), COPULAS)
def test_a_copula_says_what_somebody_is(reader: GrammarReader, text: str, claims: list[Said]) -> None:
    assert claims_of(read(reader, text)) == sorted(claims)


@pytest.mark.parametrize(("text", "claims"), RELATIVE)
def test_a_relative_clause_is_about_the_name_before_it(reader: GrammarReader, text: str, claims: list[Said]) -> None:
    assert claims_of(read(reader, text)) == sorted(claims)


@pytest.mark.parametrize(("text", "claims"), SERVES)
def test_a_span_has_a_start_and_an_end(reader: GrammarReader, text: str, claims: list[Said]) -> None:
    assert claims_of(read(reader, text)) == sorted(claims)


@pytest.mark.parametrize(("text", "claims"), HEADS)
def test_who_heads_a_body_holds_its_first_post(reader: GrammarReader, text: str, claims: list[Said]) -> None:
    assert claims_of(read(reader, text)) == sorted(claims)


@pytest.mark.parametrize(("text", "claims"), INVERTED)
def test_a_post_may_come_before_its_holder(reader: GrammarReader, text: str, claims: list[Said]) -> None:
    assert claims_of(read(reader, text)) == sorted(claims)


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("Ann Miller was governor of Kansas from 1989 to 1993.", {("1989-12-31", "1993-01-01")}),
        ("Ann Miller was governor of Kansas from March to October 2023.", {("2023-03-31", "2023-10-01")}),
        ("Ann Miller was governor of Kansas until March 2021.", {("", "2021-03-01")}),
        ("Ann Miller is governor of Kansas.", set()),
    ],
)
def test_a_stretch_says_how_far_it_reached_for_certain(
    reader: GrammarReader, text: str, ends: set[tuple[str, str]]
) -> None:
    assert ends_of(read(reader, text)) == ends
