"""The claims on one post, sorted by whom they are about and by what they do for a spell.

Every claim is an interval of days [earliest, latest] in which something is true on at least one day: that the person
holds the post (holds, began, held_before), that the tenure ends (ended), that the person is out of it (not_holding).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import NamedTuple

from archive.errors import ClaimError
from archive.model import Aspect, ClaimFact, PositionFact
from archive.tenure.days import HIGH, LOW, high, low

Source = tuple[str, str | int]


class Observation(NamedTuple):
    """One claim as ordinals, in an order that depends on nothing but its dates and its id."""

    earliest: int
    latest: int
    id: int
    aspect: Aspect
    source: Source
    claim: ClaimFact

    @property
    def sighting(self) -> bool:
        """Whether the person is seen in the post: holds or began, not a past tenure told later."""
        return self.aspect is Aspect.HOLDS or self.aspect is Aspect.BEGAN


class Absence(NamedTuple):
    """A claim that somebody is out of the post on some day in [earliest, latest].

    `ended_by` is the last day in post that it leaves to a tenure before it. `former` marks one that is read out of
    "former": weaker than a plain "no longer holds the post", since the word so often belongs to another post.
    """

    earliest: int
    latest: int
    ended_by: int
    former: bool
    observation: Observation


@dataclass(slots=True)
class Group:
    """What is claimed of one person in one capacity, acting or substantive. All lists are sorted."""

    person_id: int
    acting: bool
    seen: list[Observation] = field(default_factory=list)
    ends: list[Observation] = field(default_factory=list)
    absences: list[Absence] = field(default_factory=list)


def sources(observations: Iterable[Observation]) -> int:
    """How many independent sources speak: outlets, or articles where the outlet is not known."""
    return len({observation.source for observation in observations})


def group(position: PositionFact, claims: Iterable[ClaimFact]) -> list[Group]:
    """The groups of a post, by person and capacity.

    A claim that says acting speaks of the acting tenure. One that only looks back (ended, held_before, not_holding)
    often leaves the word out, so it goes to the capacity in which the person was seen by then, when that is only one.
    A vacancy (not_holding without a person) is an absence of every substantive holder, unless the post has several
    seats, where it may be any of them. Raises ClaimError for a claim on another post, for one that names nobody and is
    no vacancy, and for one id with two contents.
    """
    by_person: dict[int, list[Observation]] = {}
    vacancies: list[Absence] = []
    for claim in _distinct(position, claims):
        observation = _observe(claim)
        if claim.person_id is not None:
            by_person.setdefault(claim.person_id, []).append(observation)
        elif position.seats is None or position.seats == 1:
            vacancies.append(_out(observation))
    groups = [made for person, own in sorted(by_person.items()) for made in _capacities(person, own)]
    for made in groups:
        if not made.acting:
            made.absences.extend(vacancies)
        made.seen.sort()
        made.ends.sort()
        made.absences.sort()
    return groups


def _distinct(position: PositionFact, claims: Iterable[ClaimFact]) -> list[ClaimFact]:
    known: dict[int, ClaimFact] = {}
    for claim in claims:
        if claim.position_id != position.id:
            raise ClaimError(
                f"the claim is on position {claim.position_id}, not on {position.id}",
                where=f"claim {claim.id}",
                hint="derive each position from its own claims",
            )
        if claim.person_id is None and claim.aspect is not Aspect.NOT_HOLDING:
            raise ClaimError(
                f"a claim that somebody {claim.aspect} names nobody",
                where=f"claim {claim.id}",
                hint="only not_holding may leave the person out: the post is vacant",
            )
        if known.setdefault(claim.id, claim) != claim:
            raise ClaimError(
                "two different claims have one id",
                where=f"claim {claim.id}",
                hint="`archive rebuild` draws the claims' people and posts again",
            )
    return [known[id] for id in sorted(known)]


def _observe(claim: ClaimFact) -> Observation:
    latest = high(claim.bounds.latest)
    if claim.aspect is Aspect.ENDED and latest == HIGH:
        # An end that is asserted has happened by the day on which it was published.
        latest = max(high(claim.known_from), low(claim.bounds.earliest))
    source: Source = ("outlet", claim.outlet) if claim.outlet else ("article", claim.article_id)
    return Observation(low(claim.bounds.earliest), latest, claim.id, claim.aspect, source, claim)


def _out(observation: Observation) -> Absence:
    return Absence(observation.earliest, observation.latest, observation.latest, False, observation)


def _former(observation: Observation) -> Absence | None:
    """The absence in "former": on the day after `latest` the person was out, the last day in post is `latest` or sooner.

    Only a claim that is open towards the past says so: "then vice president, in February 2012" does not.
    """
    if observation.earliest != LOW or observation.latest == HIGH:
        return None
    after = observation.latest + 1
    return Absence(after, after, observation.latest, True, observation)


def _capacities(person: int, own: list[Observation]) -> list[Group]:
    groups = {False: Group(person, False), True: Group(person, True)}
    seen_since: dict[bool, int] = {}
    for observation in own:
        if observation.sighting:
            acting = observation.claim.acting
            seen_since[acting] = min(observation.earliest, seen_since.get(acting, HIGH))
    for observation in own:
        capacity = observation.claim.acting
        if (
            not observation.sighting
            and seen_since.get(capacity, HIGH) > observation.latest
            and seen_since.get(not capacity, HIGH) <= observation.latest
        ):
            capacity = not capacity
        target = groups[capacity]
        if observation.aspect is Aspect.ENDED:
            target.ends.append(observation)
        elif observation.aspect is Aspect.NOT_HOLDING:
            target.absences.append(_out(observation))
        else:
            target.seen.append(observation)
            if observation.aspect is Aspect.HELD_BEFORE and (absence := _former(observation)) is not None:
                target.absences.append(absence)
    return [made for made in groups.values() if made.seen or made.ends]
