"""When somebody began at the latest what he had left by a day that the article tells.

"She was mayor from 2005 to 2019 ... She became mayor": by 2019 she had become it, whenever the article was written.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from archive.dates import Bounds
from archive.extraction.scene import Candidate
from archive.model import Aspect, DateBasis, Modality

_OVER = (Aspect.HELD_BEFORE, Aspect.ENDED)
_HELD = (Aspect.HOLDS, Aspect.BEGAN)


def begun_by(candidates: Iterable[Candidate], published: date | None) -> None:
    """Narrows beginnings of no known day of those who had the post once, as far as is told, and have it no more."""
    told = [
        c for c in candidates if c.modality is Modality.ASSERTED and c.person is not None and c.position is not None
    ]
    left: dict[tuple[int | None, int | None], date] = {}
    for candidate in told:
        latest = candidate.bounds.latest if candidate.bounds is not None else None
        if candidate.aspect in _OVER and candidate.basis is DateBasis.STATED and latest is not None:
            key = (candidate.person, candidate.position)
            left[key] = max(latest, left.get(key, latest))
    for candidate in told:
        gone = left.get((candidate.person, candidate.position))
        earliest = candidate.bounds.earliest if candidate.bounds is not None else None
        if gone is not None and (
            candidate.aspect is Aspect.HOLDS
            or (candidate.aspect in _HELD and earliest is not None and earliest >= gone)
        ):
            del left[(candidate.person, candidate.position)]  # has it, or has it again
    for candidate in told:
        gone, bounds = left.get((candidate.person, candidate.position)), candidate.bounds
        open_ended = bounds is not None and bounds.latest is not None and bounds.latest == published
        if candidate.aspect is Aspect.BEGAN and gone is not None and bounds is not None and open_ended:
            candidate.bounds = Bounds(bounds.earliest, gone)
