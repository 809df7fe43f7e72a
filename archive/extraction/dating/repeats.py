"""What an article tells twice, once with a date and once without: "China names Li minister", "was named on Sunday"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from archive.dates import Bounds
from archive.extraction.rules.scene import Candidate
from archive.model import Aspect, DateBasis, Modality

_CHANGES = (Aspect.BEGAN, Aspect.ENDED)
_Key = tuple[int | None, int, Aspect, Modality]


def date_repeats(candidates: Sequence[Candidate]) -> None:
    """Dates each change that has no date of its own by the words that tell of the same change with one.

    Nothing where two dates are told: somebody may have come twice.
    """
    stated: dict[_Key, list[Bounds]] = defaultdict(list)
    for candidate in candidates:
        key = _key(candidate)
        if key and candidate.basis is DateBasis.STATED and candidate.bounds is not None and candidate.bounds.closed:
            stated[key].append(candidate.bounds)
    for candidate in candidates:
        key = _key(candidate)
        told = stated[key] if key else []
        if not told or candidate.basis is DateBasis.STATED or candidate.bounds is None:
            continue
        bounds = told[0]
        for other in told[1:]:
            common = bounds & other
            if common is None:
                break
            bounds = common
        else:
            candidate.bounds, candidate.basis = bounds, DateBasis.EVENT_DATE


def _key(candidate: Candidate) -> _Key | None:
    position = candidate.position
    if position is None or candidate.aspect not in _CHANGES or candidate.modality is not Modality.ASSERTED:
        return None
    return candidate.person, position, candidate.aspect, candidate.modality
