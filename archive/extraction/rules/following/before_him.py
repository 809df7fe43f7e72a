"""Who had a post before the one of whom the text speaks: "Before him General Zhao lasted six months", "Before her it was Ma".

Li was in charge of the bank, and so was Ma after him.        who came later is told alike
"""

from __future__ import annotations

import re

from archive.extraction.context import PostMention
from archive.extraction.scene import OF_MANY, Scene
from archive.model import Aspect, Modality

_BEFORE = re.compile(
    r"(?:^|(?<=[;:]\s))(?:And\s+|But\s+)?[Bb]efore\s+(?P<who>him|her),?\s+(?P<was>(?:it\s+was|it\s+had\s+been|there\s+was|came)\s+)?"
)
_HAD = re.compile(
    r"(?:\s*\([^()]{1,30}\))?\s+(?:had\s+)?(?:lasted|(?:served|held\s+(?:on|out))(?=\s+(?:for|only|just|from|until|three|two|four|\d)\b)|(?:held|had|filled|occupied|done|did)\s+(?:the|that)\s+(?:post|job|position|role|seat)|was\s+in\s+(?:the\s+(?:post|job)|charge|office|command))\b"
)
_SO_WAS = re.compile(r"[,;]\s+(?:and\s+so|as)\s+(?:was|had|did|had\s+been)\s+(?=[A-Z])")
_OTHER_TIME = re.compile(r"(?:\s*\([^()]{1,30}\))?\s+(?:before|after)\s+(?:him|her)\b")


def before_him(scene: Scene) -> None:
    """Adds that whoever is named behind had the post before."""
    so_was(scene)
    match = _BEFORE.search(scene.text) if "efore h" in scene.text else None
    if match is None:
        return
    named = scene.named_at(match.end())
    if named is None or not (match["was"] or _HAD.match(scene.text, named.end)):
        return
    token = scene.sentence.head_token(*match.span("who"))
    person = scene.antecedent(token, excluded={named.person}) if token is not None else None
    position = scene.known_post(person) if person is not None and person != named.person else None
    if position is None or scene.article.positions[position].title in OF_MANY:
        return
    if any(c.person == named.person and scene.position_of(c) == position for c in scene.found):
        return
    post = PostMention(match.start(), named.end, match.start(), named.end, "", position=position)
    anchor = scene.sentence.head_token(named.start, named.end)
    scene.state(
        named.person, post, "before him", anchor, match.start(), named.end, aspect=Aspect.HELD_BEFORE, title=True
    )


_ELSE = re.compile(r"\b(?:and|but|who)\s+(?:was|were|had|has|is|[a-z]+(?:ed|t|n|w))\b")


def so_was(scene: Scene) -> None:
    """ "Li is mayor, as was Ma before him", "Li ran the bank, and so did Ma after him": he had it at another time, which is over too."""
    match = _SO_WAS.search(scene.text)
    named = scene.named_at(match.end()) if match is not None else None
    if match is None or named is None or not _OTHER_TIME.match(scene.text, named.end):
        return
    told = [
        c
        for c in scene.found
        if c.end <= match.start() and c.aspect in (Aspect.HOLDS, Aspect.BEGAN, Aspect.HELD_BEFORE) and not c.title
    ]
    last = max(told, key=lambda c: c.end, default=None)
    if last is not None and _ELSE.search(scene.text, last.end, match.start()) is not None:
        return  # "is president and was born in Amiens, as was his wife before him"
    position = scene.position_of(last) if last is not None and last.modality is Modality.ASSERTED else None
    if position is None:
        return
    post = PostMention(match.start(), named.end, match.start(), named.end, "", position=position)
    anchor = scene.sentence.head_token(named.start, named.end)
    scene.state(
        named.person, post, "before him", anchor, match.start(), named.end, aspect=Aspect.HELD_BEFORE, title=True
    )
