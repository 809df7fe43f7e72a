"""Careers of China's officers and officials: numbered armies, organs of provinces, town after town, who came next."""

from __future__ import annotations

import pytest
from reader_claims import Said, before, case, claims_of, holds, read, span

from archive.extraction.reader import GrammarReader

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
]


@pytest.mark.parametrize(("text", "expected"), BODIES + ONE_AFTER_THE_OTHER)
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
