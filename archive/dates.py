"""Bounds of a date: the value that every date in the archive is.

News seldom gives a day. `Bounds(earliest, latest)` is the closed interval of days in which the date lies; `None` on a
side means that no bound is known there. Nothing here ever makes a bound narrower than what was said: "May 2011" is
`Bounds.month(2011, 5)`, all 31 days of it (the reading of a reduced-precision date in ISO 8601-1:2019, 5.2.2.3, and of
the Extended Date/Time Format, Library of Congress, level 0).
"""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta


@dataclass(frozen=True, slots=True)
class Bounds:
    """The days in which a date lies, both ends included; `None` is "no bound known" on that side.

    Raises ValueError when earliest is after latest.
    """

    earliest: date | None = None
    latest: date | None = None

    def __post_init__(self) -> None:
        if self.earliest is not None and self.latest is not None and self.earliest > self.latest:
            raise ValueError(f"bounds out of order: {self.earliest} is after {self.latest}")

    @classmethod
    def day(cls, day: date) -> Bounds:
        """One known day."""
        return cls(day, day)

    @classmethod
    def month(cls, year: int, month: int) -> Bounds:
        """Every day of a month."""
        return cls(date(year, month, 1), date(year, month, monthrange(year, month)[1]))

    @classmethod
    def year(cls, year: int) -> Bounds:
        """Every day of a year."""
        return cls(date(year, 1, 1), date(year, 12, 31))

    @classmethod
    def iso(cls, text: str) -> Bounds:
        """`2023`, `2023-12` or `2023-12-22`, each as wide as it is written. Raises ValueError on anything else."""
        parts = text.split("-")
        if not all(part.isdigit() for part in parts) or [len(part) for part in parts] != [4, 2, 2][: len(parts)]:
            raise ValueError(f"not an ISO date of year, month or day precision: {text!r}")
        numbers = [int(part) for part in parts]
        if len(numbers) == 1:
            return cls.year(numbers[0])
        if len(numbers) == 2:
            if not 1 <= numbers[1] <= 12:
                raise ValueError(f"no such month: {text!r}")
            return cls.month(numbers[0], numbers[1])
        return cls.day(date(numbers[0], numbers[1], numbers[2]))

    @property
    def known(self) -> bool:
        """Whether either side is bounded."""
        return self.earliest is not None or self.latest is not None

    @property
    def closed(self) -> bool:
        """Whether both sides are bounded."""
        return self.earliest is not None and self.latest is not None

    @property
    def exact(self) -> bool:
        """Whether the date is known to the day."""
        return self.earliest is not None and self.earliest == self.latest

    @property
    def width(self) -> int | None:
        """How many days the date may be, or None where a side is open."""
        if self.earliest is None or self.latest is None:
            return None
        return (self.latest - self.earliest).days + 1

    def contains(self, day: date) -> bool:
        """Whether the date may be this day."""
        return (self.earliest is None or self.earliest <= day) and (self.latest is None or day <= self.latest)

    def meets(self, other: Bounds) -> bool:
        """Whether some day lies in both."""
        return (self.earliest is None or other.latest is None or self.earliest <= other.latest) and (
            self.latest is None or other.earliest is None or other.earliest <= self.latest
        )

    def __and__(self, other: Bounds) -> Bounds | None:
        """The days in both, or None where there are none: two statements about one date."""
        if not self.meets(other):
            return None
        return Bounds(later(self.earliest, other.earliest), sooner(self.latest, other.latest))

    def __or__(self, other: Bounds) -> Bounds:
        """The narrowest bounds that cover both: a date that lies in the one or in the other."""
        return Bounds(
            None if self.earliest is None or other.earliest is None else min(self.earliest, other.earliest),
            None if self.latest is None or other.latest is None else max(self.latest, other.latest),
        )

    def shift(self, days: int) -> Bounds:
        """The same bounds, some days later (or, negative, sooner)."""
        step = timedelta(days=days)
        return Bounds(self.earliest and self.earliest + step, self.latest and self.latest + step)

    def __str__(self) -> str:
        if self.earliest is None and self.latest is None:
            return "unknown"
        if self.earliest is None:
            return f"by {self.latest}"
        if self.latest is None:
            return f"{self.earliest} or later"
        if self.exact:
            return str(self.earliest)
        if self == Bounds.year(self.earliest.year):
            return f"{self.earliest.year:04d}"
        if self == Bounds.month(self.earliest.year, self.earliest.month):
            return f"{self.earliest:%Y-%m}"
        return f"{self.earliest} to {self.latest}"


UNKNOWN = Bounds()


def later(one: date | None, other: date | None) -> date | None:
    """The later of two lower bounds, where None is no bound."""
    if one is None or other is None:
        return one or other
    return max(one, other)


def sooner(one: date | None, other: date | None) -> date | None:
    """The sooner of two upper bounds, where None is no bound."""
    if one is None or other is None:
        return one or other
    return min(one, other)
