"""The truth table of as-of answers."""

from datetime import date

import pytest
from tenure_claims import ANN, Claims

from archive.tenure import Certainty, Standing, standing

CERTAIN, POSSIBLE, CARRIED = Certainty.CERTAIN, Certainty.POSSIBLE, Certainty.CARRIED_FORWARD


@pytest.mark.parametrize(
    ("said", "day", "expected"),
    [
        # seen on one day
        ([("holds", "2023-12-21")], "2023-12-22", (CARRIED, 1)),
        ([("holds", "2023-12-22")], "2023-12-22", (CERTAIN, None)),
        ([("holds", "2023-12-22")], "2023-12-21", (POSSIBLE, None)),
        # seen in a month: no day of it is certain, and none is after the last sighting
        ([("holds", "2023-11")], "2023-11-15", (POSSIBLE, None)),
        ([("holds", "2023-11")], "2023-12-22", (CARRIED, 22)),
        # seen twice
        ([("holds", "2023-01-01"), ("holds", "2023-06-01")], "2023-03-03", (CERTAIN, None)),
        # an end, and no start
        ([("ended", "2023-11")], "2023-10-31", (POSSIBLE, None)),
        ([("ended", "2023-11")], "2023-11-10", (POSSIBLE, None)),
        ([("ended", "2023-11")], "2023-12-22", None),
        # both stated
        ([("began", "2023-03-12"), ("ended", "2023-10")], "2023-03-11", None),
        ([("began", "2023-03-12"), ("ended", "2023-10")], "2023-03-12", (CERTAIN, None)),
        ([("began", "2023-03-12"), ("ended", "2023-10")], "2023-10-01", (CERTAIN, 203)),
        ([("began", "2023-03-12"), ("ended", "2023-10")], "2023-10-02", (POSSIBLE, 204)),
        ([("began", "2023-03-12"), ("ended", "2023-10")], "2023-11-01", None),
        # a start in a year
        ([("began", "2018")], "2017-12-31", None),
        ([("began", "2018")], "2018-07-01", (POSSIBLE, None)),
        ([("began", "2018")], "2019-01-01", (CARRIED, 1)),
        # known from looking back
        ([("held_before", "..2023-12-21")], "2023-12-21", (POSSIBLE, None)),
        ([("held_before", "..2023-12-21")], "2023-12-22", None),
        ([("held_before", "2012-02")], "2012-02-10", (POSSIBLE, None)),
        ([("held_before", "2012-02")], "2012-03-01", None),
        ([("holds", "2019-05-01"), ("held_before", "..2022-06-30")], "2020-01-01", (POSSIBLE, 245)),
        ([("holds", "2019-05-01"), ("held_before", "..2022-06-30")], "2022-07-01", None),
        # seen, nobody knows when
        ([("holds", None)], "2020-01-01", (POSSIBLE, None)),
        ([("holds", "..2020-01-01")], "2020-01-02", (CARRIED, 1)),
        ([("holds", "2020-01-01..")], "2020-01-02", (CARRIED, 1)),
    ],
)
def test_as_of(said: list[tuple[str, str | None]], day: str, expected: tuple[Certainty, int | None] | None) -> None:
    claims = Claims()
    for aspect, text in said:
        claims.say(ANN, aspect, text)
    answer = standing(claims.one(), date.fromisoformat(day))
    assert answer == (None if expected is None else Standing(*expected))
