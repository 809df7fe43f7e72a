"""Nobody who comes, and what is only weighed: no claim of a beginning for whoever is merely spoken of."""

from __future__ import annotations

import pytest
from reader_claims import Said, absent, before, began, case, claims_of, ended, expected, holds, read, said

from archive.extraction.reader import GrammarReader

CHIEF = ("commander", "German Navy")
CASES = [
    case(
        "nobody is named",
        "Nobody has been named to succeed Jonas Brandt as chief of the German Navy.",
        ended("Jonas Brandt", *CHIEF),
        absent(None, *CHIEF),
    ),
    case(
        "the one in whose place nobody came",
        "No one replaced Jonas Brandt as chief of the German Navy.",
        ended("Jonas Brandt", *CHIEF),
    ),
    case(
        "weighed for a post that goes to another",
        "Jonas Brandt was considered for chief of the German Navy, but the job went to Karl Otto, an admiral.",
        began("Karl Otto", *CHIEF),
    ),
    case("whether he remains", "Whether Jonas Brandt remains chief of the German Navy was unclear."),
    case(
        "denied that it had sacked him",
        "The government denied that it had sacked German Navy chief Jonas Brandt.",
        holds("Jonas Brandt", *CHIEF, "..2024-05-15"),
        said("Jonas Brandt", *CHIEF, "ended", "..2024-05-15", modality="denied"),
    ),
    case(
        "a hold on somebody's nomination",
        "Peter Lind lifted his hold on the nomination of Jonas Brandt to be chief of the German Navy.",
        expected("Jonas Brandt", *CHIEF),
    ),
    case(
        "notified as",
        "General Jonas Brandt was notified as chief of the German Navy on Monday.",
        began("Jonas Brandt", *CHIEF, "2024-05-13"),
    ),
    case(
        "what the giver of the post is",
        "The German Navy has a new chief. Jonas Brandt was appointed by an order of Karl Otto, head of the council.",
        began("Jonas Brandt", *CHIEF),
    ),
    case(
        "a former chief",
        "Lt Gen (retd) Jonas Brandt is a former chief of the German Navy.",
        before("Jonas Brandt", *CHIEF),
    ),
    case("what members do, in capitals", "MEPs Send Message of Thanks. The text was printed."),
    case("what senators do, in capitals", "Senators Seek Answers on Budget. They met."),
    case(
        "senators by their names",
        "Senators Anna Collins and Tom Barrow spoke.",
        holds("Anna Collins", "senator", ""),
        holds("Tom Barrow", "senator", ""),
    ),
]


@pytest.mark.parametrize(("text", "claims"), CASES)
def test_of_whom_it_is_not_said_does_not_hold_it(reader: GrammarReader, text: str, claims: list[Said]) -> None:
    assert claims_of(read(reader, text)) == sorted(claims)
