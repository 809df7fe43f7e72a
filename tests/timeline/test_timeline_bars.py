"""The bars of a tenure say of every day what its standing is."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from archive.dates import Bounds
from archive.model import Tenure
from archive.tenure import Certainty, standing
from archive.timeline.bars import bars
from archive.timeline.model import Fade

FIRST, LAST = date(2020, 1, 1), date(2020, 3, 31)
DAYS = st.none() | st.dates(date(2019, 12, 1), date(2020, 4, 30))


def tenure(*days: date | None, last_seen: date | None = None) -> Tenure:
    start, end = Bounds(days[0], days[1]), Bounds(days[2], days[3])
    return Tenure(1, 1, 1, False, start, end, last_seen, last_seen, None, None, None, 1, 1, ())


def day(text: str) -> date:
    return date.fromisoformat(text)


@st.composite
def tenures(draw: st.DrawFn) -> Tenure:
    start, end = (sorted(draw(st.tuples(DAYS, DAYS)), key=lambda each: each or date.min) for _ in range(2))
    if start[0] is None:
        start.reverse() if draw(st.booleans()) else None
    if end[0] is None:
        end.reverse() if draw(st.booleans()) else None
    return tenure(*start, *end, last_seen=draw(DAYS))


@settings(max_examples=300, deadline=None)
@given(tenures())
def test_a_bar_on_a_day_is_the_standing_of_that_day(one: Tenure) -> None:
    found = bars(one, FIRST, LAST)
    for ahead in range((LAST - FIRST).days + 1):
        now = FIRST + timedelta(days=ahead)
        said = standing(one, now)
        drawn = [bar for bar in found if bar.first <= now <= bar.last]
        assert len(drawn) <= 1
        if drawn:
            assert said is not None
            assert drawn[0].certainty is said.certainty
        elif said is not None:
            # Only what is open is cut, to fade out.
            assert said.certainty is Certainty.POSSIBLE
            assert one.start.earliest is None or one.end.latest is None


def test_known_to_the_day() -> None:
    start, end = day("2020-01-10"), day("2020-02-10")
    (bar,) = bars(tenure(start, start, end, end), FIRST, LAST)
    assert (bar.certainty, bar.first, bar.last, bar.fade) == (Certainty.CERTAIN, start, end, None)


def test_possible_certain_possible() -> None:
    found = bars(tenure(day("2020-01-10"), day("2020-01-20"), day("2020-02-10"), day("2020-02-20")), FIRST, LAST)
    assert [(bar.certainty.value, str(bar.first), str(bar.last)) for bar in found] == [
        ("possible", "2020-01-10", "2020-01-19"),
        ("certain", "2020-01-20", "2020-02-10"),
        ("possible", "2020-02-11", "2020-02-20"),
    ]


def test_open_sides_fade_out() -> None:
    seen = day("2020-02-10")
    before, certain, after = bars(tenure(None, seen, seen, None, last_seen=seen), FIRST, LAST)
    assert (before.certainty, before.fade) == (Certainty.POSSIBLE, Fade.LEFT)
    assert (seen - before.first).days < 10
    assert (certain.first, certain.last) == (seen, seen)
    assert (after.certainty, after.fade, after.last) == (Certainty.CARRIED_FORWARD, Fade.RIGHT, LAST)


def test_a_start_within_bounds_is_not_cut_with_what_is_open_before_it() -> None:
    (bar,) = bars(tenure(None, day("2020-01-20"), None, day("2020-03-20")), FIRST, LAST)
    assert bar.last == day("2020-03-20")
    assert bar.first <= day("2020-01-20")


def test_nothing_in_these_days() -> None:
    assert bars(tenure(day("2021-01-01"), day("2021-01-01"), None, None), FIRST, LAST) == ()
