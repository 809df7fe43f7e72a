"""Members of the Congress of the United States, told by state and party, and others who are called like them."""

from __future__ import annotations

import pytest
from reader_claims import BY_YESTERDAY, Said, before, case, claims_of, holds, read

from archive.extraction.reader import GrammarReader

SENATE, HOUSE = "United States Senate", "United States House of Representatives"
CASES = [
    case("party and state", "Sen. Ann Oti, D-N.J., wept.", holds("Ann Oti", "member", SENATE)),
    case("in brackets", "Rep. Ann Oti (R-Ohio) wept.", holds("Ann Oti", "member", HOUSE)),
    case("the state before", "Oregon Sen. Ann Oti wept.", holds("Ann Oti", "member", SENATE)),
    case("with the party", "Nevada Democratic Rep. Ann Oti wept.", holds("Ann Oti", "member", HOUSE)),
    case("the state behind", "Senator Ann Oti of Utah wept.", holds("Ann Oti", "member", SENATE)),
    case("one of a state's party", "Former Sen. Bob Lund, a Maine Democrat, wept.", before("Bob Lund", "member", SENATE, BY_YESTERDAY)),
    case("of a senate of a state", "Oregon state Sen. Ann Oti wept.", holds("Ann Oti", "member", "Oregon Senate")),
    case("of another state", "Philippine Sen. Juan Cruz wept.", holds("Juan Cruz", "member", "Senate of the Philippines")),
    case("of nobody knows which", "Sen. Ann Oti wept.", holds("Ann Oti", "senator", "")),
    case(
        "several",
        "Sens. Ann Oti and Bob Lund met Govs. Tim Holm and Jane Wu.",
        holds("Ann Oti", "senator", ""),
        holds("Bob Lund", "senator", ""),
        holds("Tim Holm", "governor", ""),
        holds("Jane Wu", "governor", ""),
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_a_state_and_a_party_tell_the_chamber(reader: GrammarReader, text: str, expected: list[Said]) -> None:
    assert sorted(claims_of(read(reader, text))) == sorted(expected)
