"""From all claims on one post to its tenures and conflicts: the same result in any order of arrival.

claims -> groups (person, capacity) -> without outliers -> spells -> own bounds -> neighbours -> lifetimes -> Tenure
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from archive.model import ClaimFact, Conflict, DeathFact, Pin, PositionFact, Tenure
from archive.tenure.belief import Belief


@dataclass(frozen=True, slots=True)
class Derivation:
    """What follows from the claims on one post, in a fixed order."""

    tenures: tuple[Tenure, ...] = ()
    conflicts: tuple[Conflict, ...] = ()


def derive(
    position: PositionFact,
    claims: Iterable[ClaimFact],
    deaths: Iterable[DeathFact] = (),
    pins: Iterable[Pin] = (),
) -> Derivation:
    """The tenures of one post and the conflicts among its claims, from all its live asserted claims.

    `deaths` are reports of the deaths of those whom the claims name; others do not matter. `pins` are decisions in force
    on bounds in this post. Neither does the order of the
    claims, nor one that comes twice. Raises ClaimError for a claim on another post, for one that names nobody, a vacancy
    apart, and for one id with two contents. A person known only by `not_holding` has no tenure.
    """
    belief = Belief(position)
    belief.hear(claims, deaths, pins)
    return Derivation(tuple(belief.all_tenures()), tuple(belief.conflicts()))
