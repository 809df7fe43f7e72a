"""So many units of time: how many days "three years" may be, and which days lie "three years ago".

Writers round. A number of weeks or more may be half a unit off either way (a decade two
years), "over a year" is up to half as much again
(at least one unit more), "nearly three years" is more than two. Ages of a thing are cut, not rounded: "for seven
years" may be all but eight.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from math import ceil, floor

from archive.dates import Bounds
from archive.extraction.when import periods
from archive.extraction.when.lexicon import number_value
from archive.extraction.when.values import Granularity

_LEAST = {"hour": 1 / 24, "day": 1, "week": 7, "fortnight": 14, "month": 28, "quarter": 90, "year": 365}
_LEAST |= {"decade": 3652, "century": 36524}
_MOST = _LEAST | {"month": 31, "quarter": 92, "year": 366, "decade": 3653, "century": 36525}
_SLACK = {"decade": 0.2, "century": 0.1}
_MONTHS = {"month": 1, "quarter": 3, "year": 12, "decade": 120, "century": 1200}
_GRANULARITY = {"hour": Granularity.DAY, "day": Granularity.DAY, "week": Granularity.WEEK, "month": Granularity.MONTH}
_GRANULARITY |= {"fortnight": Granularity.WEEK, "quarter": Granularity.QUARTER, "year": Granularity.YEAR}
_GRANULARITY |= {"decade": Granularity.DECADE, "century": Granularity.CENTURY}


@dataclass(frozen=True, slots=True)
class Amount:
    """From `least` to `most` (None: no limit) of a unit; `exact` is the number where a plain whole one was said."""

    least: float
    most: float | None
    unit: str
    exact: int | None = None

    @property
    def wide(self) -> Amount:
        """The same amount when it is the length of a window: nothing at the least end."""
        return Amount(0, self.most, self.unit)

    @property
    def days(self) -> tuple[int, int | None]:
        """The least and most days that last so long."""
        least = max(0, floor(self.least * _LEAST[self.unit]))
        if self.exact is not None and self.unit != "day":
            return least, ceil((self.exact + 1) * _MOST[self.unit])
        return least, None if self.most is None else ceil(self.most * _MOST[self.unit])

    @property
    def granularity(self) -> Granularity:
        return _GRANULARITY[self.unit]


def amount(number: str | None, unit: str, hedge: str | None = None) -> Amount:
    """The amount in words: number None is a bare plural ("for years"), hedge is "over", "nearly" and the like."""
    unit = {"centuries": "century"}.get(unit.lower(), unit.lower().removesuffix("s"))
    hedge = " ".join(hedge.lower().split()) if hedge else ""
    if number is None:
        return Amount(2 if unit != "day" else 1, None, unit)
    value = number_value(number)
    if isinstance(value, tuple):
        return Amount(value[0] - 0.5, value[1] + 0.5, unit)
    if hedge.split()[-1:] == ["over"] or hedge in ("more than", "at least"):
        return Amount(value, None if hedge == "at least" else value + max(1.0, value / 2), unit)
    if hedge.split()[-1:] == ["under"] or hedge in ("less than", "fewer than", "nearly", "almost", "up to", "close to"):
        low = 0.0 if hedge in ("up to", "less than", "fewer than") else max(value - 1, value / 2)
        return Amount(low, value, unit)
    if hedge in ("about", "around", "roughly", "approximately", "some"):
        return Amount(max(0.0, value - max(1.0, value / 4)), value + max(1.0, value / 4), unit)
    slack = 0.0 if unit in ("day", "hour") and value < 10 else max(_SLACK.get(unit, 0.5), value / 10)
    exact = int(value) if value == int(value) else None
    return Amount(max(0.0, value - slack), value + slack, unit, exact)


def _move(day: date, count: float, unit: str, *, outward: int) -> date:
    """A day moved by a number of units that need not be whole, rounded down (-1) or up (+1) to a day."""
    if unit in _MONTHS:
        months = count * _MONTHS[unit]
        whole = floor(months)
        rest = (months - whole) * 31
        moved = periods.add_months(day, whole)
    else:
        moved, rest = day, count * _LEAST[unit]
    return moved + timedelta(days=floor(rest) if outward < 0 else ceil(rest))


def before(day: date, length: Amount) -> date | None:
    """The earliest day that is such a length before a day."""
    return None if length.most is None else _move(day, -length.most, length.unit, outward=-1)


def after(day: date, length: Amount) -> date | None:
    """The latest day that is such a length after a day."""
    return None if length.most is None else _move(day, length.most, length.unit, outward=1)


def away(first: date, last: date, length: Amount, *, forward: bool) -> tuple[Bounds, Granularity]:
    """The days that lie such a length after, or before, a date that is itself one of [first, last].

    A plain number of weeks or more also covers the calendar week, month or year so many before; and where the date
    itself is known no finer than the unit ("In 2012 ... two years later"), it is simply moved.
    """
    unit, count = length.unit, length.exact
    if count is not None and unit not in ("day", "hour"):
        shift = count if forward else -count
        calendar = "week" if unit == "fortnight" else unit
        steps = 2 * shift if unit == "fortnight" else shift
        if (last - first).days + 1 >= _LEAST[unit]:
            end = periods.step(calendar, last + timedelta(1), steps) - timedelta(1)
            return Bounds(periods.step(calendar, first, steps), end), length.granularity
        named = (
            periods.unit_of(calendar, periods.step(calendar, first, steps))[0]
            | periods.unit_of(calendar, periods.step(calendar, last, steps))[0]
            if unit not in ("decade", "century")
            else Bounds(periods.step(calendar, first, steps), periods.step(calendar, last, steps))
        )
    else:
        named = None
    if forward:
        latest = after(last, length)
        reach = Bounds(_move(first, length.least, unit, outward=-1), latest)
    else:
        reach = Bounds(before(first, length), _move(last, -length.least, unit, outward=1))
    return (reach if named is None else reach | named), length.granularity
