"""When a successor came whom the sentence names: "Li retired in April. His successor, Ma, took office in May"."""

from __future__ import annotations

import re

from archive.extraction.context import PersonMention
from archive.extraction.scene import Scene
from archive.model import Aspect

_ENTERED = re.compile(
    r"(?:\s*[(（][^()（）]{1,20}[)）])?\s*,?\s+(?:has\s+|had\s+|only\s+|then\s+|formally\s+|officially\s+)*"
    r"(?P<verb>t(?:ook|aken)\s+(?:office|command|charge|over|up\s+(?:office|(?:the|his|her)\s+(?:post|position|job|duties)))"
    r"|assumed\s+(?:office|command|(?:the|his|her)\s+(?:post|office|duties))|entered\s+office"
    r"|(?:was|been)\s+(?:sworn\s+in|inaugurated|installed|appointed|named|elected|chosen))"
    r"(?=\s*(?:[.;,]|$)|\s+(?:in|on|at|last|late|early|earlier|only|this|two|three|a|the\s+(?:same|next|following))\s)"
)


def enters_as_successor(scene: Scene, mention: PersonMention, start: int, position: int) -> bool:
    """Adds his first day in the post, where the verb behind his name tells of it and names no post; whether it does."""
    told = _ENTERED.match(scene.text, mention.end)
    if told is None:
        return False
    at, end = told.span("verb")
    anchor = scene.sentence.head_token(at, end)
    scene.change(mention.person, Aspect.BEGAN, "successor", anchor, start, end, position=position)
    return True
