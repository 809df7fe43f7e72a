"""What people decided that bears on tenures. Each is in force; one that was undone is no more there.

`decided_at` is the moment, ISO 8601 in UTC; of two decisions on one thing the later holds, and of two at one moment the
one with the higher id. What was decided of a claim says how a sentence is to be read: it holds for every day, as if the
claim had been read so at once. A pin says something of the world: it is known from the day on which it was decided.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from archive.dates import UNKNOWN, Bounds
from archive.model.terms import Aspect, BearsOn, ClaimStatus


@dataclass(frozen=True, slots=True)
class Correction:
    """What a claim should have said; None, and bounds of which neither side is known, are left as they were read."""

    person_id: int | None = None
    position_id: int | None = None
    aspect: Aspect | None = None
    acting: bool | None = None
    bounds: Bounds = UNKNOWN


@dataclass(frozen=True, slots=True)
class Review:
    """That a claim is accepted, rejected, or corrected."""

    id: int
    claim_id: int
    status: ClaimStatus
    by: str
    decided_at: str
    correction: Correction = Correction()


@dataclass(frozen=True, slots=True)
class Pin:
    """That a tenure of a person in a post began or ended (`side`) within bounds, whatever the claims say.

    `day` lies in the tenure that is meant; None: the tenure that is nearest to the bounds. A side of the bounds that is
    None is left to the claims. `acting` is the capacity, where the person held the post in both.
    """

    id: int
    person_id: int
    position_id: int
    side: BearsOn
    bounds: Bounds
    by: str
    decided_at: str
    day: date | None = None
    acting: bool = False

    @property
    def decided_on(self) -> date:
        """The day from which it is known."""
        return date.fromisoformat(self.decided_at[:10])
