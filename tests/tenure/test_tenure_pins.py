"""Bounds that a person decided."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

import newsroom
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tenure_claims import ANN, BEN, ONE_SEAT, SEATS_UNKNOWN, TWO_SEATS, Claims, when
from test_tenure_clock import bare, deaths, surest, was_held
from test_tenure_properties import DAY, any_claims, bounds, few, positions

from archive.dates import Bounds
from archive.model import BearsOn, BoundBasis, ClaimFact, Conflict, DeathFact, Pin, PositionFact, Tenure
from archive.tenure import derive, explain, history, versions
from archive.tenure.days import low


def pin(
    side: str,
    text: str,
    *,
    id: int = 1,
    person: int = ANN,
    post: int = 1,
    day: str | None = None,
    on: str = "2026-01-10",
    acting: bool = False,
) -> Pin:
    return Pin(
        id,
        person,
        post,
        BearsOn(side),
        when(text),
        "ana",
        f"{on}T12:00:00+00:00",
        None if day is None else date.fromisoformat(day),
        acting,
    )


def pinned(claims: Claims, *pins: Pin, position: PositionFact = ONE_SEAT) -> tuple[list[Tenure], list[Conflict]]:
    derived = derive(position, claims, (), pins)
    return list(derived.tenures), list(derived.conflicts)


def against(tenure: Tenure) -> list[int]:
    return [claim for claim, bears_on in tenure.evidence if bears_on is BearsOn.AGAINST]


def seen(*days: str, person: int = ANN) -> Claims:
    claims = Claims()
    for day in days:
        claims.say(person, "holds", day)
    return claims


def test_a_pinned_bound_is_what_was_pinned() -> None:
    claims = seen("2020-02-01", "2022-06-10")
    (ann,), conflicts = pinned(claims, pin("start", "2018-03-19"), pin("end", "2023-10", id=2))
    assert (ann.start, ann.start_basis) == (when("2018-03-19"), BoundBasis.PINNED)
    assert (ann.end, ann.end_basis) == (when("2023-10"), BoundBasis.PINNED)
    assert conflicts == []
    assert not against(ann)


def test_a_side_that_is_not_pinned_is_left_to_the_claims() -> None:
    claims = seen("2020-02-01", "2022-06-10")
    (ann,), _ = pinned(claims, pin("end", "..2023"))
    assert (ann.end, ann.end_basis) == (when("2022-06-10..2023"), BoundBasis.PINNED)
    assert ann.start == when("..2020-02-01")


def test_other_dates_of_the_bound_are_against_it_and_a_conflict_names_the_decision() -> None:
    claims = Claims()
    claims.say(ANN, "began", "2018-03-19", times=3)
    claims.say(ANN, "holds", "2022-06-10")
    claims.say(ANN, "ended", "2023-10-24")
    (ann,), conflicts = pinned(claims, pin("start", "2018-03-25"), pin("end", "2023-10-20", id=2))
    assert (str(ann.start), str(ann.end)) == ("2018-03-25", "2023-10-20")
    assert against(ann) == [1, 2, 3, 5]
    assert [(c.kind, c.certainty, c.claims) for c in conflicts] == [
        ("different_ends", "certain", (5,)),
        ("different_starts", "certain", (1, 2, 3)),
    ]
    assert all("ana, 2026-01-10" in conflict.detail for conflict in conflicts)


def test_a_tenure_known_by_the_very_claim_that_is_wrong_stays() -> None:
    claims = Claims()
    claims.say(ANN, "ended", "2023-10-24")
    (ann,), _ = pinned(claims, pin("end", "2023-10-20"))
    assert (str(ann.end), against(ann)) == ("2023-10-20", [1])
    claims = Claims()
    claims.say(ANN, "began", "2023-03-12")
    (ann,), _ = pinned(claims, pin("start", "2023-03-20"))
    assert (str(ann.start), against(ann)) == ("2023-03-20", [1])


def test_who_is_seen_after_a_pinned_end_did_not_return_unless_something_says_so() -> None:
    claims = seen("2020-02-01", "2022-06-10", "2023-12-01")
    end = pin("end", "2023-10-20")
    (ann,), (conflict,) = pinned(claims, end)
    assert (str(ann.end), against(ann), str(ann.last_seen)) == ("2023-10-20", [3], "2022-06-10")
    assert (conflict.kind, conflict.claims) == ("ended_yet_holding", (3,))
    for aspect, day in (("began", "2025-03-01"), ("not_holding", "2023-11-01")):
        more = Claims()
        more.extend(claims)
        more._ids = iter(range(90, 99))  # type: ignore[assignment]
        more.say(ANN, aspect, day)
        (_, again), _ = pinned(more, end)
        assert again.spell == 2
    more = Claims()
    for outlet in ("one", "two", "three"):
        more.say(ANN, "holds", "2020-02-01", outlet=outlet)
        more.say(ANN, "holds", "2024-02-01", outlet=outlet)
    (ann, again), (conflict,) = pinned(more, end)
    assert (str(ann.end), str(again.first_seen)) == ("2023-10-20", "2024-02-01")
    assert (conflict.kind, conflict.certainty) == ("ended_yet_holding", "possible")
    assert "Decision 1 (ana, 2026-01-10)" in conflict.detail


def test_somebody_else_in_the_seat_between_parts_two_tenures() -> None:
    claims = seen("2015-02-01", "2016-02-01", "2020-02-01")
    claims.say(BEN, "holds", "2018-02-01")
    found, conflicts = pinned(claims, pin("end", "2017-03-01"))
    assert [(t.person_id, t.spell, str(t.end.latest)) for t in found] == [
        (ANN, 1, "2017-03-01"),
        (BEN, 1, "2020-02-01"),
        (ANN, 2, "None"),
    ]
    assert not any("Decision" in conflict.detail for conflict in conflicts)


def test_what_lies_before_a_pinned_start() -> None:
    claims = seen("2019-02-01", "2020-02-01", "2022-06-10")
    (ann,), (conflict,) = pinned(claims, pin("start", "2019-06-01"))
    assert (str(ann.start), against(ann), str(ann.first_seen)) == ("2019-06-01", [1], "2020-02-01")
    assert (conflict.kind, conflict.claims) == ("different_starts", (1,))
    claims.say(ANN, "ended", "2019-03-01")
    (first, ann), conflicts = pinned(claims, pin("start", "2019-06-01"))
    assert (str(first.end), str(ann.start)) == ("2019-03-01", "2019-06-01")
    assert not any("Decision" in conflict.detail for conflict in conflicts)


def test_the_day_that_a_pin_names_says_which_tenure_is_meant() -> None:
    claims = seen("2010-02-01", "2011-02-01")
    claims.say(ANN, "ended", "2012-05-01")
    claims.say(ANN, "began", "2018-03-01")
    claims.say(ANN, "holds", "2019-03-01")
    (first, second), _ = pinned(claims, pin("end", "2012-04-20", day="2011-01-01"))
    assert (str(first.end), second.end_basis) == ("2012-04-20", BoundBasis.LAST_SIGHTING)
    (first, second), _ = pinned(claims, pin("end", "2020-04-20"))
    assert (str(first.end), str(second.end)) == ("2012-05-01", "2020-04-20")


def test_a_pin_takes_nothing_from_a_tenure_that_the_claims_keep_apart() -> None:
    anew = Claims()
    anew.say(ANN, "began", "2012-11-15", times=2)
    anew.say(ANN, "began", "2022-10-23")
    former = seen("2015-01-01")
    former.say(ANN, "held_before", "..2017-01-01", times=2)
    former.say(ANN, "holds", "2020-05-01")
    for claims in (anew, former):
        before = derive(ONE_SEAT, claims).tenures
        assert len(before) == 2
        for one, text, day in (
            (1, "2022-10-23" if claims is anew else "2020-04-01", before[1].last_seen),
            (0, "2016-10-23", before[0].first_seen),
        ):
            found, _ = pinned(claims, pin("end" if one == 0 else "start", text, day=str(day)))
            bounds = found[one].end if one == 0 else found[one].start
            assert (len(found), str(bounds)) == (2, text)
            assert not any(against(tenure) for tenure in found)


def test_three_years_of_silence_part_tenures_in_a_post_of_several_seats() -> None:
    claims = seen("2010-02-01", "2020-02-01")
    found, _ = pinned(claims, pin("end", "2011-02-01", day="2010-02-01"), position=TWO_SEATS)
    assert [(str(t.end.latest), t.spell) for t in found] == [("2011-02-01", 1), ("None", 2)]
    (ann,), _ = pinned(claims, pin("end", "2011-02-01", day="2010-02-01"), position=SEATS_UNKNOWN)
    assert against(ann) == [2]


def test_of_two_pins_the_later_holds() -> None:
    claims = seen("2020-02-01", "2022-06-10")
    one, other = pin("end", "2023-10-20", on="2026-01-11"), pin("end", "2023-11-20", id=2, on="2026-01-10")
    for pins in ((one, other), (other, one)):
        (ann,), _ = pinned(claims, *pins)
        assert str(ann.end) == "2023-10-20"


def test_a_pin_that_no_tenure_fits_is_a_conflict() -> None:
    claims = seen("2020-02-01")
    (ann,), (conflict,) = pinned(claims, pin("end", "2019-10-20"))
    assert ann.end_basis is BoundBasis.LAST_SIGHTING
    assert (conflict.kind, conflict.claims) == ("unmet_decision", ())
    found, (conflict,) = pinned(claims, pin("end", "2021-10-20", person=BEN))
    assert [tenure.person_id for tenure in found] == [ANN]
    assert conflict.person_id == BEN


def test_neighbours_and_lifetimes_give_way_and_are_said() -> None:
    claims = seen("2020-02-01")
    claims.say(BEN, "holds", "2021-02-01")
    (ann, _), (conflict,) = pinned(claims, pin("end", "2022-10-20"))
    assert (str(ann.end), against(ann)) == ("2022-10-20", [2])
    assert (conflict.kind, conflict.claims) == ("two_holders", (2,))
    gone = PositionFact(1, 1, dissolution=when("2021-06"))
    (ann,), (conflict,) = pinned(seen("2020-02-01"), pin("end", "2022-10-20"), position=gone)
    assert (str(ann.end), conflict.kind) == ("2022-10-20", "outside_lifetime")
    died = DeathFact(1, ANN, when("2021-03-01"), 77)
    derived = derive(ONE_SEAT, seen("2020-02-01"), [died], [pin("end", "2022-10-20")])
    assert (str(derived.tenures[0].end), derived.conflicts[0].kind) == ("2022-10-20", "outside_lifetime")


def test_a_pin_means_the_capacity_in_which_the_person_held_the_post() -> None:
    claims = Claims()
    claims.say(ANN, "holds", "2020-02-01", acting=True)
    (ann,), _ = pinned(claims, pin("end", "2020-04-01"))
    assert (str(ann.end), ann.acting) == ("2020-04-01", True)
    claims.say(ANN, "holds", "2020-05-01")
    (acting, ann), _ = pinned(claims, pin("end", "2020-04-01", acting=True), pin("end", "2021-04-01", id=2))
    assert (str(acting.end), acting.acting, str(ann.end)) == ("2020-04-01", True, "2021-04-01")


def test_it_is_known_from_the_day_on_which_it_was_decided() -> None:
    claims = Claims()
    claims.say(ANN, "holds", "2020-02-01", known="2020-02-01")
    claims.say(ANN, "holds", "2021-02-01", known="2021-02-01")
    found = versions(ONE_SEAT, claims, (), [pin("end", "2020-10", on="2020-12-05")])
    assert [(str(v.tenure.end), str(v.known_from), str(v.known_to)) for v in found] == [
        ("2020-02-01 or later", "2020-02-01", "2020-12-05"),
        ("2020-10", "2020-12-05", "2021-02-01"),
        ("2020-10", "2021-02-01", "None"),
    ]


def test_a_renamed_post_is_pinned_under_the_name_that_it_bore() -> None:
    old = PositionFact(1, 1, dissolution=when("2016-01-01"), successor_id=2)
    new = PositionFact(2, 1, inception=when("2016-01-01"))
    claims = Claims()
    claims.say(ANN, "holds", "2015-02-01", post=1)
    claims.say(ANN, "holds", "2018-02-01", post=2)
    through = history((old, new), claims, (), [pin("end", "2019-03-01", post=1, day="2015-02-01")]).tenures
    assert [(t.position_id, str(t.end)) for t in through] == [(1, "2016-01-01"), (2, "2019-03-01")]
    both = history((old, new), claims, (), [pin("end", "2016-01-01", post=1)]).tenures
    assert [str(t.end if t.position_id == 1 else t.start) for t in both] == ["2016-01-01", "2016-01-01"], "it goes on"
    apart = history((old, new), claims, (), [pin("end", "2015-03-01", post=1)]).tenures
    assert (str(apart[0].start), str(apart[0].end)) == ("by 2015-02-01", "2015-03-01")
    assert apart[1].start.latest == date(2018, 2, 1)


def test_it_is_said_in_the_explanation() -> None:
    claims = seen("2020-02-01", "2023-12-01")
    end = pin("end", "2023-10-20")
    (ann,), _ = pinned(claims, end)
    said = explain(ann, claims, [end])
    assert said[1] == "The end is 2023-10-20: ana decided so on 2026-01-10 (decision 1)."
    assert said[2] == (
        "Against it, and not followed because of what was decided: the holder is seen in the post 2023-12-01 (claim 2)."
    )


@st.composite
def any_pins(draw: st.DrawFn) -> list[Pin]:
    made = []
    for id in range(1, draw(st.integers(0, 3)) + 1):
        about = draw(bounds().filter(lambda b: b.known))
        near = st.none() | st.integers(-1, 13).map(lambda n: DAY + timedelta(days=n))
        on = (DAY + timedelta(days=draw(st.integers(0, 10)))).isoformat()
        side = draw(st.sampled_from([BearsOn.START, BearsOn.END]))
        made.append(
            Pin(id, draw(st.integers(1, 3)), 1, side, about, "ana", on, draw(near), draw(st.integers(0, 5)) == 0)
        )
    return made


@few
@given(positions, any_claims(), deaths, any_pins(), st.randoms(use_true_random=False))
def test_no_order_matters(
    position: PositionFact, claims: list[ClaimFact], dead: list[DeathFact], pins: list[Pin], random: Random
) -> None:
    whole = history((position,), claims, dead, pins)
    shuffled, decided = claims + claims[:3], pins + pins[:1]
    random.shuffle(shuffled)
    random.shuffle(decided)
    assert history((position,), shuffled, dead[::-1], decided) == whole
    derived = derive(position, claims, dead, pins)
    assert (whole.tenures, whole.conflicts) == (derived.tenures, derived.conflicts)


@few
@given(positions, any_claims(), any_pins())
def test_a_pin_that_is_met_stands_exactly_and_the_bounds_stay_in_order(
    position: PositionFact, claims: list[ClaimFact], pins: list[Pin]
) -> None:
    derived = derive(position, claims, (), pins)
    unmet = {c.detail.split()[1] for c in derived.conflicts if c.kind == "unmet_decision"}
    for tenure in derived.tenures:
        assert not tenure.start.earliest or not tenure.end.latest or tenure.start.earliest <= tenure.end.latest
        assert (tenure.start_basis is None) == (not tenure.start.known)
        assert (tenure.end_basis is None) == (not tenure.end.known)
        assert len(explain(tenure, claims, pins)) >= 2
    carried = {id for tenure in derived.tenures for id, _ in tenure.evidence}
    telling = {claim.id for claim in claims if claim.aspect.value != "not_holding"}
    assert telling <= carried, "nothing is lost: what is not followed is against"
    for person in (1, 2, 3):
        for side in (BearsOn.START, BearsOn.END):
            own = [p for p in pins if p.person_id == person and p.side is side]
            if len(own) == 1 and str(own[0].id) not in unmet:
                assert any(_is(tenure, own[0]) for tenure in derived.tenures if tenure.person_id == person) or any(
                    "before it puts the other bound" in c.detail for c in derived.conflicts
                )


def _is(tenure: Tenure, pin: Pin) -> bool:
    found = tenure.start if pin.side is BearsOn.START else tenure.end
    return pin.bounds.earliest in (None, found.earliest) and pin.bounds.latest in (None, found.latest)


@few
@given(positions, any_claims(size=20), deaths, any_pins())
def test_on_each_day_the_versions_are_what_follows_from_what_was_known(
    position: PositionFact, claims: list[ClaimFact], dead: list[DeathFact], pins: list[Pin]
) -> None:
    whole = history((position,), claims, dead, pins)
    for day in {fact.known_from for fact in (*claims, *dead)} | {pin.decided_on for pin in pins}:
        at = low(day)
        now = derive(
            position,
            [c for c in claims if low(c.known_from) <= at],
            [d for d in dead if low(d.known_from) <= at],
            [p for p in pins if p.decided_on.toordinal() <= at],
        )
        assert bare([v.tenure for v in whole.versions if was_held(v, day)]) == bare(now.tenures)
        seen = [v.conflict for v in whole.disputes if was_held(v, day)]
        assert sorted((c.kind, c.person_id or 0, c.detail, c.certainty) for c in seen) == surest(now.conflicts)


@pytest.mark.parametrize("position", [ONE_SEAT, SEATS_UNKNOWN])
def test_nothing_else_moves(position: PositionFact) -> None:
    claims = seen("2020-02-01", "2022-06-10")
    claims.say(BEN, "began", "2023-12-29")
    before = derive(position, claims).tenures
    after = derive(position, claims, (), [pin("end", "2023-10-24")]).tenures
    assert [t.start for t in after] == [t.start for t in before]
    assert after[1] == before[1]
    assert Bounds(after[0].end.earliest, after[0].end.latest) == when("2023-10-24")


def test_to_pin_a_bound_where_it_lies_moves_nothing_in_a_generated_world() -> None:
    """Not in one of a hundred: where claims that are false part the tenures of one holder, a pin may part them otherwise."""
    asked = moved = 0
    for seed in range(4):
        for post in newsroom.world(seed, newsroom.Rates(false=0.02, returning=0.1, observed=5.0), posts=6):
            before = derive(post.position, post.claims).tenures
            for tenure in before:
                for side, about in ((BearsOn.START, tenure.start), (BearsOn.END, tenure.end)):
                    seen_on = tenure.last_seen if side is BearsOn.START else tenure.first_seen
                    if not about.known or seen_on is None:
                        continue
                    day = (
                        max(seen_on, about.earliest or seen_on)
                        if side is BearsOn.START
                        else min(seen_on, about.latest or seen_on)
                    )
                    where = Pin(
                        1, tenure.person_id, post.position.id, side, about, "ana", "2026-01-01", day, tenure.acting
                    )
                    after = derive(post.position, post.claims, (), [where])
                    asked += 1
                    moved += [(t.person_id, t.spell, t.start, t.end) for t in after.tenures] != [
                        (t.person_id, t.spell, t.start, t.end) for t in before
                    ]
                    assert not any(conflict.kind == "unmet_decision" for conflict in after.conflicts)
    assert asked > 300
    assert moved * 100 <= asked
