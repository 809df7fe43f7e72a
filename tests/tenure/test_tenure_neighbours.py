"""What other holders of a one-seat post say of a tenure, and where they must not."""

import pytest
from tenure_claims import ANN, BEN, CAY, ONE_SEAT, SEATS_UNKNOWN, TWO_SEATS, Claims, spells, when

from archive.model import BearsOn, BoundBasis, PositionFact


def test_the_next_holder_bounds_the_end_and_the_last_the_start() -> None:
    claims = Claims()
    last = claims.say(ANN, "holds", "2015-03-01")
    first = claims.say(BEN, "holds", "2016-07-01")
    ann, ben = claims.tenures()
    assert (ann.end, ann.end_basis) == (when("2015-03-01..2016-07-01"), BoundBasis.SUCCESSOR)
    assert (ben.start, ben.start_basis) == (when("2015-03-01..2016-07-01"), BoundBasis.PREDECESSOR)
    assert (first, BearsOn.END) in ann.evidence
    assert (last, BearsOn.START) in ben.evidence


@pytest.mark.parametrize("position", [TWO_SEATS, SEATS_UNKNOWN])
def test_other_seats_say_nothing(position: PositionFact) -> None:
    claims = Claims()
    claims.say(ANN, "holds", "2015-03-01")
    claims.say(BEN, "holds", "2016-07-01")
    claims.say(ANN, "holds", "2017-07-01")
    assert spells(claims.tenures(position)) == [
        (BEN, 1, "by 2016-07-01", "2016-07-01 or later"),
        (ANN, 1, "by 2015-03-01", "2017-07-01 or later"),
    ] or spells(claims.tenures(position)) == [
        (ANN, 1, "by 2015-03-01", "2017-07-01 or later"),
        (BEN, 1, "by 2016-07-01", "2016-07-01 or later"),
    ]
    assert not claims.of(position).conflicts


def test_somebody_else_between_makes_a_second_spell() -> None:
    claims = Claims()
    claims.say(ANN, "holds", "2010-01-01")
    claims.say(BEN, "holds", "2012-01-01")
    claims.say(ANN, "holds", "2015-01-01")
    assert spells(claims.tenures()) == [
        (ANN, 1, "by 2010-01-01", "2010-01-01 to 2012-01-01"),
        (BEN, 1, "2010-01-01 to 2012-01-01", "2012-01-01 to 2015-01-01"),
        (ANN, 2, "2012-01-01 to 2015-01-01", "2015-01-01 or later"),
    ]
    assert not claims.of().conflicts


def test_a_hand_over_on_one_day_is_no_overlap() -> None:
    claims = Claims()
    claims.say(ANN, "holds", "2015-03-01")
    claims.say(ANN, "ended", "2015-03-10")
    claims.say(BEN, "began", "2015-03-10")
    claims.say(BEN, "holds", "2015-04-01")
    ann, ben = claims.tenures()
    assert (ann.end, ben.start) == (when("2015-03-10"), when("2015-03-10"))
    assert not claims.of().conflicts


def test_both_seen_on_the_day_of_the_hand_over() -> None:
    claims = Claims()
    claims.say(ANN, "holds", "2015-03-01")
    claims.say(ANN, "holds", "2015-03-10")
    claims.say(BEN, "holds", "2015-03-10")
    claims.say(BEN, "holds", "2015-04-01")
    ann, ben = claims.tenures()
    assert (ann.end, ben.start) == (when("2015-03-10"), when("2015-03-10"))
    assert not claims.of().conflicts


def test_a_sighting_that_may_lie_between_two_others_does_not_bound() -> None:
    claims = Claims()
    claims.say(ANN, "holds", "2004-06-06")
    claims.say(BEN, "began", "2004")
    claims.say(ANN, "holds", "2009-01-01")
    ann = next(t for t in claims.tenures() if t.person_id == ANN)
    assert (ann.start, ann.end) == (when("..2004-06-06"), when("2009-01-01.."))


def test_over_the_same_days_neither_bounds_the_other() -> None:
    claims = Claims()
    for day in ("2015-03-01", "2015-04-02"):
        claims.say(ANN, "holds", day)
        claims.say(BEN, "holds", day)
    for tenure in claims.tenures():
        assert (tenure.start, tenure.end) == (when("..2015-03-01"), when("2015-04-02.."))
    (conflict,) = claims.of().conflicts
    assert (conflict.kind, conflict.certainty) == ("two_holders", "certain")
    assert conflict.detail == "Two holders of a one-seat post are both seen between 2015-03-01 and 2015-04-02."
    assert conflict.claims == (1, 2, 3, 4)


def test_a_stated_start_inside_another_tenure_is_a_conflict() -> None:
    claims = Claims()
    claims.say(ANN, "began", "2015-01-01")
    claims.say(ANN, "ended", "2018-01-01")
    claims.say(BEN, "began", "2016-01-01")
    claims.say(BEN, "holds", "2019-01-01")
    ann, ben = claims.tenures()
    assert (ann.end, ben.start) == (when("2018-01-01"), when("2016-01-01"))
    assert claims.kinds() == [("two_holders", "certain")]


def test_by_turns_is_a_possible_conflict() -> None:
    claims = Claims()
    for person, year in ((ANN, 2010), (BEN, 2011), (ANN, 2012), (BEN, 2013)):
        claims.say(person, "holds", f"{year}-06-01")
    assert [(t.person_id, t.spell) for t in claims.tenures()] == [(ANN, 1), (BEN, 1), (ANN, 2), (BEN, 2)]
    assert claims.kinds() == [("two_holders", "possible")]


def test_a_lone_report_between_many_sightings_splits_nothing() -> None:
    claims = Claims()
    for day in ("2010-01-01", "2010-06-01", "2010-12-01", "2012-01-01", "2012-06-01", "2012-12-01"):
        claims.say(ANN, "holds", day)
    claims.say(BEN, "holds", "2011-06-01")
    ann = next(t for t in claims.tenures() if t.person_id == ANN)
    assert (ann.start, ann.end) == (when("..2010-01-01"), when("2012-12-01.."))
    assert claims.kinds() == [("two_holders", "possible")]


def test_three_in_a_row_with_one_seen_only_leaving() -> None:
    claims = Claims()
    claims.say(ANN, "holds", "2010-01-01")
    claims.say(BEN, "ended", "2015-05")
    claims.say(CAY, "holds", "2016-01-01")
    ann, ben, cay = claims.tenures(ONE_SEAT)
    assert ann.end == when("2010-01-01..2015-05-31")
    assert (ben.start, ben.end) == (when("2010-01-01.."), when("2015-05"))
    assert cay.start == when("2015-05-01..2016-01-01")


def test_an_acting_holder_ends_nobody_and_follows_the_acting_before() -> None:
    claims = Claims()
    claims.say(ANN, "holds", "2010-01-01")
    claims.say(BEN, "holds", "2010-03-01", acting=True)
    claims.say(ANN, "holds", "2010-06-01")
    claims.say(CAY, "holds", "2011-01-01", acting=True)
    by_person = {t.person_id: t for t in claims.tenures()}
    assert by_person[ANN].end == when("2010-06-01..")
    assert by_person[BEN].end == when("2010-03-01..2011-01-01")
    assert not claims.of().conflicts


def test_wide_sightings_that_have_no_order_bound_nothing() -> None:
    claims = Claims()
    claims.say(ANN, "holds", "2015")
    claims.say(BEN, "holds", "2015-06-01")
    ann, ben = sorted(claims.tenures(), key=lambda t: t.person_id)
    assert (ann.start, ann.end) == (when("..2015"), when("2015-01-01.."))
    assert (ben.start, ben.end) == (when("..2015-06-01"), when("2015-06-01.."))
    assert not claims.of().conflicts
