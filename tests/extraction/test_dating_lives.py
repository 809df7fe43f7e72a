"""Dates in the text of a life, which is told years later: they are counted from each other, not from the publication."""

from __future__ import annotations

from datetime import date

import pytest
from reader_claims import claims_of, read

from archive.extraction.reader import GrammarReader

OPENING = "Maria Keller (born 3 May 1961) is a German politician. "
LATER = date(2024, 5, 15)


@pytest.mark.parametrize(
    ("text", "person", "aspect", "when"),
    [
        ("She won the vote on 3 August 2008. On 6 November she was elected mayor of Bonn.", "Maria Keller", "began", "2008-11-06..2009-01-05"),
        ("She won the vote on 6 November 2008. In January she became mayor of Bonn.", "Maria Keller", "began", "2009-01-01..2009-01-31"),
        # Nothing in a life is the news of the day.
        ("She then became mayor of Bonn.", "Maria Keller", "began", "..2024-05-15"),
        ("She became mayor of Bonn in the fall.", "Maria Keller", "began", "..2024-05-15"),
        # Who chose her held the post then, not on the day the life was written.
        ("German President Johannes Rau praised her speech.", "Johannes Rau", "holds", "..2024-05-15"),
    ],
)  # fmt: skip
def test_the_days_of_a_life(reader: GrammarReader, text: str, person: str, aspect: str, when: str) -> None:
    claims = claims_of(read(reader, OPENING + text, LATER, title="Maria Keller"))
    assert {claim.when for claim in claims if claim.person == person and claim.aspect == aspect} == {when}
