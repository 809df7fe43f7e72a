"""What is drawn again while claims come in is what follows from all of them at once, on every day."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from random import Random

import newsroom
import pytest
from hypothesis import given
from hypothesis import strategies as st
from test_tenure_properties import DAY, any_claims, bounds, few, positions

from archive.dates import Bounds
from archive.model import (
    Aspect,
    ClaimFact,
    Conflict,
    ConflictVersion,
    DateBasis,
    DeathFact,
    PositionFact,
    Tenure,
    TenureVersion,
)
from archive.tenure import derive, history, versions
from archive.tenure.line import Line


def bare(tenures: list[Tenure] | tuple[Tenure, ...]) -> list[tuple[object, ...]]:
    """Tenures without their evidence, sorted."""
    rows = [
        (t.position_id, t.person_id, t.spell, t.acting, t.start, t.end, t.first_seen, t.last_seen, t.start_basis,
         t.end_basis, t.end_reason, t.articles, t.claims)
        for t in tenures
    ]  # fmt: skip
    return sorted(rows, key=repr)


def was_held(version: TenureVersion | ConflictVersion, day: date | None) -> bool:
    """Whether it was believed on a day; None is before all days."""
    since = version.known_from is None or (day is not None and version.known_from <= day)
    return since and (version.known_to is None or day is None or day < version.known_to)


def check_every_day(position: PositionFact, claims: list[ClaimFact], deaths: list[DeathFact]) -> None:
    whole = history((position,), claims, deaths)
    found, disputes = whole.versions, whole.disputes
    assert found == tuple(versions(position, claims, deaths))
    days = {fact.known_from for fact in (*claims, *deaths)}
    for day in days:
        held = [version.tenure for version in found if was_held(version, day)]

        def known(fact: ClaimFact | DeathFact, day: object = day) -> bool:
            return fact.known_from is None or (day is not None and fact.known_from <= day)  # type: ignore[operator]

        now = derive(position, [c for c in claims if known(c)], [d for d in deaths if known(d)])
        assert bare(held) == bare(now.tenures)
        seen = [version.conflict for version in disputes if was_held(version, day)]
        assert sorted((c.kind, c.person_id or 0, c.detail, c.certainty) for c in seen) == surest(now.conflicts)
        for conflict in now.conflicts:
            same = [
                c
                for c in seen
                if (c.kind, c.person_id, c.detail) == (conflict.kind, conflict.person_id, conflict.detail)
            ]
            assert same[0].certainty == "certain" != conflict.certainty or set(conflict.claims) <= set(same[0].claims)


def surest(conflicts: Iterable[Conflict]) -> list[tuple[str, int, str, str]]:
    """What tells conflicts apart, and how certain each is: as certain as its surer finding."""
    found: dict[tuple[str, int, str], str] = {}
    for c in conflicts:
        key = c.kind, c.person_id or 0, c.detail
        found[key] = min(c.certainty, found.get(key, "possible"))
    return sorted((*key, certainty) for key, certainty in found.items())


deaths = st.lists(
    st.builds(
        DeathFact,
        st.integers(1, 9),
        st.integers(1, 3),
        bounds(),
        st.integers(1, 9),
        st.none() | st.integers(0, 9).map(lambda n: DAY + timedelta(days=n)),
        st.sampled_from([None, "one", "two", "three"]),
    ),
    max_size=3,
    unique_by=lambda death: death.id,
)


@few
@given(positions, any_claims(size=24), deaths)
def test_versions_are_what_follows_on_each_day(
    position: PositionFact, claims: list[ClaimFact], deaths: list[DeathFact]
) -> None:
    check_every_day(position, claims, deaths)


@pytest.mark.parametrize("seed", range(4))
def test_so_they_are_in_a_generated_world(seed: int) -> None:
    rates = newsroom.Rates(false=0.05, returning=0.1, observed=5.0)
    for post in newsroom.world(seed, rates, posts=6):
        check_every_day(post.position, post.claims, [])


def news(random: Random, count: int) -> list[ClaimFact]:
    """What is said of a few people from day to day, most of it that they are in the post; one in six reports errs, looks
    back or tells of a beginning or an end."""
    people, at = random.choice((1, 2, 4)), 0
    said = []
    for number in range(1, count + 1):
        at += random.randrange(60)
        day = DAY + timedelta(days=at)
        person = 1 + (people * (number - 1) // count if random.random() < 0.9 else random.randrange(people))
        aspect, about = Aspect.HOLDS, Bounds.day(day)
        if random.random() < 0.16:
            aspect = random.choice(list(Aspect))
            about = random.choice(
                (about, Bounds(None, day - timedelta(days=1)), Bounds.day(day - timedelta(days=random.randrange(2000))))
            )
        outlet = random.choice((None, "one", "two", "three", "four"))
        said.append(ClaimFact(number, person, 1, aspect, about, DateBasis.STATED, number, False, day, outlet))
    return said


@pytest.mark.parametrize("seats", [None, 1, 2, 3])
@pytest.mark.parametrize("seed", range(3))
def test_so_they_are_where_holders_are_seen_again_and_again(seed: int, seats: int | None) -> None:
    check_every_day(PositionFact(1, seats), news(Random(f"{seed} {seats}"), 50), [])


@pytest.mark.parametrize("position", [PositionFact(1), PositionFact(1, 1), PositionFact(1, 3)])
def test_a_holder_seen_every_day_is_not_drawn_again_every_day(
    position: PositionFact, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn: list[int] = []
    draw = Line._spells
    monkeypatch.setattr(Line, "_spells", lambda line, group: drawn.append(1) or draw(line, group))
    claims = [
        ClaimFact(n, 1, 1, Aspect.HOLDS, Bounds.day(day), DateBasis.STATED, n, False, day, f"outlet {n % 5}")
        for n in range(1, 501)
        for day in [DAY + timedelta(days=n)]
    ]
    assert len(versions(position, claims)) == 500
    assert len(drawn) < 10


@few
@given(positions, any_claims(size=16), deaths, st.randoms(use_true_random=False))
def test_order_and_duplicates_do_not_matter_to_a_history(
    position: PositionFact, claims: list[ClaimFact], deaths: list[DeathFact], random: Random
) -> None:
    shuffled, dead = claims + claims[: len(claims) // 2], deaths + deaths[:1]
    random.shuffle(shuffled)
    random.shuffle(dead)
    whole = history((position,), claims, deaths)
    assert history((position,), shuffled, dead) == whole
    derived = derive(position, claims, deaths)
    assert (whole.tenures, whole.conflicts) == (derived.tenures, derived.conflicts)
    assert list(whole.versions) == versions(position, claims, deaths)
