"""The days of what is shown under a picture: "FILE PHOTO: President Otieno waves in 2012", "the army chief, May 3, 1962"."""

from __future__ import annotations

import re
from datetime import date

from archive.dates import Bounds
from archive.extraction.context import SentenceContext
from archive.extraction.dating.values import Dated, by_today
from archive.extraction.text.sought import sought
from archive.extraction.when import When
from archive.extraction.when.values import Kind
from archive.model import DateBasis

PICTURED = sought(
    r"\bfile[ -](?:photo|picture|image|photograph|pic)\b|\bin (?:this|an?) (?:\w+ ){0,2}(?:photo|picture|image|photograph)\b[^.]{0,30}\b(?:taken|from|of|dated)\b|"
    r"\bphoto taken (?:on|in)\b",
    re.I,
)
CAPTION = re.compile(r"\W*(?:photo|picture|image)?\s*caption\b", re.I)
LABEL = len("FILE PHOTO: ")
# "on the anniversary of the landing of June 6, 1944", "born on 2 June 1969": no day of the picture
_OF_ELSE = re.compile(
    r"\b(?:anniversary|born|birth|remarks|speech|statement|message)\b|\b(?:[a-z]+)\s+of\s+(?:\d|January|February|March|April|May|June|July|August|September|October|November|December)",
    re.I,
)
_LATE = 62  # days


def pictured(sentence: SentenceContext, published: date) -> Dated:
    """What a picture from the files shows was so when it was taken; where that is not told, by the publication."""
    taken = [w.bounds for w in sentence.whens if w.kind is Kind.AT and w.bounds.closed and not w.relative]
    past = [bounds for bounds in taken if bounds.latest is not None and bounds.latest <= published]
    return Dated(past[-1], DateBasis.EVENT_DATE) if len(past) == 1 else by_today(published)


def is_told(sentence: SentenceContext) -> bool:
    """Whether a sentence has a finite verb, which what stands under a picture often has not: "The king with General Diop,
    the army chief, May 3, 1962"."""
    return any(word.tag_ in ("VBD", "VBZ", "VBP", "MD") for word in sentence.doc or ())


def day_shown(sentence: SentenceContext, published: date) -> Bounds | None:
    """The one day with its year that stands in a sentence without a verb, where it is long past."""
    days = [when.bounds for when in sentence.whens if when.kind is Kind.AT and when.bounds.known]
    if _OF_ELSE.search(sentence.text) is not None:
        return None
    old = days[0] if len(days) == 1 and days[0].exact else None
    return old if old is not None and old.latest is not None and (published - old.latest).days > _LATE else None


def is_a_day(when: When) -> bool:
    """Whether a day of the calendar is written, not a weekday that may be to come."""
    return when.bounds.exact and re.search(r"\d", when.text) is not None
