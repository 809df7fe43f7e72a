"""How long somebody has been in the post that he has, told beside his name: "Odierno, in the post since September 2011"."""

from __future__ import annotations

import re

from archive.extraction.context import PostMention
from archive.extraction.scene import Scene
from archive.model import Aspect

_SINCE = re.compile(
    r"\s*,\s*(?:(?:now\s+|aged\s+)?\d\d\s*,\s+)?(?P<words>in (?:the|that|his|her) (?:post|job|role|position|office)|in office|in command)\b"
)


def in_office(scene: Scene) -> None:
    """ "Odierno, in the post since September 2011, is retiring": a stretch beside the name, of the post that he has."""
    for mention in scene.sentence.people:
        apposed = [c.end for c in scene.found if c.person == mention.person and c.rule == "apposition"]
        ends = [mention.end, *(end for end in apposed if end > mention.end)]
        match = next((found for end in ends if (found := _SINCE.match(scene.text, end))), None)
        position = scene.known_post(mention.person) if match is not None else None
        if match is None or position is None:
            continue
        start, end = match.start("words"), match.end("words")
        own = PostMention(start, end, start, end, "", position=position)
        anchor = scene.sentence.head_token(start, end)
        scene.state(mention.person, own, "in office", anchor, mention.start, end, aspect=Aspect.HOLDS, title=True)
