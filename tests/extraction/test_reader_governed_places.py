"""The places of those who govern them, before the title or behind the name, and fields of ministers by another word."""

from __future__ import annotations

import pytest
from reader_claims import Undated, read, undated, undated_of

from archive.extraction.reader import GrammarReader

CASES: list[tuple[str, set[Undated]]] = [
    ("Mayor Carl Moss of Chicago spoke.", {("Carl Moss", "mayor", "chicago", "holds")}),
    ("Mayor Petr J. Hladik of Brno spoke.", {("Petr J. Hladik", "mayor", "brno", "holds")}),
    ("Gov. Ann Bell of New Mexico came.", {("Ann Bell", "governor", "new mexico", "holds")}),
    ("Brno's mayor, Petr Hladik, told reporters so.", {("Petr Hladik", "mayor", "brno", "holds")}),
    ("Juba's mayor, Nyandeng Deng, told the troops so.", {("Nyandeng Deng", "mayor", "juba", "holds")}),
    # of a party
    ("Mayor Petr Hladik of Labour voted.", {("Petr Hladik", "mayor", "", "holds")}),
    ("Governor Ivan Stone of United Russia voted.", {("Ivan Stone", "governor", "", "holds")}),
    # a chair that is somebody's place
    (
        "Denis Orlov, hitherto Russia's industry minister, goes up to Belov's former chair.",
        {("Denis Orlov", "minister", "ministry of industry of russia", "held_before")},
    ),
    ("Ana Bell is the chair of the Housing Committee.", {("Ana Bell", "chairman", "housing committee", "holds")}),
    # ministers for farms
    (
        "French Agricultural Minister Luc Gilles disagreed.",
        {("Luc Gilles", "minister", "ministry of agriculture of france", "holds")},
    ),
    (
        "German farm minister Karl Roth disagreed.",
        {("Karl Roth", "minister", "ministry of agriculture of germany", "holds")},
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_reads_who_governs_where(reader: GrammarReader, text: str, expected: set[Undated]) -> None:
    assert undated_of(read(reader, text)) == undated(expected)
