"""Clauses without a verb, posts without a holder, and infinitives that tell of what came, was or never was."""

from __future__ import annotations

import pytest
from reader_claims import Said, absent, before, began, case, claims_of, ended, expected, holds, read

from archive.extraction.reader import GrammarReader

CMC = "Central Military Commission"
EAST = "Eastern Theater Command"
NORTH = "Northern Theater Command"
WEST = "Western Theater Command"
ROCKETS = "People's Liberation Army Rocket Force"
KENYA_DEFENCE = "Ministry of Defence of Kenya"
KENYA_FOREIGN = "Ministry of Foreign Affairs of Kenya"

GAPPED = [
    case(
        "a verb of heading left out",
        "Lin Guohua had commanded the Eastern Theater Command and Wang Deyong the Rocket Force.",
        before("Lin Guohua", "commander", EAST),
        before("Wang Deyong", "commander", ROCKETS),
    ),
    case(
        "a verb of taking over left out, with an age",
        "General Zhao Deming takes over the Western Theater Command, and General Song Guohua, 62, the Northern Theater Command.",
        began("Zhao Deming", "commander", WEST),
        began("Song Guohua", "commander", NORTH),
    ),
    case(
        "becomes, three times",
        "Zhang Deyong becomes director of the General Political Department, Zhao Guohua director of the General Logistics "
        "Department and Zhang Weimin director of the General Armaments Department.",
        began("Zhang Deyong", "director", "General Political Department of the People's Liberation Army"),
        began("Zhao Guohua", "director", "General Logistics Department of the People's Liberation Army"),
        began("Zhang Weimin", "director", "General Armaments Department of the People's Liberation Army"),
    ),
    case(
        "was named, twice",
        "Peter Waweru was named Kenya's defence minister and Daniel Kiprono foreign minister.",
        began("Peter Waweru", "minister", KENYA_DEFENCE),
        began("Daniel Kiprono", "minister", KENYA_FOREIGN),
    ),
    case(
        "the next clause has a verb",
        "Lin Guohua had commanded the Eastern Theater Command and Wang Deyong visited the Rocket Force.",
        before("Lin Guohua", "commander", EAST),
    ),
]

EMPTY = [
    case(
        "nobody holds",
        "Nobody holds the post of Kenyan defence minister.",
        absent(None, "minister", KENYA_DEFENCE),
    ),
    case("has no minister", "Kenya has no defence minister.", absent(None, "minister", KENYA_DEFENCE)),
    case("has no such doubts", "Kenya has no doubts about its defence minister."),
    case(
        "named nobody",
        "Kenya's president on Monday sacked Defence Minister Peter Waweru and named nobody in his place.",
        ended("Peter Waweru", "minister", KENYA_DEFENCE, "2024-05-13"),
        absent(None, "minister", KENYA_DEFENCE, "2024-05-13"),
    ),
    case(
        "neither, nor",
        "Li Deming was made neither a state councillor nor a member of the Central Military Commission.",
        absent("Li Deming", "state councillor", "State Council of the People's Republic of China"),
        absent("Li Deming", "member", CMC),
    ),
    case("no seat", "Li Deming has no seat on the Central Military Commission.", absent("Li Deming", "member", CMC)),
    case(
        "no longer on", "Li Deming is no longer on the Central Military Commission.", ended("Li Deming", "member", CMC)
    ),
    case(
        "no longer on it",
        "The Central Military Commission met. Li Deming is no longer on it.",
        ended("Li Deming", "member", CMC),
    ),
    case(
        "never given a seat",
        "Li Deming was never given a seat on the Central Military Commission.",
        absent("Li Deming", "member", CMC),
    ),
    case(
        "not a member",
        "Li Deming is not a member of the Central Military Commission.",
        absent("Li Deming", "member", CMC),
    ),
    case(
        "no longer, beside a name",
        "Peter Waweru, no longer Kenya's defence minister, went home.",
        ended("Peter Waweru", "minister", KENYA_DEFENCE),
    ),
]

INFINITIVES = [
    case(
        "becomes the first to lead",
        "Huang Ming becomes the first woman to lead the Northern Theater Command.",
        began("Huang Ming", "commander", NORTH),
    ),
    case(
        "was the first to lead",
        "Huang Ming was the first woman to lead the Northern Theater Command.",
        before("Huang Ming", "commander", NORTH),
    ),
    case(
        "the only one to have led",
        "Huang Ming, the only woman to have led the Northern Theater Command, spoke.",
        before("Huang Ming", "commander", NORTH),
    ),
    case(
        "who would have been the first",
        "Huang Ming, who would have been the first woman to lead the Northern Theater Command, spoke.",
    ),
    case(
        "moves up to command",
        "Huang Ming moves up to command the Northern Theater Command.",
        began("Huang Ming", "commander", NORTH),
    ),
    case(
        "is to command",
        "Huang Ming is to command the Northern Theater Command.",
        expected("Huang Ming", "commander", NORTH),
    ),
    case(
        "said that he would name",
        "Kenya's president said that Peter Waweru would become defence minister.",
        expected("Peter Waweru", "minister", KENYA_DEFENCE),
    ),
    case(
        "would have become",
        "Peter Waweru would have become Kenya's defence minister.",
        began("Peter Waweru", "minister", KENYA_DEFENCE, "", modality="hypothetical"),
    ),
    case(
        "was to have become",
        "Peter Waweru was to have become Kenya's defence minister.",
        began("Peter Waweru", "minister", KENYA_DEFENCE, modality="denied"),
    ),
    case(
        "no plans to replace",
        "Kenya's president, William Ruto, has no plans to replace Peter Waweru as defence minister.",
        holds("William Ruto", "president", "Republic of Kenya"),
        ended("Peter Waweru", "minister", KENYA_DEFENCE, modality="denied"),
    ),
    case(
        "nominated to follow",
        "Peter Waweru was nominated to follow Daniel Kiprono as Kenya's defence minister.",
        expected("Peter Waweru", "minister", KENYA_DEFENCE),
    ),
    case(
        "expected to replace",
        "Peter Waweru is expected to replace Daniel Kiprono as Kenya's defence minister in June.",
        expected("Peter Waweru", "minister", KENYA_DEFENCE, "2024-06"),
        ended("Daniel Kiprono", "minister", KENYA_DEFENCE, "2024-06", modality="prospective"),
    ),
]


@pytest.mark.parametrize(("text", "claims"), [*GAPPED, *EMPTY, *INFINITIVES])
def test_clauses(reader: GrammarReader, text: str, claims: list[Said]) -> None:
    assert claims_of(read(reader, text)) == sorted(claims)
