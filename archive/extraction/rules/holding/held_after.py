"""Of a life: how long a post was held, told right behind it: "director of the bank, which he held from 1998 to 2002"."""

from __future__ import annotations

import re

from archive.extraction.scene import Scene
from archive.extraction.when.values import Kind
from archive.model import Aspect

_HELD = re.compile(
    r"(?:\s*\([^()]{1,20}\))?,?\s+(?:which|that|(?:an?|the|this)\s+(?:\w+\s+)?(?:post|position|role|job|seat|office|charge|chair|portfolio|dignity|rank|function)"
    r"(?:\s+(?:that|which))?)\s+(?P<who>he|she)\s+(?:had\s+)?(?:would\s+)?(?:also\s+)?"
    r"(?P<verb>held|hold|occupied|occupy|filled|fill|kept|keep|retained|retain|exercised|discharged)\b(?:\s+(?:down|on\s+to|himself|herself))?,?\s+(?:with\s+[^,;.]{3,40}\s+)?"
)
_STRETCH = frozenset((Kind.FROM_TO, Kind.UNTIL, Kind.SINCE))


def held_after(scene: Scene) -> None:
    """Adds the stretch that such a clause gives to the post before it."""
    topic = scene.article.topic
    if topic is None or (" he " not in scene.text and " she " not in scene.text):
        return
    for post in scene.sentence.posts:
        match = _HELD.match(scene.text, post.end)
        when = next((w for w in scene.sentence.whens if match and 0 <= w.start - match.end() <= 8), None)
        if match is None or when is None or when.kind not in _STRETCH or not when.bounds.known:
            continue
        who = scene.sentence.head_token(*match.span("who"))
        if topic not in scene.people_of(who, alone=True):
            continue  # "Her father was mayor, a post he held until 1984"
        if any(c.post is post and c.person != topic for c in scene.found) or scene.led(post) is not None:
            continue
        if any(c.person == topic and c.aspect is Aspect.HELD_BEFORE and c.post is post for c in scene.found):
            continue
        post.definite = post.definite or not post.indefinite
        position = scene.resolve(post, topic)
        if position is None or _said(scene, topic, position, match.start()):
            continue
        anchor = scene.sentence.head_token(*match.span("verb"))
        scene.state(topic, post, "serves in it", anchor, post.start, match.end(), aspect=Aspect.HELD_BEFORE)
        scene.found[-1].start = match.start("verb")


def _said(scene: Scene, topic: int, position: int, start: int) -> bool:
    """Whether a rule has told of the holding already."""
    return any(
        c.person == topic and c.aspect is Aspect.HELD_BEFORE and c.end > start and scene.position_of(c) == position
        for c in scene.found
    )
