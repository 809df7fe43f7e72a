"""Former holders in the news by whatever words: none of them is a holder on the day of the article."""

from __future__ import annotations

import pytest
from reader_claims import BY_TODAY, Said, before, began, case, claims_of, ended, expected, holds, read

from archive.extraction.reader import GrammarReader

GHANA = "Republic of Ghana"
KENYA = "Republic of Kenya"

CASES = [
    case("slain", "Slain Kenyan president Paul Otieno was remembered.", before("Paul Otieno", "president", KENYA)),
    case(
        "the field behind a hyphen",
        "Allies of Kenya's jailed ex-finance minister Paul Otieno protested.",
        before("Paul Otieno", "minister", "Ministry of Finance of Kenya"),
    ),
    case(
        "a word behind then",
        "Ann Otieno, then-national police commissioner, met a man.",
        before("Ann Otieno", "police commissioner", ""),
    ),
    case(
        "two titles after one former",
        "Former President and Prime Minister of Ghana Kofi Mensah spoke.",
        before("Kofi Mensah", "president", GHANA),
        before("Kofi Mensah", "prime minister", GHANA),
    ),
    case(
        "the last cabinet",
        "Kofi Mensah, petroleum minister in the last cabinet, is the new prime minister of Ghana.",
        before("Kofi Mensah", "minister", "Ministry of Petroleum of Ghana"),
        began("Kofi Mensah", "prime minister", GHANA),
    ),
    case(
        "at the time",
        "Kofi Mensah, Ghana's prime minister at the time, had ordered the raid.",
        before("Kofi Mensah", "prime minister", GHANA),
    ),
    case(
        "the second of several",
        "Kofi Mensah, Ghana's second president, was a teacher. The president of Ghana, Ann Otieno, was his pupil.",
        before("Kofi Mensah", "president", GHANA),
        holds("Ann Otieno", "president", GHANA),
    ),
    case(
        "jailed long ago",
        "They spoke of Kofi Mensah, the president of Ghana, who was jailed in 2016.",
        before("Kofi Mensah", "president", GHANA),
    ),
    case(
        "removed by the same report",
        "President Kofi Mensah of Ghana had long been ill. He was removed as president of Ghana on Monday.",
        ended("Kofi Mensah", "president", GHANA, "2024-05-13"),
    ),
    case(
        "another retired by him",
        "President Kofi Mensah of Ghana yesterday retired General Paul Otieno from the army.",
        holds("Kofi Mensah", "president", GHANA, "2024-05-14"),
    ),
    case(
        "ousted in a coup",
        "Kofi Mensah, the president ousted in a coup in Ghana, has fled.",
        before("Kofi Mensah", "president", GHANA),
    ),
    case(
        "a ruler's last minister",
        "The general fled, and his last prime minister, Kofi Mensah, gave up.",
        before("Kofi Mensah", "prime minister", ""),
    ),
    case(
        "killed",
        "Ghanaian President Kofi Mensah was killed in a crash on Monday.",
        ended("Kofi Mensah", "president", GHANA, "2024-05-13"),
    ),
    case(
        "the assassination of",
        "The assassination of Prime Minister Kofi Mensah shocked Ghana.",
        ended("Kofi Mensah", "prime minister", GHANA),
    ),
    case(
        "one long out of the post dies",
        "Former Ghanaian president Kofi Mensah died on Monday.",
        before("Kofi Mensah", "president", GHANA),
    ),
    case(
        "a headline's verb",
        "Kenyan President Ann Auma fires Paul Otieno, head of the country's army.",
        holds("Ann Auma", "president", KENYA),
        ended("Paul Otieno", "commander", "Kenya Army"),
    ),
    case(
        "a nomination withdrawn",
        "The cabinet withdrew the nomination of Kofi Mensah as finance minister of Ghana.",
        expected("Kofi Mensah", "minister", "Ministry of Finance of Ghana"),
    ),
    case(
        "about to resign",
        "Kenyan Defence Minister Ann Auma is preparing to announce her resignation.",
        holds("Ann Auma", "minister", "Ministry of Defense of Kenya"),
        Said("Ann Auma", "minister", "ministry of defense of kenya", "ended", "prospective", "2024-05-15..", False),
    ),
]


@pytest.mark.parametrize(("text", "claims"), CASES)
def test_who_is_gone_does_not_hold(reader: GrammarReader, text: str, claims: list[Said]) -> None:
    assert claims_of(read(reader, text)) == sorted(claims)


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Kenyan Defence Minister Ann Auma resigned, citing an affair.", None),
        ("Kenyan Defence Minister Ann Auma resigned, the paper reported, citing two officials.", "two officials"),
        ("Kenyan Defence Minister Ann Auma resigned on Monday, state radio said.", "state radio"),
    ],
)
def test_only_who_can_speak_is_cited(reader: GrammarReader, text: str, source: str | None) -> None:
    assert {claim.attributed_to for claim in read(reader, text).claims} == {source}


GONE_WITH_IT = [
    case(
        "the fall of a president",
        "Food was short for years after the fall of Kenyan President Paul Otieno.",
        ended("Paul Otieno", "president", KENYA),
    ),
    case(
        "a fall from a horse",
        "The fall of Kenyan President Paul Otieno from a horse made the front pages.",
        holds("Paul Otieno", "president", KENYA),
    ),
    case(
        "the season",
        "In the fall of 2023 Kenyan President Paul Otieno fell ill.",
        holds("Paul Otieno", "president", KENYA, "2023-09-01..2024-05-15"),
    ),
    case(
        "his government overthrown",
        "Mutinous soldiers toppled the government of Kenyan Prime Minister Paul Otieno in March 2006.",
        ended("Paul Otieno", "prime minister", KENYA, "2006-03"),
    ),
    case(
        "and he seized",
        "The officers deposed the civilian government and arrested Kenyan Prime Minister Paul Otieno in March 2006.",
        ended("Paul Otieno", "prime minister", KENYA, "2006-03"),
    ),
    case(
        "only seized",
        "The officers criticised the civilian government and arrested Kenyan Prime Minister Paul Otieno in March 2006.",
        holds("Paul Otieno", "prime minister", KENYA, "2006-03"),
    ),
    case(
        "what it was staged for",
        "In March 2006 the officers staged a putsch to unseat the government of Kenyan Prime Minister Paul Otieno.",
        holds("Paul Otieno", "prime minister", KENYA, "2006-03"),
    ),
    case(
        "what is wanted now",
        "The rebels want to topple the government of Kenyan Prime Minister Paul Otieno.",
        holds("Paul Otieno", "prime minister", KENYA),
    ),
    case(
        "found out long ago",
        "It was two hours after Kenyan army chief Paul Otieno had found out about their plan.",
        holds("Paul Otieno", "commander", "Kenya Army", BY_TODAY),
    ),
    case(
        "a premier arrested in a coup",
        "Paul Otieno, a Kenyan prime minister arrested and held by the officers in a 1982 coup, wrote verse.",
        holds("Paul Otieno", "prime minister", KENYA, "1982"),
    ),
    case(
        "at the head of a party",
        "Ann Auma, who replaced sacked Kenyan Prime Minister Paul Otieno at the head of the biggest opposition party, spoke.",
        ended("Paul Otieno", "prime minister", KENYA),
    ),
    case(
        "the title of the next name behind a field",
        "Ex-health minister Paul Otieno, state minister for water affairs Ann Auma and two clerks were seen.",
        holds("Ann Auma", "water state minister", ""),
        before("Paul Otieno", "health minister", ""),
    ),
    case(
        "two posts at the time",
        "Paul Otieno, Kenyan finance minister and deputy prime minister at the time, signed the treaty.",
        before("Paul Otieno", "minister", "Ministry of Finance of Kenya"),
        before("Paul Otieno", "deputy prime minister", ""),
    ),
    case(
        "at the same time now",
        "Paul Otieno, Kenya's finance minister and deputy prime minister at the same time, signs treaties.",
        holds("Paul Otieno", "minister", "Ministry of Finance of Kenya"),
        holds("Paul Otieno", "deputy prime minister", ""),
    ),
]


@pytest.mark.parametrize(("text", "claims"), GONE_WITH_IT)
def test_who_went_with_what_is_told(reader: GrammarReader, text: str, claims: list[Said]) -> None:
    assert claims_of(read(reader, text)) == sorted(claims)


@pytest.mark.parametrize(
    ("text", "aspect"),
    [
        ("Javier Hale, a former goalkeeper and president of Argentina, flew to Rome.", "holds"),
        ("The poll shows the fall of President Emmanuel Hale of France in the eyes of voters.", "holds"),
        ("Karl Hale, a former harbour pilot and mayor of Hull, came.", "held_before"),
    ],
)
def test_who_may_hold_it_still_is_no_former_holder(reader: GrammarReader, text: str, aspect: str) -> None:
    assert {claim.aspect for claim in claims_of(read(reader, text))} == {aspect}


RULES = [
    case(
        "the rule ended",
        "Kenyan President Paul Otieno's 30-year rule came to an end in April 2019.",
        ended("Paul Otieno", "president", KENYA, "2019-04"),
    ),
    case(
        "the years in power",
        "Kenyan President Paul Otieno's years in power ended at the hands of the army in April 2019.",
        ended("Paul Otieno", "president", KENYA, "2019-04"),
    ),
    case(
        "the rule will end",
        "Kenyan President Paul Otieno's rule will end in June.",
        holds("Paul Otieno", "president", KENYA),
    ),
    case(
        "other years",
        "Kenyan President Paul Otieno's fat years ended in April 2024.",
        holds("Paul Otieno", "president", KENYA, "2024-04-01..2024-05-15"),
    ),
    case(
        "then one and the other",
        "Ann Holt, then Kenya Army Commander and Deputy Chief of General Staff, ordered the base destroyed.",
        before("Ann Holt", "commander", "Kenya Army"),
        before("Ann Holt", "deputy chief", "Kenya Defence Forces"),
    ),
    case(
        "as commander during what is over",
        "As commander of the Kenya Army during the coup of 1991, Ann Holt refused to fire.",
        before("Ann Holt", "commander", "Kenya Army"),
    ),
    case(
        "two who die at once",
        "Kenyan President Paul Otieno and Nairobi Governor Bo Lund were murdered in a coup.",
        ended("Paul Otieno", "president", KENYA),
        ended("Bo Lund", "governor", "Nairobi"),
    ),
    case(
        "who went on to be another",
        "Nairobi Governor Bo Lund - who went on to become Kenyan president - asked for the water to be cut.",
        holds("Bo Lund", "governor", "Nairobi", BY_TODAY),
        began("Bo Lund", "president", KENYA),
    ),
    case(
        "promoted to be",
        "Kenyan President Paul Otieno promoted Bo Lund to be the commander of the Kenya Army.",
        holds("Paul Otieno", "president", KENYA),
        began("Bo Lund", "commander", "Kenya Army"),
    ),
    case("as a former one", "As a former commander of the Kenya Army, Ann Holt refused to fire."),
    case(
        "the deputy of whom is put out",
        "Kenyan President Paul Otieno sacked the police chief, Bo Lund, and named his deputy, Jan Berg, to the board.",
        holds("Paul Otieno", "president", KENYA),
        holds("Jan Berg", "deputy chief", "National Police Service of Kenya"),
        ended("Bo Lund", "chief", "National Police Service of Kenya"),
    ),
]


@pytest.mark.parametrize(("text", "claims"), RULES)
def test_whose_time_is_over(reader: GrammarReader, text: str, claims: list[Said]) -> None:
    assert claims_of(read(reader, text)) == sorted(claims)
