"""Former holders in the news by whatever words: none of them is a holder on the day of the article."""

from __future__ import annotations

import pytest
from reader_claims import Said, before, began, case, claims_of, ended, expected, holds, read

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
