"""Seats of bodies with members that are lost, and lists of who is still on one, comes to it or goes from it."""

from __future__ import annotations

import pytest
from reader_claims import claims_of, read

from archive.extraction.reader import GrammarReader

CONGRESS = "national peoples congress"
COMMISSION = "central military commission"
NEW = "The new Central Military Commission was named on Sunday. "


@pytest.mark.parametrize(
    ("text", "people", "title", "body", "aspect"),
    [
        (
            "Bai Lu and Tian Zhong were expelled from the National People's Congress.",
            {"Bai Lu", "Tian Zhong"},
            "delegate",
            CONGRESS,
            "ended",
        ),
        (
            "Six generals, among them Bai Lu and Tian Zhong, were dismissed from the National People's Congress.",
            {"Bai Lu", "Tian Zhong"},
            "delegate",
            CONGRESS,
            "ended",
        ),
        (
            "The decision to expel Bai Lu, Tian Zhong and He Ping from the National People's Congress was made on Friday.",
            {"Bai Lu", "Tian Zhong", "He Ping"},
            "delegate",
            CONGRESS,
            "ended",
        ),
        (
            "Bai Lu was voted out of the National People's Congress on Friday.",
            {"Bai Lu"},
            "delegate",
            CONGRESS,
            "ended",
        ),
        (
            "Juan Perez resigned from the Senate of Chile on Monday.",
            {"Juan Perez"},
            "member",
            "senate of chile",
            "ended",
        ),
        (
            "The National People's Congress revoked the credentials of Bai Lu and Tian Zhong as deputies.",
            {"Bai Lu", "Tian Zhong"},
            "delegate",
            CONGRESS,
            "ended",
        ),
        (
            "Bai Lu was under suspicion and his credentials as a deputy were terminated, the National People's Congress said.",
            {"Bai Lu"},
            "delegate",
            CONGRESS,
            "ended",
        ),
        (
            "Of the seven men on the Central Military Commission two are left: Chairman Xi Jinping and Tian Zhong.",
            {"Tian Zhong"},
            "member",
            COMMISSION,
            "holds",
        ),
        (
            "Tian Zhong remains a minister without a seat on the CMC.",
            {"Tian Zhong"},
            "member",
            COMMISSION,
            "not_holding",
        ),
        (
            NEW + "In come Bai Lu, an engineer, and Tian Zhong, a veteran.",
            {"Bai Lu", "Tian Zhong"},
            "member",
            COMMISSION,
            "began",
        ),
        (NEW + "Two faces carry over: Bai Lu and Tian Zhong.", {"Bai Lu", "Tian Zhong"}, "member", COMMISSION, "holds"),
        (
            "Tian Zhong was expelled from the National People's Congress. So were Bai Lu, once a judge, and He Ping of the navy.",
            {"Bai Lu", "He Ping"},
            "delegate",
            CONGRESS,
            "ended",
        ),
        (
            "Tian Zhong was expelled from the National People's Congress. Bai Lu, who led a fleet until 2020, is out too.",
            {"Bai Lu"},
            "delegate",
            CONGRESS,
            "ended",
        ),
        (
            "The National People's Congress expelled six officers: Bai Lu, He Ping of the Rocket Force, and Tian Zhong.",
            {"Bai Lu", "He Ping", "Tian Zhong"},
            "delegate",
            CONGRESS,
            "ended",
        ),
        (
            "Two seats on the Central Military Commission go to newcomers: Bai Lu and Tian Zhong.",
            {"Bai Lu", "Tian Zhong"},
            "member",
            COMMISSION,
            "began",
        ),
        (
            "He Ping got a seat on the Central Military Commission. Admiral Bai Lu and General Tian Zhong keep theirs.",
            {"Bai Lu", "Tian Zhong"},
            "member",
            COMMISSION,
            "holds",
        ),
        (
            "He Ping got a seat on the Central Military Commission; Bai Lu and Tian Zhong keep theirs.",
            {"Bai Lu", "Tian Zhong"},
            "member",
            COMMISSION,
            "holds",
        ),
        (
            "He Ping got a seat on the Central Military Commission, while Bai Lu and Tian Zhong keep theirs.",
            {"Bai Lu", "Tian Zhong"},
            "member",
            COMMISSION,
            "holds",
        ),
        (
            "Bai Lu is a member of the Central Military Commission, as is Tian Zhong.",
            {"Bai Lu", "Tian Zhong"},
            "member",
            COMMISSION,
            "holds",
        ),
        (NEW + "Gone is Bai Lu, at 68.", {"Bai Lu"}, "member", COMMISSION, "ended"),
        (NEW + "Bai Lu and Tian Zhong drop out.", {"Bai Lu", "Tian Zhong"}, "member", COMMISSION, "ended"),
    ],
)
def test_a_seat_told(reader: GrammarReader, text: str, people: set[str], title: str, body: str, aspect: str) -> None:
    said = {(c.person, c.title, c.organisation, c.aspect) for c in claims_of(read(reader, text))}
    assert {(person, title, body, aspect) for person in people} <= said


@pytest.mark.parametrize(
    "text",
    [
        "Ann Bell was expelled from the Labour Party on Monday.",
        "Ann Bell was removed from the House of Representatives by guards.",
        "Ann Bell was dismissed from the ministry.",
        "Ann Bell dropped out of university.",
        "Ann Bell stepped out of the Senate for a call.",
        "Juan Perez was not expelled from the Senate of Chile.",
        "The Central Military Commission met on Sunday. Five ships are left: Ann Bell has counted them.",
    ],
)
def test_no_seat_told(reader: GrammarReader, text: str) -> None:
    assert claims_of(read(reader, text)) == []
