"""What other holders of a one-seat post say of a spell.

The holders of one seat stand in line. The first sighting of somebody else that is certainly after the last sighting of
a holder bounds the end (basis successor); the last one that is certainly before the first sighting bounds the start
(basis predecessor). Single sightings are compared, never the whole of a neighbour's spell: that he was there all the
time between two sightings is itself a conclusion. Two spells that are seen over the same days have no order: that is a
conflict, and neither bounds the other.
Acting and substantive holders are two lines: an acting holder may stand in while the substantive one is away.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from itertools import islice
from typing import NamedTuple

from archive.model import Aspect, BoundBasis, Conflict
from archive.tenure.bounds import Spell
from archive.tenure.conflicts import contradiction, span
from archive.tenure.days import HIGH, LOW
from archive.tenure.observations import Observation
from archive.tenure.points import Point, Points, points_of


class Reach(NamedTuple):
    """The days among which a change of points may change what bounds a spell, or among which points have changed.

    `since`, `until` are of the latest days of points, `back_to`, `from_` of their earliest days.
    """

    since: int
    until: int
    back_to: int
    from_: int

    @classmethod
    def of(cls, spells: Iterable[Spell]) -> Reach:
        """Of the points of these spells."""
        points = [o for spell in spells for o, _ in points_of(spell)]
        return cls(
            min((o.latest for o in points), default=HIGH),
            max((o.latest for o in points), default=LOW),
            min((o.earliest for o in points), default=HIGH),
            max((o.earliest for o in points), default=LOW),
        )

    def meets(self, other: Reach) -> bool:
        return (self.since <= other.until and other.since <= self.until) or (
            self.back_to <= other.from_ and other.back_to <= self.from_
        )


def line_up(spells: Sequence[Spell], points: Points) -> Reach:
    """Bound the spells of one person by those of the others; how far that looked."""
    since, until, back_to, from_ = HIGH, LOW, HIGH, LOW
    for spell in spells:
        after = _next(spell, points.by_latest)
        if after:
            spell.ends_before(after[0].latest, BoundBasis.SUCCESSOR, after)
        if spell.held_on > LOW:
            since = min(since, *(o.latest for o in spell.held_on_claims))
            until = max(until, after[0].latest if after else HIGH)
        before = _last(spell, points.by_earliest)
        if before:
            spell.starts_after(before[0].earliest, BoundBasis.PREDECESSOR, before)
        first = max((o.earliest for o in spell.held_by_claims), default=LOW)
        if first > LOW:
            from_ = max(from_, first)
            back_to = min(back_to, before[0].earliest if before else LOW)
    return Reach(since, until, back_to, from_)


def conflicts_among(spells: Sequence[Spell]) -> list[Conflict]:
    """Two in the post at once."""
    by_first = sorted(spells, key=lambda s: (s.held_by, s.held_on, s.person_id))
    return _overlaps(by_first) + _interleaved(by_first)


def _next(spell: Spell, by_latest: Sequence[Point]) -> list[Observation]:
    """The soonest sightings of somebody else after this holder's last. On one day both may be seen: a hand-over, if the
    other's start is dated that day, or if this holder was there before or the other after."""
    if spell.held_on == LOW:
        return []
    last = min(o.latest for o in spell.held_on_claims)
    found: list[Observation] = []
    begin = bisect_left(by_latest, last, key=lambda point: point[0].latest)
    for other, owner in islice(by_latest, begin, None):
        if other.latest == HIGH or (found and other.latest > found[0].latest):
            break
        stayed = (spell.held_by < last or owner.held_on > last) and other.aspect is not Aspect.ENDED
        handed_over = other.earliest == last and (other.aspect is Aspect.BEGAN or stayed)
        if (other.earliest > last or handed_over) and _apart(spell, owner):
            found.append(other)
    return found


def _last(spell: Spell, by_earliest: Sequence[Point]) -> list[Observation]:
    """The latest sightings of somebody else before this holder's first. On one day both may be seen: a hand-over, if the
    other's end is dated that day, or if this holder stays or the other was there before."""
    first = max((o.earliest for o in spell.held_by_claims), default=LOW)
    if first == LOW:
        return []
    found: list[Observation] = []
    begin = bisect_right(by_earliest, first, key=lambda point: point[0].earliest)
    for at in range(begin - 1, -1, -1):
        other, owner = by_earliest[at]
        if found and other.earliest < found[0].earliest:
            break
        stays = (spell.held_on > first or owner.held_by < first) and other.aspect is not Aspect.BEGAN
        handed_over = other.latest == first and (other.aspect is Aspect.ENDED or stays)
        if (other.latest < first or handed_over) and _apart(spell, owner):
            found.append(other)
    return found


def _apart(one: Spell, other: Spell) -> bool:
    """Whether two spells are of two people and not over the same days."""
    return one.person_id != other.person_id and not (one.held_by < other.held_on and other.held_by < one.held_on)


def _overlaps(by_first: Sequence[Spell]) -> list[Conflict]:
    """Each spell against the one that reaches furthest among those before it, of another person: two at the most."""
    found: list[Conflict] = []
    furthest: list[Spell] = []
    for spell in by_first:
        if spell.held_by == HIGH:
            break
        for other in furthest:
            if other.person_id != spell.person_id and spell.held_by < other.held_on and other.held_by < spell.held_on:
                found.append(_both(spell, other))
                break
        furthest.append(spell)
        furthest.sort(key=lambda s: (-s.held_on, s.person_id))
        rest = (s for s in furthest if s.person_id != furthest[0].person_id)
        furthest = [furthest[0], *islice(rest, 1)]
    return found


def _both(spell: Spell, other: Spell) -> Conflict:
    first = max(spell.held_by, other.held_by)
    last = min(spell.held_on, other.held_on)
    claims = (*spell.held_by_claims, *spell.held_on_claims, *other.held_by_claims, *other.held_on_claims)
    if first < last:
        detail = f"Two holders of a one-seat post are both seen between {span(first, first)} and {span(last, last)}."
        return contradiction("two_holders", "certain", spell.position_id, None, detail, claims)
    day = span(last, first)
    detail = f"One holder of a one-seat post is seen {day}, between sightings of another."
    return contradiction("two_holders", "possible", spell.position_id, None, detail, claims)


def _interleaved(by_first: Sequence[Spell]) -> list[Conflict]:
    """A, B, A, B, and no start or end is stated between: perhaps they alternated, perhaps a claim is wrong."""
    found: list[Conflict] = []
    for a, b, c, d in zip(by_first, by_first[1:], by_first[2:], by_first[3:], strict=False):
        if a.person_id == c.person_id != b.person_id == d.person_id and not (
            b.start_stated or b.ends or c.start_stated or c.ends or a.ends or d.start_stated
        ):
            detail = (
                f"Two holders of a one-seat post are seen by turns between {span(a.held_on, a.held_on)} "
                f"and {span(d.held_by, d.held_by)}."
            )
            claims = (*a.held_on_claims, *b.held_by_claims, *c.held_on_claims, *d.held_by_claims)
            found.append(contradiction("two_holders", "possible", a.position_id, None, detail, claims))
    return found
