"""The day of a deed right behind the name of who did it: "since Liang Guanglie in 2010"."""

from __future__ import annotations

import re
from datetime import date

from archive.dates import Bounds
from archive.extraction.when import Anchor, find
from archive.extraction.when.values import Kind

_ON = re.compile(r"(?:\s*[(（][^()（）]{1,40}[)）])?,?\s+(?:(?:back\s+)?(?:in|on)\s+)?")


def day_behind(text: str, at: int, published: date | None) -> Bounds | None:
    """The day of the deed right behind the name, "since Liang Guanglie in 2010": he had the post then."""
    if _ON.match(text, at) is None:
        return None
    return next(
        (
            when.bounds
            for when in find(text, Anchor(published))
            if when.start >= at and when.kind is Kind.AT and when.bounds.closed and _ON.fullmatch(text, at, when.start)
        ),
        None,
    )
