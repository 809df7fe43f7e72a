"""Against every world of two holders of one seat that satisfies all claims: nothing possible is excluded, nothing
impossible left in."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import product

from hypothesis import given
from hypothesis import strategies as st
from test_tenure_properties import few

from archive.dates import Bounds
from archive.model import Aspect, ClaimFact, DateBasis, PositionFact
from archive.tenure import derive

DAY = date(2020, 1, 1)
# Claims lie in the middle, so that a bound at the edge is no bound.
FIRST, LAST, MARGIN = 0, 6, 2
REACH = range(FIRST - MARGIN, LAST + MARGIN + 1)
World = tuple[int, int, int, int]
Said = tuple[int, str, int, int]


def _possible(s1: int, e1: int, s2: int, e2: int) -> bool:
    """One after the other, at most with a day in common. A tenure of one day alone is not on the day of a hand-over,
    where it would be anybody's guess who came first."""
    if s1 > e1 or s2 > e2 or not (e1 <= s2 or e2 <= s1):
        return False
    return not (s1 == e1 and s1 in (s2, e2)) and not (s2 == e2 and s2 in (s1, e1))


WORLDS: list[World] = [world for world in product(REACH, repeat=4) if _possible(*world)]


def fits(world: World, said: Said) -> bool:
    person, aspect, earliest, latest = said
    start, end = world[2 * person : 2 * person + 2]
    if aspect == "began":
        return earliest <= start <= latest
    if aspect == "ended":
        return earliest <= end <= latest
    return start <= latest and earliest <= end


def claims_of(said: list[Said]) -> list[ClaimFact]:
    return [
        ClaimFact(
            number,
            person,
            1,
            Aspect(aspect),
            Bounds(DAY + timedelta(days=earliest), DAY + timedelta(days=latest)),
            DateBasis.STATED,
            number,
        )
        for number, (person, aspect, earliest, latest) in enumerate(said, 1)
    ]


days = st.integers(FIRST, LAST)
exact = st.tuples(st.integers(0, 1), st.sampled_from(["holds", "began", "ended"]), days).map(lambda c: (*c, c[2]))
wide = st.tuples(st.integers(0, 1), st.sampled_from(["holds", "began", "ended"]), days, days).map(
    lambda c: (c[0], c[1], min(c[2:]), max(c[2:]))
)


def sides(said: list[Said]) -> list[tuple[int, int | None, set[int]]] | None:
    """For each bound which of the four days it is of, the bound, and what that day is in all possible worlds; None where
    no world is possible, or the claims do not give each holder one tenure."""
    possible = [world for world in WORLDS if all(fits(world, one) for one in said)]
    derived = derive(PositionFact(1, 1), claims_of(said))
    if (
        not possible
        or derived.conflicts
        or [t.person_id for t in sorted(derived.tenures, key=lambda t: t.person_id)] != [0, 1]
    ):
        return None
    found: list[tuple[int, int | None, set[int]]] = []
    for tenure in derived.tenures:
        for at, bounds in ((2 * tenure.person_id, tenure.start), (2 * tenure.person_id + 1, tenure.end)):
            values = {world[at] for world in possible}
            for day in (bounds.earliest, bounds.latest):
                found.append((at, None if day is None else (day - DAY).days, values))
    return found


@few
@given(st.lists(wide, min_size=2, max_size=6))
def test_no_possible_world_is_excluded(said: list[Said]) -> None:
    for number, (_, bound, values) in enumerate(sides(said) or ()):
        if bound is not None:
            assert bound <= min(values) if number % 2 == 0 else bound >= max(values)


@few
@given(st.lists(exact, min_size=2, max_size=6))
def test_days_bound_as_tightly_as_they_allow(said: list[Said]) -> None:
    for number, (at, bound, values) in enumerate(sides(said) or ()):
        lower, of_start = number % 2 == 0, at % 2 == 0
        edge = min(values) if lower else max(values)
        if bound is not None:
            # A day more is left where the rule against tenures of one day takes one.
            assert 0 <= (edge - bound if lower else bound - edge) <= 1
        elif lower != of_start:
            # A start known only by an end, and an end known only by a start, stay unknown.
            continue
        else:
            assert edge == (REACH[0] if lower else REACH[-1])
