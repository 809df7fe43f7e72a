"""Why a tenure is bounded as it is, in sentences."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from archive.dates import Bounds
from archive.model import Aspect, BearsOn, BoundBasis, ClaimFact, Pin, Tenure
from archive.tenure.grounds import Ground, Reason, grounds

_SAID = {
    Aspect.HOLDS: "is seen in the post",
    Aspect.BEGAN: "is said to begin",
    Aspect.ENDED: "is said to leave",
    Aspect.HELD_BEFORE: "is said to have held it",
    Aspect.NOT_HOLDING: "is said to be out of it",
}

_WHO = {Reason.OWN: "the holder", Reason.VACANT: "nobody"}
_WITHOUT_CLAIMS = {
    Reason.INCEPTION: "the post exists from then on",
    Reason.DISSOLUTION: "the post is gone by then",
    Reason.RENAME: "the holder is seen in the post before it was renamed and after",
    Reason.DEATH: "the holder is dead by then",
    Reason.ORDER: "a tenure starts before it ends",
}


def explain(tenure: Tenure, claims: Iterable[ClaimFact], pins: Iterable[Pin] = ()) -> list[str]:
    """One sentence for the start, one for the end, one for the last sighting where no end is known, and one for the
    claims set aside, each with the arithmetic and the claims it stands on. `claims` and `pins` are those of
    the post."""
    claims = list(claims)
    found = grounds(tenure, claims, pins)
    said = [
        _bound(side.value, bounds, [ground for ground in found if ground.bears_on is side])
        for side, bounds in ((BearsOn.START, tenure.start), (BearsOn.END, tenure.end))
    ]
    if tenure.end.latest is None and tenure.last_seen is not None:
        said.append(f"Last seen in the post {tenure.last_seen}; after that day the tenure is only carried forward.")
    by_id = {claim.id: claim for claim in claims}
    against = [by_id[id] for id, what in tenure.evidence if what is BearsOn.AGAINST and id in by_id]
    if against:
        why = "more sources, or later ones, say otherwise"
        if any(claim.accepted for claim in claims):
            why = "a claim that was accepted, more sources, or later ones say otherwise"
        if BoundBasis.PINNED in (tenure.start_basis, tenure.end_basis):
            why = "of what was decided"
        said.append(f"Against it, and not followed because {why}: {_listed(against, 'the holder')}.")
    return said


def _bound(which: str, bounds: Bounds, found: Sequence[Ground]) -> str:
    if not bounds.known:
        return f"The {which} is unknown: no claim bounds it."
    why = {ground.lower: _why(ground) for ground in found}
    if bounds.exact and why[True] == why[False]:
        return f"The {which} is {bounds.earliest}: {why[True]}."
    reasons = []
    if True in why:
        reasons.append(f"not before {bounds.earliest}, because {why[True]}")
    if False in why:
        reasons.append(f"not after {bounds.latest}, because {why[False]}")
    return f"The {which} is {_written(bounds)}: {'; '.join(reasons)}."


def _why(ground: Ground) -> str:
    """The claims that put a bound on its day; else the post's own dates, on which no claim stands."""
    if ground.pin is not None:
        return f"{ground.pin.by} decided so on {ground.pin.decided_on} (decision {ground.pin.id})"
    if ground.reason in _WITHOUT_CLAIMS:
        return _WITHOUT_CLAIMS[ground.reason]
    who = _WHO.get(ground.reason) or ("the next holder" if ground.bears_on is BearsOn.END else "the holder before")
    return _listed(ground.claims, who)


def _listed(claims: Sequence[ClaimFact], who: str) -> str:
    shown = "; ".join(
        f"{who}{' (acting)' if claim.acting else ''} {_said(claim, who)} (claim {claim.id})" for claim in claims[:3]
    )
    return shown if len(claims) <= 3 else f"{shown}, and {len(claims) - 3} more claims say so"


def _said(claim: ClaimFact, who: str) -> str:
    if claim.aspect is Aspect.NOT_HOLDING and who == "nobody":
        return f"holds the post on some day in {_written(claim.bounds)}"
    if claim.aspect is Aspect.HELD_BEFORE and claim.started_by is None and claim.lasted_until is not None:
        return f"held it until a day {_written(Bounds(claim.lasted_until, claim.bounds.latest))}"
    if claim.aspect is Aspect.HELD_BEFORE and claim.started_by is not None and claim.lasted_until is not None:
        start, end = Bounds(claim.bounds.earliest, claim.started_by), Bounds(claim.lasted_until, claim.bounds.latest)
        return f"held it from a day {_written(start)} to one {_written(end)}"
    lasted = f" and still held it on {claim.lasted_until}" if claim.lasted_until is not None else ""
    return f"{_SAID[claim.aspect]} {_written(claim.bounds)}{lasted}"


def _written(bounds: Bounds) -> str:
    return f"between {bounds.earliest} and {bounds.latest}" if bounds.closed and not bounds.exact else str(bounds)
