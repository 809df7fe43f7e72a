"""Posts that only the name of their body tells: what somebody has, is picked for, moves to, leaves, speaks for or chairs."""

from __future__ import annotations

import pytest
from reader_claims import claims_of, read

from archive.extraction.reader import GrammarReader

LOGISTICS = "logistic support department of the central military commission"
CABINET = "Japan's cabinet was reshuffled on Monday. "


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Zhao Bin now has the Logistic Support Department.", {("director", LOGISTICS, "holds")}),
        (
            "Vice Admiral Jiang Bin has had the South Sea Fleet since 2010.",
            {("commander", "south sea fleet", "began"), ("commander", "south sea fleet", "holds")},
        ),
        (
            "Gen. Zhao Bin was chosen for the Rocket Force.",
            {("commander", "peoples liberation army rocket force", "began")},
        ),
        (
            "The Nanjing Military Region belongs today to General Zhao Bin.",
            {("commander", "nanjing military region", "holds")},
        ),
        (
            "General Zhao Bin leaves the navy command for the Joint Staff Department.",
            {
                ("commander", "peoples liberation army navy", "held_before"),
                ("chief", "joint staff department of the central military commission", "began"),
            },
        ),
        (
            CABINET + "Taro Sato, who switched to the Defense Ministry from the Finance Ministry last March, spoke.",
            {
                ("minister", "ministry of finance of japan", "held_before"),
                ("minister", "ministry of defense of japan", "began"),
            },
        ),
        (
            CABINET
            + "Taro Sato, leader of the Reform Party, switches from the Finance Ministry to the Defense Ministry.",
            {
                ("minister", "ministry of finance of japan", "held_before"),
                ("minister", "ministry of defense of japan", "began"),
            },
        ),
        (
            CABINET + "Taro Sato, no stranger to the army, gets defense.",
            {("minister", "ministry of defense of japan", "began")},
        ),
        (
            "Zhao Bin, who speaks for the Western Theater Command, said so.",
            {("spokesperson", "western theater command", "holds")},
        ),
        (
            "Zhao Bin chairs the board of the Lowy Institute.",
            {("chairman", "lowy institute", "holds")},
        ),
    ],
)
def test_a_post_told_by_its_body(reader: GrammarReader, text: str, said: set[tuple[str, str, str]]) -> None:
    assert said <= {(c.title, c.organisation, c.aspect) for c in claims_of(read(reader, text))}


DISCIPLINE = "discipline inspection commission of the central military commission"
POLITICAL = "political work department of the central military commission"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "The South Sea Fleet has been under Admiral Tian Zhong since July 2023.",
            {("Tian Zhong", "commander", "south sea fleet", "began")},
        ),
        (
            "Tian Zhong keeps the discipline portfolio on the Central Military Commission.",
            {("Tian Zhong", "secretary", DISCIPLINE, "holds")},
        ),
        (
            "Tian Zhong takes the discipline post from He Ping on the Central Military Commission.",
            {("Tian Zhong", "secretary", DISCIPLINE, "began"), ("He Ping", "secretary", DISCIPLINE, "ended")},
        ),
        (
            "Tian Zhong, the Central Military Commission's chief disciplinarian, spoke.",
            {("Tian Zhong", "secretary", DISCIPLINE, "holds")},
        ),
        (
            "The directorship of the Political Work Department is empty since Tian Zhong was suspended in March.",
            {("", "director", POLITICAL, "not_holding"), ("Tian Zhong", "director", POLITICAL, "ended")},
        ),
    ],
)
def test_a_post_told_by_its_field(reader: GrammarReader, text: str, said: set[tuple[str, str, str, str]]) -> None:
    assert said <= {(c.person, c.title, c.organisation, c.aspect) for c in claims_of(read(reader, text))}


@pytest.mark.parametrize(
    "text",
    [
        "Peter Holm has the Navy to thank for his success.",
        "Ann Bell, speaking for the first time, said so.",
        "Ann Bell, speaking for the family, said so.",
        "Zhao Bin has the Navy's support.",
        "The ship now belongs to Zhao Bin of the South Sea Fleet.",
        "Zhao Bin, an analyst, went to the Joint Staff Department from the South Sea Fleet.",
        "Zhao Bin was chosen for the Central Military Commission's delegation.",
    ],
)
def test_a_body_that_tells_no_post(reader: GrammarReader, text: str) -> None:
    assert claims_of(read(reader, text)) == []
