"""Counting over many articles: what of each kind was there, was found, was right, and what differed."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Sequence
from statistics import median
from typing import TypeVar

from archive.score.matching import match, unmatched
from archive.score.measures import Difference, Fault, Measure, Share

One = TypeVar("One")
Other = TypeVar("Other")
Shown = tuple[str, str]
"""What an item is, and its quote."""


class Tally:
    """Adds up. Kinds come out in the order in which they were first counted."""

    def __init__(self) -> None:
        self._counts: dict[str, list[int]] = {}
        self._notes: dict[str, str] = {}
        self._found: dict[str, int] = {}
        self._shares: dict[str, Counter[str]] = {}
        self._days: list[int] = []
        self._differences: list[Difference] = []

    def kind(self, kind: str, note: str = "") -> None:
        """Lists a kind, even if nothing of it comes; `note` says how its numbers are to be read."""
        self._counts.setdefault(kind, [0, 0, 0])
        if note:
            self._notes[kind] = note

    def compare(
        self,
        kind: str,
        url: str,
        gold: Sequence[One],
        predicted: Sequence[Other],
        quality: Callable[[One, Other], float],
        show_gold: Callable[[One], Shown],
        show_predicted: Callable[[Other], Shown],
    ) -> list[tuple[int, int]]:
        """Matches and counts; the pairs (gold, predicted)."""
        pairs = match(gold, predicted, quality)
        self.count(kind, len(gold), len(predicted), len(pairs))
        for index in unmatched(len(gold), (pair[0] for pair in pairs)):
            self.differ(kind, Fault.MISSED, url, show_gold(gold[index]))
        for index in unmatched(len(predicted), (pair[1] for pair in pairs)):
            self.differ(kind, Fault.FALSE, url, show_predicted(predicted[index]))
        return pairs

    def count(self, kind: str, gold: int, predicted: int, right: int, *, found: int | None = None) -> None:
        """`found`: how many of the gold, where that is not how many of the predicted are right."""
        self.kind(kind)
        if found is not None:
            self._found[kind] = self._found.get(kind, 0) + found
        for place, number in enumerate((gold, predicted, right)):
            self._counts[kind][place] += number

    def differ(self, kind: str, fault: Fault, url: str, shown: Shown, detail: str = "") -> None:
        self._differences.append(Difference(kind, fault, shown[0], " ".join(shown[1].split()), url, detail))

    def share(self, kind: str, outcome: str) -> None:
        """One more of `kind` came out as `outcome`."""
        self._shares.setdefault(kind, Counter())[outcome] += 1

    def days(self, off: int | None) -> None:
        """The distance of a date from that of the gold."""
        if off is not None:
            self._days.append(off)

    def measures(self) -> tuple[Measure, ...]:
        return tuple(
            Measure(kind, gold, predicted, right, self._notes.get(kind, ""), self._found.get(kind))
            for kind, (gold, predicted, right) in self._counts.items()
        )

    def shares(self, outcomes: dict[str, tuple[str, ...]], noted: str) -> tuple[Share, ...]:
        """A share for each outcome of each kind; the kind `noted` tells the distances of the dates."""
        note = ""
        if self._days:
            ninth = sorted(self._days)[math.ceil(0.9 * len(self._days)) - 1]
            note = f"days off: median {median(self._days):g}, 90th percentile {ninth}"
        return tuple(
            Share(f"{kind}: {outcome}", counts[outcome], counts.total(), note if kind == noted and not place else "")
            for kind, listed in outcomes.items()
            for counts in (self._shares.get(kind, Counter()),)
            for place, outcome in enumerate(listed)
            if counts
        )

    def differences(self) -> tuple[Difference, ...]:
        """By kind in the order of the kinds, then by fault and article."""
        order = {kind: place for place, kind in enumerate([*self._counts, *self._shares])}
        faults = list(Fault)
        return tuple(
            sorted(
                self._differences,
                key=lambda each: (order[each.kind], faults.index(each.fault), each.url, each.item, each.quote),
            )
        )
