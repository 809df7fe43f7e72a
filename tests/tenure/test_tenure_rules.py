"""What each claim says of the bounds of its own holder."""

from datetime import date

import pytest
from tenure_claims import ANN, BEN, ONE_SEAT, SEATS_UNKNOWN, TWO_SEATS, Claims, when

from archive.dates import UNKNOWN, Bounds
from archive.errors import ClaimError
from archive.model import BearsOn, BoundBasis, PositionFact
from archive.tenure import derive


@pytest.mark.parametrize(
    ("aspect", "text", "start", "end"),
    [
        ("holds", "2023-12-22", "..2023-12-22", "2023-12-22.."),
        ("holds", "2023-12", "..2023-12-31", "2023-12-01.."),
        ("holds", "2023-12..", None, "2023-12-01.."),
        ("holds", "..2023-12", "..2023-12-31", None),
        ("holds", None, None, None),
        ("began", "2018", "2018", "2018-01-01.."),
        ("began", "2018..", "2018..", "2018-01-01.."),
        ("began", "..2018", "..2018", None),
        ("ended", "2023-11", None, "2023-11"),
        ("ended", "..2023-11", None, "..2023-11"),
        ("ended", "2023-11..", None, "2023-11.."),
        ("held_before", "..2023-12-21", "..2023-12-21", "..2023-12-21"),
        ("held_before", "2012-02", "..2012-02-29", None),
        ("held_before", "2012-02..", None, None),
    ],
)
def test_one_claim_alone(aspect: str, text: str | None, start: str | None, end: str | None) -> None:
    claims = Claims()
    claims.say(ANN, aspect, text)
    tenure = claims.one()
    assert (tenure.start, tenure.end) == (when(start), when(end))


def test_sightings_narrow_from_both_sides() -> None:
    claims = Claims()
    claims.say(ANN, "holds", "2021-05")
    claims.say(ANN, "holds", "2020-03-04")
    claims.say(ANN, "holds", "2022")
    tenure = claims.one()
    assert tenure.start == when("..2020-03-04")
    assert tenure.end == when("2022-01-01..")
    assert (tenure.first_seen, tenure.last_seen) == (date(2020, 3, 4), date(2022, 12, 31))
    assert (tenure.start_basis, tenure.end_basis) == (BoundBasis.FIRST_SIGHTING, BoundBasis.LAST_SIGHTING)
    assert (tenure.articles, tenure.claims) == (3, 3)


def test_statements_of_different_precision_are_intersected() -> None:
    claims = Claims()
    claims.say(ANN, "began", "2018")
    claims.say(ANN, "began", "2018-03-10..2018-03-31")
    claims.say(ANN, "ended", "2023-10..2024-01")
    claims.say(ANN, "ended", "2023-10")
    tenure = claims.one()
    assert (tenure.start, tenure.end) == (when("2018-03-10..2018-03-31"), when("2023-10"))
    assert (tenure.start_basis, tenure.end_basis) == (BoundBasis.STATED, BoundBasis.STATED)
    assert not claims.of().conflicts


def test_start_and_end_in_one_year_keep_in_order() -> None:
    claims = Claims()
    claims.say(ANN, "began", "2018")
    claims.say(ANN, "ended", "2018-03")
    tenure = claims.one()
    assert (tenure.start, tenure.end) == (when("2018-01-01..2018-03-31"), when("2018-03"))
    assert tenure.last_seen == date(2018, 3, 31)


def test_a_start_known_only_by_the_end_stays_unknown_and_nobody_was_seen() -> None:
    claims = Claims()
    claims.say(ANN, "ended", "2023-11")
    tenure = claims.one()
    assert tenure.start == UNKNOWN
    assert tenure.start_basis is None
    assert (tenure.first_seen, tenure.last_seen) == (None, None)


def test_an_end_of_unknown_day_had_come_when_it_was_published() -> None:
    claims = Claims()
    claims.say(ANN, "ended", None, known="2023-12-22")
    assert claims.one().end == when("..2023-12-22")


def test_former_does_not_date_the_end_but_it_was_over_by_then() -> None:
    claims = Claims()
    claims.say(ANN, "holds", "2019-05-01")
    claims.say(ANN, "held_before", "..2022-06-30")
    tenure = claims.one()
    assert tenure.end == when("2019-05-01..2022-06-30")
    assert tenure.last_seen == date(2019, 5, 1)


def test_former_gives_way_by_a_day_to_an_end_on_the_day_of_the_report() -> None:
    claims = Claims()
    claims.say(ANN, "held_before", "..2023-07-30")
    claims.say(ANN, "ended", "2023-07-31")
    assert claims.one().end == when("2023-07-31")
    assert not claims.of().conflicts


def test_former_between_sightings_bounds_no_end_and_is_a_possible_conflict() -> None:
    claims = Claims()
    claims.say(ANN, "holds", "2019-05-01")
    former = claims.say(ANN, "held_before", "..2020-06-30")
    claims.say(ANN, "holds", "2021-05-01")
    tenure = claims.one()
    assert tenure.end == when("2021-05-01..")
    assert (former, BearsOn.AGAINST) in tenure.evidence
    assert claims.kinds() == [("ended_yet_holding", "possible")]


def test_a_then_title_dates_no_end() -> None:
    claims = Claims()
    claims.say(ANN, "held_before", "2012-02")
    claims.say(ANN, "ended", "2013-03-14")
    assert (claims.one().start, claims.one().end) == (when("..2012-02-29"), when("2013-03-14"))


def test_not_holding_bounds_the_nearer_side() -> None:
    claims = Claims()
    claims.say(ANN, "not_holding", "2015-01-01..2015-02-28")
    claims.say(ANN, "holds", "2017-01-01")
    claims.say(ANN, "not_holding", "2019")
    tenure = claims.one()
    assert (tenure.start, tenure.end) == (when("2015-01-01..2017-01-01"), when("2017-01-01..2019-12-31"))


def test_a_vacancy_bounds_every_holder_of_a_single_seat() -> None:
    claims = Claims()
    claims.say(ANN, "ended", "2023-10")
    claims.say(None, "not_holding", "2023-10-01..2023-12-28")
    claims.say(BEN, "holds", "2024-02-01")
    ann, ben = claims.tenures()
    assert ann.end == when("2023-10")
    assert ben.start == when("2023-10-01..2024-02-01")


def test_a_vacancy_of_one_of_several_seats_bounds_nobody() -> None:
    claims = Claims()
    claims.say(ANN, "holds", "2023-01-01")
    claims.say(None, "not_holding", "2023-10-01")
    assert claims.one(TWO_SEATS).end == when("2023-01-01..")
    assert claims.one(SEATS_UNKNOWN).end == when("2023-01-01..2023-10-01")


def test_out_of_the_post_alone_makes_no_tenure() -> None:
    claims = Claims()
    claims.say(ANN, "not_holding", "2023-10-01")
    claims.say(None, "not_holding", "2023-10-01")
    assert not claims.tenures()


def test_a_second_spell_begins_where_an_end_lies_between() -> None:
    claims = Claims()
    claims.say(ANN, "holds", "2010-01-01")
    claims.say(ANN, "ended", "2012")
    claims.say(ANN, "holds", "2015-01-01")
    first, second = claims.tenures(SEATS_UNKNOWN)
    assert (first.spell, first.start, first.end) == (1, when("..2010-01-01"), when("2012"))
    assert (second.spell, second.start, second.end) == (2, when("2012-01-01..2015-01-01"), when("2015-01-01.."))


def test_a_second_spell_begins_after_a_day_out_of_the_post() -> None:
    claims = Claims()
    claims.say(ANN, "holds", "2010-01-01")
    claims.say(ANN, "not_holding", "2012-05-05")
    claims.say(ANN, "holds", "2015-01-01")
    assert [(t.start, t.end) for t in claims.tenures(SEATS_UNKNOWN)] == [
        (when("..2010-01-01"), when("2010-01-01..2012-05-05")),
        (when("2012-05-05..2015-01-01"), when("2015-01-01..")),
    ]


def test_two_articles_that_say_former_part_spells_and_one_does_with_a_new_start() -> None:
    claims = Claims()
    claims.say(ANN, "holds", "2010-01-01")
    claims.say(ANN, "held_before", "..2012-05-05")
    claims.say(ANN, "began", "2015-01-01")
    assert [t.end for t in claims.tenures(SEATS_UNKNOWN)] == [when("2010-01-01..2012-05-05"), when("2015-01-01..")]
    claims = Claims()
    claims.say(ANN, "holds", "2010-01-01")
    claims.say(ANN, "held_before", "..2012-05-05", times=2)
    claims.say(ANN, "holds", "2015-01-01")
    assert len(claims.tenures(SEATS_UNKNOWN)) == 2


def test_an_end_that_may_be_later_than_the_next_sighting_parts_nothing() -> None:
    claims = Claims()
    claims.say(ANN, "holds", "2010-01-01")
    claims.say(ANN, "ended", "2012")
    claims.say(ANN, "holds", "2012-06-01")
    assert claims.one(SEATS_UNKNOWN).end == when("2012-06-01..2012-12-31")


def test_a_reappointment_is_no_second_spell() -> None:
    claims = Claims()
    claims.say(ANN, "began", "2013-03-14")
    claims.say(ANN, "holds", "2015-01-01")
    claims.say(ANN, "began", "2018-03-17")
    tenure = claims.one()
    assert (tenure.start, tenure.last_seen) == (when("2013-03-14"), date(2018, 3, 17))
    assert claims.kinds() == [("different_starts", "possible")]


def test_inception_and_dissolution_of_the_post_bound() -> None:
    position = PositionFact(1, 1, Bounds.day(date(2016, 1, 11)), Bounds.month(2024, 4))
    claims = Claims()
    claims.say(ANN, "holds", "2017-01-01")
    tenure = claims.one(position)
    assert (tenure.start, tenure.start_basis) == (when("2016-01-11..2017-01-01"), BoundBasis.INCEPTION)
    assert (tenure.end, tenure.end_basis) == (when("2017-01-01..2024-04-30"), BoundBasis.DISSOLUTION)


def test_held_before_the_post_existed_is_a_conflict_and_keeps_the_claim() -> None:
    claims = Claims()
    claims.say(ANN, "holds", "2015-01-01")
    position = PositionFact(1, 1, inception=Bounds.day(date(2016, 1, 11)))
    assert claims.one(position).start == when("..2015-01-01")
    assert claims.kinds(position) == [("outside_lifetime", "certain")]


def test_acting_and_substantive_tenures_stand_side_by_side() -> None:
    claims = Claims()
    claims.say(ANN, "began", "2019-01-01", acting=True)
    claims.say(ANN, "ended", "2019-06-23")
    claims.say(BEN, "holds", "2019-03-01")
    claims.say(ANN, "began", "2020-01-01")
    tenures = claims.tenures()
    assert [(t.person_id, t.spell, t.acting) for t in tenures] == [(ANN, 1, True), (BEN, 1, False), (ANN, 2, False)]
    assert not claims.of().conflicts


def test_looking_back_without_the_word_acting_speaks_of_the_acting_tenure() -> None:
    claims = Claims()
    claims.say(ANN, "holds", "2019-03-01", acting=True)
    claims.say(ANN, "ended", "2019-06-23")
    assert (claims.one().acting, claims.one().end) == (True, when("2019-06-23"))


def test_evidence_names_what_each_claim_does() -> None:
    claims = Claims()
    began = claims.say(ANN, "began", "2018")
    seen = claims.say(ANN, "holds", "2019-01-01")
    last = claims.say(ANN, "holds", "2020-01-01")
    ended = claims.say(ANN, "ended", "2023-10")
    wrong = claims.say(ANN, "ended", "2022-04")
    again = claims.say(ANN, "ended", "2023-10")
    assert set(claims.one().evidence) == {
        (began, BearsOn.START),
        (seen, BearsOn.WITHIN),
        (last, BearsOn.WITHIN),
        (ended, BearsOn.END),
        (again, BearsOn.END),
        (wrong, BearsOn.AGAINST),
    }


def test_a_claim_on_another_post_is_refused_by_name() -> None:
    claims = Claims()
    claims.say(ANN, "holds", "2020")
    with pytest.raises(ClaimError, match="claim 1: the claim is on position 1, not on 2"):
        derive(PositionFact(2), claims)


def test_a_claim_about_nobody_is_refused() -> None:
    claims = Claims()
    claims.say(None, "holds", "2020")
    with pytest.raises(ClaimError, match="names nobody"):
        claims.of(ONE_SEAT)


def test_no_claims_no_tenures() -> None:
    assert derive(ONE_SEAT, []).tenures == ()
