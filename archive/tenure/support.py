"""Which of several statements to believe: the three rules by which claims that contradict each other are weighed.

1. One source against three or more independent ones is an outlier: it moves nothing that they say, stays in the
   evidence as `against`, and is a conflict (`archive.tenure.outliers` lists where).
2. Otherwise, of several dates for one start or end, the one that most sources give is believed. Between equals nothing is
   decided: the bounds take in both, and the tenure is certain only as far as both have it. But where the same outlets
   give both, what more of their statements say is believed, then what they say later: they correct themselves.
3. Before both: a claim that a person accepted is no outlier, and is believed against any number that nobody looked at.

What counts as one source is in `archive.tenure.sources`.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from archive.tenure.days import low
from archive.tenure.observations import Observation
from archive.tenure.sources import reports, sources

LONE, MANY = 1, 3
"""A lone source gives way to this many sources or more, where its claim would move what they say."""


def accepted(observations: Iterable[Observation]) -> bool:
    """Whether a person looked at one of them and took it for true."""
    return any(observation.claim.accepted for observation in observations)


def lone(observations: Sequence[Observation]) -> bool:
    """Whether one source alone says it, and nobody accepted it."""
    return sources(observations, LONE + 1) == LONE and not accepted(observations)


def many(observations: Iterable[Observation]) -> bool:
    """Whether so many independent sources say it that one alone gives way to them."""
    return sources(observations, MANY) == MANY


def single(observations: Sequence[Observation]) -> bool:
    """Whether one report alone says it, and nobody accepted it: a mistake of one writer would be enough."""
    return reports(observations, LONE + 1) == LONE and not accepted(observations)


def outweighs(most: Sequence[Observation], few: Sequence[Observation]) -> bool:
    """Whether `few` gives way: one source against three or more, or what nobody looked at against what was accepted."""
    return not accepted(few) and (accepted(most) or (lone(few) and many(most)))


def best_supported(statements: Sequence[Observation], backing: Sequence[Observation] = ()) -> list[list[Observation]]:
    """The statements to believe: all, when some day lies in every one; else those that agree on the best supported day,
    as rule 2 has it. More than one list, in order of time, where it does not decide.

    `backing` are other claims that each day up to their latest agrees with: "former", said on a day, backs every end
    by then.
    """
    if not statements:
        return []
    if max(s.earliest for s in statements) <= min(s.latest for s in statements):
        return [list(statements)]
    by_interval: dict[tuple[int, int], list[Observation]] = {}
    for statement in statements:
        by_interval.setdefault((statement.earliest, statement.latest), []).append(statement)
    best: list[set[Observation]] = []
    most = (0, 0)
    for day in sorted({earliest for earliest, _ in by_interval}):
        agreed = {s for (first, last), same in by_interval.items() if first <= day <= last for s in same}
        said_by = (
            sources(o for o in agreed if o.claim.accepted),
            sources([*agreed, *(o for o in backing if day <= o.latest)]),
        )
        if said_by > most:
            best, most = [], said_by
        if said_by == most and not any(agreed <= other for other in best):
            best = [*(other for other in best if not other <= agreed), agreed]
    return [sorted(one) for one in best if not any(_corrects(other, one) for other in best)]


def _corrects(one: set[Observation], other: set[Observation]) -> bool:
    """Whether all who say the other say this more often, or as often and later. What was accepted needs none."""
    return (
        accepted(one) >= accepted(other)
        and {o.source for o in other} <= {o.source for o in one}
        and _told(one) > _told(other)
    )


def _told(observations: Collection[Observation]) -> tuple[int, int]:
    return len(observations), max(low(observation.claim.known_from) for observation in observations)
