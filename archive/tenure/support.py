"""Which of several statements about one date to believe."""

from __future__ import annotations

from collections.abc import Sequence

from archive.tenure.days import low
from archive.tenure.observations import Observation, sources

LONE, MANY = 1, 3
"""A lone source gives way to this many sources or more, where its claim would move what they say."""


def outweighs(many: Sequence[Observation], few: Sequence[Observation]) -> bool:
    """Whether `few` is an outlier: one source against three or more."""
    return sources(few) == LONE and sources(many) >= MANY


def best_supported(statements: Sequence[Observation]) -> list[Observation]:
    """The statements to believe: all, when some day lies in every one; else those that agree on the best supported day.

    Best supported is: by most sources; then by most statements; then by the latest known; then the earliest day. In
    other words a majority of outlets, and between equals the later report, which had more to go by.
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
        rank = (sources(agreed), len(agreed), max(low(s.claim.known_from) for s in agreed), -day)
        if best_rank is None or rank > best_rank:
            best, best_rank = agreed, rank
    return sorted(best)
