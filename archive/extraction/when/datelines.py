"""The day in a dateline: "BEIJING, Dec. 22 (Reuters) -- "."""

from __future__ import annotations

import re
from datetime import date

from archive.dates import Bounds
from archive.extraction.when.bare import month_day
from archive.extraction.when.lexicon import DAY, MONTH, YEAR, day_number, month_number

_LINES = 4
_PLACE = r"[A-Z][\w.’'-]{0,30}(?:[ ,/]{1,2}[A-Z][\w.’'-]{0,30}){0,5}"
_AGENCY = r"(?:\((?:[A-Z][\w.’'&/-]{0,30} ?){1,4}\)|[A-Z][A-Za-z]{1,14})"
_DATELINE = re.compile(
    rf"\s{{0,8}}(?:{_AGENCY} ?[-–—]{{0,2}} ?)??{_PLACE} ?(?:,|[-–—:]|\() ?"
    rf"(?:(?P<m>{MONTH}) ?(?P<d>{DAY})|(?P<d2>{DAY}) (?P<m2>{MONTH}))(?:,? (?P<y>{YEAR}))?\)? ?"
    rf"(?:{_AGENCY})? ?(?:--?|[–—:.])"
)


def dateline(text: str, published: date | None) -> Bounds | None:
    """The day in the dateline of an article: in one of its first four lines, before any sentence.

    A day without a year is the one nearest to the publication day, on either side, since a dateline may be written
    a time zone ahead; without a publication day, and in a text without a dateline, None.
    """
    for line in [line for line in text[:2000].splitlines() if line.strip()][:_LINES]:
        match = _DATELINE.match(line)
        if match is None:
            continue
        bare = month_day(month_number(match["m"] or match["m2"]), day_number(match["d"] or match["d2"]))
        if bare.day is None:
            continue
        if match["y"] is not None:
            return bare.in_year(int(match["y"]))
        if published is not None:
            return _nearest([bare.last_to(published), bare.next_from(published)], published)
    return None


def _nearest(days: list[Bounds], published: date) -> Bounds:
    return min(days, key=lambda bounds: abs(((bounds.earliest or published) - published).days))
