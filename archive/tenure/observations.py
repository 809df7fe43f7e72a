"""The claims on one post, sorted by whom they are about and by what they do for a spell.

Every claim is an interval of days [earliest, latest] in which something is true on at least one day: that the person
holds the post (holds, began, held_before), that the tenure ends (ended), that the person is out of it (not_holding).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import NamedTuple

from archive.model import Aspect, ClaimFact, Pin
from archive.tenure.days import HIGH, LOW, high, low

Source = tuple[str, str | int]


class Observation(NamedTuple):
    """What one claim says of one day or stretch of days, as ordinals, in an order that depends on nothing but its dates
    and its id. `aspect` may differ from the claim's: a stretch has a start and an end."""

    earliest: int
    latest: int
    id: int
    aspect: Aspect
    source: Source
    claim: ClaimFact
    sighting: bool
    """Whether the person is seen in the post: holds or began, not a past tenure told later."""

    def __hash__(self) -> int:
        return self.id


class Absence(NamedTuple):
    """A claim that somebody is out of the post on some day in [earliest, latest].

    `ended_by` is the last day in post that it leaves to a tenure before it. `former` marks one that is read out of
    "former": weaker than a plain "no longer holds the post", since the word so often belongs to another post. A
    `vacancy` is an absence of everybody.
    """

    earliest: int
    latest: int
    ended_by: int
    former: bool
    observation: Observation

    @property
    def vacancy(self) -> bool:
        return self.observation.claim.person_id is None


class Aside(NamedTuple):
    """Claims that are not followed, the claims that they contradict, and what the contradiction is."""

    claims: tuple[Observation, ...]
    against: tuple[Observation, ...]
    kind: str
    certainty: str
    detail: str


@dataclass(slots=True)
class Group:
    """What is claimed of one person in one capacity, acting or substantive. All lists are sorted.

    `aside` are outliers (`archive.tenure.outliers`) and claims after a death, which are in none of the other lists;
    `doubts` contradict something and are followed all the same. `pins` are in the order in which they were decided.
    """

    person_id: int
    acting: bool
    seen: list[Observation] = field(default_factory=list)
    ends: list[Observation] = field(default_factory=list)
    absences: list[Absence] = field(default_factory=list)
    aside: list[Aside] = field(default_factory=list)
    doubts: list[Aside] = field(default_factory=list)
    pins: tuple[Pin, ...] = ()


def group(person: int, said: Iterable[Observation], vacancies: Iterable[Observation]) -> list[Group]:
    """What is claimed of one person, by capacity.

    A claim that says acting speaks of the acting tenure. One that only looks back (ended, held_before, not_holding)
    often leaves the word out, so it goes to the capacity in which the person was seen by then, when that is only one.
    A vacancy (not_holding without a person) is an absence of every substantive holder.
    """
    groups = _capacities(person, sorted(said))
    for made in groups:
        if not made.acting:
            made.absences.extend(_out(vacancy) for vacancy in vacancies)
        made.absences.sort()
    return groups


def observe(claim: ClaimFact) -> list[Observation]:
    """The claim as ordinals: one observation, or of a stretch what it says of the start and of the end.

    "From 2018 to 2023" began in 2018 and ended in 2023, "until 2023" ended then; "since 2018" began then and still held on
    the day of the report.
    """
    earliest, latest = low(claim.bounds.earliest), high(claim.bounds.latest)
    if claim.aspect is Aspect.HELD_BEFORE and claim.lasted_until is not None:
        ended = _observation(claim, Aspect.ENDED, low(claim.lasted_until), latest)
        if claim.started_by is None:
            return [ended]
        return [_observation(claim, Aspect.BEGAN, earliest, high(claim.started_by)), ended]
    if claim.aspect is Aspect.ENDED and latest == HIGH:
        # An end that is asserted has happened by the day on which it was published.
        latest = max(high(claim.known_from), earliest)
    found = [_observation(claim, claim.aspect, earliest, latest)]
    if claim.aspect is Aspect.BEGAN and claim.lasted_until is not None:
        lasted = low(claim.lasted_until)
        found.append(_observation(claim, Aspect.HOLDS, lasted, lasted))
    return found


def _observation(claim: ClaimFact, aspect: Aspect, earliest: int, latest: int) -> Observation:
    source: Source = ("outlet", claim.outlet) if claim.outlet else ("article", claim.article_id)
    sighting = aspect is Aspect.HOLDS or aspect is Aspect.BEGAN
    return Observation(earliest, latest, claim.id, aspect, source, claim, sighting)


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
