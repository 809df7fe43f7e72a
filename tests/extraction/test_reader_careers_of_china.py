"""Careers of China's officers and officials: numbered armies, organs of provinces, town after town, who came next."""

from __future__ import annotations

import pytest
from reader_claims import Said, before, case, claims_of, holds, read, span

from archive.extraction.reader import GrammarReader
from archive.identity import name_key

BODIES = [
    case(
        "a numbered army in a career that names the country's forces too",
        "Gao Datong was commander of the 38th Army and deputy commander of the Beijing Military Region.",
        before("Gao Datong", "commander", "38th Army"),
        before("Gao Datong", "deputy commander", "Beijing Military Region"),
    ),
    case(
        "the department of the committee of a province, named without a capital",
        "Gao Datong was head of the organization department of the Hebei Provincial Party Committee.",
        before("Gao Datong", "head", "Organization Department of the CPC Hebei Provincial Committee"),
    ),
    case(
        "the same behind a verb",
        "Gao Datong headed the publicity department of the Hunan provincial committee.",
        before("Gao Datong", "head", "Publicity Department of the CPC Hunan Provincial Committee"),
    ),
]

ONE_AFTER_THE_OTHER = [
    case(
        "of one town and later of another",
        "Gao Datong was mayor of Tangshan and later of Handan.",
        before("Gao Datong", "mayor", "Tangshan"),
        before("Gao Datong", "mayor", "Handan"),
    ),
    case(
        "then of another, behind a comma",
        "Gao Datong was mayor of Dalian, then of Shenyang.",
        before("Gao Datong", "mayor", "Dalian"),
        before("Gao Datong", "mayor", "Shenyang"),
    ),
    case(
        "a place that somebody is of is none that he governs",
        "Ana Silva, mayor of Santos, later of the Green Party, is 60.",
        holds("Ana Silva", "mayor", "Santos"),
    ),
    case(
        "the last of several to the day of a retirement",
        "Gao Datong was mayor of Dalian, governor of Hebei and, from 2003 until his retirement in 2008, minister of justice.",
        before("Gao Datong", "mayor", "Dalian"),
        before("Gao Datong", "governor", "Hebei"),
        span(
            "Gao Datong",
            "minister",
            "Ministry of Justice of the People's Republic of China",
            "2003-01-01",
            "2008-12-31",
        ),
    ),
    case(
        "what was before, behind a comma",
        "Gao Datong was governor of Hebei and, before that, mayor of Dalian.",
        before("Gao Datong", "governor", "Hebei"),
        before("Gao Datong", "mayor", "Dalian"),
    ),
    case(
        "two areas of the army that share their end",
        "Gao Datong commanded the Nanjing and Jinan military areas.",
        before("Gao Datong", "commander", "Nanjing Military Region"),
        before("Gao Datong", "commander", "Jinan Military Region"),
    ),
]


BEFORE_A_NAME = [
    case(
        "a town right before the name",
        "The former vice-mayor of Dalian Gao Datong spoke.",
        before("Gao Datong", "vice mayor", "Dalian"),
    ),
    case(
        "a province right before the name",
        "Former deputy governor of Hebei Gao Datong was detained.",
        before("Gao Datong", "vice governor", "Hebei"),
    ),
    case(
        "a body right before the name",
        "The president of Tsinghua University Gao Datong spoke.",
        holds("Gao Datong", "president", "Tsinghua University"),
    ),
    case(
        "an office in common words, and a command",
        "Gao Datong, head of the parade office and deputy commander of the Beijing Garrison, spoke.",
        holds("Gao Datong", "head", "parade office"),
        holds("Gao Datong", "deputy commander", "Beijing Garrison"),
    ),
    case(
        "who was dismissed from public office long after the post",
        "Gao Datong, former mayor of Dalian, was expelled from the party and dismissed from public office.",
        before("Gao Datong", "mayor", "Dalian"),
    ),
    case(
        "a post that was somebody's until then",
        "Gao Datong is commander of the Beijing Garrison, a post held until then by Li Wei.",
        holds("Gao Datong", "commander", "Beijing Garrison"),
        before("Li Wei", "commander", "Beijing Garrison"),
    ),
]


@pytest.mark.parametrize(("text", "expected"), BODIES + ONE_AFTER_THE_OTHER + BEFORE_A_NAME)
def test_careers(reader: GrammarReader, text: str, expected: list[Said]) -> None:
    assert sorted(claims_of(read(reader, text))) == sorted(expected)


def test_so_many_chiefs_of_staff_of_the_army_make_no_army(reader: GrammarReader) -> None:
    text = "Gen. John Hill took over as the U.S. 39th Army chief of staff on Monday."
    assert {each.organisation for each in claims_of(read(reader, text))} != {"39th army"}


NEXT = [
    pytest.param(
        "Gao Datong, the governor of Hubei, has been transferred. His successor as governor is Li Wei.",
        {("Gao Datong", "held_before"), ("Li Wei", "holds")},
        id="a successor as what",
    ),
    pytest.param(
        "Hainan's governor, Gao Datong, has been its Party chief since Monday. His successor as governor is Li Wei.",
        {("Gao Datong", "held_before"), ("Li Wei", "holds")},
        id="a successor in one of two posts",
    ),
    pytest.param(
        "Gao Datong, the governor of Hubei, has been promoted. Li Wei is the new governor.",
        {("Gao Datong", "held_before"), ("Li Wei", "began")},
        id="the new one",
    ),
    pytest.param(
        "Ann Holm, the governor of Ohio, met Bo Lind, who was named governor in November.",
        {("Ann Holm", "holds")},
        id="an elected governor stays until the next one comes",
    ),
]


@pytest.mark.parametrize(("text", "expected"), NEXT)
def test_who_was_followed_is_there_no_more(reader: GrammarReader, text: str, expected: set[tuple[str, str]]) -> None:
    found = {(each.person, each.aspect) for each in claims_of(read(reader, text)) if each.title == "governor"}
    assert found >= expected
    assert ("Gao Datong", "holds") not in found


THERE = [
    pytest.param(
        "Gao Datong, a former commissar of the Lanzhou Military Region, is the navy's new political commissar. "
        "Li Wei has replaced him in Lanzhou.",
        {("Li Wei", "Lanzhou Military Region", "began"), ("Gao Datong", "Lanzhou Military Region", "ended")},
        id="replaced there",
    ),
    pytest.param(
        "Gao Datong, who was mayor of Dalian, has become governor of Hebei. Li Wei takes over from him in Dalian.",
        {("Li Wei", "Dalian", "began"), ("Gao Datong", "Dalian", "ended")},
        id="taken over from there",
    ),
    pytest.param(
        "Gao Datong has become governor of Hebei. He used to be mayor of Dalian, where Li Wei has replaced him.",
        {("Li Wei", "Dalian", "began"), ("Gao Datong", "Dalian", "ended")},
        id="where he was replaced",
    ),
    pytest.param(
        "Gao Datong was made commander of the Eastern Theater Command. Li Wei took over in the Southern Theater Command.",
        {("Li Wei", "Southern Theater Command", "began")},
        id="took over in a command",
    ),
    pytest.param(
        "Gao Datong was elected secretary of the Central Commission for Discipline Inspection. "
        "Li Wei took over in Chongqing in March.",
        set(),
        id="took over in a place of which nothing has been told",
    ),
]


@pytest.mark.parametrize(("text", "expected"), THERE)
def test_where_somebody_is_followed_says_in_what(
    reader: GrammarReader, text: str, expected: set[tuple[str, str, str]]
) -> None:
    told = [each for each in claims_of(read(reader, text)) if each.aspect in ("began", "ended")]
    found = {(each.person, each.organisation, each.aspect) for each in told}
    changes = {each for each in found if each[0] == "Li Wei" or each[2] == "ended"}
    assert changes == {(person, name_key(name), aspect) for person, name, aspect in expected}


def test_each_of_two_named_in_one_breath_follows_his_own(reader: GrammarReader) -> None:
    text = (
        "The NPC Standing Committee appointed Yin Hejun minister of science and technology, succeeding Wang Zhigang, "
        "and Lan Fo'an minister of finance in place of Liu Kun."
    )
    found = {
        (each.person, (each.organisation or "").split(" of the peop")[0], each.aspect)
        for each in claims_of(read(reader, text))
    }
    science, finance = "ministry of science and technology", "ministry of finance"
    assert found == {
        ("Yin Hejun", science, "began"),
        ("Wang Zhigang", science, "ended"),
        ("Lan Fo'an", finance, "began"),
        ("Liu Kun", finance, "ended"),
    }


@pytest.mark.parametrize("joined", ["succeeding Zhang Yi, and", "in place of Zhang Yi, and"])
def test_who_is_named_behind_a_follower_is_none_who_goes(reader: GrammarReader, joined: str) -> None:
    text = f"Li Wei was appointed commander of the Navy, {joined} Wu Di commander of the Air Force. China needs both."
    assert ("Wu Di", "began") in {(each.person, each.aspect) for each in claims_of(read(reader, text))}
    assert ("Wu Di", "ended") not in {(each.person, each.aspect) for each in claims_of(read(reader, text))}


OLD_JOBS = [
    pytest.param("His old post went to Li Wei.", id="went to"),
    pytest.param("His previous job was given to Li Wei.", id="given to"),
    pytest.param("His former position goes to Li Wei, a native of Jinan.", id="goes to"),
]


@pytest.mark.parametrize("told", OLD_JOBS)
def test_the_old_job_of_who_was_named_is_not_the_new_one(reader: GrammarReader, told: str) -> None:
    text = f"Gao Datong, the commander of the Nanjing Military Region, was named chief of the General Staff. {told}"
    found = {(each.person, each.title, each.aspect) for each in claims_of(read(reader, text))}
    assert ("Li Wei", "commander", "began") in found
    assert ("Li Wei", "chief", "began") not in found
    assert ("Gao Datong", "chief", "held_before") not in found


def test_the_standing_committee_is_that_named_before(reader: GrammarReader) -> None:
    text = (
        "Gao Datong was elected chairman of the NPC Standing Committee. "
        "Li Wei was made secretary-general of the Standing Committee."
    )
    assert {each.organisation for each in claims_of(read(reader, text))} == {
        name_key("National People's Congress Standing Committee")
    }


@pytest.mark.parametrize("told", ["Zhang Bo has commanded the Navy", "Zhang Bo has been commander of the Navy"])
def test_who_went_when_another_came_left_what_the_other_has(reader: GrammarReader, told: str) -> None:
    text = f"Gao Datong was named governor of Hebei. {told} since July, when Li Wei was sacked."
    found = {(each.person, each.title, each.aspect) for each in claims_of(read(reader, text))}
    assert ("Li Wei", "commander", "ended") in found
    assert ("Li Wei", "governor", "ended") not in found


@pytest.mark.parametrize(
    ("told", "old", "aspect"),
    [
        (
            "Zhang Jun, the justice minister of China, was elected procurator-general on Sunday.",
            "minister",
            "held_before",
        ),
        ("Vice President Zhang Jun of China was elected president on Sunday.", "vice president", "held_before"),
        ("US Vice President Zhang Jun was elected president on Sunday.", "vice president", "holds"),
        ("President Zhang Jun of China was elected chairman of the CMC on Sunday.", "president", "holds"),
        ("Justice Minister Zhang Jun of China was also named governor of Hebei.", "minister", "holds"),
    ],
)
def test_who_is_given_a_post_that_takes_the_whole_of_him_has_left_the_other(
    reader: GrammarReader, told: str, old: str, aspect: str
) -> None:
    found = claims_of(read(reader, told))
    assert [each.aspect for each in found if each.title == old] == [aspect]


OTHER_PLACES = [
    pytest.param("In Guizhou, Chen was succeeded by Sun Yi.", id="in front"),
    pytest.param("In Guizhou he was succeeded by Sun Yi.", id="in front of a pronoun"),
    pytest.param("His former post in Guizhou has been taken by Sun Yi.", id="his former post"),
]


@pytest.mark.parametrize("told", OTHER_PLACES)
def test_who_follows_in_the_place_that_is_left(reader: GrammarReader, told: str) -> None:
    text = f"Chen Bo was named governor of Henan on Monday. {told}"
    found = {(each.person, each.title, each.organisation, each.aspect) for each in claims_of(read(reader, text))}
    assert ("Sun Yi", "governor", name_key("Guizhou"), "began") in found
    assert ("Chen Bo", "governor", name_key("Henan"), "ended") not in found


def test_the_deputy_is_again_somebody(reader: GrammarReader) -> None:
    text = "Chen Bo was named commander of the Rocket Force again. His first deputy is again Sun Yi."
    assert ("Sun Yi", "deputy commander", "holds") in {
        (each.person, each.title, each.aspect) for each in claims_of(read(reader, text))
    }


@pytest.mark.parametrize("link", ["as ", ""])
def test_a_row_of_names_before_one_title_in_the_plural(reader: GrammarReader, link: str) -> None:
    verb = "nominated" if link else "appointed"
    text = f"Ma Tao and Wu Di were {verb} {link}vice-premiers, and Li Wei, Zhang Bo and Sun Yi {link}state councillors."
    found = {each.person for each in claims_of(read(reader, text)) if each.title == "state councillor"}
    assert found == {"Li Wei", "Zhang Bo", "Sun Yi"}
