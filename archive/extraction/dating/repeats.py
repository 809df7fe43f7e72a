"""What an article tells twice, once with a date and once without: "China names Li minister", "was named on Sunday"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from archive.dates import Bounds
from archive.extraction.rules.scene import Candidate
from archive.model import Aspect, DateBasis, Modality

_PASSES = ("succession", "in place of", "takes over")
_DATED = (DateBasis.STATED, DateBasis.EVENT_DATE)
_CHANGES = (Aspect.BEGAN, Aspect.ENDED)
_Key = tuple[int | None, int, Aspect, Modality]


def date_repeats(candidates: Sequence[Candidate]) -> None:
    """Dates each change that has no date of its own by the words that tell of the same change with one.

    Nothing where two dates are told: somebody may have come twice.
    """
    told: dict[_Key, dict[DateBasis, list[Bounds]]] = defaultdict(lambda: defaultdict(list))
    for candidate in candidates:
        key = _key(candidate)
        if key and candidate.bounds is not None and candidate.bounds.closed and candidate.basis in _DATED:
            told[key][candidate.basis].append(candidate.bounds)
    for candidate in candidates:
        key = _key(candidate)
        if key is None or key not in told or candidate.basis is DateBasis.STATED:
            continue
        bounds = _common(told[key][DateBasis.STATED]) or _common(told[key][DateBasis.EVENT_DATE])
        if bounds is not None:
            candidate.bounds, candidate.basis = bounds, DateBasis.EVENT_DATE
    for candidate in candidates:
        if candidate.basis is DateBasis.PUBLICATION_DATE and _key(candidate) and candidate.rule in _PASSES:
            _as_the_other(candidate, candidates)


def _as_the_other(candidate: Candidate, candidates: Sequence[Candidate]) -> None:
    """ "Hagel replaces Panetta": the one leaves when the other comes."""
    for other in candidates:
        if (
            other.scene is candidate.scene
            and other.position == candidate.position
            and _key(other)
            and other.aspect is not candidate.aspect
            and other.rule == candidate.rule
            and other.bounds is not None
            and other.bounds.exact
            and other.basis in _DATED
        ):
            candidate.bounds, candidate.basis = other.bounds, DateBasis.EVENT_DATE
            return


def _common(dates: Sequence[Bounds]) -> Bounds | None:
    """The days in all of some bounds."""
    common: Bounds | None = None
    for bounds in dates:
        common = bounds if common is None else common & bounds
        if common is None:
            return None
    return common


def _key(candidate: Candidate) -> _Key | None:
    position = candidate.position
    if position is None or candidate.aspect not in _CHANGES or candidate.modality is not Modality.ASSERTED:
        return None
    return candidate.person, position, candidate.aspect, candidate.modality
