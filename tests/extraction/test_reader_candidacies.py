"""Candidacies for posts that others fill, which are nominations, and those in elections, which say nothing."""

from __future__ import annotations

import pytest
from reader_claims import FROM_TODAY, Said, case, claims_of, read

from archive.extraction.reader import GrammarReader

_INTERIOR = "ministry of the interior of moldova"


def _nominated(person: str, organisation: str) -> Said:
    return Said(person, "minister", organisation, "began", "prospective", FROM_TODAY, False)


CANDIDACIES = [
    case(
        "approved",
        "Parliament approved the candidacy of Pavel Orlov for the post of interior minister of Moldova on Tuesday.",
        _nominated("Pavel Orlov", _INTERIOR),
    ),
    case(
        "put forward",
        "The prime minister put forward the candidacy of Pavel Orlov for the post of interior minister of Moldova.",
        _nominated("Pavel Orlov", _INTERIOR),
    ),
    case(
        "nomination for the post",
        "Parliament approved the nomination of Pavel Orlov for the post of interior minister of Moldova.",
        _nominated("Pavel Orlov", _INTERIOR),
    ),
    case("rejected", "Parliament rejected the candidacy of Pavel Orlov for the post of interior minister of Moldova."),
    case("of himself", "Pavel Orlov announced his candidacy for the post of mayor of Chisinau."),
    case("in an election", "Voters backed the candidacy of Jane Miller for the post of governor of Ohio."),
    case("endorsed for an election", "Donald Carr endorsed Jane Miller for governor of Ohio."),
    case("endorsed in a bid", "Donald Carr endorsed the bid of Jane Miller for mayor of Dayton."),
    case(
        "endorsed by those who fill the post",
        "Parliament endorsed Jane Miller as minister of health of Ghana on Tuesday.",
        Said(
            "Jane Miller",
            "minister",
            "ministry of health of ghana",
            "began",
            "asserted",
            "2024-05-14..2024-05-14",
            False,
        ),
    ),
]


@pytest.mark.parametrize(("text", "expected"), CANDIDACIES)
def test_candidacies(reader: GrammarReader, text: str, expected: list[Said]) -> None:
    assert claims_of(read(reader, text)) == sorted(expected)
