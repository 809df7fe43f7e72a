"""The posts that an "as" brings: "served as minister", "worked under Dean Hughes from 1990 to 1993 as deputy director"."""

from __future__ import annotations

import re

from archive.extraction.context import PostMention
from archive.extraction.parsing import verbs
from archive.extraction.parsing.verbs import Verb
from archive.extraction.scene import Scene


def as_posts(scene: Scene, verb: Verb) -> list[PostMention]:
    """The posts of the verb's "as" phrases."""
    found = []
    for noun in verbs.prepositional(verb.token, "as"):
        post = scene.sentence.post_at(noun.idx)
        if post is not None:
            found.append(post)
    if not found and (post := _later_as(scene, verb)) is not None:
        found.append(post)
    return found


def _later_as(scene: Scene, verb: Verb) -> PostMention | None:
    """The post of an "as" that the parser hung elsewhere: "served under Secretary Dean Hughes from 1990 to 1993 as"."""
    start = verb.token.idx + len(verb.token)
    for match in re.finditer(r"\bas\b", scene.text[start:]):
        at = start + match.end()
        between = scene.sentence.span(start, at)
        if re.search(r"\b(?:capacity|role)\s+as$", scene.text[start:at]):
            return None  # "acting in his capacity as": no service that is told
        if between is not None and any(t.tag_ in ("VBD", "VBZ", "VBP", "MD") and start <= t.idx < at for t in between):
            return None
        post = scene.post_after(at, r"\s+(?:(?:the|a|an)\s+)?(?:\d+(?:st|nd|rd|th)\s+)?")
        if post is not None:
            return post
    return None
