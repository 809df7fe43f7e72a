"""Who is called former once is former throughout; one "former" is of all titles before a name; whom others served in a life."""

from __future__ import annotations

import pytest
from reader_claims import BY_TODAY, Said, before, began, case, claims_of, ended, holds, read

from archive.extraction.reader import GrammarReader

KENYA = "Republic of Kenya"
OHIO = "Ohio"

CASES = [
    case(
        "a title of courtesy",
        "Former Kenyan President Paul Otieno spoke. Lund denied that President Otieno had asked for it.",
        before("Paul Otieno", "president", KENYA),
    ),
    case(
        "a former one who has it again",
        "Former Kenyan President Paul Otieno has won. He was sworn in as president on Tuesday.",
        before("Paul Otieno", "president", KENYA),
        began("Paul Otieno", "president", KENYA, "2024-05-14"),
    ),
    case(
        "former before two titles with their bodies",
        "The book is by former Ohio governor and White House chief of staff Ann Holm.",
        before("Ann Holm", "governor", OHIO),
        before("Ann Holm", "chief of staff", "White House"),
    ),
    case(
        "former before one of two names",
        "Former Kenyan President Paul Otieno and Nairobi Governor Bo Lund spoke.",
        before("Paul Otieno", "president", KENYA),
        holds("Bo Lund", "governor", "Nairobi"),
    ),
    case("runaway", "Kenya's runaway president Paul Otieno spoke.", before("Paul Otieno", "president", KENYA)),
    case(
        "a short lieutenant governor",
        "Ohio Lt. Gov. Ann Holm spoke.",
        holds("Ann Holm", "lieutenant governor", OHIO),
    ),
    case(
        "a director off the board",
        "Halden Ltd said director Ann Holm has resigned from the board.",
        ended("Ann Holm", "director", "Halden Ltd"),
    ),
    case(
        "all of them",
        "Halden Ltd chairman Ann Holm, Lillebank Ltd chief executive Tim Reed and Sorland Ltd chairman Bo Lund all resigned.",
        ended("Ann Holm", "chairman", "Halden Ltd"),
        ended("Tim Reed", "chief executive", "Lillebank Ltd"),
        ended("Bo Lund", "chairman", "Sorland Ltd"),
    ),
    case(
        "who left to become another",
        "It all began when Nairobi Governor Bo Lund left to become Kenyan president.",
        before("Bo Lund", "governor", "Nairobi", BY_TODAY),
        began("Bo Lund", "president", KENYA),
    ),
    case(
        "former of a town with its state",
        "He attacked former Salem, Oregon, mayor Tim Reed.",
        before("Tim Reed", "mayor", ""),
    ),
    case(
        "succeeding as what",
        "Halden Ltd said Ann Holm came, succeeding as chief financial officer Tim Reed.",
        began("Ann Holm", "chief financial officer", "Halden Ltd"),
        before("Tim Reed", "chief financial officer", "Halden Ltd"),
    ),
    case(
        "what one was chosen as, and whom comes next",
        "Holm chose Tim Reed as his treasurer and Nairobi Governor Bo Lund as his adviser.",
        holds("Bo Lund", "governor", "Nairobi"),
    ),
]


@pytest.mark.parametrize(("text", "claims"), CASES)
def test_called_former(reader: GrammarReader, text: str, claims: list[Said]) -> None:
    assert claims_of(read(reader, text)) == sorted(claims)


@pytest.mark.parametrize(
    ("told", "when"),
    [
        ("She has worked for President Paul Otieno of Kenya.", "..2024-05-15"),
        ("She is a friend of President Paul Otieno of Kenya.", "2024-05-15"),
    ],
)
def test_titles_of_others_in_a_life(reader: GrammarReader, told: str, when: str) -> None:
    text = f"Ann Holm (born 7 May 1956) is an American lawyer. {told}"
    assert holds("Paul Otieno", "president", KENYA, when) in claims_of(read(reader, text))


def test_what_somebody_had_until_a_day_told(reader: GrammarReader) -> None:
    text = (
        "Ann Holm (born 7 May 1956) is an American politician who is governor of Ohio. She was attorney general of Ohio from "
        "2011 to 2019. Attorney General Holm signed the order. Governor Holm signed the law."
    )
    said = claims_of(read(reader, text))
    assert before("Ann Holm", "attorney general", OHIO) in said
    assert {claim.title for claim in said if claim.aspect == "holds"} == {"governor"}


@pytest.mark.parametrize(
    ("told", "claim"),
    [
        (
            "She has also served as director of the Harbour Institute for the Study of Rivers.",
            before("Ann Holm", "director", "Harbour Institute for the Study of Rivers"),
        ),
        (
            "She was elected Ohio treasurer in 1990.",
            began("Ann Holm", "treasurer", OHIO, "1990..1991"),
        ),
        (
            "She was mayor of Laval from 2005 to 2019. She became mayor of Laval as an independent.",
            began("Ann Holm", "mayor", "Laval", "..2019"),
        ),
    ],
)
def test_what_is_over_in_a_life(reader: GrammarReader, told: str, claim: Said) -> None:
    text = f"Ann Holm (born 7 May 1956) is an American lawyer. {told}"
    assert claim in claims_of(read(reader, text))
