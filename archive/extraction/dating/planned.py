"""Days still to come that a verb in the present is told with: a plan, and not the last such day.

She steps down in June.                 told in May: next month
He is leaving on Friday.                told on a Wednesday: in two days
"""

from __future__ import annotations

import re
from datetime import date

from archive.extraction.parsing import verbs
from archive.extraction.parsing.verbs import Tense
from archive.extraction.scene import Candidate
from archive.extraction.when import Anchor, When, find
from archive.extraction.when.values import Kind
from archive.model import Modality

_WEEKDAY = re.compile(r"\b(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\b")


def planned(candidate: Candidate, own: When | None, published: date | None) -> When | None:
    """The day that is meant, where it is the next one of its name and nearer than the last; else the one that was read."""
    if own is None or published is None or candidate.anchor is None or candidate.modality is not Modality.ASSERTED:
        return own
    if not own.relative or own.kind is not Kind.AT or own.bounds.earliest is None or own.bounds.latest is None:
        return own
    if own.bounds.latest >= published or candidate.state or candidate.scene.article.topic is not None:
        return own
    verb = verbs.governing_verb(candidate.anchor)
    head = candidate.scene.sentence.head_token(own.start, own.end)
    if verb is None or head is None or verbs.governing_verb(head) != verb:
        return own
    if verbs.read_verb(verb).tense is not Tense.PRESENT or (verb.tag_ != "VBG" and _WEEKDAY.search(own.text)):
        return own  # "quits on Monday" of a headline: he has
    again = find(candidate.scene.text, Anchor(published, future=True))
    following = next((when for when in again if (when.start, when.end) == (own.start, own.end)), own)
    first = following.bounds.earliest
    if first is None or first <= published or first - published > published - own.bounds.latest:
        return own
    return following
