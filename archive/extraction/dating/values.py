"""What a date of a claim is: bounds, and where they come from."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from archive.dates import UNKNOWN, Bounds
from archive.model import DateBasis


@dataclass(frozen=True, slots=True)
class Dated:
    """Bounds with where they come from."""

    bounds: Bounds
    basis: DateBasis


UNDATED = Dated(UNKNOWN, DateBasis.NONE)


def today(published: date | None) -> Dated:
    """True on the day of publication; of an article without one nothing is known."""
    return Dated(Bounds.day(published), DateBasis.PUBLICATION_DATE) if published else UNDATED


def by_today(published: date | None) -> Dated:
    """True at some time up to the publication."""
    return Dated(Bounds(None, published), DateBasis.PUBLICATION_DATE) if published else UNDATED


def told_as_past(bounds: Bounds, published: date | None) -> Bounds:
    """The days of something told as past, so not later than the telling: "this month" ends on the publication day."""
    if (
        published is not None
        and bounds.earliest is not None
        and bounds.earliest <= published
        and (bounds.latest is None or bounds.latest > published)
    ):
        return Bounds(bounds.earliest, published)
    return bounds


def over_by(bounds: Bounds, published: date | None) -> Bounds:
    """A stretch that its year alone would carry past the publication ("between 2019 and 2024", told in February 2024)."""
    if published is None or bounds.earliest is None or bounds.latest is None:
        return bounds
    day = published - timedelta(days=1)
    return Bounds(bounds.earliest, day) if bounds.earliest < day < bounds.latest else bounds
