"""Claims as they count after review: without the rejected, accepted ones marked, corrected ones as they should have read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from archive.model import Aspect, ClaimFact, ClaimStatus, Correction, DateBasis, Review


def last_word(reviews: Iterable[Review]) -> dict[int, Review]:
    """The review of each claim that holds: the one decided last."""
    return {each.claim_id: each for each in sorted(reviews, key=lambda each: (each.decided_at, each.id))}


def reviewed(claims: Iterable[ClaimFact], reviews: Iterable[Review]) -> Iterator[ClaimFact]:
    """The claims as they count, in their order. A corrected claim is believed as an accepted one is."""
    holding = last_word(reviews)
    for claim in claims:
        review = holding.get(claim.id)
        if review is None or review.status is ClaimStatus.UNREVIEWED:
            yield claim
        elif review.status is ClaimStatus.ACCEPTED:
            yield replace(claim, accepted=True)
        elif review.status is ClaimStatus.CORRECTED:
            yield corrected(claim, review.correction)


def corrected(claim: ClaimFact, correction: Correction) -> ClaimFact:
    """The claim as it should have read. Where the aspect or the dates are others, nothing is left of the stretch that it
    told of ("from March to October")."""
    changed = replace(
        claim,
        person_id=claim.person_id if correction.person_id is None else correction.person_id,
        position_id=claim.position_id if correction.position_id is None else correction.position_id,
        acting=claim.acting if correction.acting is None else correction.acting,
        accepted=True,
    )
    if correction.aspect is not None or correction.bounds.known:
        changed = replace(changed, started_by=None, lasted_until=None)
    if correction.aspect is not None:
        aspect = correction.aspect
        changed = replace(changed, aspect=aspect, reason=claim.reason if aspect is Aspect.ENDED else None)
    if correction.bounds.known:
        changed = replace(changed, bounds=correction.bounds, basis=DateBasis.STATED)
    return changed
