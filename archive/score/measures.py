"""The numbers: how many were found, how many of them rightly, and what differs."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any


class Fault(StrEnum):
    """How the archive and the gold differ in one thing."""

    MISSED = "missed"
    FALSE = "false"
    MODALITY = "modality"
    ACTING = "acting"
    DATE = "date"
    BOUND = "bound"


@dataclass(frozen=True, slots=True)
class Measure:
    """One kind of thing: how many the gold has, how many the archive has, and how many are the same.

    `found` is how many of the gold were found, where that is not how many of the archive's are right: a gold may hold
    more than it asks for.
    """

    kind: str
    gold: int
    predicted: int
    right: int
    note: str = ""
    found: int | None = None

    @property
    def precision(self) -> float | None:
        """The share of what was found that is right; None where nothing was found."""
        return self.right / self.predicted if self.predicted else None

    @property
    def recall(self) -> float | None:
        """The share of the gold that was found; None where the gold has none."""
        return (self.right if self.found is None else self.found) / self.gold if self.gold else None

    @property
    def f1(self) -> float | None:
        """The harmonic mean of precision and recall."""
        if self.found is None:
            return 2 * self.right / (self.gold + self.predicted) if self.gold + self.predicted else None
        one, other = self.precision or 0.0, self.recall or 0.0
        return 2 * one * other / (one + other) if one + other else 0.0


@dataclass(frozen=True, slots=True)
class Share:
    """How often something holds among what was matched: `right` times of `of`."""

    kind: str
    right: int
    of: int
    note: str = ""

    @property
    def share(self) -> float | None:
        return self.right / self.of if self.of else None


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing in which the archive and the gold differ. `quote` is the sentence of the archive, or the cue of the
    gold where the archive has nothing."""

    kind: str
    fault: Fault
    item: str
    quote: str
    url: str


@dataclass(frozen=True, slots=True)
class Scores:
    """What `score` found. `left_out` are stories of the gold that the archive does not hold; `notes` say in words what
    the numbers do not."""

    stories: int
    measures: tuple[Measure, ...]
    shares: tuple[Share, ...]
    differences: tuple[Difference, ...]
    left_out: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()

    def measure(self, kind: str) -> Measure:
        """The measure of a kind. Raises KeyError where there is none."""
        return {measure.kind: measure for measure in self.measures}[kind]

    def share(self, kind: str) -> Share:
        """The share of a kind. Raises KeyError where there is none."""
        return {share.kind: share for share in self.shares}[kind]

    def rows(self) -> list[dict[str, Any]]:
        """A JSON-ready row for each number: kind, gold, predicted, right, precision, recall, f1, note. For a share
        among what was matched, `predicted` is how many were matched and `precision` the share; gold is null."""
        rows: list[dict[str, Any]] = [
            {
                "kind": measure.kind,
                "gold": measure.gold,
                "predicted": measure.predicted,
                "right": measure.right,
                "precision": _rounded(measure.precision),
                "recall": _rounded(measure.recall),
                "f1": _rounded(measure.f1),
                "note": measure.note,
            }
            for measure in self.measures
        ]
        rows += [
            {
                "kind": share.kind,
                "gold": None,
                "predicted": share.of,
                "right": share.right,
                "precision": _rounded(share.share),
                "recall": None,
                "f1": None,
                "note": share.note,
            }
            for share in self.shares
        ]
        return rows

    def errors(self) -> list[dict[str, Any]]:
        """A JSON-ready row for each difference, by kind: kind, fault, item, quote, url."""
        return [asdict(difference) | {"fault": difference.fault.value} for difference in self.differences]


def _rounded(number: float | None) -> float | None:
    return None if number is None else round(number, 3)
