"""Claims that contradict each other: which are believed, and what is said about it."""

from datetime import date

import pytest
from tenure_claims import ANN, SEATS_UNKNOWN, Claims, when

from archive.model import BearsOn
from archive.tenure import Certainty, Standing, standing


def test_two_ends_the_better_supported_is_believed() -> None:
    claims = Claims()
    claims.say(ANN, "holds", "2023-08-29")
    claims.say(ANN, "ended", "2023-10", outlet="one")
    claims.say(ANN, "ended", "2023-10-24", outlet="two")
    wrong = claims.say(ANN, "ended", "2023-11", outlet="three", known="2024-01-01")
    assert claims.one().end == when("2023-10-24")
    assert (wrong, BearsOn.AGAINST) in claims.one().evidence
    (conflict,) = claims.of().conflicts
    assert (conflict.kind, conflict.certainty) == ("different_ends", "certain")
    assert conflict.detail == "The end is dated 2023-10-24, yet other claims have it 2023-11."


def test_ten_articles_of_one_outlet_are_one_source() -> None:
    claims = Claims()
    claims.say(ANN, "ended", "2023-11", outlet="loud", times=10)
    claims.say(ANN, "ended", "2023-10", outlet="one")
    claims.say(ANN, "ended", "2023-10", outlet="two")
    assert claims.one().end == when("2023-10")


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_between_equals_nothing_is_decided(order: tuple[int, int]) -> None:
    said = [("2023-11", "one"), ("2023-10-24", "two")]
    claims = Claims()
    claims.say(ANN, "holds", "2023-08-29")
    for at in order:
        claims.say(ANN, "ended", said[at][0], outlet=said[at][1])
    tenure = claims.one()
    assert tenure.end == when("2023-10-24..2023-11")
    assert BearsOn.AGAINST not in dict(tenure.evidence).values()
    (conflict,) = claims.of().conflicts
    assert (conflict.kind, conflict.certainty) == ("different_ends", "certain")
    assert conflict.detail == (
        "The end is dated 2023-10-24 and 2023-11 by as many sources. It is left open which is right."
    )


def test_an_outlet_that_corrects_itself_is_followed() -> None:
    for order in ((0, 1), (1, 0)):
        said = [("2023-11", "2023-12-22"), ("2023-10", "2023-12-29")]
        claims = Claims()
        for at in order:
            claims.say(ANN, "ended", said[at][0], known=said[at][1], outlet="one")
        assert claims.one().end == when("2023-10")
        assert claims.kinds() == [("different_ends", "certain")]


def test_an_outlet_does_not_correct_another() -> None:
    claims = Claims()
    claims.say(ANN, "ended", "2023-10", known="2023-10-30", outlet="one")
    claims.say(ANN, "ended", "2022", known="2025-10-30", outlet="two")
    assert claims.one().end == when("2022..2023-10")


def test_a_lone_end_after_the_holder_was_called_former_makes_nothing_certain() -> None:
    claims = Claims()
    claims.say(ANN, "holds", "2012-01-01")
    claims.say(ANN, "held_before", "..2014-01-01", known="2014-01-02")
    claims.say(ANN, "ended", "2017-05", known="2017-06-01")
    assert claims.one(SEATS_UNKNOWN).end == when("2012-01-01..2017-05")
    assert claims.kinds(SEATS_UNKNOWN) == [("ended_yet_holding", "possible")]


def test_a_single_sighting_before_a_single_start_is_left_open() -> None:
    claims = Claims()
    early = claims.say(ANN, "holds", "2015-01-01", outlet="one")
    claims.say(ANN, "began", "2018-03-19", outlet="two")
    claims.say(ANN, "holds", "2019-01-01", outlet="three")
    tenure = claims.one()
    assert tenure.start == when("..2018-03-19")
    assert standing(tenure, date(2016, 1, 1)) == Standing(Certainty.POSSIBLE)
    assert standing(tenure, date(2018, 6, 1)) == Standing(Certainty.CERTAIN)
    assert (early, BearsOn.AGAINST) in tenure.evidence
    (conflict,) = claims.of().conflicts
    assert (conflict.kind, conflict.certainty) == ("different_starts", "possible")
    assert conflict.detail.endswith("It is left open which is right.")


def test_two_single_starts_are_left_open() -> None:
    claims = Claims()
    claims.say(ANN, "began", "2016-05", outlet="one")
    claims.say(ANN, "began", "2018-03-19", outlet="two")
    assert claims.one().start == when("2016-05-01..2018-03-19")
    assert claims.kinds() == [("different_starts", "certain")]


def test_two_starts() -> None:
    claims = Claims()
    claims.say(ANN, "began", "2017-10", outlet="one")
    claims.say(ANN, "began", "2018-03-19", outlet="two", times=1)
    claims.say(ANN, "began", "2018", outlet="three")
    tenure = claims.one()
    assert tenure.start == when("2018-03-19")
    assert tenure.first_seen == date(2018, 3, 19)
    assert claims.kinds() == [("different_starts", "certain")]


def test_a_lone_sighting_before_a_start_of_three_sources_is_set_aside() -> None:
    claims = Claims()
    stray = claims.say(ANN, "holds", "2015-01-01", outlet="stray")
    for outlet in ("one", "two", "three"):
        claims.say(ANN, "began", "2018-03-19", outlet=outlet)
    tenure = claims.one()
    assert tenure.start == when("2018-03-19")
    assert (stray, BearsOn.AGAINST) in tenure.evidence
    assert claims.kinds() == [("different_starts", "possible")]


def test_sightings_before_a_lone_start_stand() -> None:
    claims = Claims()
    claims.say(ANN, "holds", "2015-01-01", times=2)
    claims.say(ANN, "began", "2018-03-19")
    assert claims.one().start == when("..2015-01-01")
    assert claims.kinds() == [("different_starts", "possible")]


def test_ended_and_seen_again_is_a_second_spell_and_a_possible_conflict() -> None:
    claims = Claims()
    claims.say(ANN, "holds", "2020-01-01")
    claims.say(ANN, "ended", "2021-01-01")
    claims.say(ANN, "holds", "2021-01-15")
    first, second = claims.tenures(SEATS_UNKNOWN)
    assert first.end == when("2021-01-01")
    assert second.start == when("2021-01-01..2021-01-15")
    assert claims.kinds(SEATS_UNKNOWN) == [("ended_yet_holding", "possible")]


def test_a_stated_return_is_no_conflict() -> None:
    claims = Claims()
    claims.say(ANN, "holds", "2020-01-01")
    claims.say(ANN, "ended", "2021-01-01")
    claims.say(ANN, "began", "2023-01-01")
    assert len(claims.tenures(SEATS_UNKNOWN)) == 2
    assert not claims.of(SEATS_UNKNOWN).conflicts


def test_the_only_end_before_the_only_start() -> None:
    claims = Claims()
    claims.say(ANN, "ended", "2012-01-01")
    claims.say(ANN, "began", "2015-01-01")
    assert claims.kinds() == [("end_before_start", "possible")]
    assert [t.start for t in claims.tenures()] == [when(None), when("2015-01-01")]


def test_details_name_no_person_and_end_as_sentences() -> None:
    claims = Claims()
    claims.say(ANN, "began", "2010")
    claims.say(ANN, "began", "2015")
    claims.say(ANN, "ended", "2016")
    claims.say(ANN, "ended", "2018")
    for conflict in claims.of().conflicts:
        assert str(ANN) not in conflict.detail
        assert conflict.detail.endswith(".")
