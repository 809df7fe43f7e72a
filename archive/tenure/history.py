"""All that follows for one post, under every name that it bore: tenures, conflicts, and what was believed when."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from archive.model import ClaimFact, Conflict, ConflictVersion, DeathFact, Pin, PositionFact, Tenure, TenureVersion
from archive.tenure.belief import Belief
from archive.tenure.disputes import Disputes
from archive.tenure.ledger import Ledger
from archive.tenure.renames import in_its_time, pin_in_its_time, run_through


@dataclass(frozen=True, slots=True)
class History:
    """What follows from the claims on a post, and the second clock: tenures and conflicts with the days on which they were
    believed."""

    tenures: tuple[Tenure, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    versions: tuple[TenureVersion, ...] = ()
    disputes: tuple[ConflictVersion, ...] = ()


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

    def disputes(self) -> Iterator[tuple[tuple[int, int], list[Conflict]]]:
        """The conflicts that may be others since the last hearing, in the groups that they come in: those of each person
        drawn again, and those between the holders (0)."""
        for post_id, belief in self._beliefs.items():
            for person in belief.drawn:
                yield (post_id, person), belief.conflicts_of(person)
            if belief.drawn:
                yield (post_id, 0), belief.conflicts_between()


def history(
    chain: Sequence[PositionFact],
    claims: Iterable[ClaimFact],
    deaths: Iterable[DeathFact] = (),
    pins: Iterable[Pin] = (),
) -> History:
    """All that follows from the claims on a post (`chain` of one) or on the posts that are its names, the oldest first."""
    chronicle = Chronicle(chain)
    versions, disputes = follow(chronicle, claims, deaths, pins)
    return History(tuple(chronicle.all_tenures()), tuple(chronicle.conflicts()), tuple(versions), tuple(disputes))


def follow(
    chronicle: Chronicle, claims: Iterable[ClaimFact], deaths: Iterable[DeathFact], pins: Iterable[Pin] = ()
) -> tuple[list[TenureVersion], list[ConflictVersion]]:
    """Tell a chronicle everything, day by day; the beliefs in between, and the conflicts, sorted."""
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
    held: Ledger[tuple[int, int], Tenure] = Ledger()
    disputed = Disputes()
    for day in sorted(days, key=lambda day: (day is not None, day or date.min)):
        for person in chronicle.hear(claims_on.get(day, ()), deaths_on.get(day, ()), pins_on.get(day, ())):
            tenures = chronicle.tenures(person, bare=True)
            held.note(person, {(tenure.position_id, tenure.spell): tenure for tenure in tenures}, day)
        for group, conflicts in chronicle.disputes():
            disputed.note(group, conflicts, day)
    disputed.take_part(chronicle.conflicts())
    return sorted((TenureVersion(*belief) for belief in held.beliefs()), key=_order), disputed.versions()


def _order(version: TenureVersion) -> tuple[int, int, int, bool, date]:
    tenure, since = version.tenure, version.known_from
    return tenure.position_id, tenure.person_id, tenure.spell, since is not None, since or date.min
