"""The marks of an axis of dates: whole years, months or days, as many as there is room for."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from archive.timeline.model import Mark

# Months from one mark to the next, in the order in which they are tried.
_STEPS = (1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 6000, 12000)
_MOST = 12


def marks(first: date, last: date, most: int = _MOST) -> tuple[Mark, ...]:
    """Marks at the first days of months or years, at most so many; days where the drawing is shorter than two months."""
    if (last - first).days < 62:
        return tuple(_days(first, last, most))
    for step in _STEPS:
        found = tuple(_months(first, last, step))
        if len(found) <= most:
            return found
    return found


def _months(first: date, last: date, step: int) -> Iterator[Mark]:
    count = first.year * 12 + first.month - 1
    # Marks lie on whole multiples, so that five years are 2015, 2020 and not 2016, 2021.
    count += -count % step
    while count // 12 <= 9999:
        day = date(count // 12, count % 12 + 1, 1)
        if day > last:
            return
        if day >= first:
            yield Mark(day, f"{day.year:04d}" if step % 12 == 0 else f"{day:%Y-%m}")
        count += step


def _days(first: date, last: date, most: int) -> Iterator[Mark]:
    step = max(1, -(-((last - first).days + 1) // most))
    for ahead in range(0, (last - first).days + 1, step):
        day = first + timedelta(days=ahead)
        yield Mark(day, str(day))
