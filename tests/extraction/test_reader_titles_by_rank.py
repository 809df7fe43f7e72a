"""Posts told by a rank among others ("France's top military officer", "the fleet's second-in-command"), by a title of an
armed service with a deputy's prefix, or by a title that only one state has."""

from __future__ import annotations

import pytest
from reader_claims import claims_of, read

from archive.extraction.reader import GrammarReader


@pytest.mark.parametrize(
    ("text", "person", "title", "body"),
    [
        ("Luc Marchand, France's top military officer, spoke.", "Luc Marchand", "chief", "french armed forces"),
        (
            "France's most senior military officer, General Luc Marchand, resigned on Monday.",
            "Luc Marchand",
            "chief",
            "french armed forces",
        ),
        (
            "The top U.S. general, Peter Holm, spoke.",
            "Peter Holm",
            "chairman",
            "united states joint chiefs of staff",
        ),
        ("Kim Min-seok, South Korea's top naval officer, spoke.", "Kim Min-seok", "chief", "republic of korea navy"),
        ("Gen. Peter Holm, the U.S. Army's top general, spoke.", "Peter Holm", "chief of staff", "united states army"),
        (
            "Kenya's Vice Chief of Defence Forces, Gen John Kimani, spoke.",
            "John Kimani",
            "deputy chief",
            "kenya defense forces",
        ),
        (
            "Deputy Inspector General of Police John Musa of Nigeria spoke.",
            "John Musa",
            "deputy inspector general",
            "nigeria police force",
        ),
        (
            "Vikram Menon, GOC-in-C of the Northern Command of the Indian Army, spoke.",
            "Vikram Menon",
            "commander",
            "northern command of the indian army",
        ),
        ("Cmdr. Peter Holm, commanding officer of USS Mason, spoke.", "Peter Holm", "commanding officer", "uss mason"),
        (
            "The Pentagon's No. 2, Ann Bell, spoke.",
            "Ann Bell",
            "deputy secretary",
            "united states department of defense",
        ),
        (
            "John Okello, second in command of the Uganda People's Defence Force, spoke.",
            "John Okello",
            "deputy chief",
            "uganda peoples defense force",
        ),
        (
            "Assistant Secretary of State for Economic and Business Affairs Ann Bell spoke.",
            "Ann Bell",
            "assistant secretary for economic and business affairs",
            "united states department of state",
        ),
        (
            "Principal Deputy Assistant Secretary of State Ann Bell spoke.",
            "Ann Bell",
            "principal deputy assistant secretary",
            "united states department of state",
        ),
        (
            "Hong Kong's Secretary for Security, Peter Lau, spoke.",
            "Peter Lau",
            "secretary",
            "security bureau of hong kong",
        ),
        (
            "Secretary for Commerce and Economic Development Peter Lau spoke in Hong Kong.",
            "Peter Lau",
            "secretary",
            "commerce and economic development bureau of hong kong",
        ),
        ("Macao's Chief Executive Ho Man Fai spoke.", "Ho Man Fai", "chief executive", "macau"),
        (
            "Ann Bell, vice president for research at the Heritage Foundation, spoke.",
            "Ann Bell",
            "vice president of research",
            "heritage foundation",
        ),
        (
            "Ann Bell, chief technology officer of Palantir Technologies, spoke.",
            "Ann Bell",
            "chief technology officer",
            "palantir technologies",
        ),
    ],
)
def test_a_post_told_by_rank(reader: GrammarReader, text: str, person: str, title: str, body: str) -> None:
    assert (person, title, body) in {(c.person, c.title, c.organisation) for c in claims_of(read(reader, text))}


@pytest.mark.parametrize(
    "text",
    [
        "The top US general in Afghanistan, Peter Holm, spoke.",
        "China's top general, Zhang Bin, spoke.",
        "A top general, Luc Marchand, spoke in Paris.",
        "Ann Bell ranked number two in the list of the Financial Times.",
        "As number two in the Central Military Commission, Zhang Bin spoke.",
        "The most senior officer to fall was General Luc Marchand.",
    ],
)
def test_a_rank_that_tells_no_post(reader: GrammarReader, text: str) -> None:
    assert claims_of(read(reader, text)) == []


@pytest.mark.parametrize(
    ("text", "person", "title", "body"),
    [
        (
            "Gen. Peter Holm, chairman of the Joint Chiefs of Staff, met his Russian counterpart, Gen. Valery Karpov.",
            "Valery Karpov",
            "chief",
            "general staff of the armed forces of russia",
        ),
        (
            "Gen. Peter Holm, chairman of the Joint Chiefs of Staff, flew to Beijing.",
            "Peter Holm",
            "chairman",
            "united states joint chiefs of staff",
        ),
        (
            "Fang Bin, chief of the PLA's Joint Staff Department, received his U.S. counterpart, Gen. Peter Holm, in August.",
            "Peter Holm",
            "chairman",
            "united states joint chiefs of staff",
        ),
        (
            "Norway's defence minister, Peter Holm, is to receive Valery Karpov, his Russian opposite number, on Thursday.",
            "Valery Karpov",
            "minister",
            "ministry of defense of russia",
        ),
        (
            "Norwegian Defence Minister Peter Holm spoke; his Ukrainian colleague Oleksii Reznik rejected it.",
            "Oleksii Reznik",
            "minister",
            "ministry of defense of ukraine",
        ),
        (
            "Wei Bin, China's defence minister, met his Iranian opposite number, Ali Karimi, and General Omid Ranjbar, the chief "
            "of staff of the army.",
            "Ali Karimi",
            "minister",
            "ministry of defense of iran",
        ),
    ],
)
def test_the_first_officer_of_another_state(
    reader: GrammarReader, text: str, person: str, title: str, body: str
) -> None:
    assert (person, title, body) in {(c.person, c.title, c.organisation) for c in claims_of(read(reader, text))}


@pytest.mark.parametrize(
    ("text", "title", "body"),
    [
        ("Nevada Assemblywoman Ann Bell spoke.", "member", "nevada assembly"),
        ("State Senator Ann Bell of Nevada spoke.", "member", "nevada senate"),
        ("Texas state Rep. Ann Bell spoke.", "member", "texas house of representatives"),
        ("Ann Bell, a state senator from Ohio, spoke.", "member", "ohio senate"),
        ("Los Angeles County Fire Chief Ann Bell spoke.", "fire chief", "los angeles county"),
        (
            "UN human rights chief Ann Bell spoke.",
            "high commissioner",
            "office of the united nations high commissioner for human rights",
        ),
        ("Chancellor of the Exchequer Ann Bell spoke.", "chancellor of the exchequer", "hm treasury"),
        ("Acting Secretary of the Navy Ann Bell spoke.", "secretary", "united states department of the navy"),
        ("MI6 chief Ann Bell spoke.", "director", "secret intelligence service"),
    ],
)
def test_posts_of_parts_and_fields(reader: GrammarReader, text: str, title: str, body: str) -> None:
    assert ("Ann Bell", title, body) in {(c.person, c.title, c.organisation) for c in claims_of(read(reader, text))}
