"""Several bodies behind one verb of leading, and other bodies that only stand near it."""

from __future__ import annotations

import pytest
from reader_claims import Said, before, case, claims_of, read

from archive.extraction.reader import GrammarReader

CASES = [
    case(
        "names that share their end",
        "Gao Datong commanded the Beijing, Shenyang and Nanjing military regions.",
        before("Gao Datong", "commander", "Beijing Military Region"),
        before("Gao Datong", "commander", "Shenyang Military Region"),
        before("Gao Datong", "commander", "Nanjing Military Region"),
    ),
    case(
        "names in full",
        "Gao Datong headed the Joint Staff Department and the Political Work Department.",
        before("Gao Datong", "chief", "Joint Staff Department of the Central Military Commission"),
        before("Gao Datong", "director", "Political Work Department of the Central Military Commission"),
    ),
    case(
        "the next clause",
        "Gao Datong headed the Joint Staff Department, and the Political Work Department trusted him.",
        before("Gao Datong", "chief", "Joint Staff Department of the Central Military Commission"),
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_leads_each_of_them(reader: GrammarReader, text: str, expected: list[Said]) -> None:
    assert claims_of(read(reader, text)) == sorted(expected)
