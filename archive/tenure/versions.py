"""What was believed from which day on: the second clock, by the days on which claims became public."""

from __future__ import annotations

from collections.abc import Iterable

from archive.model import ClaimFact, DeathFact, Pin, PositionFact, TenureVersion
from archive.tenure.history import Chronicle, follow


def versions(
    position: PositionFact,
    claims: Iterable[ClaimFact],
    deaths: Iterable[DeathFact] = (),
    pins: Iterable[Pin] = (),
) -> list[TenureVersion]:
    """Every belief about the tenures of one post with the days on which it was held, sorted.

    On each day that brings a claim or the report of a death (`known_from`), and on which a pin was decided, the belief is what follows from what was
    public by then; what has no such day was known from the start (known_from None). Equal beliefs in a row are one.
    `known_to` is the first day of another belief, None for the current one. The evidence of a version is left empty: it
    is that of the claims public by then, and would fill an archive with copies of itself. Raises what `derive` raises.
    """
    return follow(Chronicle((position,)), claims, deaths, pins)[0]
