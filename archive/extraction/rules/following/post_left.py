"""Who left the post that another gets, where the words for the post tell it: "the post that Ma left", "the post he left".

Li was named commander, the post that Ma left in March.            Ma's time ended
The post he left, commander of the fleet, went to Li.              his ended, Li's began
"""

from __future__ import annotations

import re

from archive.extraction.rules.sense.meaning import quote_start
from archive.extraction.scene import OF_MANY, Scene
from archive.model import Aspect, Modality

_NOUN = r"(?:post|position|job|role|office|seat)"
_LEFT = r"(?:left(?:\s+(?:behind|vacant|open|empty))?|vacated|gave\s+up|relinquished|quit)"
_THE_POST = re.compile(rf",\s+(?:the|a)\s+(?:\w+\s+)?{_NOUN}\s+(?:(?:that|which)\s+)?")
_HAD_LEFT = re.compile(
    rf"(?:\s*[(（][^()（）]{{1,20}}[)）])?\s+(?:(?:had|has|just|recently)\s+){{0,2}}(?P<verb>{_LEFT})(?!\s+(?:to|with|for)\b)"
)
_HIS = re.compile(
    rf"\b[Tt]he\s+{_NOUN}\s+(?:(?:that|which)\s+)?(?P<who>he|she)\s+(?:(?:had|has|is)\s+)?(?P<verb>{_LEFT}|leaves|leaving(?:\s+behind)?)"
    r"(?:\s+in\s+\w+)?,\s+(?:that\s+of\s+)?(?:the\s+)?"
)
_WENT_TO = re.compile(
    r",\s+(?P<verb>went|goes|has\s+gone|passed|passes|fell|was\s+given|is\s+given|was\s+handed)\s+to\s+"
)


def post_left(scene: Scene) -> None:
    """Adds who left the post and, where the sentence is about the post, who got it."""
    if not re.search(r"\b(?:left|vacated|gave up|relinquished|quit|leaves|leaving)\b", scene.text):
        return
    for match in _THE_POST.finditer(scene.text):
        _left_by_name(scene, match)
    if (his := _HIS.search(scene.text)) is not None:
        _went_on(scene, his)


def _left_by_name(scene: Scene, match: re.Match[str]) -> None:
    """ "Li was named commander, the post that Ma left"."""
    gone = scene.named_at(match.end())
    left = _HAD_LEFT.match(scene.text, gone.end) if gone is not None else None
    come = [c for c in scene.found if c.aspect is Aspect.BEGAN and c.end <= match.end()]
    last = max(come, key=lambda c: c.end, default=None)
    if gone is None or left is None or last is None or last.person == gone.person:
        return
    position = scene.position_of(last)
    if position is None or last.modality not in (Modality.ASSERTED, Modality.PROSPECTIVE):
        return
    if any(c.person == gone.person and c.aspect is Aspect.ENDED for c in scene.found):
        return
    anchor = scene.sentence.head_token(*left.span("verb"))
    scene.change(gone.person, Aspect.ENDED, "left by", anchor, match.start(), left.end(), position=position)


def _went_on(scene: Scene, match: re.Match[str]) -> None:
    """ "The post he left, commander of the fleet, went to Li"."""
    post = scene.post_after(match.end(), "")
    went = _WENT_TO.match(scene.text, post.end) if post is not None else None
    comer = scene.named_at(went.end()) if went is not None else None
    if post is None or went is None or comer is None:
        return
    post.definite = True
    position = scene.resolve(post, comer.person)
    if position is None or scene.article.positions[position].title in OF_MANY:
        return
    scene.found = [c for c in scene.found if c.post is not post]
    verb = scene.sentence.head_token(*went.span("verb"))
    start = quote_start(scene, verb) if verb is not None else match.start()
    scene.change(comer.person, Aspect.BEGAN, "goes to", verb, start, comer.end, position=position)
    who = scene.sentence.head_token(*match.span("who"))
    he = scene.antecedent(who, excluded={comer.person}) if who is not None else None
    if he is not None:
        anchor = scene.sentence.head_token(*match.span("verb"))
        scene.change(he, Aspect.ENDED, "leaves", anchor, match.start(), post.end, position=position)
