"""Conflicts: what the claims say that cannot all be true (certain), or perhaps cannot (possible).

two_holders        two people in a one-seat post on more than the day of a hand-over
end_before_start   the only end of a person is dated before the only start
ended_yet_holding  somebody is said to be out of the post and yet seen in it later, with no start between
different_starts   one spell, two dates of its start
different_ends     one spell, two dates of its end
outside_lifetime   held before the post existed, or after it was gone
"""

from __future__ import annotations

from collections.abc import Iterable

from archive.model import Conflict
from archive.tenure.days import bounds_of
from archive.tenure.observations import Observation


def contradiction(
    kind: str, certainty: str, position_id: int, person_id: int | None, detail: str, claims: Iterable[Observation]
) -> Conflict:
    """A conflict with its claims in order, each once."""
    return Conflict(kind, certainty, position_id, person_id, detail, tuple(sorted({o.id for o in claims})))


def span(earliest: int, latest: int) -> str:
    """Two ordinals as a reader writes them: a day, a month, a year, "2023-03-01 to 2023-03-12", "2023-03-12"."""
    bounds = bounds_of(earliest, latest)
    return str(bounds.latest) if bounds.earliest is None and bounds.latest is not None else str(bounds)
