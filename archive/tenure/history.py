"""All that follows for one post, under every name that it bore: tenures, conflicts, and what was believed when."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from archive.model import ClaimFact, Conflict, DeathFact, Pin, PositionFact, Tenure, TenureVersion
from archive.tenure.belief import Belief
from archive.tenure.renames import in_its_time, pin_in_its_time, run_through


@dataclass(frozen=True, slots=True)
class History:
    """What follows from the claims on a post, and the second clock: the beliefs with the days on which they were held."""

    tenures: tuple[Tenure, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    versions: tuple[TenureVersion, ...] = ()


class Chronicle:
    """The beliefs about a post and the names it bore (the oldest first), while claims come in."""

    def __init__(self, chain: Sequence[PositionFact]) -> None:
        self._chain = chain
        self._beliefs = {post.id: Belief(post) for post in chain}
        self._articles: dict[int, int] = {}

    def hear(self, claims: Iterable[ClaimFact], deaths: Iterable[DeathFact] = (), pins: Iterable[Pin] = ()) -> set[int]:
        """Take in claims, reports of deaths and pins; the people whose tenures may have changed. Raises ClaimError."""
        deaths = list(deaths)
        if len(self._chain) == 1:
            [belief] = self._beliefs.values()
            return belief.hear(claims, deaths, pins)
        by_post: dict[int, list[ClaimFact]] = {}
        for claim in claims:
            self._articles[claim.id] = claim.article_id
            by_post.setdefault(in_its_time(self._chain, claim).position_id, []).append(in_its_time(self._chain, claim))
        pinned: dict[int, list[Pin]] = {}
        for pin in pins:
            moved = pin_in_its_time(self._chain, pin)
            pinned.setdefault(moved.position_id, []).append(moved)
        touched: set[int] = set()
        for post_id, belief in self._beliefs.items():
            touched |= belief.hear(by_post.get(post_id, ()), deaths, pinned.get(post_id, ()))
        return touched

    def tenures(self, person: int, *, bare: bool = False) -> list[Tenure]:
        """The tenures of a person; bare ones are without their evidence."""
        if len(self._chain) == 1:
            [belief] = self._beliefs.values()
            return belief.tenures(person, bare=bare)
        own = {post_id: belief.tenures(person) for post_id, belief in self._beliefs.items()}
        found = run_through(self._chain, own, self._articles)
        return [replace(tenure, evidence=()) for tenure in found] if bare else found

    def all_tenures(self) -> list[Tenure]:
        """The tenures of everybody, post by post in order of time."""
        if len(self._chain) == 1:
            [belief] = self._beliefs.values()
            return belief.all_tenures()
        people = sorted({person for belief in self._beliefs.values() for person in belief.people()})
        return [tenure for person in people for tenure in self.tenures(person)]

    def conflicts(self) -> list[Conflict]:
        """What cannot all be true, post by post in a fixed order."""
        return [conflict for belief in self._beliefs.values() for conflict in belief.conflicts()]


def history(
    chain: Sequence[PositionFact],
    claims: Iterable[ClaimFact],
    deaths: Iterable[DeathFact] = (),
    pins: Iterable[Pin] = (),
) -> History:
    """All that follows from the claims on a post (`chain` of one) or on the posts that are its names, the oldest first."""
    chronicle = Chronicle(chain)
    found = follow(chronicle, claims, deaths, pins)
    return History(tuple(chronicle.all_tenures()), tuple(chronicle.conflicts()), tuple(found))


def follow(
    chronicle: Chronicle, claims: Iterable[ClaimFact], deaths: Iterable[DeathFact], pins: Iterable[Pin] = ()
) -> list[TenureVersion]:
    """Tell a chronicle everything, day by day; the beliefs in between, sorted."""
    claims_on: dict[date | None, list[ClaimFact]] = {}
    for claim in claims:
        claims_on.setdefault(claim.known_from, []).append(claim)
    deaths_on: dict[date | None, list[DeathFact]] = {}
    for death in deaths:
        deaths_on.setdefault(death.known_from, []).append(death)
    pins_on: dict[date | None, list[Pin]] = {}
    for pin in pins:
        pins_on.setdefault(pin.decided_on, []).append(pin)
    days = claims_on.keys() | deaths_on.keys() | pins_on.keys()
    done: list[TenureVersion] = []
    held: dict[int, dict[tuple[int, int], TenureVersion]] = {}
    for day in sorted(days, key=lambda day: (day is not None, day or date.min)):
        for person in chronicle.hear(claims_on.get(day, ()), deaths_on.get(day, ()), pins_on.get(day, ())):
            before = held.get(person, {})
            now: dict[tuple[int, int], TenureVersion] = {}
            for tenure in chronicle.tenures(person, bare=True):
                key = tenure.position_id, tenure.spell
                same = before.get(key)
                now[key] = same if same is not None and same.tenure == tenure else TenureVersion(tenure, day, None)
            done += [
                TenureVersion(old.tenure, old.known_from, day) for key, old in before.items() if now.get(key) is not old
            ]
            held[person] = now
    done += [version for known in held.values() for version in known.values()]
    return sorted(done, key=_order)


def _order(version: TenureVersion) -> tuple[int, int, int, bool, date]:
    tenure, since = version.tenure, version.known_from
    return tenure.position_id, tenure.person_id, tenure.spell, since is not None, since or date.min
