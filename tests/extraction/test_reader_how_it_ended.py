"""Ends told in passing: with a death, at once, by the summer, or with an event to which no date is given."""

from __future__ import annotations

import pytest
from reader_claims import claims_of, read

from archive.extraction.reader import GrammarReader

Told = tuple[str, str, str, str, str]

CASES: list[tuple[str, set[Told]]] = [
    # killed while he had it
    (
        "Gunmen killed Karl Holm, who had been mayor of Lyon since 2015.",
        {
            ("Karl Holm", "mayor", "began", "asserted", "2015-01-01..2015-12-31"),
            ("Karl Holm", "mayor", "ended", "asserted", "..2024-05-15"),
        },
    ),
    (
        "Karl Holm, who had been mayor of Lyon until 2015, died in a crash.",
        {("Karl Holm", "mayor", "held_before", "asserted", "..2015-12-31")},
    ),
    # from a year until something came
    (
        "Karl Holm was mayor of Lyon from 1998 until the party lost power.",
        {("Karl Holm", "mayor", "held_before", "asserted", "1998-01-01..2024-05-14")},
    ),
    # at once
    (
        "Anna Lind, the finance director of Volvo, leaves immediately.",
        {("Anna Lind", "finance director", "ended", "asserted", "..2024-05-15")},
    ),
    (
        "Karl Holm, mayor of Lyon, leaves immediately after the match.",
        {("Karl Holm", "mayor", "holds", "asserted", "2024-05-15..2024-05-15")},
    ),
    # expected
    (
        "Admiral Antonio Moreno, chief of Spain's navy, is expected to go before the summer.",
        {
            ("Antonio Moreno", "chief", "ended", "prospective", "2024-05-15.."),
            ("Antonio Moreno", "chief", "holds", "asserted", "2024-05-15..2024-05-15"),
        },
    ),
    (
        "Ana Roux, mayor of Nice, is expected to go to Paris in the summer.",
        {("Ana Roux", "mayor", "holds", "asserted", "2024-05-15..2024-05-15")},
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_reads_how_it_ended(reader: GrammarReader, text: str, expected: set[Told]) -> None:
    found = {(c.person, c.title, c.aspect, c.modality, c.when) for c in claims_of(read(reader, text))}
    assert found == expected
