"""Stretches of the calendar, and the parts of them that words like "early" and "late" pick out.

The conventions, each as wide as the words are used, and of a month those by which the samples are labelled:
  a year    early January-April, mid April-September, late September-December; start January-March, end October-December
  a month   early 1-10, mid 11-20, late 21-last; start 1-10, end 21-last
  a decade  early years 0-4, mid 3-7, late 5-9; start 0-2, end 7-9
  a century early years 0-39, mid 30-69, late 60-100; start 0-19, end 80-100
  a week    Monday to Sunday (ISO 8601) and Sunday to Saturday (United States) together
  seasons   northern, meteorological and astronomical together: spring 1 March to 21 June, and so on
A part of anything else is the whole of it.
"""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

from archive.dates import Bounds
from archive.extraction.when.values import Granularity

_YEAR_PARTS = {
    "early": (1, 4), "mid": (4, 9), "late": (9, 12), "start": (1, 3), "end": (10, 12), "half 1": (1, 6),
    "half 2": (7, 12), "quarter 1": (1, 3), "quarter 2": (4, 6), "quarter 3": (7, 9), "quarter 4": (10, 12),
}  # fmt: skip
_MONTH_PARTS = {
    "early": (1, 10), "mid": (11, 20), "late": (21, 31), "start": (1, 10), "end": (21, 31), "half 1": (1, 16),
    "half 2": (15, 31),
}  # fmt: skip
_DECADE_PARTS = {"early": (0, 4), "mid": (3, 7), "late": (5, 9), "start": (0, 2), "end": (7, 9)}
_DECADE_PARTS |= {"half 1": (0, 5), "half 2": (4, 9)}
_CENTURY_PARTS = {"early": (0, 39), "mid": (30, 69), "late": (60, 100), "start": (0, 19), "end": (80, 100)}
_CENTURY_PARTS |= {"half 1": (0, 50), "half 2": (50, 100)}
_SEASONS = {"spring": (3, 1, 6, 21), "summer": (6, 1, 9, 23), "autumn": (9, 1, 12, 22), "fall": (9, 1, 12, 22)}


def add_months(day: date, months: int) -> date:
    """The same day so many months on, or the last of its month. Raises ValueError outside the calendar."""
    number = day.year * 12 + day.month - 1 + months
    year, month = divmod(number, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def month_of(day: date) -> Bounds:
    return Bounds.month(day.year, day.month)


def years(first: int, last: int) -> Bounds:
    """1 January of the one to 31 December of the other."""
    return Bounds(date(first, 1, 1), date(last, 12, 31))


def week_of(day: date) -> Bounds:
    """The week of a day, whether weeks begin on Sunday or on Monday."""
    monday = day - timedelta(days=day.weekday())
    sunday = day - timedelta(days=(day.weekday() + 1) % 7)
    return Bounds(min(monday, sunday), max(monday, sunday) + timedelta(days=6))


def quarter_of(day: date) -> Bounds:
    first = date(day.year, (day.month - 1) // 3 * 3 + 1, 1)
    return Bounds(first, add_months(first, 3) - timedelta(days=1))


def decade_of(year: int) -> Bounds:
    return years(year // 10 * 10, year // 10 * 10 + 9)


def century(number: int) -> Bounds:
    """The 21st is 2000 to 2100: both ways of counting together."""
    return years((number - 1) * 100, number * 100)


def season(name: str, year: int) -> Bounds:
    """A season of a year; the winter of a year is at its beginning or at its end."""
    if name == "winter":
        return Bounds(date(year - 1, 12, 1), date(year + 1, 3, 21))
    first_month, first_day, last_month, last_day = _SEASONS[name]
    return Bounds(date(year, first_month, first_day), date(year, last_month, last_day))


def fiscal_year(year: int) -> Bounds:
    """Fiscal 2023 began between July 2022 (Australia) and April 2023 (Japan) and ended by March 2024."""
    return Bounds(date(year - 1, 7, 1), date(year + 1, 3, 31))


def unit_of(unit: str, day: date) -> tuple[Bounds, Granularity]:
    """The week, month, quarter, year, decade or century in which a day lies."""
    match unit:
        case "day":
            return Bounds.day(day), Granularity.DAY
        case "week":
            return week_of(day), Granularity.WEEK
        case "month":
            return month_of(day), Granularity.MONTH
        case "quarter":
            return quarter_of(day), Granularity.QUARTER
        case "year":
            return Bounds.year(day.year), Granularity.YEAR
        case "decade":
            return decade_of(day.year), Granularity.DECADE
        case _:
            return century(day.year // 100 + 1), Granularity.CENTURY


def step(unit: str, day: date, count: int) -> date:
    """A day in the unit so many units on. Raises ValueError or OverflowError outside the calendar."""
    match unit:
        case "day":
            return day + timedelta(days=count)
        case "week":
            return day + timedelta(weeks=count)
        case "month":
            return add_months(day, count)
        case "quarter":
            return add_months(day, 3 * count)
        case "year":
            return add_months(day, 12 * count)
        case "decade":
            return add_months(day, 120 * count)
        case _:
            return add_months(day, 1200 * count)


def part(name: str, bounds: Bounds, granularity: Granularity) -> tuple[Bounds, Granularity]:
    """The named part of a period, by the conventions above; the whole where there is none.

    `name` is early, mid, late, start, end, "half 1", "half 2", "quarter 1" ... "quarter 4" or a season.
    """
    first = bounds.earliest
    if first is None or bounds.latest is None:
        return bounds, granularity
    if granularity is Granularity.YEAR and bounds == Bounds.year(first.year):
        if name in _SEASONS or name == "winter":
            return season(name, first.year), Granularity.SEASON
        if name in _YEAR_PARTS:
            low, high = _YEAR_PARTS[name]
            finer = Granularity.QUARTER if name.startswith("quarter") else Granularity.RANGE
            return Bounds(date(first.year, low, 1), Bounds.month(first.year, high).latest), finer
    if granularity is Granularity.MONTH and bounds == month_of(first) and name in _MONTH_PARTS:
        low, high = _MONTH_PARTS[name]
        return Bounds(first.replace(day=low), first.replace(day=min(high, bounds.latest.day))), Granularity.RANGE
    if granularity is Granularity.DECADE and name in _DECADE_PARTS:
        low, high = _DECADE_PARTS[name]
        return years(first.year + low, first.year + high), Granularity.RANGE
    if granularity is Granularity.CENTURY and name in _CENTURY_PARTS:
        low, high = _CENTURY_PARTS[name]
        return years(first.year + low, first.year + high), Granularity.RANGE
    return bounds, granularity
