"""How a claim is meant: expected, supposed or denied; and posts that nobody holds."""

from __future__ import annotations

import pytest
from reader_claims import Said, absent, began, case, claims_of, ended, expected, holds, read

from archive.extraction.reader import GrammarReader

CMC = "Central Military Commission"
CHINA_MND = "Ministry of National Defense of the People's Republic of China"

PROSPECTS = [
    case(
        "will become",
        "Dong Jun will become a member of the Central Military Commission in October.",
        expected("Dong Jun", "member", CMC, "2024-10"),
    ),
    case(
        "expected to be named",
        "General Liu Zhenli is expected to be named defence minister of China.",
        expected("Liu Zhenli", "minister", CHINA_MND),
    ),
    case(
        "nominated",
        "US Air Force General Dan Caine was nominated as chairman of the Joint Chiefs of Staff.",
        expected("Dan Caine", "chairman", "United States Joint Chiefs of Staff"),
    ),
    case(
        "front-runner",
        "Liu Zhenli is the front-runner to succeed Li Shangfu, China's minister of national defense.",
        expected("Liu Zhenli", "minister", CHINA_MND),
        holds("Li Shangfu", "minister", CHINA_MND),
    ),
    case(
        "set to take over",
        "Kenji Morita is set to take over as Japan's defence minister.",
        expected("Kenji Morita", "minister", "Ministry of Defense of Japan"),
    ),
]

SUPPOSED = [
    case(
        "may become",
        "Dong Jun may become a member of the Central Military Commission.",
        began("Dong Jun", "member", CMC, "", modality="hypothetical"),
    ),
    case(
        "might be appointed",
        "Ingrid Holm might be appointed foreign minister of Norway.",
        began("Ingrid Holm", "minister", "Ministry of Foreign Affairs of Norway", "", modality="hypothetical"),
    ),
    case(
        "could be removed says nothing of a tenure",
        "Rahim Yusof could be removed as defence minister of Malaysia.",
    ),
]

DENIED = [
    case(
        "was not appointed",
        "Dong Jun was not appointed to be a vice chairman of the Central Military Commission.",
        absent("Dong Jun", "vice chairman", CMC),
    ),
    case(
        "did not resign",
        "Ingrid Holm did not resign as foreign minister of Norway.",
        ended("Ingrid Holm", "minister", "Ministry of Foreign Affairs of Norway", modality="denied"),
    ),
    case(
        "denied that",
        "The ministry in Beijing denied that Dong Jun had been removed as China's defence minister.",
        ended("Dong Jun", "minister", CHINA_MND, modality="denied"),
    ),
]

VACANT = [
    case(
        "is vacant",
        "The post of chief of the CMC Joint Staff Department is vacant.",
        absent(None, "chief", "Joint Staff Department of the Central Military Commission"),
    ),
    case(
        "has been vacant since",
        "The post of China's defence minister has been vacant since March.",
        absent(None, "minister", CHINA_MND, "2024-03-01..2024-05-15"),
    ),
]


@pytest.mark.parametrize(("text", "claims"), PROSPECTS)
def test_what_is_expected_has_not_happened(reader: GrammarReader, text: str, claims: list[Said]) -> None:
    assert claims_of(read(reader, text)) == sorted(claims)


@pytest.mark.parametrize(("text", "claims"), SUPPOSED)
def test_what_is_supposed_has_no_date(reader: GrammarReader, text: str, claims: list[Said]) -> None:
    assert claims_of(read(reader, text)) == sorted(claims)


@pytest.mark.parametrize(("text", "claims"), DENIED)
def test_what_is_denied_is_not_asserted(reader: GrammarReader, text: str, claims: list[Said]) -> None:
    assert claims_of(read(reader, text)) == sorted(claims)


@pytest.mark.parametrize(("text", "claims"), VACANT)
def test_a_vacancy_is_a_claim_about_nobody(reader: GrammarReader, text: str, claims: list[Said]) -> None:
    assert claims_of(read(reader, text)) == sorted(claims)
