"""Which of several statements to believe: the two rules by which claims that contradict each other are weighed.

1. One source against three or more independent ones is an outlier: it moves nothing that they say, stays in the
   evidence as `against`, and is a conflict (`archive.tenure.outliers` lists where).
2. Otherwise, of several dates for one start or end, the one that most sources give is believed; between equals the one
   that more statements give, then the one published later, which had more to go by.

What counts as one source is in `archive.tenure.sources`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from archive.tenure.days import low
from archive.tenure.observations import Observation
from archive.tenure.sources import sources

LONE, MANY = 1, 3
"""A lone source gives way to this many sources or more, where its claim would move what they say."""

RULE = "one source gives way to three or more; otherwise the date that most sources give is believed, then the later report"
"""The rules in a line, for explanations."""


def lone(observations: Iterable[Observation]) -> bool:
    """Whether one source alone says it."""
    return sources(observations, LONE + 1) == LONE


def many(observations: Iterable[Observation]) -> bool:
    """Whether so many independent sources say it that one alone gives way to them."""
    return sources(observations, MANY) == MANY


def outweighs(most: Sequence[Observation], few: Sequence[Observation]) -> bool:
    """Whether `few` is an outlier: one source against three or more."""
    return lone(few) and many(most)


def best_supported(statements: Sequence[Observation], backing: Sequence[Observation] = ()) -> list[Observation]:
    """The statements to believe: all, when some day lies in every one; else those that agree on the best supported day,
    as rule 2 has it, the earliest such day at last.

    `backing` are other claims that each day up to their latest agrees with: "former", said on a day, backs every end
    by then.
    """
    if not statements or max(s.earliest for s in statements) <= min(s.latest for s in statements):
        return list(statements)
    by_interval: dict[tuple[int, int], list[Observation]] = {}
    for statement in statements:
        by_interval.setdefault((statement.earliest, statement.latest), []).append(statement)
    best: list[Observation] = []
    best_rank: tuple[int, int, int, int] | None = None
    for day in sorted({earliest for earliest, _ in by_interval}):
        agreed = [s for (first, last), same in by_interval.items() if first <= day <= last for s in same]
        backed = [*agreed, *(o for o in backing if day <= o.latest)]
        rank = (sources(backed), len(backed), max(low(s.claim.known_from) for s in agreed), -day)
        if best_rank is None or rank > best_rank:
            best, best_rank = agreed, rank
    return sorted(best)
