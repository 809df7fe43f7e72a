"""Whether confidence means what it says: of the claims of one confidence, that share should be right.

A claim is right that the gold has, in person, post, organisation, aspect and modality, and whose date does not contradict
the gold's. The expected calibration error is the mean distance between the mean confidence and the share right of the bins,
weighted by their claims (Naeini, Cooper and Hauskrecht, Obtaining Well Calibrated Probabilities Using Bayesian Binning,
AAAI 2015).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from archive.score import claims
from archive.score.said import Said

# Narrower where most claims are.
_EDGES = (0.0, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 1.0)


@dataclass(frozen=True, slots=True)
class Judged:
    """A claim of the archive, and whether it is right."""

    confidence: float
    right: bool


@dataclass(frozen=True, slots=True)
class Bin:
    """The claims whose confidence lies from `low` up to `high`: how many, how many of them right, their mean confidence."""

    low: float
    high: float
    claims: int
    right: int
    confidence: float

    @property
    def share(self) -> float:
        """The share of them that is right."""
        return self.right / self.claims

    @property
    def off(self) -> float:
        """How far their mean confidence is from that share."""
        return abs(self.confidence - self.share)


def judged(facts: claims.Facts) -> Iterator[tuple[Said, bool]]:
    """Every claim of an article with whether it is right."""
    of = {right: facts.gold[left] for left, right in facts.pairs}
    for place, group in enumerate(facts.predicted):
        for said in group:
            if place not in of:
                yield said, False
                continue
            gold = claims.nearest(said, of[place])
            yield said, gold.modality is said.modality and gold.bounds.meets(said.bounds)


def binned(judgements: Iterable[Judged]) -> tuple[Bin, ...]:
    """The bins that have a claim."""
    listed = sorted(judgements, key=lambda each: each.confidence)
    bins: list[Bin] = []
    for low, high in pairwise(_EDGES):
        inside = [each for each in listed if low <= each.confidence < high or high == each.confidence == 1.0]
        if inside:
            mean = sum(each.confidence for each in inside) / len(inside)
            bins.append(Bin(low, high, len(inside), sum(each.right for each in inside), mean))
    return tuple(bins)


def calibration_error(bins: Iterable[Bin]) -> float | None:
    """The expected calibration error; None where there is no claim."""
    listed = list(bins)
    total = sum(each.claims for each in listed)
    return sum(each.claims * each.off for each in listed) / total if total else None
