"""The day of publication, read strictly from the forms in which sources write it.

A form that can be read in two ways (03/04/2023) is refused, since a wrong day is worse than none. Of a point in time
the day is taken as written, by the clock of its outlet (RFC 3339, 4; RFC 5322, 3.3).
"""

from __future__ import annotations

import re
from datetime import date, datetime

WANTED = 'a day such as 2023-12-22, "22 December 2023" or "December 22, 2023"'

_MONTHS = (
    ("january", "jan"),
    ("february", "feb"),
    ("march", "mar"),
    ("april", "apr"),
    ("may",),
    ("june", "jun"),
    ("july", "jul"),
    ("august", "aug"),
    ("september", "sept", "sep"),
    ("october", "oct"),
    ("november", "nov"),
    ("december", "dec"),
)
_MONTH_OF = {name: number for number, names in enumerate(_MONTHS, start=1) for name in names}
_MONTH = "|".join(sorted(_MONTH_OF, key=len, reverse=True))
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_CLOCK = (
    r"(?:[T ]|,? (?:at )?)(?P<hour>\d{1,2}):(?P<minute>\d{2})(?::(?P<second>\d{2})(?:[.,]\d+)?)?"
    r"(?: ?[ap]\.?m\.?)?(?: ?(?:Z|[+-]\d{2}:?\d{2}|\(?[A-Z]{2,5}\)?)){0,2}"
)
_WEEKDAY = r"(?:(?P<weekday>mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\.?,? )?"
_FORMS = tuple(
    re.compile(form + f"(?:{_CLOCK})?$", re.I)
    for form in (
        r"(?P<year>\d{4})-(?P<month>\d{2})-(?P<day>\d{2})",
        r"(?P<year>\d{4})/(?P<month>\d{1,2})/(?P<day>\d{1,2})",
        r"(?P<year>\d{4})(?P<month>\d{2})(?P<day>\d{2})",
        _WEEKDAY + rf"(?P<day>\d{{1,2}})(?:st|nd|rd|th)?[ -](?P<month>{_MONTH})\.?,?[ -](?P<year>\d{{4}})",
        _WEEKDAY + rf"(?P<month>{_MONTH})\.? (?P<day>\d{{1,2}})(?:st|nd|rd|th)?,? (?P<year>\d{{4}})",
    )
)
_IN_ADDRESS = re.compile(r"(?<!\d)(?P<year>19\d\d|20\d\d)(?P<mark>[/_-]?)(?P<month>\d{2})(?P=mark)(?P<day>\d{2})(?!\d)")


def parse_day(text: str) -> date:
    """The day that a text states. Raises ValueError for anything but one real day in a form of one meaning."""
    text = " ".join(text.split())
    for form in _FORMS:
        if found := form.match(text[:100]):
            parts = found.groupdict()
            month = parts["month"].lower()
            day = date(int(parts["year"]), _MONTH_OF.get(month) or int(month), int(parts["day"]))
            if parts["hour"] is not None and (int(parts["hour"]) > 24 or int(parts["minute"]) > 59):
                raise ValueError(f"no such time of day: {text[:100]!r}")
            weekday = parts.get("weekday")
            if weekday and weekday[:3].lower() != _WEEKDAYS[day.weekday()]:
                raise ValueError(f"{day} was no {weekday}day")
            if day.year < 1600:
                raise ValueError(f"before any newspaper: {text[:100]!r}")
            return day
    raise ValueError(f"not a day: {text[:100]!r}")


def day_of(value: object) -> date:
    """The day of a date, point in time, or text. Raises ValueError."""
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    if isinstance(value, str | int) and not isinstance(value, bool):
        return parse_day(str(value))
    raise ValueError(f"not a day: {str(value)[:100]!r}")


def day_in_address(url: str | None) -> date | None:
    """The day that the path of an address names (/2023/12/22/), or None where it names none or several."""
    if not url:
        return None
    days = set()
    for found in _IN_ADDRESS.finditer(url.partition("?")[0][:2000]):
        try:
            days.add(date(int(found["year"]), int(found["month"]), int(found["day"])))
        except ValueError:
            continue
    return days.pop() if len(days) == 1 else None
