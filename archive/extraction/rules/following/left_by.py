"""Who left the place that another fills: "was made director, which closes the gap left by Ma".

Li fills the vacancy left by Ma as commander.                  Ma held it before
Li was named commander, a post left vacant by Ma.              the same
Li becomes commander, the post vacated by Ma.                  Ma's time ended
"""

from __future__ import annotations

import re

from archive.extraction.context import PostMention
from archive.extraction.scene import Scene
from archive.model import Aspect, Modality

_LEFT_BY = re.compile(
    r"(?:,\s+(?:just\s+|recently\s+|newly\s+)?vacated\s+by\s+|\b(?:hole|gap|vacancy|void|seat|post|position|job|role|place|shoes)\s+(?:of\s+[^,.;]{3,60}?\s+)?(?:that\s+(?:was|were)\s+)?(?:(?:just|recently|newly)\s+)?"
    r"(?:left(?:\s+(?:vacant|open|empty|behind|unfilled))?|vacated|created|opened(?:\s+up)?)\s+by\s+)"
    r"(?:the\s+(?:departure|death|removal|resignation|dismissal|retirement|fall|ouster|exit|purge)\s+of\s+)?"
    r"(?:(?:the|his|her)\s+)?(?:(?:ousted|late|former|fallen|outgoing|retired|departed|disgraced|dismissed|sacked|jailed|purged)\s+)?(?:predecessor,?\s+)?"
)


def left_by(scene: Scene) -> None:
    """Adds that whoever left a place had the post into which another comes by the same sentence."""
    match = _LEFT_BY.search(scene.text) if " by " in scene.text else None
    if match is None:
        return
    gone = scene.named_at(match.end())
    came = [
        c
        for c in scene.found
        if c.aspect is Aspect.BEGAN
        and c.modality in (Modality.ASSERTED, Modality.PROSPECTIVE)
        and gone is not None
        and c.person != gone.person
    ]
    position = scene.position_of(came[-1]) if came else None
    if gone is None or position is None:
        return
    if any(c.person == gone.person and scene.position_of(c) == position for c in scene.found):
        return
    own = PostMention(match.start(), gone.end, match.start(), gone.end, "", position=position)
    anchor = scene.sentence.head_token(gone.start, gone.end)
    if "vacated" in match.group():
        anchor, start, how = came[-1].anchor, min(came[-1].start, match.start()), came[-1].modality
        scene.change(gone.person, Aspect.ENDED, "left by", anchor, start, gone.end, position=position, modality=how)
        return
    scene.state(gone.person, own, "left by", anchor, match.start(), gone.end, aspect=Aspect.HELD_BEFORE, title=True)
