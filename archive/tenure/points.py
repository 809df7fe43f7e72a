"""The points of time at which the holders of a one-seat post are known to stand in it, in two orders."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Sequence

from archive.tenure.bounds import Spell
from archive.tenure.days import LOW
from archive.tenure.observations import Observation

Point = tuple[Observation, Spell]

_FEW = 64
"""So many points at once are taken in one by one; for more, the lists are sorted anew."""


def points_of(spell: Spell) -> list[Point]:
    """What shows the holder in the post: sightings, ends, and what is told of it later."""
    return [(o, spell) for o in (*spell.sightings, *spell.ends, *spell.looked_back) if o.earliest > LOW]


class Points:
    """Points sorted by the day by which each lies in the past, and by the day from which it does not lie in the future."""

    def __init__(self) -> None:
        self.by_latest: list[Point] = []
        self.by_earliest: list[Point] = []

    def replace(self, before: Sequence[Spell], after: Sequence[Spell]) -> None:
        """The points of some spells in place of those of others."""
        gone = [point for spell in before for point in points_of(spell)]
        come = [point for spell in after for point in points_of(spell)]
        if len(gone) + len(come) > _FEW:
            dropped = {id(spell) for spell in before}
            for points, key in ((self.by_latest, latest), (self.by_earliest, earliest)):
                points[:] = sorted([*(p for p in points if id(p[1]) not in dropped), *come], key=key)
            return
        for points, key in ((self.by_latest, latest), (self.by_earliest, earliest)):
            for point in gone:
                del points[bisect_left(points, key(point), key=key)]
            for point in come:
                insort(points, point, key=key)

    def add(self, point: Point) -> None:
        """One more point of a spell that is here already."""
        insort(self.by_latest, point, key=latest)
        insort(self.by_earliest, point, key=earliest)


def latest(point: Point) -> tuple[int, int, str]:
    """The order by the end of the days in which a point may lie."""
    return point[0].latest, point[0].id, point[0].aspect


def earliest(point: Point) -> tuple[int, int, str]:
    """The order by their beginning."""
    return point[0].earliest, point[0].id, point[0].aspect
