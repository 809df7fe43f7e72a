"""Stretches of time whose two ends stand as two expressions: "from June 24 until July 15"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from archive.dates import Bounds
from archive.extraction.when import When
from archive.extraction.when.values import Granularity, Kind


def joined(whens: Sequence[When], text: str) -> list[When]:
    """The expressions of a sentence, a date after "from" and the "until" that follows it as one stretch."""
    found: list[When] = []
    for when in whens:
        before = found[-1] if found else None
        if (
            before is not None
            and when.kind is Kind.UNTIL
            and before.kind is Kind.AT
            and re.search(r"\bfrom\s+(?:early |late )?$", text[: before.start])
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
        else:
            found.append(when)
    return found
