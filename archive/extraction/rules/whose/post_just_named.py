"""Which post "that job" is: what the sentence before told of last, or what stands right before the word."""

from __future__ import annotations

import re

from spacy.tokens import Token

from archive.extraction.rules.whose.seats import POST_WORDS, Seat
from archive.extraction.scene import Scene

_A_POST = re.compile(r",\s+(?:an?|the)\s+(?:[\w-]+\s+)?")


def post_just_named(scene: Scene, noun: Token) -> list[Seat]:
    """ "He ran the General Office. That job has gone to Li": the post that the sentence before has told of last; "He was head
    of the office, a job that goes to Li": the one right before."""
    if noun.lemma_.lower() in POST_WORDS:
        beside = (c for c in scene.found if c.post is not None and _A_POST.fullmatch(scene.text, c.post.end, noun.idx))
        if (told := next(beside, None)) is not None:
            return [Seat(noun.idx + len(noun), position=scene.position_of(told), vague=True)]
    if noun.lemma_.lower() not in POST_WORDS or not any(child.lower_ in ("that", "this") for child in noun.children):
        return []
    last = [c for c in scene.before if scene.sentence.index - c.scene.sentence.index == 1 and c.position is not None]
    if not last:
        return []
    return [Seat(noun.idx + len(noun), position=max(last, key=lambda c: c.end).position, vague=True)]
