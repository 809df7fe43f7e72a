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
    case("two letters of a state", "Former Rep. Bob Lund (R-Va.) wept.", before("Bob Lund", "member", HOUSE, BY_YESTERDAY)),
    case("as business papers write", "Rep. Ann Oti (D., Mich.) wept.", holds("Ann Oti", "member", HOUSE)),
    case("a party alone", "Republican Rep. Ann Oti wept.", holds("Ann Oti", "member", HOUSE)),
    case("a party of a state", "Sen. Ann Oti, Democrat of Nevada, wept.", holds("Ann Oti", "member", SENATE)),
    case("said of a name", "Ann Oti, a Republican congresswoman from Ohio, wept.", holds("Ann Oti", "member", HOUSE)),
    case("of a house of a state", "State Rep. Bob Lund, D-Mora, wept.", holds("Bob Lund", "state representative", "")),
    case("a creed of another state", "Bo Lind, a senator and a Liberal from Ontario, wept in Canada.", holds("Bo Lind", "member", "Senate of Canada")),
    case("Georgia in America", "Rep. Bob Lund of Georgia wept.", holds("Bob Lund", "member", HOUSE)),
    case("its secretary", "Georgia Secretary of State Ann Oti wept.", holds("Ann Oti", "secretary of state", "Georgia")),
    case("Georgia elsewhere", "The Georgia president, Ann Oti, met Bob Lund in Tbilisi.", holds("Ann Oti", "president", "Georgia")),
    case("Washington in the west", "Washington Gov. Tim Holm wept.", holds("Tim Holm", "governor", "Washington")),
    case("the government there", "In Washington, Attorney General Tim Holm wept.", holds("Tim Holm", "attorney general", "United States Department of Justice")),
    case("of a part, not of the whole", "State Attorney General Ann Oti wept.", holds("Ann Oti", "attorney general", "")),
    case("its schools", "Ohio state schools Superintendent Ann Oti wept.", holds("Ann Oti", "superintendent", "Ohio")),
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


JUDICIARY = "United States House Committee on the Judiciary"
COMMITTEES = [
    case("cut short", "House Judiciary Chairwoman Ann Oti wept.", holds("Ann Oti", "chairman", JUDICIARY)),
    case(
        "of his chamber",
        "Sen. Bob Lund of Utah, the chairman of the Finance Committee, wept.",
        holds("Bob Lund", "member", SENATE),
        holds("Bob Lund", "chairman", "United States Senate Committee on Finance"),
    ),
    case(
        "of the one told of",
        "The House Judiciary Committee met. Judiciary Committee Chairman Bob Lund wept.",
        holds("Bob Lund", "chairman", JUDICIARY),
    ),
    case("of either", "Finance Committee Chairman Bob Lund wept.", holds("Bob Lund", "chairman", "Finance Committee")),
    case("the house is white", "White House Ethics Chairman Bob Lund wept."),
]


@pytest.mark.parametrize(("text", "expected"), COMMITTEES)
def test_a_committee_is_of_the_chamber_of_its_member(reader: GrammarReader, text: str, expected: list[Said]) -> None:
    assert sorted(claims_of(read(reader, text))) == sorted(expected)
