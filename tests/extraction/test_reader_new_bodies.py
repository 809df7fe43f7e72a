"""Who heads a body that has just been made has begun with it."""

from __future__ import annotations

import pytest
from reader_claims import claims_of, read

from archive.extraction.reader import GrammarReader

# Told on 15 May 2024, a Wednesday.
BEGUN = [
    (
        "Norway on Monday set up a Space Command. General Ola Lund is its commander.",
        "Ola Lund",
        "2024-05-13..2024-05-15",
    ),
    ("The Cyberspace Force, also founded on Friday, has Li Wei as commander.", "Li Wei", "2024-05-10..2024-05-15"),
    (
        "Beijing inaugurated three theatre commands on May 2. General Li Wei heads the Northern Theatre Command.",
        "Li Wei",
        "2024-05-02..2024-05-15",
    ),
    (
        "China has created a Rocket Force, the ministry said on Monday. The Rocket Force's political commissar is Li Wei.",
        "Li Wei",
        "..2024-05-15",
    ),
]
HELD = [
    ("The Space Command was set up in 1999. General Ola Lund is its commander.", "Ola Lund"),
    ("Norway will set up a Space Command in June. The commander of the Cyber Command is Ola Lund.", "Ola Lund"),
    ("China set up a Rocket Force on Monday. Its political commissar, Li Wei, remains.", "Li Wei"),
    ("China set up a Cyberspace Force on Monday. Li Wei, commander of the Rocket Force, was there.", "Li Wei"),
]


@pytest.mark.parametrize(("text", "person", "when"), BEGUN)
def test_has_begun(reader: GrammarReader, text: str, person: str, when: str) -> None:
    [claim] = [each for each in claims_of(read(reader, text)) if each.person == person]
    assert (claim.aspect, claim.when) == ("began", when)


@pytest.mark.parametrize(("text", "person"), HELD)
def test_may_have_been_there_before(reader: GrammarReader, text: str, person: str) -> None:
    claims = [each for each in claims_of(read(reader, text)) if each.person == person]
    assert claims
    assert {each.aspect for each in claims} == {"holds"}
