"""The line of those who hold one post in one capacity, acting or substantive.

What is claimed of one person can be replaced, and only what hangs on it is drawn again: the spells of that person, those
that the new sightings of a one-seat post may part, and the neighbours that they bound. A whole line is the same with
everybody replaced at once, so that a belief held on some day and one drawn afresh are one.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Mapping, Sequence

from archive.model import BoundBasis, Conflict, PositionFact
from archive.tenure.bounds import Spell, bound, nearest, tidy
from archive.tenure.days import HIGH
from archive.tenure.growth import lengthen, lengthens, open_since
from archive.tenure.lifetimes import live
from archive.tenure.neighbours import Reach, conflicts_among, line_up
from archive.tenure.observations import Group, Observation
from archive.tenure.outliers import set_aside
from archive.tenure.pinning import fix
from archive.tenure.points import Points
from archive.tenure.seats import Seats, meet
from archive.tenure.silences import Silence, Taken
from archive.tenure.spells import Rival, by_day, rivals_of, split

_FEW = 8
"""So many people at once are taken in one by one; for more, the lists are sorted anew."""


class Line:
    """The holders of a post in one capacity; `spells` has what follows for each, in order of time."""

    def __init__(self, position: PositionFact) -> None:
        self._position = position
        self._alone = position.seats == 1
        self._seats = Seats(position.seats) if position.seats and position.seats > 1 else None
        self._asked: dict[int, set[Silence]] = {}
        self._lasting = position.dissolution.latest is None
        self._groups: dict[int, Group] = {}
        self._died: dict[int, int] = {}
        self._open: dict[int, int] = {}
        self._own: dict[int, list[Spell]] = {}
        self._reach: dict[int, Reach] = {}
        self._rivals: list[Rival] = []
        self._points = Points()
        self.spells: dict[int, list[Spell]] = {}

    def replace(self, groups: Mapping[int, Group | None], died: Mapping[int, int]) -> set[int]:
        """Take in what is claimed of some people (None: nothing any more), and the day by which each had died; the
        people whose spells were drawn again."""
        touched = set(groups)
        parted = self._parted(groups) if self._alone else touched | self._crowded(groups)
        for person, group in groups.items():
            if group is None:
                self._groups.pop(person, None)
                self._open.pop(person, None)
            else:
                self._groups[person] = group
            self._died[person] = died.get(person, HIGH)
        changed = [Reach.of(self._own[person]) for person in parted if person in self._own]
        before = [spell for person in parted for spell in self._own.pop(person, ())]
        for person in sorted(parted):
            if person in self._groups:
                self._own[person] = self._spells(self._groups[person])
        if not self._alone:
            for person in parted:
                self._finish(person)
            return parted
        after = [spell for person in parted for spell in self._own.get(person, ())]
        self._points.replace(before, after)
        changed += [Reach.of(self._own[person]) for person in parted if person in self._own]
        moved = parted | {
            person
            for person, reach in self._reach.items()
            if person not in parted and any(reach.meets(other) for other in changed)
        }
        for person in moved:
            self._finish(person)
        return moved

    def lengthen(self, person: int, observations: Sequence[Observation]) -> bool:
        """Take in sightings of a person, in order, if they do no more than to lengthen the last tenure of the person
        (`archive.tenure.growth`). Whether they were taken in."""
        since = self._open.get(person)
        if since is None or not lengthens(observations, since):
            return False
        own, last = self._own[person][-1], self.spells[person][-1]
        until = max(o.latest for o in observations)
        if self._alone and (
            any(rival[2] != person for rival in self._rivals[bisect_left(self._rivals, (own.held_on,)) :])
            or any(end.latest >= own.held_on for other in self._groups.values() for end in other.ends)
        ):
            return False
        if self._seats is not None:
            silence = own.held_on, observations[0].earliest
            asked = [each for other, each in self._asked.items() if other != person]
            if (
                len(observations) > 1
                or any(meet([silence], each) for each in asked)
                or self._seats.taken(silence, person)
            ):
                return False
            if not self._seats.lengthen(person, *silence):
                return False
            self._asked.setdefault(person, set()).add(silence)
        self._groups[person].seen.extend(observations)
        own.part.firm.extend(observations)
        own.sightings.extend(observations)
        if last.tally is not None:
            last.tally.add(observations)
        for spell in (own, last):
            lengthen(spell, observations)
        self._open[person] = until
        if self._alone:
            for observation in observations:
                insort(self._rivals, (observation.latest, observation.earliest, person, observation), key=by_day)
                self._points.add((observation, own))
            self._reach[person] = line_up([spell.copy() for spell in self._own[person]], self._points)
        return True

    def conflicts(self) -> list[Conflict]:
        """The conflicts between spells of the one seat."""
        if not self._alone or len(self.spells) < 2:
            return []
        return conflicts_among([spell for person in sorted(self.spells) for spell in self.spells[person]])

    def _parted(self, groups: Mapping[int, Group | None]) -> set[int]:
        """The people of whom spells may be parted otherwise: these, and those seen before and after a point that comes
        or goes. Takes the points in."""
        gone = {rival for person in groups if person in self._groups for rival in rivals_of(self._groups[person])}
        come = {rival for group in groups.values() if group is not None for rival in rivals_of(group)}
        gone, come = gone - come, come - gone
        if gone:
            self._rivals = [rival for rival in self._rivals if rival not in gone]
        if len(come) > _FEW:
            self._rivals = sorted([*self._rivals, *come], key=by_day)
        else:
            for rival in come:
                insort(self._rivals, rival, key=by_day)
        turned = [*gone, *come]
        return set(groups) | {
            person
            for person, group in self._groups.items()
            if person not in groups and any(_between(rival, group) for rival in turned)
        }

    def _crowded(self, groups: Mapping[int, Group | None]) -> set[int]:
        """The people of whom spells may be parted otherwise, because others sit in a post of several seats on other
        days. Takes in the days."""
        if self._seats is None:
            return set()
        changed = [sitting for person, group in groups.items() for sitting in self._seats.replace(person, group)]
        return {person for person, asked in self._asked.items() if person not in groups and meet(changed, asked)}

    def _taken(self, person: int) -> Taken | None:
        seats = self._seats
        if seats is None:
            return None
        asked = self._asked[person] = set()

        def taken(silence: Silence) -> bool:
            asked.add(silence)
            return seats.taken(silence, person)

        return taken

    def _spells(self, group: Group) -> list[Spell]:
        rivals = self._rivals if self._alone and len(self._groups) > 1 else []
        group = set_aside(group, rivals)
        made: list[Spell] = []
        for part in split(group, rivals, self._taken(group.person_id)):
            spell = bound(group, part, self._position.id, made[-1] if made else None)
            if made and spell.start_stated:
                made[-1].ends_before(spell.start_latest.value, BoundBasis.STATED, spell.start_latest.claims)
            made.append(spell)
        _account(group, made)
        self._open.pop(group.person_id, None)
        since = open_since(self._groups[group.person_id], made) if self._lasting and made else None
        if since is not None and self._died.get(group.person_id, HIGH) == HIGH:
            self._open[group.person_id] = since
        return made

    def _finish(self, person: int) -> None:
        """What follows for a person from everything: the own spells, between neighbours, within lifetimes."""
        if person not in self._own:
            self.spells.pop(person, None)
            self._asked.pop(person, None)
            self._reach.pop(person, None)
            return
        spells = [spell.copy() for spell in self._own[person]]
        if self._alone:
            self._reach[person] = line_up(spells, self._points)
        for spell in spells:
            live(spell, self._position, self._died[person])
            tidy(spell)
        fix(spells, self._groups[person].pins)
        self.spells[person] = spells


def _between(rival: Rival, group: Group) -> bool:
    """Whether a point lies where it may part what is claimed of somebody."""
    own = group.seen or group.ends
    return rival[0] >= min(o.latest for o in own) and rival[1] <= max(o.earliest for o in (*group.seen, *group.ends))


def _account(group: Group, spells: Sequence[Spell]) -> None:
    """Put what is not followed to the spell that it is nearest to, as evidence against it and a conflict."""
    for aside in group.aside:
        if spells:
            spell = nearest(spells, aside.claims[0].earliest)
            spell.against = sorted({*spell.against, *aside.claims})
            spell.disagree(aside.kind, aside.certainty, aside.detail, (*aside.claims, *aside.against))
    for doubt in group.doubts:
        if spells:
            spells[-1].disagree(doubt.kind, doubt.certainty, doubt.detail, (*doubt.claims, *doubt.against))
