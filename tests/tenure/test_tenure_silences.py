"""Silences that a single report does not bridge: the two sides are spells of their own, certain on none of the days between."""

from __future__ import annotations

from datetime import date

import pytest
from tenure_claims import ANN, BEN, CAY, ONE_SEAT, SEATS_UNKNOWN, TWO_SEATS, Claims, spells, when

from archive.model import PositionFact
from archive.tenure import Certainty, may_be_one, standing

ALL = pytest.mark.parametrize("position", [ONE_SEAT, TWO_SEATS, SEATS_UNKNOWN])


@ALL
def test_two_sightings_are_of_one_tenure_however_far_apart(position: PositionFact) -> None:
    claims = Claims()
    claims.say(ANN, "holds", "2004-01-01")
    claims.say(ANN, "holds", "2014-01-01")
    tenure = claims.one(position)
    assert (tenure.start, tenure.end) == (when("..2004-01-01"), when("2014-01-01.."))
    answer = standing(tenure, date(2009, 1, 1))
    assert answer is not None
    assert answer.certainty is Certainty.CERTAIN


@ALL
def test_two_stated_days_are_of_one_tenure_however_far_apart(position: PositionFact) -> None:
    claims = Claims()
    claims.say(ANN, "began", "2000-05-07")
    claims.say(ANN, "ended", "2014-05-07")
    assert spells(claims.tenures(position)) == [(ANN, 1, "2000-05-07", "2014-05-07")]


def test_an_end_parts_two_spells() -> None:
    claims = Claims()
    claims.say(ANN, "holds", "2004-01-01")
    claims.say(ANN, "ended", "2014-01-01")
    claims.say(ANN, "holds", "2016-01-01")
    assert spells(claims.tenures(SEATS_UNKNOWN)) == [
        (ANN, 1, "by 2004-01-01", "2014-01-01"),
        (ANN, 2, "2014-01-01 to 2016-01-01", "2016-01-01 or later"),
    ]


def test_on_days_on_which_others_have_all_seats_a_single_sighting_is_not_bridged() -> None:
    claims = Claims()
    claims.say(ANN, "holds", "2010-01-01", times=4)
    claims.say(ANN, "holds", "2012-06-01")
    for person in (BEN, CAY):
        claims.say(person, "holds", "2011-01-01", times=2)
    assert [t.person_id for t in claims.tenures(TWO_SEATS)] == [ANN, BEN, CAY], "on one day there may be a hand-over"
    for person in (BEN, CAY):
        claims.say(person, "holds", "2011-02-01", times=2)
    assert [t.end for t in claims.tenures(TWO_SEATS) if t.person_id == ANN] == [
        when("2010-01-01.."),
        when("2012-06-01.."),
    ]
    assert len(claims.tenures(SEATS_UNKNOWN)) == 3, "nobody knows how many seats there are"
    first, second = (t for t in claims.tenures(TWO_SEATS) if t.person_id == ANN)
    assert may_be_one(first, second)
    claims.say(ANN, "holds", "2012-07-01")
    assert len(claims.tenures(TWO_SEATS)) == 3, "two reports have the holder in the post afterwards"


def test_seats_are_free_on_the_day_of_a_hand_over_and_after_an_end() -> None:
    claims = Claims()
    claims.say(ANN, "holds", "2010-01-01")
    claims.say(ANN, "holds", "2012-01-01")
    claims.say(BEN, "began", "2010-06-01")
    claims.say(BEN, "ended", "2011-06-01")
    claims.say(BEN, "began", "2011-09-01")
    claims.say(BEN, "holds", "2013-01-01")
    claims.say(CAY, "began", "2011-06-01")
    claims.say(CAY, "holds", "2011-08-01")
    assert len([t for t in claims.tenures(TWO_SEATS) if t.person_id == ANN]) == 1
