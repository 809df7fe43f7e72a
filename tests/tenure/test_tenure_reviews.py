"""Claims that a person looked at: accepted, rejected, corrected."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from hypothesis import given
from hypothesis import strategies as st
from tenure_claims import ANN, BEN, ONE_SEAT, Claims, when
from test_tenure_clock import deaths
from test_tenure_pins import any_pins
from test_tenure_properties import any_claims, bounds, few, positions

from archive.model import (
    Aspect,
    BearsOn,
    ClaimFact,
    ClaimStatus,
    Correction,
    DeathFact,
    Pin,
    PositionFact,
    Review,
    Tenure,
)
from archive.tenure import derive, explain, history, reviewed


def accepted(claims: Claims, *ids: int) -> list[ClaimFact]:
    return [replace(claim, accepted=claim.id in ids) for claim in claims]


def against(tenure: Tenure) -> list[int]:
    return [claim for claim, bears_on in tenure.evidence if bears_on is BearsOn.AGAINST]


def test_an_accepted_end_outweighs_others() -> None:
    claims = Claims()
    claims.say(ANN, "holds", "2020-02-01")
    for outlet in ("one", "two", "three", "four"):
        claims.say(ANN, "ended", "2023-11", outlet=outlet)
    said = claims.say(ANN, "ended", "2023-10-24", outlet="five")
    (ann,) = derive(ONE_SEAT, claims).tenures
    assert str(ann.end) == "2023-11"
    (ann,) = derive(ONE_SEAT, accepted(claims, said)).tenures
    assert (str(ann.end), against(ann)) == ("2023-10-24", [2, 3, 4, 5])
    assert any("a claim that was accepted" in line for line in explain(ann, accepted(claims, said)))


def test_an_accepted_start_outweighs_sightings_before_it() -> None:
    claims = Claims()
    claims.say(ANN, "holds", "2019-02-01", times=4)
    said = claims.say(ANN, "began", "2020-02-01")
    (ann,) = derive(ONE_SEAT, claims).tenures
    assert ann.start.latest == when("2019-02-01").latest
    (ann,) = derive(ONE_SEAT, accepted(claims, said)).tenures
    assert (str(ann.start), against(ann)) == ("2020-02-01", [1, 2, 3, 4])
    (ann,) = derive(ONE_SEAT, accepted(claims, said, 1)).tenures
    assert ann.start.latest == when("2019-02-01").latest, "a sighting that was accepted too is not set aside"


def test_an_accepted_sighting_is_no_outlier() -> None:
    claims = Claims()
    for outlet in ("one", "two", "three"):
        claims.say(ANN, "holds", "2015-02-01", outlet=outlet)
    far = claims.say(ANN, "holds", "2020-02-01", outlet="four")
    assert against(derive(ONE_SEAT, claims).tenures[0]) == [far]
    (ann,) = derive(ONE_SEAT, accepted(claims, far)).tenures
    assert (against(ann), ann.last_seen) == ([], when("2020-02-01").latest)
    dead = [DeathFact(n, ANN, when("2019-01-01"), 70 + n, outlet=f"{n}") for n in (1, 2)]
    (ann,) = derive(ONE_SEAT, accepted(claims, far), dead).tenures
    assert ann.last_seen == when("2020-02-01").latest


def test_an_accepted_end_between_sightings_by_many_is_followed() -> None:
    claims = Claims()
    for outlet in ("one", "two", "three"):
        claims.say(ANN, "holds", "2015-02-01", outlet=outlet)
        claims.say(ANN, "holds", "2017-02-01", outlet=outlet)
    said = claims.say(ANN, "ended", "2016-02-01", outlet="four")
    assert len(derive(ONE_SEAT, claims).tenures) == 1
    first, second = derive(ONE_SEAT, accepted(claims, said)).tenures
    assert (str(first.end), second.spell) == ("2016-02-01", 2)


def review(status: str, claim: int, *, id: int = 1, on: str = "2026-01-10", **correction: object) -> Review:
    return Review(id, claim, ClaimStatus(status), "ana", on, Correction(**correction))  # type: ignore[arg-type]


def test_what_was_decided_of_a_claim() -> None:
    claims = Claims()
    claims.say(ANN, "began", "2020-02", lasted="2021-02-01")
    claims.say(ANN, "ended", "2022", reason="resigned")
    first, second = claims
    assert list(reviewed(claims, [review("rejected", 1)])) == [second]
    assert list(reviewed(claims, [review("accepted", 1)])) == [replace(first, accepted=True), second]
    (changed, _) = reviewed(claims, [review("corrected", 1, person_id=BEN, bounds=when("2020-03-05"))])
    assert (changed.person_id, changed.bounds, changed.aspect) == (BEN, when("2020-03-05"), Aspect.BEGAN)
    assert (changed.accepted, changed.lasted_until) == (True, None)
    (_, changed) = reviewed(claims, [review("corrected", 2, position_id=9, aspect=Aspect.HOLDS, acting=True)])
    assert (changed.position_id, changed.aspect, changed.acting, changed.reason) == (9, Aspect.HOLDS, True, None)
    later = [review("rejected", 1, id=1, on="2026-01-11"), review("accepted", 1, id=2)]
    assert list(reviewed(claims, later)) == list(reviewed(claims, later[::-1])) == [second], "the last word holds"


corrections = st.builds(
    Correction,
    st.none() | st.integers(1, 3),
    st.none(),
    st.none() | st.sampled_from([Aspect.HOLDS, Aspect.BEGAN, Aspect.ENDED]),
    st.none() | st.booleans(),
    bounds(),
)
decided = st.lists(
    st.builds(
        Review,
        st.integers(1, 99),
        st.integers(1, 14),
        st.sampled_from(ClaimStatus),
        st.just("ana"),
        st.integers(0, 9).map(lambda n: f"2026-01-0{n}"),
        corrections,
    ),
    max_size=6,
    unique_by=lambda review: review.id,
)


@few
@given(positions, any_claims(), deaths, any_pins(), decided, st.randoms(use_true_random=False))
def test_no_order_of_claims_deaths_and_decisions_matters(
    position: PositionFact,
    claims: list[ClaimFact],
    dead: list[DeathFact],
    pins: list[Pin],
    reviews: list[Review],
    random: Random,
) -> None:
    def whole() -> object:
        told = [claim for claim in reviewed(claims, reviews) if claim.person_id or claim.aspect is Aspect.NOT_HOLDING]
        return history((position,), told, dead, pins)

    before = whole()
    for facts in (claims, dead, pins, reviews):
        random.shuffle(facts)  # type: ignore[arg-type]
    assert whole() == before


@few
@given(positions, any_claims(), deaths, st.integers(0, 13))
def test_an_accepted_claim_is_never_set_aside_for_one_that_nobody_looked_at(
    position: PositionFact, claims: list[ClaimFact], dead: list[DeathFact], chosen: int
) -> None:
    told = [replace(claim, accepted=number == chosen) for number, claim in enumerate(claims)]
    for claim in told:
        if claim.accepted and claim.aspect in (Aspect.BEGAN, Aspect.ENDED, Aspect.HOLDS):
            own = [t for t in derive(position, told, dead).tenures if t.person_id == claim.person_id]
            assert all((claim.id, BearsOn.AGAINST) not in tenure.evidence for tenure in own)
