"""The facts that tenures follow from, and what follows: tenures, their versions, conflicts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from archive.dates import UNKNOWN, Bounds
from archive.model.terms import (
    Aspect,
    BearsOn,
    BoundBasis,
    DateBasis,
)


@dataclass(frozen=True, slots=True)
class ClaimFact:
    """A live asserted claim with its person and position resolved: the only input of a tenure.

    `known_from` is the day from which the claim was public: the publication day of its article, or else the day it
    was retrieved. `outlet` is the publisher, `sentence` the whole sentence that says it: outlets that print one sentence
    are one source. `started_by` and `lasted_until` are as in a `ClaimReading`. `reason` is why a tenure ended (died, dismissed, resigned, retired), where the sentence says so.
    `accepted` is set where a person looked at the claim and took it for true, as it was read or as corrected.
    """

    id: int
    person_id: int | None
    position_id: int
    aspect: Aspect
    bounds: Bounds
    basis: DateBasis
    article_id: int
    acting: bool = False
    known_from: date | None = None
    outlet: str | None = None
    sentence: str | None = None
    reason: str | None = None
    started_by: date | None = None
    lasted_until: date | None = None
    accepted: bool = False


@dataclass(frozen=True, slots=True)
class DeathFact:
    """A live asserted report that somebody died; the rest as in a `ClaimFact`."""

    id: int
    person_id: int
    bounds: Bounds
    article_id: int
    known_from: date | None = None
    outlet: str | None = None
    sentence: str | None = None


@dataclass(frozen=True, slots=True)
class PositionFact:
    """What is known of a post apart from who holds it. `seats` None is "unknown"."""

    id: int
    seats: int | None = None
    inception: Bounds = UNKNOWN
    dissolution: Bounds = UNKNOWN
    successor_id: int | None = None


@dataclass(frozen=True, slots=True)
class Tenure:
    """One unbroken spell of a person in a position, with the claims that carry it: (claim id, what it bears on)."""

    person_id: int
    position_id: int
    spell: int
    acting: bool
    start: Bounds
    end: Bounds
    first_seen: date | None
    last_seen: date | None
    start_basis: BoundBasis | None
    end_basis: BoundBasis | None
    end_reason: str | None
    articles: int
    claims: int
    evidence: tuple[tuple[int, BearsOn], ...]


@dataclass(frozen=True, slots=True)
class Conflict:
    """Claims that cannot all be true (`certainty` certain) or perhaps cannot (possible)."""

    kind: str
    certainty: str
    position_id: int
    person_id: int | None
    detail: str
    claims: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class TenureVersion:
    """A tenure as it was known from `known_from` (None: from the start) until `known_to` (None: still; else excluded)."""

    tenure: Tenure
    known_from: date | None
    known_to: date | None


@dataclass(frozen=True, slots=True)
class ConflictVersion:
    """A conflict as it was seen from `known_from` (None: from the start) until `known_to` (None: still; else excluded).

    Its claims are all that took part in it at any time; on a day it is those that were public by then.
    """

    conflict: Conflict
    known_from: date | None
    known_to: date | None
