"""Leads that tell of an officer by his post alone, whom the next sentence names."""

from __future__ import annotations

import pytest
from reader_claims import read, undated, undated_of

from archive.extraction.reader import GrammarReader

NAVY = "People's Liberation Army Navy"
MND = "Ministry of National Defense of the People's Republic of China"

MEANT = [
    (
        "Commander Adm. John Moss sat down with the head of the People's Liberation Army Navy on Monday. Adm. Gao Lin received "
        "Moss at his headquarters.",
        "commander",
        NAVY,
    ),
    (
        "The first Chinese defence minister to come here in nine years left on Monday. Leon Holt, the US defence secretary, "
        "greeted General Gao Lin with a full honour guard.",
        "minister",
        MND,
    ),
    (
        "Beijing has ordered its navy commander to break off a trip. Vice Admiral Gao Lin had been attending a symposium.",
        "commander",
        NAVY,
    ),
    (
        "China's navy chief will visit Moscow next week. Admiral Gao Lin is to hold talks with Russian officers.",
        "commander",
        NAVY,
    ),
    (
        "The commander of China's navy and his Pakistani counterpart signed a paper on Monday. Adm. Gao Lin and Adm. Khan Ashraf "
        "met in the port.",
        "commander",
        NAVY,
    ),
    (
        "The commander of China's navy spoke on Monday. Adm. Gao Lin was received by Adm. John Holt, the chief of naval "
        "operations. Gao also sits on the Central Military Commission.",
        "commander",
        NAVY,
    ),
]


@pytest.mark.parametrize(("text", "title", "body"), MEANT)
def test_the_officer_named_next(reader: GrammarReader, text: str, title: str, body: str) -> None:
    assert undated({("Gao Lin", title, body, "holds")}) <= undated_of(read(reader, text))


OTHERS = [
    # of another state, by his name
    "The commander of China's navy spoke on Monday. Adm. John Holt listened to him.",
    # has another post
    "The commander of China's navy vanished in May. General Gao Lin, a spokesman of the ministry, gave no details.",
    # of two, either
    "The commander of China's navy vanished in May. The ministry sent Admiral Gao Lin and Admiral Ma Tao to Peru.",
]


@pytest.mark.parametrize("text", OTHERS)
def test_another_named_next(reader: GrammarReader, text: str) -> None:
    assert not {c for c in undated_of(read(reader, text)) if c[1] in ("commander", "minister")}


def test_a_seat_is_had_beside_a_post(reader: GrammarReader) -> None:
    text = (
        'General Gao Lin made the remarks on Friday. "We must hurry," the vice-chairman of China\'s Central Military Commission '
        "said. Gao is also a member of the Politburo."
    )
    assert ("Gao Lin", "vice chairman", "central military commission", "holds") in undated_of(read(reader, text))
