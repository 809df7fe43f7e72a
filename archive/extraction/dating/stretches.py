"""Stretches of time told by two expressions: "from June 24 until July 15", "for three years from March 1993"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import timedelta

from archive.dates import Bounds
from archive.extraction.when import When
from archive.extraction.when.values import Granularity, Kind

_LONGEST = 40 * 366  # days of a tenure
_FROM = re.compile(r"\bfrom\s+(?:early |late )?$")


def joined(whens: Sequence[When], text: str) -> list[When]:
    """The expressions of a sentence, a date after "from" and the "until" that follows it as one stretch."""
    found: list[When] = []
    for when in whens:
        before = found[-1] if found else None
        if (
            before is not None
            and when.kind is Kind.UNTIL
            and before.kind is Kind.AT
            and _FROM.search(text[: before.start])
            and re.fullmatch(r"[\s,]*", text[before.end : when.start])
            and not (before.bounds.earliest and when.bounds.latest and before.bounds.earliest > when.bounds.latest)
        ):
            found[-1] = When(
                before.start,
                when.end,
                text[before.start : when.end],
                Bounds(before.bounds.earliest, when.bounds.latest),
                Granularity.RANGE,
                Kind.FROM_TO,
                before.relative or when.relative,
                span_start=before.bounds,
                span_end=when.bounds,
            )
        elif before is not None and (lasting := _lasting(before, when, text)) is not None:
            found[-1] = lasting
        else:
            found.append(when)
    return found


def _lasting(first: When, second: When, text: str) -> When | None:
    """ "For three years from March 1993", "from 2010 for two years": a start and how long it lasted."""
    if first.kind is Kind.DURATION and second.kind is Kind.AT:
        start, length = second, first
        between = re.fullmatch(r",?\s+from\s+(?:early |late )?", text[first.end : second.start])
    elif first.kind is Kind.AT and second.kind is Kind.DURATION and _FROM.search(text[: first.start]):
        start, length = first, second
        between = re.fullmatch(r",?\s+", text[first.end : second.start])
    else:
        return None
    begin, last = start.bounds.earliest, start.bounds.latest
    if between is None or begin is None or last is None or length.days_min is None or length.days_max is None:
        return None
    if length.bounds.known or length.days_max > _LONGEST:
        return None
    end = Bounds(begin + timedelta(length.days_min), last + timedelta(length.days_max))
    return When(
        first.start,
        second.end,
        text[first.start : second.end],
        Bounds(begin, end.latest),
        Granularity.RANGE,
        Kind.FROM_TO,
        start.relative,
        span_start=start.bounds,
        span_end=end,
    )
