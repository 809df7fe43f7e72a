"""The date of a claim by what it says: that a post is held, was taken up, was left, was held once, or is to be had."""

from __future__ import annotations

from archive.dates import Bounds
from archive.extraction.dating.changes import date_change
from archive.extraction.dating.past import date_absence, date_former
from archive.extraction.dating.story import Story
from archive.extraction.dating.titles import date_holding
from archive.extraction.dating.values import UNDATED, Dated
from archive.extraction.dating.words import own_date
from archive.extraction.rules.scene import Candidate
from archive.model import Aspect, DateBasis, Modality


def date_claim(candidate: Candidate, story: Story) -> Dated:
    """The bounds and basis of a candidate."""
    sentence = candidate.scene.sentence
    published = candidate.scene.article.published
    if candidate.modality is Modality.HYPOTHETICAL:
        return UNDATED
    own = own_date(candidate, sentence)
    if candidate.modality is Modality.PROSPECTIVE:
        if (
            own is not None
            and own.bounds.earliest is not None
            and (published is None or own.bounds.latest is None or own.bounds.latest >= published)
        ):
            return Dated(own.bounds, DateBasis.STATED)
        return Dated(Bounds(published, None), DateBasis.PUBLICATION_DATE) if published else UNDATED
    if candidate.aspect in (Aspect.BEGAN, Aspect.ENDED):
        return date_change(candidate, own, story, published)
    if candidate.aspect is Aspect.HELD_BEFORE:
        return date_former(candidate, own, published)
    if candidate.aspect is Aspect.NOT_HOLDING:
        return date_absence(own, published)
    return date_holding(candidate, own, story, published)
