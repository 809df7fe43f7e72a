"""From one post to the next by one verb."""

from __future__ import annotations

import pytest
from reader_claims import BY_YESTERDAY, Said, before, began, case, claims_of, ended, holds, read

from archive.extraction.reader import GrammarReader

NAVY = "Kenya Navy"
ARMY = "Kenya Army"
OCTOBER = "2022-10-01..2022-10-31"

MOVES = [
    case(
        "one body for two posts",
        "Amos Kim was promoted from deputy commander to commander of the Kenya Navy in October 2022.",
        before("Amos Kim", "deputy commander", NAVY, "..2022-10-31"),
        began("Amos Kim", "commander", NAVY, OCTOBER),
    ),
    case(
        "two bodies",
        "Amos Kim moved from deputy commander of the Kenya Navy straight to commander of the Kenya Army in October 2022.",
        before("Amos Kim", "deputy commander", NAVY, "..2022-10-31"),
        began("Amos Kim", "commander", ARMY, OCTOBER),
    ),
    case(
        "from one service to another, as what",
        "Amos Kim moved from the Kenya Army to the Kenya Navy in October 2022 as its deputy commander.",
        began("Amos Kim", "deputy commander", NAVY, OCTOBER),
    ),
    case("from one service to another, as nothing", "Amos Kim moved from the Kenya Army to the Kenya Navy in 2022."),
    case(
        "where to, nobody says",
        "Amos Kim, who was transferred from the post of deputy commander of the Kenya Navy, spoke.",
        before("Amos Kim", "deputy commander", NAVY, BY_YESTERDAY),
    ),
    case(
        "handed over",
        "Amos Kim, commander of the Kenya Navy, handed over to Paul Otieno in October 2022.",
        ended("Amos Kim", "commander", NAVY, OCTOBER),
        began("Paul Otieno", "commander", NAVY, OCTOBER),
    ),
    case(
        "by whom, behind the office",
        "Amos Kim retired; he was succeeded as commander of the Kenya Navy's training base by Paul Otieno in October 2022.",
        ended("Amos Kim", "commander", "training base of the Kenya Navy", OCTOBER),
        began("Paul Otieno", "commander", "training base of the Kenya Navy", OCTOBER),
    ),
]


@pytest.mark.parametrize(("text", "claims"), MOVES)
def test_posts_that_one_verb_tells_of(reader: GrammarReader, text: str, claims: list[Said]) -> None:
    assert claims_of(read(reader, text)) == sorted(claims)


def test_a_new_holder_succeeds_whom_the_next_sentence_names(reader: GrammarReader) -> None:
    text = "The Kenya Navy's new commander, Amos Kim, spoke. He succeeds Paul Otieno."
    assert ended("Paul Otieno", "commander", NAVY) in claims_of(read(reader, text))


HUBEI = "CPC Hubei Provincial Committee"
AIR_FORCE = "People's Liberation Army Air Force"
STAFF = "General Staff Department of the People's Liberation Army"
FOREIGN = "Ministry of Foreign Affairs of the People's Republic of China"
BY_NOW = "..2024-05-15"

LEFT_WITH_THE_NEXT = [
    case(
        "the head of a place of China",
        "Gao Liang was replaced as party secretary of Hubei by Bai Lu, the mayor of Shanghai.",
        ended("Gao Liang", "secretary", HUBEI),
        began("Bai Lu", "secretary", HUBEI),
        before("Bai Lu", "mayor", "Shanghai", BY_NOW),
    ),
    case(
        "for a body of the capital",
        "Shandong governor Bai Lu has been put in charge of China's Ministry of Public Security.",
        began("Bai Lu", "minister", "Ministry of Public Security of the People's Republic of China"),
        before("Bai Lu", "governor", "Shandong", BY_NOW),
    ),
    case(
        "a department of the forces",
        "Bai Lu, a deputy chief of the General Staff Department, has been put in charge of the PLA Air Force.",
        began("Bai Lu", "commander", AIR_FORCE),
        before("Bai Lu", "deputy chief", STAFF, BY_NOW),
    ),
    case(
        "by whoever appoints",
        "The president has appointed Amos Kim, the commander of the Kenya Navy, as commander of the Kenya Army.",
        before("Amos Kim", "commander", NAVY, "..2024-05-15"),
        began("Amos Kim", "commander", ARMY),
    ),
    case(
        "whatever the verb",
        "Bai Lu, one of the deputy chiefs of the General Staff Department, took command of the People's Armed Police.",
        began("Bai Lu", "commander", "People's Armed Police"),
        before("Bai Lu", "deputy chief", STAFF, BY_NOW),
    ),
    case(
        "told in a clause of its own",
        "Bai Lu, who heads the South Sea Fleet, was named commander of the East Sea Fleet.",
        began("Bai Lu", "commander", "East Sea Fleet"),
        before("Bai Lu", "commander", "South Sea Fleet", BY_NOW),
    ),
    case(
        "home from abroad",
        "Bai Lu, who is ambassador of China to Kenya, was made vice foreign minister.",
        began("Bai Lu", "vice minister", FOREIGN),
        before("Bai Lu", "ambassador to Kenya", FOREIGN, BY_NOW),
    ),
    case(
        "both at the head of one place",
        "Bai Lu, the governor of Hubei, was named party secretary of Hubei.",
        began("Bai Lu", "secretary", HUBEI),
        holds("Bai Lu", "governor", "Hubei"),
    ),
    case(
        "a seat beside it",
        "Bai Lu, the party secretary of Hubei, was appointed a member of the Politburo.",
        began("Bai Lu", "member", "Political Bureau of the CPC Central Committee"),
        holds("Bai Lu", "secretary", HUBEI),
    ),
]


@pytest.mark.parametrize(("text", "claims"), LEFT_WITH_THE_NEXT)
def test_who_comes_to_another_place_or_department_has_left_the_first(
    reader: GrammarReader, text: str, claims: list[Said]
) -> None:
    assert claims_of(read(reader, text)) == sorted(claims)


ARMY_OF_CHINA = "People's Liberation Army Ground Force"
NORTHERN = "Northern Theater Command"

NO_LONGER_SINCE = [
    case(
        "is now at the head of another place",
        "Bai Lu, who has been mayor of Shanghai since 2017, is now party secretary of Hubei.",
        began("Bai Lu", "mayor", "Shanghai", "2017-01-01..2017-12-31"),
        before("Bai Lu", "mayor", "Shanghai", BY_NOW),
        began("Bai Lu", "secretary", HUBEI),
    ),
    case(
        "was named to another command",
        "Bai Lu, who has commanded China's Northern Theater Command since 2017, was named commander of the PLA Army.",
        began("Bai Lu", "commander", NORTHERN, "2017-01-01..2017-12-31"),
        before("Bai Lu", "commander", NORTHERN, BY_NOW),
        began("Bai Lu", "commander", ARMY_OF_CHINA),
    ),
    case(
        "a title, and what he is now",
        "Bai Lu, the mayor of Shanghai, is now party secretary of Hubei.",
        before("Bai Lu", "mayor", "Shanghai", BY_NOW),
        began("Bai Lu", "secretary", HUBEI),
    ),
    case(
        "a vice premier sent to run a town stays in the cabinet",
        "Vice Premier Bai Lu has taken Sun Kai's place as secretary of the CPC Shanghai Municipal Committee.",
        holds("Bai Lu", "vice premier", "State Council of the People's Republic of China"),
        began("Bai Lu", "secretary", "CPC Shanghai Municipal Committee"),
        ended("Sun Kai", "secretary", "CPC Shanghai Municipal Committee"),
    ),
    case(
        "one post beside the other",
        "Bai Lu, who has been mayor of Shanghai since 2017, is now also party secretary of Hubei.",
        began("Bai Lu", "mayor", "Shanghai", "2017-01-01..2017-12-31"),
        holds("Bai Lu", "mayor", "Shanghai"),
        holds("Bai Lu", "secretary", HUBEI),
    ),
]


@pytest.mark.parametrize(("text", "claims"), NO_LONGER_SINCE)
def test_what_somebody_has_been_since_is_over_when_the_next_has_come(
    reader: GrammarReader, text: str, claims: list[Said]
) -> None:
    assert claims_of(read(reader, text)) == sorted(claims)


def test_what_is_only_added_is_not_what_passes_on(reader: GrammarReader) -> None:
    text = (
        "Ann Moraa became Kenya's finance minister on Monday. She was also named to the board of the Kenya Ports Authority. "
        "Moraa succeeds Juma Otieno."
    )
    claims = claims_of(read(reader, text))
    assert {(c.person, c.title) for c in claims if c.aspect == "ended"} == {("Juma Otieno", "minister")}


def test_a_body_that_its_work_defines_is_not_the_one_named_before(reader: GrammarReader) -> None:
    text = "China's Central Military Commission met. Bai Lu, who ran the body overseeing state firms, was there."
    assert not claims_of(read(reader, text))


def test_who_was_expected_to_go_and_comes_leaves_nothing(reader: GrammarReader) -> None:
    text = "Ann Moraa, who at 72 was expected to retire, will serve as commander of the Kenya Navy."
    assert {(c.aspect, c.title) for c in claims_of(read(reader, text))} == {("began", "commander")}


def test_nobody_in_whose_place_has_been_named(reader: GrammarReader) -> None:
    text = (
        "Kenya's finance minister, Juma Otieno, was dismissed. Ann Moraa lost her seat on the Kenya Ports Authority. "
        "No replacement for Otieno was named."
    )
    empty = [c for c in claims_of(read(reader, text)) if c.aspect == "not_holding"]
    assert [(c.person, c.title) for c in empty] == [("", "minister")]


def test_who_is_in_charge_of_a_field_heads_no_forces(reader: GrammarReader) -> None:
    text = "Russia said that Ivan Belov, the general in charge of military logistics, had been released."
    assert not claims_of(read(reader, text))
