"""Bodies in the place of a post, and posts that the article has told already: who leads, who came, who went."""

from __future__ import annotations

import pytest
from reader_claims import claims_of, read

from archive.extraction.reader import GrammarReader
from archive.identity import name_key

Told = tuple[str, str, str, str]
EAST, WEST, ARMY, NAVY = (
    "Eastern Theater Command",
    "Western Theater Command",
    "People's Liberation Army Ground Force",
    "People's Liberation Army Navy",
)
CMC, PAP = "Central Military Commission", "People's Armed Police"
DEFENCE = "Ministry of National Defense of the People's Republic of China"

LEADING = [
    pytest.param(
        "China expels officers, including vice-chairman Bi Linwen. General Bi Linwen was until now the second-ranked vice-chairman "
        "of the Central Military Commission.",
        {("Bi Linwen", "vice chairman", CMC, "holds"), ("Bi Linwen", "second vice chairman", CMC, "held_before")},
        id="a body told further on",
    ),
    pytest.param(
        "China's Central Military Commission met. Bi Linwen, likewise a vice chairman, presided, while Hu Tao, vice chairman since "
        "October, spoke. Vice chairman Ma Kai read the order at the August First Building.",
        {
            ("Bi Linwen", "vice chairman", CMC, "holds"),
            ("Hu Tao", "vice chairman", CMC, "began"),
            ("Hu Tao", "vice chairman", CMC, "holds"),
            ("Ma Kai", "vice chairman", CMC, "holds"),
        },
        id="a title that few bodies have, of the one that the article is about",
    ),
    pytest.param(
        "In China Zhang Yang heads the Political Work Department as its director, Zhao Keshi the Logistics Support "
        "Department and Zhang Youxia the Equipment Development Department. "
        "Zheng He is director of the Training and Administration Department of the Central Military Commission.",
        {
            ("Zhang Yang", "director", "Political Work Department of the Central Military Commission", "holds"),
            ("Zhao Keshi", "director", "Logistic Support Department of the Central Military Commission", "holds"),
            (
                "Zheng He",
                "director",
                "Training and Administration Department of the Central Military Commission",
                "holds",
            ),
        },
        id="a clause without a verb behind one that says as what; a name that ends like a pronoun",
    ),
    pytest.param(
        "Bi Linwen, deputy head of the operations bureau of China's Central Military Commission's Joint Staff Department, was in "
        "the chair. In Shenyang the Northern Theater Command has been handed to Hu Tao, formerly of the Hubei provincial command.",
        {
            (
                "Bi Linwen",
                "deputy head",
                "Operations Bureau of the Joint Staff Department of the Central Military Commission",
                "holds",
            ),
            ("Hu Tao", "commander", "Northern Theater Command", "began"),
        },
        id="a part of a part; a place before a body",
    ),
    pytest.param(
        "China's parliament voted to remove Adm. Bi Linwen from the Central Military Commission. Hu Tao was stripped of his "
        "position as a delegate to the National People's Congress.",
        {("Bi Linwen", "member", CMC, "ended"), ("Hu Tao", "delegate", "National People's Congress", "ended")},
        id="seats lost",
    ),
    pytest.param(
        "He met the chief of the general staff of the People's Liberation Army, Gen. Bi Linwen, and Hu Tao, the PLA's deputy "
        "chief of staff.",
        {
            ("Bi Linwen", "chief", "Joint Staff Department of the Central Military Commission", "holds"),
            ("Hu Tao", "deputy chief", "Joint Staff Department of the Central Military Commission", "holds"),
        },
        id="the staff of the whole force, which has another name since 2016",
    ),
    pytest.param(
        "Bi Linwen, previously director of China's General Armaments Department, now heads its successor, the Equipment "
        "Development Department.",
        {
            ("Bi Linwen", "director", "General Armaments Department of the People's Liberation Army", "held_before"),
            ("Bi Linwen", "director", "Equipment Development Department of the Central Military Commission", "holds"),
        },
        id="a successor named beside it",
    ),
    pytest.param(
        "Bi Linwen, chief of the former General Staff Department, spoke.",
        {("Bi Linwen", "chief", "General Staff Department of the People's Liberation Army", "held_before")},
        id="a body that is no more",
    ),
    pytest.param(
        "China's ships belong to the East Sea Fleet, now commanded by Vice Admiral Su Zhiwen.",
        {("Su Zhiwen", "commander", "East Sea Fleet", "holds")},
        id="a participle behind the name of the body",
    ),
    pytest.param(
        "Bi Linwen, who commands the sister Information Support Force of China, stayed away.",
        {("Bi Linwen", "commander", "People's Liberation Army Information Support Force", "holds")},
        id="a word before the name of the body",
    ),
    pytest.param(
        "China's guests were Wang Binwen, now in charge of the Eastern Theater Command, and Guan Feiwen.",
        {("Wang Binwen", "commander", EAST, "holds")},
        id="in charge of, without a verb",
    ),
    pytest.param(
        "Liu Zhenwen, who leads the Chinese army in place of Han Guowen, was there.",
        {("Liu Zhenwen", "commander", ARMY, "holds"), ("Han Guowen", "commander", ARMY, "held_before")},
        id="the army is the ground force, and when the other went is not told",
    ),
    pytest.param(
        "China's Wu Shengwen kept both his navy and his seat on the Central Military Commission.",
        {("Wu Shengwen", "commander", NAVY, "holds"), ("Wu Shengwen", "member", CMC, "holds")},
        id="kept his navy and his seat",
    ),
]

COMING = [
    pytest.param(
        "China's armed police obey their commander, Lin Zhaowen, who succeeded Wang Mingwen in December 2020.",
        {("Lin Zhaowen", "commander", PAP, "began"), ("Wang Mingwen", "commander", PAP, "ended")},
        id="who took over long ago has the post that he has",
    ),
    pytest.param(
        "He Weiwen, a vice chairman of China's Central Military Commission, spoke. "
        "Lin Xiangwen, who succeeded him in the Eastern Theater Command in early 2022, did not.",
        {("Lin Xiangwen", "commander", EAST, "began"), ("He Weiwen", "commander", EAST, "ended")},
        id="succeeded him in a body",
    ),
    pytest.param(
        "Chinese Defence Minister Li Shangwen was not seen. Li, 65, was appointed in March 2023.",
        {("Li Shangwen", "minister", DEFENCE, "began")},
        id="was appointed, to what he is",
    ),
    pytest.param(
        "Zhu Lingwen, political commissar of the People's Armed Police, spoke. "
        "Zhu was moved to the armed police in early 2017 in succession to Sun Jingwen.",
        {("Zhu Lingwen", "political commissar", PAP, "began"), ("Sun Jingwen", "political commissar", PAP, "ended")},
        id="was moved to the body where he has a post",
    ),
    pytest.param(
        "Guo Shengwen of China, who until November was defence minister, and Zhao Kewen, who took that portfolio from him, came.",
        {("Zhao Kewen", "minister", DEFENCE, "began")},
        id="that portfolio is the one just named",
    ),
    pytest.param(
        "Chinese Defence Minister Qin Langwen was replaced in July by his own predecessor, Wang Bowen.",
        {("Wang Bowen", "minister", DEFENCE, "began"), ("Wang Bowen", "minister", DEFENCE, "held_before")},
        id="back again",
    ),
    pytest.param(
        "China's Xu Liangwen, who had just left the navy to Ma Tianwen, spoke.",
        {("Xu Liangwen", "commander", NAVY, "ended"), ("Ma Tianwen", "commander", NAVY, "began")},
        id="left the navy to another",
    ),
    pytest.param(
        "Cao Chuanwen was added to the Central Military Commission in October 1998.",
        {("Cao Chuanwen", "member", CMC, "began")},
        id="was added to a body with members",
    ),
    pytest.param(
        "In May Gen. He Weiwen joined the Central Military Commission as one of its two vice chairmen.",
        {("He Weiwen", "vice chairman", CMC, "began")},
        id="joined as one of",
    ),
    pytest.param(
        "China brought in Wang Houwen, until then deputy commander of the navy.",
        {("Wang Houwen", "deputy commander", NAVY, "held_before")},
        id="until then",
    ),
    pytest.param(
        "Peruvian President Jose Jara chose on Monday. For foreign minister Jara chose Hugo de Lara, a diplomat.",
        {("Hugo de Lara", "minister", "Ministry of Foreign Affairs of Peru", "began")},
        id="a title before the name of who chooses",
    ),
    pytest.param(
        "In Peru the president made Vicente Diaz, a retired police general, interior minister.",
        {("Vicente Diaz", "minister", "Ministry of the Interior of Peru", "began")},
        id="a title behind an aside",
    ),
]

GOING = [
    pytest.param(
        "South African Finance Minister Tito Mbo goes too.",
        {("Tito Mbo", "minister", "Ministry of Finance of South Africa", "ended")},
        id="goes too",
    ),
    pytest.param(
        "The congress will retire Gen. Xu Qiwen, a vice chairman of China's Central Military Commission.",
        {("Xu Qiwen", "vice chairman", CMC, "ended"), ("Xu Qiwen", "vice chairman", CMC, "holds")},
        id="whom others retire",
    ),
    pytest.param(
        "Chinese Defence Minister Jan Liwen would stay until 2027, a source said.",
        {("Jan Liwen", "minister", DEFENCE, "ended")},
        id="stays until a day to come",
    ),
    pytest.param(
        "Huang Mingwen, commander of the Western Theater Command, was ill. His tenure was over by December.",
        {("Huang Mingwen", "commander", WEST, "ended")},
        id="a tenure that is over",
    ),
    pytest.param(
        "Li Qiaowen leads the Chinese army. Li's former post at the Western Theater Command has gone to Wang Qiangwen.",
        {("Li Qiaowen", "commander", WEST, "held_before"), ("Wang Qiangwen", "commander", WEST, "began")},
        id="a former post at a body",
    ),
    pytest.param(
        "Wang Haiwen, who led the Western Theater Command until this spring, has taken command of the Eastern Theater Command. "
        "Wang's job has gone to Major General Ma Kaiwen.",
        {("Ma Kaiwen", "commander", WEST, "began")},
        id="the job of one who has moved on",
    ),
    pytest.param(
        "Lin Xiangwen became commander of the Eastern Theater Command after a short stint in charge of the Western Theater Command.",
        {("Lin Xiangwen", "commander", WEST, "held_before")},
        id="after a stint",
    ),
    pytest.param(
        "China's Lin Qiangwen is commander of the Western Theater Command. "
        "A candidate is Zheng Weiwen, now doing the same job in the Eastern Theater Command.",
        {("Zheng Weiwen", "commander", EAST, "holds")},
        id="the same job elsewhere",
    ),
    pytest.param(
        "Shen Longwen and Ding Hangwen of China, who took over the navy and air force respectively in 2017, were away.",
        {
            ("Shen Longwen", "commander", NAVY, "began"),
            ("Ding Hangwen", "commander", "People's Liberation Army Air Force", "began"),
        },
        id="two bodies by one noun, respectively",
    ),
    pytest.param(
        "Cao Chuanwen of China served as vice chairman of the Central Military Commission, commander of the navy and minister of defence.",
        {
            ("Cao Chuanwen", "vice chairman", CMC, "held_before"),
            ("Cao Chuanwen", "commander", NAVY, "held_before"),
            ("Cao Chuanwen", "minister", DEFENCE, "held_before"),
        },
        id="a list of three",
    ),
]

MOVING = [
    pytest.param(
        "China's National University of Defense Technology got a new president, Deng Xiaowen, who follows Yang Junwen.",
        {
            ("Deng Xiaowen", "president", "National University of Defense Technology", "began"),
            ("Yang Junwen", "president", "National University of Defense Technology", "ended"),
        },
        id="a body got a new president",
    ),
    pytest.param(
        "Li Zuowen, chief of the Joint Staff Department, has retired. Liu Zhenwen of the army took over Li's department on Monday.",
        {("Liu Zhenwen", "chief", "Joint Staff Department of the Central Military Commission", "began")},
        id="the department of another",
    ),
    pytest.param(
        "Ma Liwen, commander of the Western Theater Command, spoke. Ma, commander since 2019, is retiring.",
        {("Ma Liwen", "commander", WEST, "began"), ("Ma Liwen", "commander", WEST, "ended")},
        id="a bare title that he was said to have",
    ),
    pytest.param(
        "The 28th chief of the Chinese navy succeeds General Bi Rawen, who spoke after a parade.",
        {("Bi Rawen", "commander", NAVY, "ended")},
        id="a title for who comes",
    ),
    pytest.param(
        "Zhan Houwen took over the Western Theater Command from Lin Qiwen, who came to the post in June 2016.",
        {("Lin Qiwen", "commander", WEST, "began"), ("Lin Qiwen", "commander", WEST, "ended")},
        id="came to the post",
    ),
    pytest.param(
        "The surprise was China's defence ministry, where Pan Dawen, an academic, took over from the veteran Jin Miwen.",
        {("Pan Dawen", "minister", DEFENCE, "began"), ("Jin Miwen", "minister", DEFENCE, "ended")},
        id="where somebody took over from another",
    ),
    pytest.param(
        "Wu Richwen has ceased to perform the duties of the commander of the Western Theater Command.",
        {("Wu Richwen", "commander", WEST, "ended")},
        id="ceased to perform the duties of",
    ),
    pytest.param(
        "Chinese Defence Minister Li Shangwen spoke. Li took it up in October 2018.",
        {("Li Shangwen", "minister", DEFENCE, "began")},
        id="took it up",
    ),
    pytest.param(
        "Liu Zhenwen was commander of the Western Theater Command, and chief of staff of the People's Armed Police from 2015.",
        {("Liu Zhenwen", "commander", WEST, "held_before"), ("Liu Zhenwen", "chief of staff", PAP, "began")},
        id="from a year, of the second of two",
    ),
    pytest.param(
        "China approved Lan Fowen as commander of the navy and Yin Hewen as defence minister, replacing Liu Kunwen and Wang Zhiwen.",
        {("Liu Kunwen", "commander", NAVY, "ended"), ("Wang Zhiwen", "minister", DEFENCE, "ended")},
        id="two for two, in turn",
    ),
    pytest.param(
        "Zhang Yangwen of China moved in January from commander of the navy to commander of the Western Theater Command.",
        {("Zhang Yangwen", "commander", NAVY, "held_before"), ("Zhang Yangwen", "commander", WEST, "began")},
        id="from one post to another",
    ),
    pytest.param(
        "Chen Huiwen became commander of the Eastern Theater Command. The man he succeeds, Qin Shuwen, was nowhere to be seen.",
        {("Qin Shuwen", "commander", EAST, "ended")},
        id="the man he succeeds",
    ),
    pytest.param(
        "Zhang Yangwen commanded the Eastern Theater Command. He was replaced in his last post by Adm. Miao Huawen in September.",
        {("Miao Huawen", "commander", EAST, "began"), ("Zhang Yangwen", "commander", EAST, "ended")},
        id="replaced in his last post by",
    ),
    pytest.param(
        "Qin Gangwen, dropped as defence minister of China in July, lost his rank.",
        {("Qin Gangwen", "minister", DEFENCE, "ended")},
        id="a participle that looks like the verb",
    ),
    pytest.param(
        "Lin Xiangwen was made commander of the Eastern Theater Command, having led the Western Theater Command for some weeks.",
        {("Lin Xiangwen", "commander", EAST, "began"), ("Lin Xiangwen", "commander", WEST, "held_before")},
        id="having led",
    ),
    pytest.param(
        "Zhang Wanwen sat on the Central Military Commission as a vice chairman in the 1990s.",
        {("Zhang Wanwen", "vice chairman", CMC, "held_before")},
        id="sat on it as",
    ),
    pytest.param(
        "The surprise was the elevation of He Weiwen, 65, to vice chairman of the Central Military Commission.",
        {("He Weiwen", "vice chairman", CMC, "began")},
        id="an age between a name and its post",
    ),
    pytest.param(
        "General Yi Xiaowen, head of the Western Theater Command, is tipped for retirement this year.",
        {("Yi Xiaowen", "commander", WEST, "ended")},
        id="tipped for retirement",
    ),
    pytest.param(
        "Wei Fengwen, Li Zuowen, Miao Huawen and Zhang Shengwen were endorsed as members of the Central Military Commission.",
        {(name, "member", CMC, "began") for name in ("Wei Fengwen", "Li Zuowen", "Miao Huawen", "Zhang Shengwen")},
        id="four names in a row",
    ),
    pytest.param(
        "Lin Zhanwen commands the Western Theater Command. "
        "His predecessor, General Zhan Houwen, had held the job since the command was set up in February 2016.",
        {("Zhan Houwen", "commander", WEST, "held_before"), ("Zhan Houwen", "commander", WEST, "began")},
        id="since it was set up",
    ),
]

NOT_THERE = [
    pytest.param(
        "Shen Longwen of China never became a member of the Central Military Commission; neither did Dong Liwen and Chang Qingwen.",
        {"Shen Longwen", "Dong Liwen", "Chang Qingwen"},
        id="never became, neither did",
    ),
    pytest.param(
        "China's Central Military Commission met, and so did the Joint Staff Department of the Central Military Commission. "
        "Dong Liwen, the defence minister, was never given a seat.",
        {"Dong Liwen"},
        id="a seat is of a body that has members",
    ),
    pytest.param("Dong Liwen was never on the Central Military Commission.", {"Dong Liwen"}, id="never on"),
    pytest.param(
        "Li Qiaowen did not make it into the Central Military Commission.", {"Li Qiaowen"}, id="did not make it into"
    ),
]

NOBODY = [
    pytest.param(
        "The trip to Zimbabwe comes after President Mudenda relieved Emmanuel Mawere of his duties as Vice President.",
        ("Mudenda", "began"),
        id="relieved of his duties: nobody comes",
    ),
    pytest.param(
        "Polish Admiral Jan Nowak takes over from the new Chief of Defence Staff, General Adam Lis.",
        ("Jan Nowak", "began"),
        id="from somebody by his next title",
    ),
    pytest.param(
        "Peruvian President Jose Jara chose on Monday. The deputy defence minister, Ana Gil, replaced Luis Diaz on Tuesday.",
        ("Ana Gil", "began"),
        id="a title on the day of the news may be the old one",
    ),
    pytest.param(
        "Lieutenant General Ana Santos replaces General Jose Fausto, who is also a former commander of the Philippine Army.",
        ("Ana Santos", "began"),
        id="what somebody was before is not what passes on",
    ),
    pytest.param(
        "Ma Huawen, director of China's Political Work Department, was gone. The report did not say who would succeed Ma.",
        ("Ma Huawen", "ended"),
        id="nobody said who would",
    ),
    pytest.param(
        "Masks were transferred by China's envoy, and the attaché Liu Bingwen to Mongolian Defence Minister Bat Gurs.",
        ("Liu Bingwen", "began"),
        id="the title of the next name",
    ),
    pytest.param(
        "The commander of the Western Theater Command, Ma Liwen, was away. The commander's seat in the front row was empty.",
        ("", "not_holding"),
        id="a chair is no post",
    ),
    pytest.param(
        "Polish Admiral Jan Nowak, commander of the navy, had been due to stay until April 2027.",
        ("Jan Nowak", "ended"),
        id="had been due to stay",
    ),
]


def _keys(expected: set[Told]) -> set[Told]:
    return {(person, title, name_key(body), aspect) for person, title, body, aspect in expected}


def _told(reader: GrammarReader, text: str) -> set[Told]:
    return {(each.person, each.title, each.organisation, each.aspect) for each in claims_of(read(reader, text))}


@pytest.mark.parametrize(("text", "expected"), LEADING)
def test_who_leads_a_body_has_its_first_post(reader: GrammarReader, text: str, expected: set[Told]) -> None:
    assert _keys(expected) <= _told(reader, text)


@pytest.mark.parametrize(("text", "expected"), COMING)
def test_who_comes_into_a_post_told_elsewhere(reader: GrammarReader, text: str, expected: set[Told]) -> None:
    assert _keys(expected) <= _told(reader, text)


@pytest.mark.parametrize(("text", "expected"), GOING)
def test_who_goes_from_what(reader: GrammarReader, text: str, expected: set[Told]) -> None:
    assert _keys(expected) <= _told(reader, text)


@pytest.mark.parametrize(("text", "expected"), MOVING)
def test_who_moves_from_one_to_another(reader: GrammarReader, text: str, expected: set[Told]) -> None:
    assert _keys(expected) <= _told(reader, text)


@pytest.mark.parametrize(("text", "people"), NOT_THERE)
def test_who_never_got_in(reader: GrammarReader, text: str, people: set[str]) -> None:
    assert {each.person for each in claims_of(read(reader, text)) if each.aspect == "not_holding"} == people


@pytest.mark.parametrize(("text", "not_said"), NOBODY)
def test_who_does_not_come_by_that(reader: GrammarReader, text: str, not_said: tuple[str, str]) -> None:
    assert not_said not in {(each.person, each.aspect) for each in claims_of(read(reader, text))}
