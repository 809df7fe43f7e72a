"""Titles of others in the life of somebody: told of days gone by, they are not those of the day on which the life was read.

"She has worked for presidents Holm and Moss", "on the staffs of Senator Holm and Senator Lind": of some day up to then.
"""

from __future__ import annotations

from datetime import date

from archive.dates import Bounds
from archive.extraction.dating.values import Dated, by_today
from archive.extraction.parsing import verbs
from archive.extraction.parsing.verbs import Tense
from archive.extraction.scene import Candidate

_PAST = (Tense.PAST, Tense.PERFECT, Tense.PLUPERFECT)


def as_of_then(candidate: Candidate, dated: Dated, published: date | None) -> Dated:
    """The date of a title; of one that a life tells of somebody else in the past, any day up to that of the life."""
    topic = candidate.scene.article.topic
    if topic is None or candidate.person == topic or candidate.rule != "title" or candidate.anchor is None:
        return dated
    if published is None or dated.bounds != Bounds.day(published):
        return dated
    clauses = [word for word in (candidate.anchor, *candidate.anchor.ancestors) if word.pos_ in ("VERB", "AUX")]
    finite = next((verb for verb in clauses if verbs.read_verb(verb).tense in (*_PAST, Tense.PRESENT)), None)
    told_past = finite is not None and verbs.read_verb(finite).tense in _PAST
    return by_today(published) if told_past else dated
