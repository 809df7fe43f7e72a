"""Silences that one report alone does not bridge.

Between two sightings of a person nothing need be said, however long it is: a second spell begins only where an end or
another holder lies between them. In a post of one seat anybody between is another holder (`archive.tenure.spells`). In a
post of several it takes as many as there are seats: where, on a day in the silence, others have them all and a single
report stands on one side of it, the two sides are spells of their own, and on the days between them the holder is possible
at most. A report that speaks of both sides bridges any silence: "since 2004", "from 2004 to 2014", a start in 2004 told in
2014.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from archive.model import Aspect
from archive.tenure.days import HIGH, LOW, low
from archive.tenure.observations import Observation
from archive.tenure.support import single

TERM = 6 * 366
"""Days. Hardly a term of office is longer."""

Silence = tuple[int, int]
"""The last day before it on which the person is seen, and the first one after it."""

Taken = Callable[[Silence], bool]
"""Whether others have all seats of the post on some day of a silence."""


def silences(seen: Sequence[Observation], ends: Sequence[Observation], taken: Taken | None) -> Iterator[int]:
    """Where a spell that is seen so, and has these ends, falls apart: the place in `seen` of the first sighting after a
    silence, `len(seen)` where only the ends are. `taken` is None where a post has one seat, or nobody knows how many."""
    if taken is None:
        return
    begin, last = 0, LOW
    near, far = _run(seen), len(seen) + len(ends) - _run([*ends, *reversed(seen)])
    for at, observation in enumerate([*seen, *ends[:1]]):
        first = min(end.earliest for end in ends) if at == len(seen) else observation.earliest
        at_one_side = last > LOW and first - last > 1 and (at <= near or at >= far)
        if at_one_side and taken((last, first)) and _unbridged(seen[begin:at], [*seen[at:], *ends]):
            yield at
            begin, near = at, at + _run(seen[at:])
        if dated(observation):
            last = max(last, observation.latest)


def dated(observation: Observation) -> bool:
    """Whether the observation has both sides, so that it can lie on one side of a silence."""
    return observation.earliest > LOW and observation.latest < HIGH


def _run(observations: Sequence[Observation]) -> int:
    """How many of them, from the first on, come from a single report."""
    told: list[Observation] = []
    for number, observation in enumerate(observations):
        if dated(observation) and not any(_same(observation, other) for other in told):
            if told and not single([*told, observation]):
                return number
            told.append(observation)
    return len(observations)


def _same(one: Observation, other: Observation) -> bool:
    return one.claim.article_id == other.claim.article_id and one.claim.sentence == other.claim.sentence


def _unbridged(before: Sequence[Observation], after: Sequence[Observation]) -> bool:
    before, after = [o for o in before if dated(o)], [o for o in after if dated(o)]
    if not before or not after or not (single(before) or single(after)):
        return False
    told = {o.id for o in after}
    first = min(o.earliest for o in after)
    return not any(o.id in told or (o.aspect is Aspect.BEGAN and low(o.claim.known_from) >= first) for o in before)
