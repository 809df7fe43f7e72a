"""Dates in English news text: found by form, resolved from the publication day, never narrower than the words.

    find("was fired last month", Anchor(published=date(2023, 12, 22)))
    -> [When(10, 20, "last month", 2023-11-01 .. 2023-11-30, month, at, relative)]

The way of a text: `scan` finds phrases by the rules of `absolute`, `relative`, `narrative` and `durations`; `guards`
refuses what only looks like a date; `leads` reads the words before a phrase; `finding` joins ranges and dates all.
"""

from archive.extraction.when.datelines import dateline
from archive.extraction.when.finding import find
from archive.extraction.when.values import Anchor, Granularity, Kind, When

__all__ = ["Anchor", "Granularity", "Kind", "When", "dateline", "find"]
