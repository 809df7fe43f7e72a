"""Where the words that a model quotes stand in the article. What is not there, to the letter, is not believed."""

from __future__ import annotations

import re
from datetime import date, timedelta

from archive.dates import UNKNOWN, Bounds
from archive.extraction.context import SentenceContext
from archive.extraction.when import Anchor, When, find
from archive.extraction.when.values import Kind
from archive.model import Aspect, DateBasis, Modality


def place(words: str, text: str, *, whole: bool = False) -> tuple[int, int] | None:
    """Where words stand in a text, blanks of any kind and number being one; `whole` where no word may go on."""
    parts = words.split()
    if not parts:
        return None
    pattern = r"\s+".join(map(re.escape, parts))
    found = re.search(rf"(?<!\w){pattern}(?!\w)" if whole else pattern, text)
    return found.span() if found else None


def dated(
    words: str | None, sentence: SentenceContext, aspect: Aspect, modality: Modality, published: date | None
) -> tuple[Bounds, DateBasis] | None:
    """The bounds that the words for a date give, else those that the publication day gives; None where the sentence has no
    such words, or they are no date."""
    if words is None:
        return _undated(aspect, modality, published)
    span = place(words, sentence.text)
    if span is None:
        return None
    own = [when for when in sentence.whens if when.start < span[1] and span[0] < when.end]
    when = next(iter(own or find(words, Anchor(published))), None)
    if when is None:
        return None
    return _bounds(when, aspect) or _undated(aspect, modality, published)


def _bounds(when: When, aspect: Aspect) -> tuple[Bounds, DateBasis] | None:
    if when.kind is Kind.DURATION or (aspect is Aspect.HOLDS and when.kind not in (Kind.AT, Kind.FROM_TO)):
        return None  # "has been minister since 2019" holds on the day it is said
    if aspect is Aspect.HELD_BEFORE and when.kind in (Kind.UNTIL, Kind.BEFORE, Kind.BY):
        return Bounds(None, when.bounds.latest), DateBasis.STATED
    return when.bounds, DateBasis.STATED


def _undated(aspect: Aspect, modality: Modality, published: date | None) -> tuple[Bounds, DateBasis]:
    if published is None:
        return UNKNOWN, DateBasis.NONE
    if modality is not Modality.ASSERTED:
        return Bounds(published, None), DateBasis.PUBLICATION_DATE
    if aspect in (Aspect.HOLDS, Aspect.NOT_HOLDING):
        return Bounds(published, published), DateBasis.PUBLICATION_DATE
    last = published - timedelta(days=1) if aspect is Aspect.HELD_BEFORE and published > date.min else published
    return Bounds(None, last), DateBasis.PUBLICATION_DATE
