"""What a tenure says of one day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from archive.model import Tenure


class Certainty(StrEnum):
    """How sure it is that the holder stood in the post on a day."""

    CERTAIN = "certain"
    POSSIBLE = "possible"
    CARRIED_FORWARD = "carried_forward"


@dataclass(frozen=True, slots=True)
class Standing:
    """Whether somebody holds a post on a day, and how many days after the last sighting that is (None: on or before
    it, or never seen)."""

    certainty: Certainty
    days_since_seen: int | None = None


def standing(tenure: Tenure, day: date) -> Standing | None:
    """Whether the tenure covers a day; None is "no". The first line that fits decides:

    1. before start_earliest, or after end_latest: no
    2. start_latest <= day <= end_earliest: certain (two stated days are the case start_latest = start, end_earliest = end)
    3. end_latest unknown, and day after last_seen: carried forward, day - last_seen days
    4. end_latest unknown, never seen in the post, and day after start_latest: no. Such a holder is known only from
       looking back ("then vice president"), and nobody says that he stayed.
    5. possible

    days_since_seen is also given for a certain or possible day after last_seen. An unknown bound (None) excludes no day.
    """
    start, end, last = tenure.start, tenure.end, tenure.last_seen
    if (start.earliest is not None and day < start.earliest) or (end.latest is not None and day > end.latest):
        return None
    since = (day - last).days if last is not None and day > last else None
    if start.latest is not None and end.earliest is not None and start.latest <= day <= end.earliest:
        return Standing(Certainty.CERTAIN, since)
    if end.latest is None:
        if since is not None:
            return Standing(Certainty.CARRIED_FORWARD, since)
        if last is None and start.latest is not None and day > start.latest:
            return None
    return Standing(Certainty.POSSIBLE, since)


def may_be_one(before: Tenure, after: Tenure) -> bool:
    """Whether two tenures of one person, one after the other, may be one: a silence parts them, and nothing says that
    the first was over by the second (`archive.tenure.silences`)."""
    resumed = after.start.latest or after.end.earliest or after.end.latest
    return resumed is not None and (before.end.latest is None or before.end.latest > resumed)
