"""Which of the bodies told a common noun means: not that of somebody's career, the whole and not its part, the state's at home."""

from __future__ import annotations

from datetime import date

import pytest
from reader_claims import Said, before, began, case, claims_of, ended, holds, read

from archive.extraction.reader import GrammarReader

CMC = "Central Military Commission"
WORK = "Political Work Department of the Central Military Commission"

CASES = [
    case(
        "not the command of a career",
        "Gao Datong was promoted last month as commander of the Eastern Theater Command. "
        "He was a deputy commander of the Western Theater Command until then.\n\nThe theater's political commissar, Cai Wenming, spoke.",
        holds("Cai Wenming", "political commissar", "Eastern Theater Command"),
    ),
    case(
        "nor the garrison in which somebody served",
        "Ma Tao took over the Shanghai Garrison in May. Previously deputy commander of the Beijing Garrison, he is 56.\n\n"
        "The garrison's new political commissar, Cai Wenming, is 54.",
        holds("Cai Wenming", "political commissar", "People's Liberation Army Shanghai Garrison"),
    ),
    case(
        "but of a career alone",
        "Gao Datong was a deputy commander of the Western Theater Command.\n\nThe theater's political commissar, Cai Wenming, spoke.",
        holds("Cai Wenming", "political commissar", "Western Theater Command"),
    ),
    case(
        "the whole commission",
        "The Central Military Commission has lost two of its men. Gao Datong has been secretary of the CMC's Discipline Inspection "
        "Commission since 2017. Ma Tao was voted off the commission in June.",
        ended("Ma Tao", "member", CMC),
    ),
    case(
        "a force that is called so",
        "Ma Tao served in the 31st Group Army. The People's Armed Police put on a parade. Gao Datong now commands the force.",
        holds("Gao Datong", "commander", "People's Armed Police"),
    ),
    case(
        "the ministry at home",
        "China's parliament voted to strip Gao Datong of the office of foreign minister. German Foreign Minister Anna Berg met him in "
        "April. Ministry spokeswoman Mao Lan said nothing.",
        holds("Mao Lan", "spokesperson", "Ministry of Foreign Affairs of the People's Republic of China"),
    ),
    case(
        "not the council joined besides",
        "The party confirmed Gao Datong as vice-chairman of the Central Military Commission. He was also elected to the Politburo. "
        "Ma Tao and Cai Wenming keep their seats.",
        holds("Ma Tao", "member", CMC),
    ),
    case(
        "an executive deputy",
        f"Gao Datong is director of the {WORK}. Gao's executive deputy, Ma Tao, spoke.",
        holds("Ma Tao", "executive deputy director", WORK),
    ),
    case(
        "who was that",
        f"Gao Datong, director of the {WORK}, is out. With him goes Ma Tao (馬濤), who was his executive deputy.",
        before("Ma Tao", "executive deputy director", WORK),
    ),
    case(
        "a first deputy of a minister",
        "Defence Minister Ivan Melnik of Ukraine stays. Melnik's first deputy, Oleg Rudenko, was dismissed.",
        ended("Oleg Rudenko", "first deputy minister", "Ministry of Defense of Ukraine"),
    ),
]  # fmt: skip

IN_OLD_TIMES = date(2013, 8, 9)  # when there were military regions
OF_REGIONS = [
    case(
        "at the town of a region",
        "Han Bo became head of one of China's old military regions. Gao Datong succeeded Ma Tao at Jinan in 2012.",
        began("Gao Datong", "commander", "Jinan Military Region"),
        before("Ma Tao", "commander", "Jinan Military Region"),
    ),
    case(
        "a commissar's region goes on to a commissar",
        "Gao Datong was political commissar of the Lanzhou Military Region until May. Lanzhou goes to Ma Tao.",
        began("Ma Tao", "political commissar", "Lanzhou Military Region"),
    ),
    case(
        "a commander's to a commander",
        "Gao Datong was commander of the Lanzhou Military Region until May. Lanzhou goes to Ma Tao.",
        began("Ma Tao", "commander", "Lanzhou Military Region"),
    ),
    case(
        "to a town as commander",
        "Two military regions change hands. Gao Datong was moved to Chengdu as political commissar.",
        began("Gao Datong", "political commissar", "Chengdu Military Region"),
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_reading(reader: GrammarReader, text: str, expected: list[Said]) -> None:
    said = {(each.person, each.title, each.organisation, each.aspect) for each in claims_of(read(reader, text))}
    assert {(each.person, each.title, each.organisation, each.aspect) for each in expected} <= said


@pytest.mark.parametrize(("text", "expected"), OF_REGIONS)
def test_a_region_is_told_of_by_its_town(reader: GrammarReader, text: str, expected: list[Said]) -> None:
    reading = read(reader, text, IN_OLD_TIMES)
    said = {(each.person, each.title, each.organisation, each.aspect) for each in claims_of(reading)}
    assert {(each.person, each.title, each.organisation, each.aspect) for each in expected} <= said
