"""Explanations: a sentence for each bound."""

from datetime import date

from tenure_claims import ANN, BEN, ONE_SEAT, Claims

from archive.dates import Bounds
from archive.model import PositionFact
from archive.tenure import explain


def test_a_line_of_two() -> None:
    claims = Claims()
    claims.say(ANN, "began", "2018-03-19")
    claims.say(ANN, "holds", "2022-06-10")
    claims.say(BEN, "holds", "2023-04-01")
    ann, ben = claims.tenures()
    assert explain(ann, claims) == [
        "The start is 2018-03-19: the holder is said to begin 2018-03-19 (claim 1).",
        "The end is between 2022-06-10 and 2023-04-01: not before 2022-06-10, because the holder is seen in the post "
        "2022-06-10 (claim 2); not after 2023-04-01, because the next holder is seen in the post 2023-04-01 (claim 3).",
    ]
    assert explain(ben, claims) == [
        "The start is between 2022-06-10 and 2023-04-01: not before 2022-06-10, because the holder before is seen in "
        "the post 2022-06-10 (claim 2); not after 2023-04-01, because the holder is seen in the post 2023-04-01 (claim 3).",
        "The end is 2023-04-01 or later: not before 2023-04-01, because the holder is seen in the post 2023-04-01 "
        "(claim 3).",
        "Last seen in the post 2023-04-01; after that day the tenure is only carried forward.",
    ]


def test_unknown_sides_lifetimes_and_losers_are_said() -> None:
    claims = Claims()
    claims.say(ANN, "ended", "2023-10", times=2)
    claims.say(ANN, "ended", "2023-11")
    said = explain(claims.one(), claims)
    assert said[0] == "The start is unknown: no claim bounds it."
    assert said[-1].endswith("the holder is said to leave between 2023-11-01 and 2023-11-30 (claim 3).")
    position = PositionFact(1, 1, Bounds.day(date(2016, 1, 11)), Bounds.day(date(2024, 1, 1)))
    claims = Claims()
    claims.say(ANN, "holds", "2020-01-01")
    start, end = explain(claims.one(position), claims)[:2]
    assert "the post exists from then on" in start
    assert "the post is gone by then" in end


def test_a_vacancy() -> None:
    claims = Claims()
    claims.say(ANN, "holds", "2018-01-01")
    claims.say(None, "not_holding", "2018-03-20")
    _, end = explain(claims.one(ONE_SEAT), claims)
    assert "nobody holds the post on some day in 2018-03-20 (claim 2)" in end


def test_a_start_that_an_end_cuts_short() -> None:
    claims = Claims()
    claims.say(ANN, "began", "2018")
    claims.say(ANN, "ended", "2018-03")
    start, _ = explain(claims.one(ONE_SEAT), claims)
    assert "not after 2018-03-31, because the holder is said to leave between" in start
