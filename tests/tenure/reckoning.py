"""What is derived of a generated world against its truth: what is excluded, what is certain and right, how tight it is."""

from __future__ import annotations

import statistics
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from random import Random

import newsroom
from newsroom import Post, Rates

from archive.model import BearsOn, Tenure
from archive.tenure import Certainty, derive, standing

_DAYS = 60
_STEPS = (1, 2, 3, 5, 9, 17, 10**9)


@dataclass(slots=True)
class Group:
    """Tenures with about as many claims: how many, how many of them wrong, and the days that each bound leaves open."""

    tenures: int = 0
    wrong: int = 0
    starts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)


@dataclass(slots=True)
class Reckoning:
    """Counts over many worlds."""

    tenures: int = 0
    excluded: list[tuple[int, Tenure]] = field(default_factory=list)
    certain: int = 0
    right: int = 0
    held: int = 0
    answered: int = 0
    conflicts: int = 0
    groups: dict[str, Group] = field(default_factory=lambda: defaultdict(Group))

    @property
    def accuracy(self) -> float:
        return self.right / self.certain if self.certain else 1.0

    @property
    def coverage(self) -> float:
        """Of the days on which somebody held a post, those on which an answer names them."""
        return self.answered / self.held if self.held else 1.0

    def add(self, post: Post, random: Random) -> None:
        derived = derive(post.position, post.claims)
        self.conflicts += len(derived.conflicts)
        days = newsroom.days_of(random, _DAYS)
        named: set[tuple[int, int]] = set()
        for tenure in derived.tenures:
            self.tenures += 1
            wrong = newsroom.excluded(post, tenure)
            if wrong:
                self.excluded.append((post.position.id, tenure))
            self._measure(tenure, wrong)
            for at, day in enumerate(days):
                answer = standing(tenure, day)
                if answer is not None:
                    named.add((tenure.person_id, at))
                    if answer.certainty is Certainty.CERTAIN:
                        self.certain += 1
                        self.right += post.held_by(tenure.person_id, newsroom.number_of(day))
        seen = newsroom.observations(post)
        for at, day in enumerate(days):
            number = newsroom.number_of(day)
            for index, spell in enumerate(post.truth):
                if spell.start <= number <= spell.end and seen.get(index):
                    self.held += 1
                    self.answered += (spell.person_id, at) in named

    def _measure(self, tenure: Tenure, wrong: bool) -> None:
        claims = sum(bears is not BearsOn.AGAINST for _, bears in tenure.evidence)
        step = next(index for index, limit in enumerate(_STEPS) if claims < limit or index == len(_STEPS) - 1)
        low = _STEPS[step - 1] if step else 0
        high = _STEPS[step] - 1
        group = self.groups[f"{low}" if low == high else f"{low}-{high}" if high < 10**8 else f"{low} or more"]
        group.tenures += 1
        group.wrong += wrong
        for bounds, widths in ((tenure.start, group.starts), (tenure.end, group.ends)):
            if bounds.width is not None:
                widths.append(bounds.width)


def reckon(seeds: Iterable[int], rates: Rates) -> Reckoning:
    """The counts over the worlds of these seeds."""
    counts = Reckoning()
    for seed in seeds:
        random = Random(seed)
        for post in newsroom.world(seed, rates):
            counts.add(post, random)
    return counts


def table(counts: Reckoning) -> list[str]:
    """Coverage and tightness by the number of claims that a tenure stands on."""
    lines = [
        f"  {'claims':>10} {'tenures':>8} {'covering':>9} {'start known':>12} {'median days':>12} {'end known':>10} {'median days':>12}"
    ]
    for name, group in sorted(counts.groups.items(), key=lambda item: int(item[0].split("-")[0].split()[0])):
        lines.append(
            f"  {name:>10} {group.tenures:>8,} {1 - group.wrong / group.tenures:>9.2%}"
            f" {len(group.starts) / group.tenures:>12.1%} {statistics.median(group.starts or [0]):>12,.0f}"
            f" {len(group.ends) / group.tenures:>10.1%} {statistics.median(group.ends or [0]):>12,.0f}"
        )
    return lines
