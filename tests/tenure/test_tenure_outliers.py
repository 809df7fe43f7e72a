"""One source against many: it moves nothing that they say, stays as evidence against, and is a conflict."""

from __future__ import annotations

import pytest
from tenure_claims import ANN, BEN, ONE_SEAT, SEATS_UNKNOWN, TWO_SEATS, Claims, when

from archive.model import BearsOn, PositionFact


def seen(claims: Claims, *days: str, person: int = ANN) -> None:
    """A sighting on each day, each by an outlet of its own."""
    for number, day in enumerate(days):
        claims.say(person, "holds", day, outlet=f"outlet {number % 4}")


EARLY = ("2015-02-01", "2015-08-01", "2016-02-01", "2016-08-01")
LATE = ("2018-02-01", "2018-08-01", "2019-02-01", "2019-08-01")


@pytest.mark.parametrize("aspect", ["ended", "not_holding"])
@pytest.mark.parametrize("position", [ONE_SEAT, TWO_SEATS, SEATS_UNKNOWN])
def test_a_lone_end_in_the_midst_of_sightings_by_many(aspect: str, position: PositionFact) -> None:
    claims = Claims()
    seen(claims, *EARLY, *LATE)
    stray = claims.say(ANN, aspect, "2017-05-05", outlet="stray")
    tenure = claims.one(position)
    assert (tenure.start, tenure.end) == (when("..2015-02-01"), when("2019-08-01.."))
    assert (stray, BearsOn.AGAINST) in tenure.evidence
    assert claims.kinds(position) == [("ended_yet_holding", "possible")]


def test_an_end_that_two_sources_give_parts_two_spells() -> None:
    claims = Claims()
    seen(claims, *EARLY, *LATE)
    claims.say(ANN, "ended", "2017-05-05", outlet="one")
    claims.say(ANN, "ended", "2017-05", outlet="two")
    assert [t.end for t in claims.tenures(SEATS_UNKNOWN)] == [when("2017-05-05"), when("2019-08-01..")]


def test_a_lone_end_before_a_reported_return_parts_two_spells() -> None:
    claims = Claims()
    seen(claims, *EARLY)
    claims.say(ANN, "ended", "2017-05-05", outlet="lone")
    claims.say(ANN, "began", "2018-01-01", outlet="other")
    seen(claims, *LATE)
    assert len(claims.tenures(SEATS_UNKNOWN)) == 2


def test_a_lone_end_with_another_holder_between_parts_two_spells() -> None:
    claims = Claims()
    seen(claims, *EARLY, *LATE)
    claims.say(ANN, "ended", "2017-05-05", outlet="lone")
    claims.say(BEN, "began", "2017-05-05", outlet="lone")
    assert len([t for t in claims.tenures() if t.person_id == ANN]) == 2


def test_a_lone_end_after_many_saw_others_in_the_seat() -> None:
    claims = Claims()
    seen(claims, *EARLY)
    seen(claims, *LATE, person=BEN)
    stray = claims.say(ANN, "ended", "2021-01-01", outlet="stray")
    ann, ben = claims.tenures()
    assert ann.end == when("2016-08-01..2018-02-01")
    assert (ben.start, ben.end) == (when("2016-08-01..2018-02-01"), when("2019-08-01.."))
    assert (stray, BearsOn.AGAINST) in ann.evidence
    assert claims.kinds() == [("two_holders", "possible")]


def test_a_lone_sighting_long_after_all_others() -> None:
    claims = Claims()
    seen(claims, *EARLY)
    stray = claims.say(ANN, "holds", "2024-01-01", outlet="stray")
    tenure = claims.one(SEATS_UNKNOWN)
    assert tenure.end == when("2016-08-01..")
    assert str(tenure.last_seen) == "2016-08-01"
    assert (stray, BearsOn.AGAINST) in tenure.evidence
    assert claims.kinds(SEATS_UNKNOWN) == [("different_ends", "possible")]


def test_a_lone_sighting_long_before_all_others() -> None:
    claims = Claims()
    claims.say(ANN, "holds", "2005-01-01", outlet="stray")
    seen(claims, *EARLY)
    assert claims.one(SEATS_UNKNOWN).start == when("..2015-02-01")
    assert claims.kinds(SEATS_UNKNOWN) == [("different_starts", "possible")]


def test_the_next_report_is_no_outlier() -> None:
    claims = Claims()
    seen(claims, *EARLY)
    claims.say(ANN, "holds", "2019-01-01", outlet="next")
    assert claims.one(SEATS_UNKNOWN).end == when("2019-01-01..")
    assert not claims.kinds(SEATS_UNKNOWN)


def test_two_sources_after_a_long_silence_are_followed() -> None:
    claims = Claims()
    seen(claims, *EARLY)
    claims.say(ANN, "holds", "2024-01-01", outlet="one")
    claims.say(ANN, "holds", "2024-02-01", outlet="two")
    assert claims.one(SEATS_UNKNOWN).end == when("2024-02-01..")


def test_a_stale_title_after_the_holder_was_called_former() -> None:
    claims = Claims()
    seen(claims, *EARLY)
    claims.say(ANN, "held_before", "..2017-01-01", outlet="one")
    stale = claims.say(ANN, "holds", "2017-06-01", outlet="stale")
    tenure = claims.one(SEATS_UNKNOWN)
    assert tenure.end == when("2016-08-01..2017-01-01")
    assert (stale, BearsOn.AGAINST) in tenure.evidence


def test_former_backs_the_end_that_it_agrees_with() -> None:
    claims = Claims()
    claims.say(ANN, "holds", "2010-01-01")
    claims.say(ANN, "ended", "2012-05", known="2012-06-01")
    claims.say(ANN, "ended", "2017-05", known="2017-06-01")
    claims.say(ANN, "held_before", "..2014-01-01", known="2014-01-02")
    assert claims.one(SEATS_UNKNOWN).end == when("2012-05")


def test_the_reason_of_an_end_is_the_one_most_give() -> None:
    claims = Claims()
    claims.say(ANN, "ended", "2023-10-24", reason="dismissed", outlet="one")
    claims.say(ANN, "ended", "2023-10", reason="resigned", outlet="two", known="2024-01-01")
    claims.say(ANN, "ended", "2023", reason="dismissed", outlet="three")
    assert claims.one().end_reason == "dismissed"
    claims = Claims()
    claims.say(ANN, "ended", "2023-10-24")
    assert claims.one().end_reason is None
