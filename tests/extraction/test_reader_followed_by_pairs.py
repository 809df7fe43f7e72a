"""Two who are followed by two, bodies without a head, who left for another body, and who is shown in another's place."""

from __future__ import annotations

import pytest
from reader_claims import Undated, read, undated, undated_of

from archive.extraction.reader import GrammarReader

ROCKET = "People's Liberation Army Rocket Force"
SOUTH = "Southern Theater Command"
FLEET = "East Sea Fleet"
DEFENCE = "Ministry of Defense of Mongolia"
FOREIGN = "Ministry of Foreign Affairs of Mongolia"
CHINA = "Ministry of National Defense of the People's Republic of China"
PENTAGON = "United States Department of Defense"

CASES = [
    pytest.param(
        "Mongolia's defence minister, Nyamaa Enkhbayar, is to be followed by Saikhan Bayar, and Foreign Minister "
        "Damdin Tsogt by Batmunkh Batt.",
        {
            ("Nyamaa Enkhbayar", "minister", DEFENCE, "holds"),
            ("Nyamaa Enkhbayar", "minister", DEFENCE, "ended"),
            ("Saikhan Bayar", "minister", DEFENCE, "began"),
            ("Damdin Tsogt", "minister", FOREIGN, "holds"),
            ("Damdin Tsogt", "minister", FOREIGN, "ended"),
            ("Batmunkh Batt", "minister", FOREIGN, "began"),
        },
        id="two pairs by one passive",
    ),
    pytest.param(
        "The Rocket Force has been without a commander since autumn.",
        {("", "commander", ROCKET, "not_holding")},
        id="a body without a head",
    ),
    pytest.param("The Rocket Force has no commander who knows missiles.", set(), id="none of a kind"),
    pytest.param(
        "The East Sea Fleet has nine ships. Commissar Kang Bowen left there in 2010 for the Jinan Military Region.",
        {("Kang Bowen", "political commissar", FLEET, "held_before")},
        id="left there for another body",
    ),
    pytest.param(
        "Admiral Kang Bowen was shown on television on Monday as commander of the Southern Theater Command. "
        "He takes over from Wang Boli.",
        {("Kang Bowen", "commander", SOUTH, "began"), ("Wang Boli", "commander", SOUTH, "ended")},
        id="shown in the place of another",
    ),
    pytest.param(
        "US Defense Secretary Jim Moss and China's Kang Bowen spoke on Monday.",
        {("Jim Moss", "secretary", PENTAGON, "holds"), ("Kang Bowen", "minister", CHINA, "holds")},
        id="a secretary and a minister",
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_who_follows_and_who_is_gone(reader: GrammarReader, text: str, expected: set[Undated]) -> None:
    assert undated_of(read(reader, text)) == undated(expected)
