"""One-to-one matching: each thing of the gold takes at most one of the archive, and the other way round.

A maximum matching by augmenting paths (Kuhn, The Hungarian method for the assignment problem, Naval Research Logistics
Quarterly 2, 1955), better pairs tried first. That no pair is lost to the order is what the numbers need; among equally
many pairs the better ones are taken.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

One = TypeVar("One")
Other = TypeVar("Other")


def match(
    gold: Sequence[One], predicted: Sequence[Other], quality: Callable[[One, Other], float]
) -> list[tuple[int, int]]:
    """Pairs of indexes (gold, predicted), by the gold's order. A `quality` of 0 or less is no pair."""
    pairs = [
        (-worth, left, right)
        for left, one in enumerate(gold)
        for right, other in enumerate(predicted)
        if (worth := quality(one, other)) > 0
    ]
    pairs.sort()
    takes: dict[int, int] = {}
    taken: dict[int, int] = {}
    for _, left, right in pairs:
        if left not in takes and right not in taken:
            takes[left], taken[right] = right, left
    wishes: dict[int, list[int]] = {}
    for _, left, right in pairs:
        wishes.setdefault(left, []).append(right)
    for left in wishes:
        if left not in takes:
            _augment(left, wishes, takes, taken, set())
    return sorted(takes.items())


def _augment(
    left: int, wishes: dict[int, list[int]], takes: dict[int, int], taken: dict[int, int], seen: set[int]
) -> bool:
    for right in wishes[left]:
        if right in seen:
            continue
        seen.add(right)
        if right not in taken or _augment(taken[right], wishes, takes, taken, seen):
            takes[left], taken[right] = right, left
            return True
    return False


def unmatched(count: int, matched: Iterable[int]) -> list[int]:
    """The indexes below `count` that no pair has."""
    return sorted(set(range(count)) - set(matched))
