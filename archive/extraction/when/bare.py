"""Names that come round again: a weekday, a month, or a day of a month, said without a year.

Which one is meant follows from a fixed day: the last one up to it, or the first one from it on.
"""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

from archive.dates import Bounds
from archive.extraction.when.values import Granularity


@dataclass(frozen=True, slots=True)
class Weekday:
    """0 is Monday."""

    number: int
    granularity: Granularity = Granularity.DAY

    def last_to(self, day: date) -> Bounds:
        """The last such weekday not after a day: the day itself if it is one."""
        return Bounds.day(day - timedelta(days=(day.weekday() - self.number) % 7))

    def next_from(self, day: date) -> Bounds:
        """The first such weekday not before a day."""
        return Bounds.day(day + timedelta(days=(self.number - day.weekday()) % 7))


@dataclass(frozen=True, slots=True)
class MonthDay:
    """A month, or a day in it; a day that the month never has is left out, and the month remains.

    `weekday`, where the text gives it too, chooses between the last and the next such day.
    """

    month: int
    day: int | None = None
    weekday: int | None = None

    @property
    def granularity(self) -> Granularity:
        return Granularity.MONTH if self.day is None else Granularity.DAY

    def in_year(self, year: int) -> Bounds | None:
        """None for 29 February of a common year. Raises ValueError outside the calendar."""
        if self.day is None:
            return Bounds.month(year, self.month)
        if self.day > monthrange(year, self.month)[1]:
            return None
        return Bounds.day(date(year, self.month, self.day))

    def last_to(self, day: date) -> Bounds:
        """The last one that begins not after a day."""
        # A leap day returns after eight years at most (1896 to 1904).
        for year in range(day.year, day.year - 9, -1):
            found = self.in_year(year)
            if found is not None and found.earliest is not None and found.earliest <= day:
                return found
        raise ValueError(f"no such day up to {day}")

    def next_from(self, day: date) -> Bounds:
        """The first one that ends not before a day."""
        for year in range(day.year, day.year + 9):
            found = self.in_year(year)
            if found is not None and found.latest is not None and found.latest >= day:
                return found
        raise ValueError(f"no such day from {day}")

    def around(self, day: date, *, future: bool = False) -> Bounds:
        """The last one up to a day (or, of what is to come, the next one), unless the weekday fits only the other."""
        near, far = self.last_to(day), self.next_from(day)
        if future:
            near, far = far, near
        if self.weekday is None or near.earliest is None or far.earliest is None:
            return near
        fits_near, fits_far = (found.weekday() == self.weekday for found in (near.earliest, far.earliest))
        return far if fits_far and not fits_near else near


def month_day(month: int, day: int | None, weekday: int | None = None) -> MonthDay:
    """A month and day as written; "Feb. 30" is cut to the month rather than moved."""
    return MonthDay(month, day if day and day <= monthrange(2000, month)[1] else None, weekday)
