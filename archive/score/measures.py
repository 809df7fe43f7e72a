"""The numbers: how many were found, how many of them rightly, and what differs."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any

from archive.score.reliability import Bin


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
        one, other = self.precision, self.recall
        if one is None or other is None:
            return None
        return 2 * one * other / (one + other) if one + other else 0.0

    def row(self) -> dict[str, Any]:
        """JSON-ready: kind, gold, predicted, right, precision, recall, f1, note."""
        return {
            "kind": self.kind,
            "gold": self.gold,
            "predicted": self.predicted,
            "right": self.right,
            "precision": _rounded(self.precision),
            "recall": _rounded(self.recall),
            "f1": _rounded(self.f1),
            "note": self.note,
        }


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
    """One thing in which the archive and the gold differ. `quote` is the sentence of the archive, or that of the gold's
    cue where the archive has nothing; `detail` is what else is said of it."""

    kind: str
    fault: Fault
    item: str
    quote: str
    url: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Scores:
    """What `score` found. `left_out` are stories of the gold that the archive does not hold; `notes` say in words what
    the numbers do not. `phenomena` are the claims broken down (archive.score.phenomena), `reliability` compares confidence
    with what is right (archive.score.reliability)."""

    stories: int
    measures: tuple[Measure, ...]
    shares: tuple[Share, ...]
    differences: tuple[Difference, ...]
    left_out: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    phenomena: tuple[Measure, ...] = ()
    reliability: tuple[Bin, ...] = ()

    def measure(self, kind: str) -> Measure:
        """The measure of a kind. Raises KeyError where there is none."""
        return {measure.kind: measure for measure in self.measures}[kind]

    def share(self, kind: str) -> Share:
        """The share of a kind. Raises KeyError where there is none."""
        return {share.kind: share for share in self.shares}[kind]

    def rows(self) -> list[dict[str, Any]]:
        """A JSON-ready row for each number: kind, gold, predicted, right, precision, recall, f1, note. For a share
        among what was matched, `predicted` is how many were matched and `precision` the share; gold is null."""
        rows = [measure.row() for measure in self.measures]
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
        """A JSON-ready row for each difference, by kind: kind, fault, item, quote, url, detail."""
        return [asdict(difference) | {"fault": difference.fault.value} for difference in self.differences]

    def phenomena_rows(self) -> list[dict[str, Any]]:
        """A JSON-ready row for each trait of the claims, those of one group together."""
        rows = [measure.row() for measure in sorted(self.phenomena, key=lambda each: _place(each.kind))]
        return [{name: value for name, value in row.items() if name != "note"} for row in rows]

    def reliability_rows(self) -> list[dict[str, Any]]:
        """A JSON-ready row for each bin of confidence: confidence (its bounds), claims, right, share, mean, off."""
        return [
            {
                "confidence": f"{each.low:g} to {each.high:g}",
                "claims": each.claims,
                "right": each.right,
                "share": _rounded(each.share),
                "mean": _rounded(each.confidence),
                "off": _rounded(each.off),
            }
            for each in self.reliability
        ]


def _place(kind: str) -> tuple[bool, bool, str]:
    """Aspects first, then what has a group ("rule: ..."), the dates last."""
    return kind.startswith("dates, "), ": " in kind, kind


def _rounded(number: float | None) -> float | None:
    return None if number is None else round(number, 3)
