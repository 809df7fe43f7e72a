"""Titles joined to another noun before one name: "former CIA director and U.S. Army officer David Petraeus"."""

from __future__ import annotations

import re

from archive.extraction.context import PersonMention, PostMention
from archive.extraction.rules.scene import Scene

_AND = re.compile(
    r"\s+and\s+(?:(?:former|ex|retired|current|now|then|one-time|prominent|longtime|leading|wealthy)[\s-]+)*"
)
_DETERMINED = re.compile(r"\b(?:the|a|an|his|her|its|their|this|that)\b|[’']s\s", re.I)


def also_is(scene: Scene, post: PostMention) -> PersonMention | None:
    """Who has a title that no article parts from what else he is called before his name."""
    text = scene.text
    joint = _AND.match(text, post.end)
    if joint is None or post.plural or _DETERMINED.match(text[post.start : post.head]):
        return None
    mention = next((m for m in scene.sentence.people if m.start >= joint.end()), None)
    if mention is None or any(joint.end() <= other.start < mention.start for other in scene.sentence.posts):
        return None
    between = text[joint.end() : mention.start]
    if len(between) > 60 or re.search(r"[,;:.](?!\w)(?<!U\.S\.)", between) or _DETERMINED.search(between):
        return None
    if scene.only_ranks(joint.end(), mention.start):
        return mention if "former" in joint.group() or "retired" in joint.group() else None
    words = list(scene.sentence.span(joint.end(), mention.start) or ())
    plain = bool(words) and words[-1].text.islower() and words[-1].pos_ in ("NOUN", "ADJ", "PROPN")
    return mention if plain and all(word.pos_ in ("NOUN", "PROPN", "ADJ", "PUNCT") for word in words) else None
