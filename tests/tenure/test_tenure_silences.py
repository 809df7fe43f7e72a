"""Silences that a single report does not bridge: the two sides are spells of their own, certain on none of the days between."""

from __future__ import annotations

from datetime import date

import pytest
from tenure_claims import ANN, BEN, CAY, ONE_SEAT, SEATS_UNKNOWN, TWO_SEATS, Claims, spells, when

from archive.model import PositionFact
from archive.tenure import Certainty, may_be_one, standing

ALL = pytest.mark.parametrize("position", [ONE_SEAT, TWO_SEATS, SEATS_UNKNOWN])


@ALL
def test_two_single_sightings_longer_than_a_term_apart(position: PositionFact) -> None:
    claims = Claims()
    claims.say(ANN, "holds", "2004-01-01")
    claims.say(ANN, "holds", "2014-01-01")
    first, second = claims.tenures(position)
    assert (first.start, first.end) == (when("..2004-01-01"), when("2004-01-01.."))
    assert (second.start, second.end) == (when("..2014-01-01"), when("2014-01-01.."))
    assert may_be_one(first, second)
    found = [standing(tenure, date(2009, 1, 1)) for tenure in (first, second)]
    assert all(answer and answer.certainty is not Certainty.CERTAIN for answer in found)
    assert not claims.of(position).conflicts


@ALL
def test_within_a_term_they_are_one(position: PositionFact) -> None:
    claims = Claims()
    claims.say(ANN, "holds", "2004-01-01")
    claims.say(ANN, "holds", "2009-12-01")
    assert claims.one(position).end == when("2009-12-01..")


@ALL
def test_two_reports_on_either_side_bridge_it(position: PositionFact) -> None:
    claims = Claims()
    claims.say(ANN, "holds", "2004-01-01", times=2)
    claims.say(ANN, "holds", "2014-01-01", times=2)
    assert claims.one(position).start == when("..2004-01-01")


@ALL
def test_copies_of_one_report_do_not(position: PositionFact) -> None:
    claims = Claims()
    for outlet in ("one", "two", "three"):
        claims.say(ANN, "holds", "2004-01-01", outlet=outlet, sentence="Ann Lee, director of the bureau, spoke.")
    claims.say(ANN, "holds", "2014-01-01", times=2)
    assert len(claims.tenures(position)) == 2


@ALL
def test_a_stated_start_bridges_two_terms(position: PositionFact) -> None:
    claims = Claims()
    claims.say(ANN, "began", "2000-05-07")
    claims.say(ANN, "ended", "2008-05-07")
    assert spells(claims.tenures(position)) == [(ANN, 1, "2000-05-07", "2008-05-07")]
    claims.say(BEN, "began", "2000-05-07")
    claims.say(BEN, "ended", "2014-05-07")
    assert len([t for t in claims.tenures(position) if t.person_id == BEN]) == 2


@ALL
def test_a_report_that_speaks_of_both_sides_bridges_any(position: PositionFact) -> None:
    claims = Claims()
    claims.say(ANN, "began", "1994-07-20", lasted="2020-01-01")
    claims.say(BEN, "held_before", "1994..2018", started="1994", lasted="2018")
    claims.say(CAY, "began", "1994-07-20", known="2015-01-01")
    claims.say(CAY, "holds", "2015-01-01", known="2015-01-01")
    assert [tenure.person_id for tenure in claims.tenures(SEATS_UNKNOWN)] == [CAY, ANN, BEN]


def test_an_end_is_a_side_of_its_own() -> None:
    claims = Claims()
    claims.say(ANN, "holds", "2004-01-01")
    claims.say(ANN, "ended", "2014-01-01")
    claims.say(ANN, "holds", "2016-01-01")
    assert spells(claims.tenures(SEATS_UNKNOWN)) == [
        (ANN, 1, "by 2004-01-01", "2004-01-01 or later"),
        (ANN, 2, "unknown", "2014-01-01"),
        (ANN, 3, "2014-01-01 to 2016-01-01", "2016-01-01 or later"),
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
