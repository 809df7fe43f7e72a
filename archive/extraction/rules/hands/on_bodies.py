"""A seat of a body told beside a name, without a verb: "Wu Shengli, on the commission since 2007", "Li, still in the Politburo"."""

from __future__ import annotations

import re

from archive.extraction.context import PostMention
from archive.extraction.rules.hands.thing import seats_on
from archive.extraction.scene import Scene
from archive.model import Aspect

_ON = re.compile(
    r"(?:\s*\([^()]{1,30}\))?,\s+(?:(?:\d\d|himself|herself|also|still|now|both|who\s+(?:is|are|was|were))\s*,?\s+)*"
    r"(?:on|in)\s+(?:the|its)\s+(?:[A-Z][\w.]+[’']s\s+)?(?:same\s+)?"
)
_CLOSED = re.compile(r"\s*(?:[,.;)]|$)|\s+(?:(?:like|with)\s+\w+\s+)?(?P<time>since|from|until|till)\b")


def on_bodies(scene: Scene) -> None:
    """Adds the seat of whoever stands before such words."""
    for mention in scene.sentence.people:
        link = _ON.match(scene.text, mention.end)
        body = next((m for m in scene.sentence.organisations if link is not None and m.start == link.end()), None)
        closed = _CLOSED.match(scene.text, body.end) if body is not None else None
        noun = scene.sentence.head_token(body.start, body.end) if body is not None else None
        if link is None or body is None or noun is None or closed is None:
            continue
        for seat in seats_on(scene, noun, sure=True):
            if any(c.person == mention.person and scene.position_of(c) == seat.position for c in scene.found):
                continue
            over = closed["time"] in ("until", "till", "from") or re.search(r"\bw(?:as|ere)\b", link.group())
            own = PostMention(link.start(), body.end, link.start(), body.end, "member", position=seat.position)
            aspect = Aspect.HELD_BEFORE if over else Aspect.HOLDS
            scene.state(mention.person, own, "membership", noun, mention.start, body.end, aspect=aspect, title=True)
