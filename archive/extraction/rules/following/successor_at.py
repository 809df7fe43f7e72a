"""Who follows somebody at one of his bodies: "His successor at the fleet is Wang, a deputy commander of the navy".

The title beside the name is what the new one was, and no post of the one who goes. Which of his bodies is meant, its noun says,
or its name; a town says no more than that it is the one he has left: "his successor in Zhanjiang".
"""

from __future__ import annotations

import re

from archive.extraction.context import PersonMention
from archive.extraction.scene import Candidate, Scene
from archive.model import Aspect, Modality

_AT = re.compile(
    r"\s+(?:at|in|with)\s+(?P<the>the\s+)?(?P<words>(?:[\w’'-]+\s+){0,4}?[\w’'-]+?)(?=\s*,|\s+(?:is|was|will)\b)"
)
_OF_POST = re.compile(r"(?:\w+\s+)?(?:post|job|role|office|position|seat|command)\b")


def successor_at(scene: Scene, end: int, mention: PersonMention, of: int) -> bool:
    """Adds that the one named comes there, where words behind the noun say where; whether they do."""
    where = _AT.match(scene.text, end)
    if where is None or _OF_POST.match(where["words"]):
        return False
    left = [c for c in scene.before if c.person == of and c.aspect in (Aspect.HELD_BEFORE, Aspect.ENDED)]
    here = [c for c in left if _is_there(scene, c, where)]
    positions = {scene.position_of(c) for c in here}
    if len(positions) == 1 and (position := positions.pop()) is not None and mention.person != of:
        modality = Modality.PROSPECTIVE if " will " in scene.text[where.end() : mention.start] else Modality.ASSERTED
        anchor = scene.sentence.head_token(mention.start, mention.end)
        scene.change(
            mention.person, Aspect.BEGAN, "successor", anchor, end, mention.end, position=position, modality=modality
        )
    return True


def _is_there(scene: Scene, told: Candidate, where: re.Match[str]) -> bool:
    """Whether a post somebody left is one of the body or town that the words tell."""
    position = scene.position_of(told)
    body = scene.article.positions[position].organisation if position is not None else None
    if body is None:
        return False
    named = [m for m in scene.sentence.organisations if where.start("words") <= m.start < where.end("words")]
    if named and not scene.article.organisations[named[0].organisation].is_place:
        return named[0].organisation == body
    name = scene.article.organisations[body].name.lower()
    if where["the"] is None:
        return where["words"][0].isupper() and (
            where["words"].lower() in name or told.scene.sentence.index >= scene.sentence.index - 4
        )
    return name.endswith(where["words"].split()[-1].lower())
