"""Where one spell of a person in a post ends and the next begins.

A second spell begins where something lies certainly between two sightings of the person: an end, a day out of the post
(`not_holding`; "former" in two articles, or in one when a new start follows), or, in a one-seat post, somebody else in
the same capacity. A single "former" between sightings splits nothing, and neither does a second report of a start:
officials are reappointed. Unless it is dated longer than any term after the last sighting: then it is a return. A pinned bound parts
what is left on both sides of it (`archive.tenure.pins`).
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from archive.model import Aspect
from archive.tenure.days import HIGH, LOW
from archive.tenure.observations import Group, Observation
from archive.tenure.pins import cuts
from archive.tenure.silences import TERM, Taken, dated, silences
from archive.tenure.support import lone, many


@dataclass(slots=True)
class Part:
    """The observations of one spell, before they are turned into bounds.

    `firm` are the ones that cannot belong to a later spell; `unplaced` may, so they carry no bound. `after_end` says
    that a stated end separates this spell from the one before.
    """

    firm: list[Observation]
    unplaced: list[Observation]
    ends: list[Observation]
    after_end: bool = False
    after_rival: bool = False


Rival = tuple[int, int, int, Observation]
"""A point (latest, earliest, person, observation) at which somebody stood in a one-seat post."""


def rivals_of(group: Group) -> list[Rival]:
    """The points at which a holder of a one-seat post stood in it.

    These are sightings; an end is one only of somebody who was never seen otherwise, since an end that is dated too late
    is commoner than a holder who comes between, unseen, and goes.
    """
    return [(o.latest, o.earliest, group.person_id, o) for o in (group.seen or group.ends) if o.earliest > LOW]


def by_day(rival: Rival) -> tuple[int, int, int]:
    """The order of rivals."""
    return rival[0], rival[1], rival[3].id


def split(group: Group, rivals: Sequence[Rival], taken: Taken | None = None) -> list[Part]:
    """The spells of a group, in order of time. `rivals` is empty unless the post has one seat,
    `taken` says of one of several whether others have all seats on some day of a silence.

    A cut at k parts seen[:k] from seen[k:]: what separates them ends before the k-th sighting can be. Its edge is the
    last day on which an observation must lie at the latest to be certainly on the near side.
    """
    seen = group.seen
    firsts = [o.earliest for o in seen]
    ends_at: dict[int, list[Observation]] = {}
    for end in group.ends:
        ends_at.setdefault(bisect_right(firsts, end.latest), []).append(end)
    edges = _absent(group, firsts)
    rivalled = _rivalled(group, firsts, rivals)
    pinned = cuts(group, {*ends_at, *edges, *rivalled}) if group.pins else {}

    parts: list[Part] = []
    begin = 0
    after_end = after_rival = False
    for k in sorted({*ends_at, *edges, *rivalled, *pinned, len(seen)}):
        ends = ends_at.get(k, [])
        edge = max([end.earliest for end in ends], default=LOW)
        nearest = min((o.latest for o in seen[begin:k]), default=HIGH)
        between = [e for e in (*edges.get(k, ()), *rivalled.get(k, ())) if nearest <= e]
        if k < len(seen):
            if not ends and not between and k not in pinned:
                continue
            edge = max([edge, pinned.get(k, LOW), *between])
        else:
            edge = HIGH
            if begin == k and not ends and parts:
                continue
        first = begin
        for silent in silences(seen[begin:k], ends, taken):
            near, begin = seen[begin : first + silent], first + silent
            last = max(o.latest for o in near if dated(o))
            parts.append(_part(near, last, [], after_end, after_rival))
            after_end = after_rival = False
        parts.append(_part(seen[begin:k], edge, ends, after_end, after_rival))
        begin, after_end, after_rival = k, bool(ends), k in rivalled
    return parts


def _part(near: Sequence[Observation], edge: int, ends: list[Observation], after_end: bool, after_rival: bool) -> Part:
    return Part(
        [o for o in near if o.latest <= edge], [o for o in near if o.latest > edge], ends, after_end, after_rival
    )


def _absent(group: Group, firsts: list[int]) -> dict[int, list[int]]:
    """Edges of the cuts that days out of the post make."""
    edges: dict[int, list[int]] = {}
    former: dict[int, list[Observation]] = {}
    for absence in group.absences:
        k = bisect_right(firsts, absence.latest)
        if not 0 < k < len(firsts):
            continue
        if absence.former:
            former.setdefault(k, []).append(absence.observation)
        else:
            edges.setdefault(k, []).append(absence.earliest)
    for k, said in former.items():
        if len({o.claim.article_id for o in said}) > 1:
            edges.setdefault(k, []).append(max(o.latest for o in said))
    for past in group.seen:
        if past.aspect is Aspect.HELD_BEFORE:
            k = bisect_right(firsts, past.latest)
            if 0 < k < len(firsts) and group.seen[k].aspect is Aspect.BEGAN:
                edges.setdefault(k, []).append(past.latest)
    for k, edge in _starts_anew(group):
        edges.setdefault(k, []).append(edge)
    return edges


def _starts_anew(group: Group) -> Iterator[tuple[int, int]]:
    """Where a start is stated longer than a term after the last sighting, and the day of that."""
    last = LOW
    for k, observation in enumerate(group.seen):
        if last > LOW and observation.aspect is Aspect.BEGAN and observation.earliest - last > TERM:
            yield k, last
        if observation.sighting and observation.latest < HIGH:
            last = max(last, observation.latest)


def _rivalled(group: Group, firsts: list[int], rivals: Sequence[Rival]) -> dict[int, list[int]]:
    """Edges of the cuts that other holders make, but for a lone source against three on either side."""
    if not rivals or len(firsts) < 2:
        return {}
    between: dict[int, list[Observation]] = {}
    # Whoever lies between is seen after some sighting of this holder is certainly over.
    since = max(firsts[0], min(o.latest for o in group.seen))
    first = bisect_left(rivals, since, key=lambda point: point[0])
    last = bisect_left(rivals, firsts[-1], key=lambda point: point[0])
    for latest, _, person, observation in rivals[first:last]:
        if person != group.person_id:
            between.setdefault(bisect_right(firsts, latest), []).append(observation)
    edges: dict[int, list[int]] = {}
    for k, others in between.items():
        if (
            all(o.aspect is Aspect.HOLDS for o in others)
            and lone(others)
            and many(group.seen[:k])
            and many(group.seen[k:])
        ):
            continue
        # The day before the rival is seen: on the very day of a hand-over both may be.
        edges[k] = [o.earliest - 1 for o in others]
    return edges
