"""Whose time "under President Li" tells of: one that is over, or that of a body which he heads now.

served under President Clinton        his time, which is over
the Politburo under President Xi      his now
"""

from __future__ import annotations

import re

from spacy.tokens import Token

from archive.extraction.context import PostMention
from archive.extraction.dating.words import date_of
from archive.extraction.parsing import verbs
from archive.extraction.parsing.verbs import Tense
from archive.extraction.scene import Scene

_VERBS = ("VERB", "AUX")
_UNDER = re.compile(r"\bunder\s+(?:then\s+)?$")
_UNDER_IT = re.compile(r"(?:\s+of\s+(?:the\s+)?[A-Z]\w+)?,?\s+")


def in_his_time(scene: Scene, post: PostMention, anchor: Token | None) -> bool:
    """ "Served under President Clinton" is told of his time, which is over; "the Politburo under President Xi" is his now."""
    written = _UNDER.search(scene.text[: post.start])
    if anchor is None or written is None:
        return False
    above = verbs.governing_verb(anchor)
    if above is not None and verbs.lemma_of(above) in ("serve", "work") and verbs.read_verb(above).tense is Tense.PAST:
        return True  # "worked in the White House under President Ford"
    if _of_body_before(scene, post, written.start()):
        return False
    if _of_former(scene, written.start()):
        return True
    told = verbs.governing_verb(anchor)
    under = next((above for above in anchor.ancestors if above.lower_ == "under"), None)
    if told is None:
        return True
    body = (
        under is not None
        and (
            under.head.dep_ in ("nsubj", "nsubjpass", "ROOT")
            or (under.head.dep_ == "pobj" and date_of(scene.sentence, told, title=True) is not None)
        )
        and scene.sentence.post_at(under.head.idx) is None
    )
    return not body and verbs.read_verb(told).tense in (Tense.PAST, Tense.PLUPERFECT)


def _of_former(scene: Scene, at: int) -> bool:
    """ "A former mayor and chief of staff under President Clinton": of what is over, with no verb between."""
    held = max((post.end for post in scene.sentence.posts if post.former and post.end <= at), default=None)
    words = scene.sentence.span(held, at) if held is not None and held < at else None
    return held is not None and not any(word.pos_ in _VERBS for word in words or ())


def _of_body_before(scene: Scene, post: PostMention, at: int) -> bool:
    """ "The fleet, under its commander Li, sailed": who is over a body, in the time that the sentence tells of. A bare title
    is of that body."""
    body = next((m for m in scene.sentence.organisations if _UNDER_IT.fullmatch(scene.text, m.end, at)), None)
    head = scene.sentence.head_token(body.start, body.end) if body is not None else None
    if head is not None and head.dep_ == "dobj":
        return False  # "who ran the Pentagon under President Miller"
    if body is None:
        return False
    bare = post.organisation is None and post.portfolio is None and post.country is None
    if bare and not re.match(r"(?:the|an?|their|his|her)\b", scene.text[post.start :], re.I):
        post.organisation, post.explicit = body.organisation, True
    return True
