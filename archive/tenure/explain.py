"""Why a tenure is bounded as it is, in sentences."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from archive.dates import Bounds
from archive.model import Aspect, BearsOn, BoundBasis, ClaimFact, Tenure

_SAID = {
    Aspect.HOLDS: "is seen in the post",
    Aspect.BEGAN: "is said to begin",
    Aspect.ENDED: "is said to leave",
    Aspect.HELD_BEFORE: "is said to have held it",
    Aspect.NOT_HOLDING: "is said to be out of it",
}


def explain(tenure: Tenure, claims: Iterable[ClaimFact]) -> list[str]:
    """One sentence for the start, one for the end, one for the last sighting where no end is known, and one for the
    claims set aside, each with the arithmetic and the claims it stands on. `claims` are those of the post: what the
    tenure's evidence names is taken from them."""
    by_id = {claim.id: claim for claim in claims}

    def carrying(bears: BearsOn) -> list[ClaimFact]:
        return [by_id[id] for id, what in tenure.evidence if what is bears and id in by_id]

    said = [
        _bound("start", tenure.start, tenure.start_basis, carrying(BearsOn.START), tenure.person_id),
        _bound("end", tenure.end, tenure.end_basis, carrying(BearsOn.END), tenure.person_id),
    ]
    if tenure.end.latest is None and tenure.last_seen is not None:
        said.append(f"Last seen in the post {tenure.last_seen}; after that day the tenure is only carried forward.")
    against = carrying(BearsOn.AGAINST)
    if against:
        said.append(
            f"Against it, and not followed because more sources, or later ones, say otherwise: {_listed(against, 'the holder')}."
        )
    return said


def _bound(which: str, bounds: Bounds, basis: BoundBasis | None, claims: Sequence[ClaimFact], person: int) -> str:
    if not bounds.known:
        return f"The {which} is unknown: no claim bounds it."
    lower = None if bounds.earliest is None else _why(which, True, bounds.earliest, basis, claims, person)
    upper = None if bounds.latest is None else _why(which, False, bounds.latest, basis, claims, person)
    if bounds.exact and lower == upper:
        return f"The {which} is {bounds.earliest}: {lower}."
    reasons = []
    if lower is not None:
        reasons.append(f"not before {bounds.earliest}, because {lower}")
    if upper is not None:
        reasons.append(f"not after {bounds.latest}, because {upper}")
    return f"The {which} is {_written(bounds)}: {'; '.join(reasons)}."


def _why(which: str, lower: bool, day: date, basis: BoundBasis | None, claims: Sequence[ClaimFact], person: int) -> str:
    """The claims that put a bound on this day; else the post's own dates, on which no claim stands."""
    telling = [claim for claim in claims if day in _days(claim, lower, person)]
    own = [claim for claim in telling if claim.person_id == person]
    if own:
        return _listed(own, "the holder")
    if telling:
        vacant = all(claim.person_id is None for claim in telling)
        return _listed(telling, "nobody" if vacant else "the next holder" if which == "end" else "the holder before")
    if lower and basis is BoundBasis.INCEPTION:
        return "the post exists from then on"
    if not lower and basis is BoundBasis.DISSOLUTION:
        return "the post is gone by then"
    return "a tenure starts before it ends"


def _days(claim: ClaimFact, lower: bool, person: int) -> set[date | None]:
    """The days on which a claim can put a bound."""
    earliest, latest = claim.bounds.earliest, claim.bounds.latest
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


def _listed(claims: Sequence[ClaimFact], who: str) -> str:
    shown = "; ".join(
        f"{who}{' (acting)' if claim.acting else ''} {_said(claim, who)} (claim {claim.id})" for claim in claims[:3]
    )
    return shown if len(claims) <= 3 else f"{shown}, and {len(claims) - 3} more claims say so"


def _said(claim: ClaimFact, who: str) -> str:
    if claim.aspect is Aspect.NOT_HOLDING and who == "nobody":
        return f"holds the post on some day in {_written(claim.bounds)}"
    return f"{_SAID[claim.aspect]} {_written(claim.bounds)}"


def _written(bounds: Bounds) -> str:
    return f"between {bounds.earliest} and {bounds.latest}" if bounds.closed and not bounds.exact else str(bounds)
