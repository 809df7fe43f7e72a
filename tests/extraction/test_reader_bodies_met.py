"""Which body a title is of, as news tells it in passing: rows of bodies, a department of the command just named, a town for a region."""

from __future__ import annotations

from datetime import date

import pytest
from reader_claims import Undated, read, undated, undated_of

from archive.extraction.reader import GrammarReader

NAVY = "People's Liberation Army Navy"
AIR_FORCE = "People's Liberation Army Air Force"
ROCKETS = "People's Liberation Army Rocket Force"
REGION = "{} Military Region"

CASES: list[tuple[str, str, set[Undated]]] = [
    (
        "respectively, led",
        "Tang Zhen and Pan Qi, who lead the PLA Navy and the PLA Air Force respectively, came.",
        {("Tang Zhen", "commander", NAVY, "holds"), ("Pan Qi", "commander", AIR_FORCE, "holds")},
    ),
    (
        "respectively, led by",
        "The PLA Navy and the PLA Air Force are led by Tang Zhen and Pan Qi respectively.",
        {("Tang Zhen", "commander", NAVY, "holds"), ("Pan Qi", "commander", AIR_FORCE, "holds")},
    ),
    (
        "respectively, went to",
        "Tang Zhen and Pan Qi went to the Eastern and Southern theater commands of the PLA, respectively.",
        {
            ("Tang Zhen", "commander", "Eastern Theater Command", "began"),
            ("Pan Qi", "commander", "Southern Theater Command", "began"),
        },
    ),
    (
        "whose man",
        "The PLA spoke of the Western Theater Command's commander Tang Zhen and the Central Theater Command's Pan Qi.",
        {
            ("Tang Zhen", "commander", "Western Theater Command", "holds"),
            ("Pan Qi", "commander", "Central Theater Command", "holds"),
        },
    ),
    (
        "two clauses behind one name",
        "The PLA Navy is led by Tang Zhen and the PLA Air Force by Pan Qi. "
        "Pan Qi replaces Bo Jinlong and Tang Zhen takes over from Ding Lai.",
        {
            ("Pan Qi", "commander", AIR_FORCE, "holds"),
            ("Pan Qi", "commander", AIR_FORCE, "began"),
            ("Bo Jinlong", "commander", AIR_FORCE, "ended"),
            ("Tang Zhen", "commander", NAVY, "holds"),
            ("Tang Zhen", "commander", NAVY, "began"),
            ("Ding Lai", "commander", NAVY, "ended"),
        },
    ),
    (
        "successor at a body",
        "Tang Zhen, until now commander of the South Sea Fleet, has taken the helm of the PLA Navy. "
        "His successor at the fleet is Pan Qi, a deputy commander of the navy.",
        {
            ("Tang Zhen", "commander", "South Sea Fleet", "held_before"),
            ("Tang Zhen", "commander", NAVY, "began"),
            ("Pan Qi", "commander", "South Sea Fleet", "began"),
            ("Pan Qi", "deputy commander", NAVY, "held_before"),
        },
    ),
    (
        "department of the district",
        "Tang Zhen is commander of the Guizhou Military District. The director of the political department, Pan Qi, spoke.",
        {
            ("Tang Zhen", "commander", "Guizhou Military District", "holds"),
            ("Pan Qi", "director", "Political Department of the Guizhou Military District", "holds"),
        },
    ),
    (
        "department of the whole army",
        "Tang Zhen is commander of the Guizhou Military District. Pan Qi, director of the General Political Department of the PLA, "
        "spoke. The head of the logistics department, Bo Jinlong, came too.",
        {
            ("Tang Zhen", "commander", "Guizhou Military District", "holds"),
            ("Pan Qi", "director", "General Political Department of the People's Liberation Army", "holds"),
            ("Bo Jinlong", "director", "General Logistics Department of the People's Liberation Army", "holds"),
        },
    ),
    (
        "towns of regions",
        "The military regions have new commanders. Tang Zhen was appointed commander in Lanzhou, General Pan Qi in Chengdu, "
        "and Bo Jinlong in Jinan.",
        {
            ("Tang Zhen", "commander", REGION.format("Lanzhou"), "began"),
            ("Pan Qi", "commander", REGION.format("Chengdu"), "began"),
            ("Bo Jinlong", "commander", REGION.format("Jinan"), "began"),
        },
    ),
    (
        "new heads who moved",
        "Two military regions have new heads. Tang Zhen moved from the Beijing region to the PLA Navy, "
        "and Pan Qi from Guangzhou to the PLA Air Force.",
        {
            ("Tang Zhen", "commander", REGION.format("Beijing"), "held_before"),
            ("Tang Zhen", "commander", NAVY, "began"),
            ("Pan Qi", "commander", REGION.format("Guangzhou"), "held_before"),
            ("Pan Qi", "commander", AIR_FORCE, "began"),
        },
    ),
    (
        "the fourth to command",
        "Tang Zhen is the fourth to command the Western Theater Command in a year.",
        {("Tang Zhen", "commander", "Western Theater Command", "holds")},
    ),
    (
        "its commissar and of another body",
        "Tang Zhen leads the PLA Navy. Pan Qi is its political commissar and a member of the CPC Central Committee.",
        {
            ("Tang Zhen", "commander", NAVY, "holds"),
            ("Pan Qi", "political commissar", NAVY, "holds"),
            ("Pan Qi", "member", "CPC Central Committee", "holds"),
        },
    ),
    (
        "then of both",
        "He met Tang Zhen, then commander of the PLA Navy and a member of the Central Military Commission.",
        {
            ("Tang Zhen", "commander", NAVY, "held_before"),
            ("Tang Zhen", "member", "Central Military Commission", "held_before"),
        },
    ),
]


@pytest.mark.parametrize(("text", "expected"), [pytest.param(text, said, id=name) for name, text, said in CASES])
def test_body_met_in_passing(reader: GrammarReader, text: str, expected: set[Undated]) -> None:
    assert undated_of(read(reader, text, date(2015, 4, 3))) == undated(expected)


def test_the_force_is_none_that_one_calls_the_air_force(reader: GrammarReader) -> None:
    text = (
        "Nobody says why the head of China's missile arm went. Pan Qi was once deputy commander of the PLA Air Force. "
        "Tang Zhen, deputy commander of the force, said nothing."
    )
    said = undated({("Tang Zhen", "deputy commander", ROCKETS, "holds")})
    assert said <= undated_of(read(reader, text, date(2023, 8, 28)))
