"""What an article tells twice, once with a date and once without: "China names Li minister", "was named on Sunday"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from archive.dates import Bounds
from archive.extraction.dating.changes import PASSES
from archive.extraction.scene import Candidate
from archive.model import Aspect, DateBasis, Modality

_PASSES = ("succession", "in place of", "takes over")
_DATED = (DateBasis.STATED, DateBasis.EVENT_DATE)
_LEAD = 550  # days between the choice for an office and its first day
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
    _gone_before_followed(candidates)


def _gone_before_followed(candidates: Sequence[Candidate]) -> None:
    """ "Wei was dismissed in August. He was replaced by Han in December": when the next one came is not when he went."""
    told = [c for c in candidates if c.aspect is Aspect.ENDED and _key(c) and c.bounds is not None]
    own = [c for c in told if c.rule not in PASSES and c.basis is DateBasis.STATED]
    for candidate in told:
        followed = candidate.bounds.earliest if candidate.rule in PASSES and candidate.bounds is not None else None
        for other in own:
            left = other.bounds.latest if _key(other) == _key(candidate) and other.bounds is not None else None
            if left and followed and 0 < (followed - left).days <= _LEAD:  # after longer he had come back
                candidate.bounds, candidate.basis = other.bounds, DateBasis.EVENT_DATE
            elif left and followed and candidate.scene is other.scene and _after(other, candidate):
                # "Han replaced Wei, who was sacked in August, as chief in December": nobody goes after the next one came
                other.bounds, other.basis = candidate.bounds, candidate.basis


def _after(one: Candidate, other: Candidate) -> bool:
    """Whether all the days of one lie behind those of the other, and not by years."""
    first = one.bounds.earliest if one.bounds is not None else None
    last = other.bounds.latest if other.bounds is not None else None
    return first is not None and last is not None and 0 < (first - last).days <= _LEAD


def date_choices(candidates: Sequence[Candidate], topic: int | None) -> None:
    """Of the news: who was named came on that day or on the day on which he is to take office. Of a life: who was chosen or sworn in before the stretch that the life gives of the post came into it by then, not on
    the day of the choice: "was ambassador from January 2018" and "was sworn in on 11 December 2017"."""
    if topic is None:
        for candidate in candidates:
            _to_take_office(candidate, candidates)
            _still_to_follow(candidate, candidates)
        return
    own = [c for c in candidates if c.person == topic and c.modality is Modality.ASSERTED and c.bounds is not None]
    starts = [
        (c.position, c.bounds.earliest, c.started_by or c.bounds.latest)
        for c in own
        if c.bounds and (_is_stretch(c) or (c.rule == "takes office" and c.basis is DateBasis.STATED))
    ]
    for candidate in own:
        if _within(candidate, own):
            candidate.aspect = Aspect.HOLDS  # "a deputy from 1999 to 2011", and "elected again in 2003": a further term
            continue
        bounds = candidate.bounds
        if candidate.aspect is not Aspect.BEGAN or _is_stretch(candidate) or bounds is None or not bounds.closed:
            continue
        if candidate.acting:
            continue  # who was named acting head was in the post from then on, whoever it was given to later
        for position, first, last in starts:
            if position != candidate.position or first is None or bounds.latest is None or bounds.earliest is None:
                continue
            if bounds.latest < first and (first - bounds.earliest).days <= _LEAD:
                candidate.bounds = Bounds(bounds.earliest, last)


def _within(candidate: Candidate, own: Sequence[Candidate]) -> bool:
    """Whether a beginning lies within a stretch that the life gives of the same post."""
    bounds = candidate.bounds
    if candidate.aspect is not Aspect.BEGAN or _is_stretch(candidate) or bounds is None:
        return False
    return any(
        other.position == candidate.position
        and other.started_by is not None
        and other.lasted_until is not None
        and bounds.earliest is not None
        and bounds.latest is not None
        and other.started_by < bounds.earliest
        and bounds.latest < other.lasted_until
        for other in own
    )


def _to_take_office(candidate: Candidate, candidates: Sequence[Candidate]) -> None:
    """ "Was named on Tuesday. He will take command on 1 July": he came, or went, on one of the days from the one to the other."""
    bounds, key = candidate.bounds, _key(candidate)
    if key is None or bounds is None or bounds.earliest is None or bounds.latest is None or candidate.acting:
        return
    for other in candidates:
        if (
            other.modality is Modality.PROSPECTIVE
            and other.basis is DateBasis.STATED
            and (other.person, other.position, other.aspect) == key[:3]
            and other.bounds is not None
            and other.bounds.earliest is not None
            and other.bounds.latest is not None
            and bounds.latest < other.bounds.earliest
            and (other.bounds.latest - bounds.earliest).days <= _LEAD
        ):
            candidate.bounds = Bounds(bounds.earliest, other.bounds.latest)
            return


def _still_to_follow(candidate: Candidate, candidates: Sequence[Candidate]) -> None:
    """ "Was elected to succeed Ma. Li will replace Ma on 1 July": the choice alone is made, and neither has come or gone."""
    chosen = candidate.rule == "succession" and candidate.anchor is not None and candidate.anchor.tag_ == "VB"
    if not chosen or candidate.aspect is not Aspect.BEGAN or candidate.basis is not DateBasis.PUBLICATION_DATE:
        return
    key = _key(candidate)
    for other in candidates:
        later = other.modality is Modality.PROSPECTIVE and other.basis is DateBasis.STATED and other.bounds is not None
        if not later or key is None or (other.person, other.position, other.aspect) != key[:3]:
            continue
        for each in candidates:
            if each.anchor == candidate.anchor and each.position == candidate.position and _key(each):
                each.modality, each.bounds, each.basis = other.modality, other.bounds, other.basis
        return


def _is_stretch(candidate: Candidate) -> bool:
    """Whether a candidate gives the time in a post ("from 2018 to 2020", "since 2018") and not how it began."""
    since = candidate.aspect is Aspect.BEGAN and candidate.lasted_until is not None
    return candidate.started_by is not None or since


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
