"""When somebody held a post before, or does not hold it: "former", "then", "from 1997 to 2001", "vacant since May"."""

from __future__ import annotations

from datetime import date, timedelta

from archive.dates import Bounds
from archive.extraction.dating.values import UNDATED, Dated, today
from archive.extraction.rules.scene import Candidate
from archive.extraction.when import When
from archive.extraction.when.values import Kind
from archive.model import DateBasis


def date_former(candidate: Candidate, own: When | None, published: date | None) -> Dated:
    """The days of a post held in the past; up to the day before publication where nothing else is said."""
    if own is not None and own.bounds.latest is not None and (published is None or own.bounds.latest <= published):
        if (
            own.kind in (Kind.FROM_TO, Kind.AT)
            and own.bounds.closed
            and (candidate.post is None or not candidate.post.former or own.kind is Kind.FROM_TO)
        ):
            return Dated(own.bounds, DateBasis.STATED)
        if own.kind in (Kind.UNTIL, Kind.BEFORE):
            return Dated(Bounds(None, own.bounds.latest), DateBasis.STATED)
    if published is None:
        return UNDATED
    return Dated(Bounds(None, published - timedelta(days=1)), DateBasis.PUBLICATION_DATE)


def date_absence(own: When | None, published: date | None) -> Dated:
    """When somebody was out of a post, or nobody was in it."""
    if own is not None and own.kind is Kind.SINCE and own.bounds.earliest is not None and published is not None:
        latest = own.bounds.latest
        return Dated(Bounds(latest if latest and latest <= published else published, published), DateBasis.STATED)
    if own is not None and own.bounds.closed:
        return Dated(own.bounds, DateBasis.STATED)
    return today(published)
