"""The bars of a tenure: for every day what `standing` says of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

from archive.model import Tenure
from archive.tenure import Certainty, standing
from archive.timeline.model import Bar, Fade

_DAY = timedelta(days=1)
# A start of which nobody knows how early it may lie fades out over this share of the drawing.
_FADING = 0.06


def bars(tenure: Tenure, first: date, last: date) -> tuple[Bar, ...]:
    """The bars from the first day to the last, in their order; two that touch differ in certainty."""
    found = list(_stretches(tenure, first, last))
    if not found:
        return ()
    length = max(_DAY, (last - first) * _FADING)
    if tenure.start.earliest is None and found[0].certainty is Certainty.POSSIBLE:
        begin = max(found[0].first, (tenure.start.latest or found[0].last) - length)
        if begin > found[0].last:
            return tuple(found[1:])  # the days drawn lie long before the first that is known
        found[0] = replace(found[0], first=begin, fade=Fade.LEFT)
    elif found[-1].certainty is Certainty.POSSIBLE and tenure.end.latest is None and tenure.last_seen is None:
        until = min(found[-1].last, (tenure.end.earliest or found[-1].first) + length)
        if until < found[-1].first:
            return tuple(found[:-1])
        found[-1] = replace(found[-1], last=until, fade=Fade.RIGHT)
    if found[-1].certainty is Certainty.CARRIED_FORWARD:
        found[-1] = replace(found[-1], fade=Fade.RIGHT)
    return tuple(found)


def known_days(tenure: Tenure) -> list[date]:
    """The days that are known of a tenure."""
    days = (
        tenure.start.earliest,
        tenure.start.latest,
        tenure.first_seen,
        tenure.last_seen,
        tenure.end.earliest,
        tenure.end.latest,
    )
    return [day for day in days if day is not None]


def _stretches(tenure: Tenure, first: date, last: date) -> Iterator[Bar]:
    """Stretches of one certainty. It changes on these days alone, as `standing` is defined."""
    changes = {tenure.start.earliest, tenure.start.latest}
    changes |= {
        day + _DAY
        for day in (tenure.start.latest, tenure.end.earliest, tenure.end.latest, tenure.last_seen)
        if day is not None and day < date.max
    }
    inside = sorted(day for day in changes if day is not None and first < day <= last)
    current: Bar | None = None
    for begin, end in pairwise([first, *inside, last + _DAY]):
        found = standing(tenure, begin)
        if current is not None and found is not None and found.certainty is current.certainty:
            current = replace(current, last=end - _DAY)
            continue
        if current is not None:
            yield current
        current = None if found is None else Bar(found.certainty, begin, end - _DAY)
    if current is not None:
        yield current
