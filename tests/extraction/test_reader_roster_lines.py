"""Lines of lists, tables and rosters, which are no sentences."""

from __future__ import annotations

import pytest
from reader_claims import Said, claims_of, holds, read

from archive.extraction.reader import GrammarReader

INTRO = (
    "Who is who in China's forces\n\nThe navy of the People's Liberation Army has new heads. Here is who they are.\n\n"
)
END = "\n\nThe navy did not comment on the list when it was asked."
OFFICE = "Office for International Military Cooperation of the Central Military Commission"
NAVY = "People's Liberation Army Navy"

ROSTERS = [
    pytest.param(
        "Training and Administration Department: Xu Datong, director\nNational Defense Mobilization Department: Hu Huilin, director",
        [
            holds("Xu Datong", "director", "Training and Administration Department of the Central Military Commission"),
            holds(
                "Hu Huilin", "director", "National Defense Mobilization Department of the Central Military Commission"
            ),
        ],
        id="a body of several words, the name, the title",
    ),
    pytest.param(
        "Commander: Admiral Hu Datong\nPolitical commissar: Yuan Huilin",
        [holds("Hu Datong", "commander", NAVY), holds("Yuan Huilin", "political commissar", NAVY)],
        id="the title first",
    ),
    pytest.param(
        "- Eastern Theater Command: Lin Xianglin\n- Southern Theater Command: Gen. Wu Yalin",
        [
            holds("Lin Xianglin", "commander", "Eastern Theater Command"),
            holds("Wu Yalin", "commander", "Southern Theater Command"),
        ],
        id="the body first",
    ),
    pytest.param(
        "JSD - Liu Zhenlin\nPWD - Miao Hualin\nEDD - Xu Xuelin, political commissar Wang Hailin",
        [
            holds("Liu Zhenlin", "chief", "Joint Staff Department of the Central Military Commission"),
            holds("Miao Hualin", "director", "Political Work Department of the Central Military Commission"),
            holds("Xu Xuelin", "director", "Equipment Development Department of the Central Military Commission"),
            holds(
                "Wang Hailin",
                "political commissar",
                "Equipment Development Department of the Central Military Commission",
            ),
        ],
        id="abbreviations are no datelines where many lines have them",
    ),
    pytest.param(
        "1. Maj. Gen. Li Weimin, deputy commander of the PLA Navy\n"
        "2. Wu Kailin - Director of the Office for International Military Cooperation",
        [holds("Li Weimin", "deputy commander", NAVY), holds("Wu Kailin", "director", OFFICE)],
        id="numbered lines",
    ),
    pytest.param(
        "| Name | Post |\n| Li Weimin | Deputy Commander, PLA Navy |\n"
        "| Wu Kailin | Director, Office for International Military Cooperation |",
        [holds("Li Weimin", "deputy commander", NAVY), holds("Wu Kailin", "director", OFFICE)],
        id="a table",
    ),
    pytest.param("- Eastern Theater Command: Lin Xianglin visits a school", [], id="one line alone is a headline"),
]


@pytest.mark.parametrize(("lines", "expected"), ROSTERS)
def test_lines_of_rosters(reader: GrammarReader, lines: str, expected: list[Said]) -> None:
    text = INTRO + lines + END
    assert claims_of(read(reader, text, title=text.partition("\n")[0])) == sorted(expected)
