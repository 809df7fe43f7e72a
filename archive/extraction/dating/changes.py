"""When a tenure began or ended: "was named on Friday", "replaces Wei", "since October, when Li was removed"."""

from __future__ import annotations

from datetime import date

from archive.extraction import verbs
from archive.extraction.dating.story import Story
from archive.extraction.dating.values import Dated, by_today, told_as_past
from archive.extraction.dating.words import on_date
from archive.extraction.rules.scene import Candidate
from archive.extraction.verbs import Tense
from archive.extraction.when import When
from archive.extraction.when.values import Kind
from archive.model import Aspect, DateBasis, Modality, Role

_LEAD = 3
# What passes from one holder to the next happens on one day; a removal by itself may lie long before.
_PASSES = (
    "succession",
    "in place of",
    "in his place",
    "takes over",
    "appointed",
    "appoints",
    "gets",
    "given",
    "goes to",
    "hands over",
)
_CHANGES = (Aspect.BEGAN, Aspect.ENDED)
_NEAR = 2


def date_change(candidate: Candidate, own: When | None, story: Story, published: date | None) -> Dated:
    """The date of a beginning or an end: its own words, the change it belongs to, the day of the story, or any before."""
    if own is not None and own.kind is Kind.SINCE and not on_date(candidate, own):
        own = None  # "replaces Wei, minister since 2018": the date of something that lasted until then
    if own is not None:
        bounds = own.bounds
        if own.kind is Kind.FROM_TO and own.span_start is not None and own.span_end is not None:
            # "led it from 2007 to 2012, when he was followed by Zhang": the end of the stretch is when it changed
            starts = candidate.aspect is Aspect.BEGAN and not on_date(candidate, own)
            bounds = own.span_start if starts else own.span_end
        bounds = told_as_past(bounds, published)
        if published is None or bounds.earliest is None or bounds.earliest <= published:
            return Dated(bounds, DateBasis.STATED)
    told = _told_before(candidate)
    if told is not None:
        return told
    day = story.day(candidate.scene.sentence)
    verb = verbs.governing_verb(candidate.anchor) if candidate.anchor is not None else None
    if day is not None and verb is not None and verbs.read_verb(verb).tense is Tense.PAST and _new_in(candidate):
        return Dated(day, DateBasis.EVENT_DATE)
    return by_today(published)


def _told_before(candidate: Candidate) -> Dated | None:
    """The date of the change that this one belongs to: "was named on Sunday. He replaces Wei"; the same sentence first."""
    scene = candidate.scene
    position = scene.position_of(candidate)
    if position is None:
        return None
    here = scene.sentence.index
    near = (o for o in reversed(scene.before) if here - o.scene.sentence.index <= _NEAR)
    for other in (*reversed(scene.found), *near):
        if (
            other is not candidate
            and other.aspect in _CHANGES
            and (other.aspect is candidate.aspect or candidate.rule in _PASSES)
            and other.modality is Modality.ASSERTED
            and other.bounds is not None
            and other.bounds.closed
            and other.basis in (DateBasis.STATED, DateBasis.EVENT_DATE)
            and scene.position_of(other) == position
        ):
            return Dated(other.bounds, DateBasis.EVENT_DATE)
    return None


def _new_in(candidate: Candidate) -> bool:
    """Whether the change is what the story of the day is about: its sentence has no date of its own and is in the lead."""
    sentence = candidate.scene.sentence
    bodies = [other.index for other in candidate.scene.article.told() if other.role is Role.BODY]
    return not [when for when in sentence.whens if when.kind is not Kind.DURATION] and sentence.index in bodies[:_LEAD]
