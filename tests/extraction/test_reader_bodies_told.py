"""Of which body a title without one is, and which body a common noun means, where the article has named several."""

from __future__ import annotations

import pytest
from reader_claims import claims_of, read

from archive.extraction.reader import GrammarReader
from archive.identity import name_key

CASES = [
    pytest.param(
        "The Rocket Force has a new commander. Wang Houbin, until then a deputy commander of the navy, took it over on"
        " Monday. Xu Xiwen, an airman, became the force's political commissar.",
        ("Xu Xiwen", "political commissar", "People's Liberation Army Rocket Force"),
        id="the force that is called so",
    ),
    pytest.param(
        "The PLA Navy is led by Vice Admiral Shen Liwen. Passed over was Vice Admiral Tian Bo, formerly commander of the"
        " North Sea Fleet. Admiral Miao Liwen stays on as political commissar.",
        ("Miao Liwen", "political commissar", "People's Liberation Army Navy"),
        id="no body named in passing",
    ),
    pytest.param(
        "In Hong Kong the garrison has kept to its barracks. Its commander, Major General Chen Liwen, arrived in April.",
        ("Chen Liwen", "commander", "People's Liberation Army Hong Kong Garrison"),
        id="the garrison of the place",
    ),
    pytest.param(
        "The Central Military Commission met on Monday. Zhang Liwen still runs the commission's anti-graft body.",
        ("Zhang Liwen", "secretary", "Discipline Inspection Commission of the Central Military Commission"),
        id="a part of a body by what it does",
    ),
    pytest.param(
        "BEIJING - Xu Liwen was chief of staff of the Shenyang Military Region Air Force in the 1990s. Since 2012 Ma Bo"
        " has been the air force's commander.",
        ("Ma Bo", "commander", "People's Liberation Army Air Force"),
        id="the air force of the state, not the one of a region",
    ),
    pytest.param(
        "BEIJING - He Liwen led the army of the Western Theater Command. Liu Bo commands the army.",
        ("Liu Bo", "commander", "People's Liberation Army Ground Force"),
        id="the army of the state, not the one of a command",
    ),
    pytest.param(
        "BEIJING - Han Liwen commands the Central Theater Command. He had been deputy commander of the Beijing Military"
        " Region. The commissar is Yin Bo.",
        ("Yin Bo", "political commissar", "Central Theater Command"),
        id="no body of what lay before",
    ),
    pytest.param(
        "BEIJING - The Central Military Commission met on Monday. It is watched by Zhang Liwen, who heads its discipline"
        " inspectors.",
        ("Zhang Liwen", "secretary", "Discipline Inspection Commission of the Central Military Commission"),
        id="its inspectors",
    ),
    pytest.param(
        "BEIJING - In 2016 the office's director was Qin Bo of the CMC General Office. Vice Adm. Shen Liwen was identified"
        " by Xinhua as commander of the People's Liberation Army Navy. Since 2014 he had headed the South Sea Fleet. He"
        " takes over from Wu Bo.",
        ("Wu Bo", "commander", "People's Liberation Army Navy"),
        id="taken over is what is told outright",
    ),
    pytest.param(
        "BEIJING - Wang Liwen commands the Southern Theater Command. His partner came from the Guangzhou Military Region."
        " Wei Bo was political commissar of the Rocket Force, where Ma Bo held the same position.",
        ("Wei Bo", "political commissar", "People's Liberation Army Rocket Force"),
        id="of his own body",
    ),
    pytest.param(
        "BEIJING - Lin Liwen leads the Eastern Theater Command. Wei Bo, the former rocket force boss, spoke.",
        ("Wei Bo", "commander", "People's Liberation Army Rocket Force"),
        id="a boss",
    ),
    pytest.param(
        "BEIJING - Gao Bo has been a full member of the 18th Central Committee since 2012.",
        ("Gao Bo", "member", "CPC Central Committee"),
        id="a committee by its number",
    ),
    pytest.param(
        "BEIJING - Lin Liwen, who had charge of the Central Theater Command, spoke.",
        ("Lin Liwen", "commander", "Central Theater Command"),
        id="who had charge of it",
    ),
    pytest.param(
        "BEIJING - The Eastern Theater Command held drills. Liu Bo, a border-war veteran, gave up the army command in April.",
        ("Liu Bo", "commander", "People's Liberation Army Ground Force"),
        id="the army command is no command named before",
    ),
    pytest.param(
        "BEIJING - Liu Bo, an engineer, is tipped for the Central Military Commission.",
        ("Liu Bo", "member", "Central Military Commission"),
        id="tipped for a commission",
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_of_which_body_a_post_is(reader: GrammarReader, text: str, expected: tuple[str, str, str]) -> None:
    person, title, body = expected
    told = {(each.person, each.title, each.organisation) for each in claims_of(read(reader, text))}
    assert (person, title, name_key(body)) in told
    assert {each for each in told if each[0] == person} == {(person, title, name_key(body))}
