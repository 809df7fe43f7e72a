"""The other of the two who head a Chinese command: "its commander, Gao, and his political counterpart, Meng"."""

from __future__ import annotations

import re
from dataclasses import replace

from archive.extraction.context import PersonMention, PostMention
from archive.extraction.scene import Candidate, Scene

_SIDE = re.compile(r"\b(?P<side>political|military)\s+$")
_LENGTH = 12  # characters of such a word
_OTHER = {"political": ("commander", "political commissar"), "military": ("political commissar", "commander")}


def other_head(scene: Scene, post: PostMention, mention: PersonMention, held: list[Candidate]) -> bool:
    """Adds the commissar of a commander, or the commander of a commissar; False where the word has no such side."""
    side = _SIDE.search(scene.text, max(0, post.head - _LENGTH), post.head)
    if side is None:
        return False
    own, other = _OTHER[side["side"]]
    for candidate in reversed(held):
        position = scene.position_of(candidate)
        entry = scene.article.positions[position] if position is not None else None
        if entry is None or entry.title != own or entry.organisation is None:
            continue
        answer = scene.positions.of(scene.article, entry.organisation, other)
        anchor = scene.sentence.head_token(mention.start, mention.end)
        start, end = min(post.start, mention.start), max(post.end, mention.end)
        scene.state(mention.person, replace(post, position=answer), "counterpart", anchor, start, end, title=True)
        break
    return True
