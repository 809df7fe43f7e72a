"""Bodies in the place of a post: who leads one has its first post."""

from __future__ import annotations

import pytest
from reader_claims import Undated, read, undated, undated_of

from archive.extraction.reader import GrammarReader

EAST = "Eastern Theater Command"
ARMY = "People's Liberation Army Ground Force"
NAVY = "People's Liberation Army Navy"
CMC = "Central Military Commission"

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


@pytest.mark.parametrize(("text", "expected"), LEADING)
def test_who_leads_a_body_has_its_first_post(reader: GrammarReader, text: str, expected: set[Undated]) -> None:
    assert undated(expected) <= undated_of(read(reader, text))
