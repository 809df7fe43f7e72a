"""Who does the work of another, or has a post until somebody is chosen for it, acts in it."""

from __future__ import annotations

from datetime import date

import pytest
from reader_claims import claims_of, read

from archive.extraction.reader import GrammarReader

DIED = "General Paul Otieno, commander of the Kenya Army, died on Monday. "


def acting(reader: GrammarReader, text: str) -> set[tuple[str, str, str]]:
    claims = claims_of(read(reader, text, date(2024, 5, 15)))
    return {(claim.person, claim.aspect, claim.modality) for claim in claims if claim.acting}


@pytest.mark.parametrize(
    ("text", "aspect", "modality"),
    [
        (DIED + "General Ann Sy will act in his place.", "began", "prospective"),
        (DIED + "His deputy, General Ann Sy, acts for him.", "holds", "asserted"),
        (DIED + "General Ann Sy will act as commander.", "began", "prospective"),
        (DIED + "General Ann Sy is acting as commander of the Kenya Army.", "holds", "asserted"),
        (DIED + "General Ann Sy is standing in until a successor is appointed.", "holds", "asserted"),
        (DIED + "Until a new commander is named, General Ann Sy will fill in.", "began", "prospective"),
        (DIED + "General Ann Sy will deputise for him.", "began", "prospective"),
        (DIED + "General Ann Sy now leads the army until a successor is found.", "holds", "asserted"),
        (DIED + "General Ann Sy was named to fill the post temporarily.", "began", "asserted"),
        (DIED + "General Ann Sy will run the army in the interim.", "began", "prospective"),
    ],
)  # fmt: skip
def test_for_the_time_being(reader: GrammarReader, text: str, aspect: str, modality: str) -> None:
    assert acting(reader, text) == {("Ann Sy", aspect, modality)}


@pytest.mark.parametrize(
    "text",
    [
        # At one occasion only.
        "General Paul Otieno, commander of the Kenya Army, is ill. General Ann Sy stood in for him at the ceremony on Monday.",
        # Another is in office for good; what is for a time is something else.
        DIED + "General Ann Sy leads the army. For the time being, the flag flies at half-mast.",
        "General Ann Sy was named commander of the Kenya Army on Monday, and the barracks were closed temporarily.",
        # Whose title has nothing to do with it.
        "Ann Sy, commander of the Kenya Army, closed the barracks temporarily.",
    ],
)  # fmt: skip
def test_for_good_or_not_at_all(reader: GrammarReader, text: str) -> None:
    assert acting(reader, text) == set()


def test_a_deputy_there_is_of_where_somebody_was(reader: GrammarReader) -> None:
    text = (
        "Ann Sy is commander of the Kenya Army. She led a flotilla once. Her deputy there, Captain Paul Otieno, spoke."
    )
    assert not [claim for claim in claims_of(read(reader, text, date(2024, 5, 15))) if claim.person == "Paul Otieno"]
