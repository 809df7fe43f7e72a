"""Officers whom a firm appoints or welcomes as "its" own, where nothing but that shows it to be a firm."""

from __future__ import annotations

import pytest
from reader_claims import Undated, read, undated, undated_of

from archive.extraction.reader import GrammarReader

CASES: list[tuple[str, set[Undated]]] = [
    (
        "Siemens has appointed Petra Holm as its chief financial officer.",
        {("Petra Holm", "chief financial officer", "siemens", "began")},
    ),
    (
        "Coinflow has appointed Ana Roux as its chief executive.",
        {("Ana Roux", "chief executive", "coinflow", "began")},
    ),
    (
        "Unilever named Karl Holm as its chief technology officer.",
        {("Karl Holm", "chief technology officer", "unilever", "began")},
    ),
    (
        "Siemens welcomes Ana Roux as its new chief financial officer.",
        {("Ana Roux", "chief financial officer", "siemens", "began")},
    ),
    # no firm of anybody's
    ("Ana Roux spoke of its chief executive.", set()),
    ("The group welcomes Ana Roux as a friend.", set()),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_reads_whom_a_firm_appoints(reader: GrammarReader, text: str, expected: set[Undated]) -> None:
    assert undated_of(read(reader, text)) == undated(expected)
