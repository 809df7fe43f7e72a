"""When the seats of a post that has more than one are all taken.

Whoever is seen in the post, again within a term, and not said to have left in between, sits in one of its seats on the
days between. Where as many others sit there as it has seats, nobody else does.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable

from archive.tenure.days import HIGH, LOW
from archive.tenure.observations import Group
from archive.tenure.silences import TERM, Silence, dated

Sitting = tuple[int, int]
"""Two days, between which somebody sits in the post; on themselves may be a hand-over."""


class Seats:
    """Who sits in a post of several seats when."""

    def __init__(self, number: int) -> None:
        self._number = number
        self._sittings: dict[int, list[Sitting]] = {}

    def replace(self, person: int, group: Group | None) -> list[Sitting]:
        """Take in what is claimed of a person; the days on which it may have changed whether the person sits there."""
        before = self._sittings.pop(person, [])
        now = sittings(group) if group is not None else []
        if now:
            self._sittings[person] = now
        gone, come = [one for one in before if one not in now], [one for one in now if one not in before]
        if len(gone) == len(come) == 1:
            (first, last), (begin, end) = gone[0], come[0]
            if first == begin:
                return [(min(last, end), max(last, end))]
            if last == end:
                return [(min(first, begin), max(first, begin))]
        return gone + come

    def lengthen(self, person: int, until: int, further: int) -> bool:
        """Let a person who sits in the post until a day sit there further. Whether there is such a person."""
        sittings = self._sittings.get(person)
        if not sittings or sittings[-1][1] != until:
            return False
        sittings[-1] = sittings[-1][0], further
        return True

    def taken(self, silence: Silence, person: int) -> bool:
        """Whether others have all seats on some day strictly within the silence."""
        after, before = silence
        steps: list[tuple[int, int]] = []
        for other, sittings in self._sittings.items():
            if other != person:
                for first, last in sittings:
                    first, last = max(first, after), min(last, before)
                    if last - first > 1:
                        steps += ((first + 1, 1), (last, -1))
        if len(steps) < 2 * self._number:
            return False
        sitting = 0
        for _, step in sorted(steps):
            sitting += step
            if sitting >= self._number:
                return True
        return False


def sittings(group: Group) -> list[Sitting]:
    """The days between which a person sits in the post, each pair apart from the others."""
    points = sorted([o for o in group.seen if o.sighting and dated(o)] + [o for o in group.ends if dated(o)])
    out = sorted(absence.earliest for absence in group.absences)
    ends = {end.id for end in group.ends}
    found: list[Sitting] = []
    first, last, reach = HIGH, LOW, LOW
    for point in points:
        away = bisect_left(out, reach)
        if reach > LOW and (point.earliest - reach > TERM or (away < len(out) and out[away] <= point.earliest)):
            found.append((first, last))
            first, last, reach = HIGH, LOW, LOW
        first, last, reach = min(first, point.latest), max(last, point.earliest), max(reach, point.latest)
        if point.id in ends:
            found.append((first, last))
            first, last, reach = HIGH, LOW, LOW
    found.append((first, last))
    return [sitting for sitting in found if sitting[1] - sitting[0] > 1]


def meet(changed: Iterable[Sitting], asked: Iterable[Silence]) -> bool:
    """Whether days that have changed lie in one of the silences."""
    asked = list(asked)
    return any(first < before and after < last for first, last in changed for after, before in asked)
