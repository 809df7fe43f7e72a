"""Posts that the article has told already: who came into them, who went, who moved from one to another."""

from __future__ import annotations

import pytest
from reader_claims import Undated, read, undated, undated_of

from archive.extraction.reader import GrammarReader

EAST = "Eastern Theater Command"
WEST = "Western Theater Command"
NAVY = "People's Liberation Army Navy"
CMC = "Central Military Commission"
PAP = "People's Armed Police"
DEFENCE = "Ministry of National Defense of the People's Republic of China"

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


@pytest.mark.parametrize(("text", "expected"), COMING)
def test_who_comes_into_a_post_told_elsewhere(reader: GrammarReader, text: str, expected: set[Undated]) -> None:
    assert undated(expected) <= undated_of(read(reader, text))


@pytest.mark.parametrize(("text", "expected"), GOING)
def test_who_goes_from_what(reader: GrammarReader, text: str, expected: set[Undated]) -> None:
    assert undated(expected) <= undated_of(read(reader, text))


@pytest.mark.parametrize(("text", "expected"), MOVING)
def test_who_moves_from_one_to_another(reader: GrammarReader, text: str, expected: set[Undated]) -> None:
    assert undated(expected) <= undated_of(read(reader, text))
