"""What each bound of a tenure stands on: claims about the holder, about the one before or after, or the post's own dates."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from archive.model import Aspect, BearsOn, BoundBasis, ClaimFact, Pin, Tenure
from archive.tenure.pins import by_decision


class Reason(StrEnum):
    """Why a bound lies where it does."""

    OWN = "own"  # claims about the holder
    OTHER = "other"  # claims about somebody else in the post: the holder before, or the next one
    VACANT = "vacant"  # claims that nobody held it
    INCEPTION = "inception"  # the post exists from then on
    DISSOLUTION = "dissolution"  # the post is gone by then
    RENAME = "rename"  # the holder is seen in the post before it was renamed and after
    DEATH = "death"  # the holder is dead by then
    PINNED = "pinned"  # somebody decided it
    ORDER = "order"  # a tenure starts before it ends


@dataclass(frozen=True, slots=True)
class Ground:
    """One bound: `bears_on` start or end, not before (`lower`) or not after `day`, why, and the claims it stands on, or
    the decision."""

    bears_on: BearsOn
    lower: bool
    day: date
    reason: Reason
    claims: tuple[ClaimFact, ...] = ()
    pin: Pin | None = None


def grounds(tenure: Tenure, claims: Iterable[ClaimFact], pins: Iterable[Pin] = ()) -> tuple[Ground, ...]:
    """The ground of each known bound: start_earliest, started_by, lasted_until, end_latest. `claims` and `pins` are those
    of the post: what the tenure's evidence names, and what its bounds were pinned to, is taken from them."""
    by_id = {claim.id: claim for claim in claims}
    own = sorted((pin for pin in pins if pin.person_id == tenure.person_id), key=by_decision)
    return tuple(_grounds(tenure, by_id, own))


def _grounds(tenure: Tenure, by_id: dict[int, ClaimFact], pins: Sequence[Pin]) -> Iterator[Ground]:
    for side, bounds, basis in (
        (BearsOn.START, tenure.start, tenure.start_basis),
        (BearsOn.END, tenure.end, tenure.end_basis),
    ):
        carrying = [by_id[id] for id, what in tenure.evidence if what is side and id in by_id]
        for lower, day in ((True, bounds.earliest), (False, bounds.latest)):
            if day is None:
                continue
            pin = _pinned(pins, side, lower, day) if basis is BoundBasis.PINNED else None
            if pin is not None:
                yield Ground(side, lower, day, Reason.PINNED, (), pin)
            else:
                telling = [claim for claim in carrying if day in _days(claim, lower, tenure.person_id)]
                reason, chosen = _reason(lower, basis, telling, tenure.person_id)
                yield Ground(side, lower, day, reason, tuple(chosen))


def _pinned(pins: Sequence[Pin], side: BearsOn, lower: bool, day: date) -> Pin | None:
    """The last decision that put a bound on a day."""
    found = [pin for pin in pins if pin.side is side and day == (pin.bounds.earliest if lower else pin.bounds.latest)]
    return found[-1] if found else None


def _reason(
    lower: bool, basis: BoundBasis | None, telling: Sequence[ClaimFact], person: int
) -> tuple[Reason, Sequence[ClaimFact]]:
    own = [claim for claim in telling if claim.person_id == person]
    if own:
        return Reason.OWN, own
    if telling:
        return (Reason.VACANT if all(claim.person_id is None for claim in telling) else Reason.OTHER), telling
    if lower and basis is BoundBasis.INCEPTION:
        return Reason.INCEPTION, ()
    if not lower and basis is BoundBasis.DISSOLUTION:
        return Reason.DISSOLUTION, ()
    if basis in (BoundBasis.INCEPTION, BoundBasis.DISSOLUTION):
        return Reason.RENAME, ()
    if not lower and basis is BoundBasis.DEATH:
        return Reason.DEATH, ()
    return Reason.ORDER, ()


def _days(claim: ClaimFact, lower: bool, person: int) -> set[date | None]:
    """The days on which a claim can put a bound."""
    earliest, latest = claim.bounds.earliest, claim.bounds.latest
    if claim.started_by is not None or claim.lasted_until is not None:
        return {earliest, latest, claim.started_by, claim.lasted_until}
    if claim.person_id != person or claim.aspect is Aspect.NOT_HOLDING:
        return {earliest, latest}
    if claim.aspect is Aspect.HELD_BEFORE:
        # The day after a "former" is the first on which the holder is out: a later spell starts from there.
        return {latest, latest + timedelta(days=1)} if latest is not None and latest < date.max else {latest}
    if claim.aspect is Aspect.ENDED and latest is None and not lower:
        return {claim.known_from}
    if claim.aspect is Aspect.ENDED:
        return {earliest, latest}
    return {earliest if lower else latest}
