"""Days as ordinals, with open sides beyond both ends of the calendar, so that bounds compare without cases for None."""

from __future__ import annotations

from datetime import date

from archive.dates import Bounds

LOW = 0
"""An open side towards the past: before `date.min`, whose ordinal is 1."""

HIGH = date.max.toordinal() + 1
"""An open side towards the future."""


def low(day: date | None) -> int:
    """A lower bound as an ordinal; None is LOW."""
    return LOW if day is None else day.toordinal()


def high(day: date | None) -> int:
    """An upper bound as an ordinal; None is HIGH."""
    return HIGH if day is None else day.toordinal()


def day_of(ordinal: int) -> date | None:
    """The day of an ordinal; None beyond the calendar."""
    return date.fromordinal(ordinal) if LOW < ordinal < HIGH else None


def bounds_of(earliest: int, latest: int) -> Bounds:
    """Two ordinals as Bounds."""
    return Bounds(day_of(earliest), day_of(latest))
