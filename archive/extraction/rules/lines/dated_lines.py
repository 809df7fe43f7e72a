"""Lines of a life that open with their years: "1990–1994: minister of finance", "1994 — deputy minister of trade"."""

from __future__ import annotations

import re

from archive.extraction.scene import Scene
from archive.extraction.when.values import Kind
from archive.model import Aspect

_OPENS = re.compile(r"[\s*•·–—-]*(?:(?:From|Since|In|Between)\s+)?[\s(]*$")
_LINK = re.compile(
    r"\)?\s*(?:[:,;.–—-]+\s*|\s)(?:(?:was|served as|worked as|appointed|named|elected|became)\s+)?(?:(?:the|an?)\s+)?"
)
_VERB = re.compile(r"\b(?:is|was|were|had|has|became|he|she|they)\b")


def dated_lines(scene: Scene) -> None:
    """Adds the posts of such a line, which are those of the subject."""
    topic = scene.article.topic
    if topic is None or scene.found or not scene.sentence.whens or not scene.sentence.posts:
        return
    when = scene.sentence.whens[0]
    if not _OPENS.fullmatch(scene.text[: when.start]) or not when.bounds.known:
        return
    post = next(
        (p for p in scene.sentence.posts if p.start >= when.end and _LINK.fullmatch(scene.text[when.end : p.start])),
        None,
    )
    if post is None or post.plural or scene.led(post) is not None or _VERB.search(scene.text, 0, post.start):
        return
    if scene.sentence.people and any(m.person != topic for m in scene.sentence.people):
        return
    aspect = Aspect.BEGAN if when.kind in (Kind.AT, Kind.SINCE) else Aspect.HELD_BEFORE
    anchor = scene.sentence.head_token(when.start, when.end)
    for each in scene.joined_posts(post):
        each.definite = each.definite or not each.indefinite
        if aspect is Aspect.BEGAN:
            scene.change(topic, aspect, "dated line", anchor, when.start, each.end, post=each)
        else:
            scene.state(topic, each, "dated line", anchor, when.start, each.end, aspect=aspect)
