"""Titles before names that only tell with what somebody began: "since President Holm's inauguration"."""

from __future__ import annotations

import re

from archive.extraction.context import PersonMention, PostMention
from archive.extraction.scene import Scene
from archive.model import Aspect

_INAUGURATION = re.compile(
    r"[’']s?\s+(?:(?:\w+\s+)?inauguration|swearing[ -]in|installation|coronation|enthronement)\b"
)
_GONE_BY = re.compile(r"\b(?:after|since|following|upon|from)\s+(?:the\s+)?$", re.I)


def at_inauguration(scene: Scene, post: PostMention, mention: PersonMention) -> bool:
    """Whether a title only stands in what somebody began with; adds the beginning where it is past."""
    words = _INAUGURATION.match(scene.text, mention.end)
    if words is None or post.former or post.then:
        return False
    if _GONE_BY.search(scene.text, max(0, post.start - 20), post.start) is None:
        return False
    anchor = scene.sentence.head_token(words.end() - 1, words.end())
    scene.change(mention.person, Aspect.BEGAN, "title", anchor, post.start, words.end(), post=post)
    return True
