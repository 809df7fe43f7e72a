"""A post told as the work of somebody: "Li, whose day job is to direct the department", "Ma, whose task it is to run the bank".

Li, whose job was to run the department      he headed it before
Li, whose job is to advise the department    no post of it
"""

from __future__ import annotations

import re

from archive.extraction.rules.holding.headship import NOT_HEADED, headship
from archive.extraction.scene import Scene
from archive.model import Aspect

_WHOSE = re.compile(
    r"(?:\s*\([^()]{1,40}\))?,?\s+whose\s+(?:(?:day|main|other|full-time|new|current|present|actual|usual|official)\s+)?(?:job|task|role|duty|work|post|office)\s+"
    r"(?:it\s+)?(?P<verb>is|was)\s+(?:now\s+)?(?:to\s+)?"
    r"(?P<does>direct|run|lead|head|command|chair|directing|running|leading|heading|commanding|chairing)\s+"
    r"(?:the\s+)?(?:[A-Z]\w+[’']s\s+)?"
)


_PART = re.compile(
    r"[’']s?\s+\w|\s+(?!(?:and|who|which|that|has|had|is|was|said|from|in|for|since|until|at|on)\b)[a-z]"
)  # "the White House press office"


def whose_job(scene: Scene) -> None:
    """Adds that whoever stands before such words heads the body behind them."""
    if " whose " not in scene.text:
        return
    for mention in scene.sentence.people:
        match = _WHOSE.match(scene.text, mention.end)
        body = next((m for m in scene.sentence.organisations if match is not None and m.start == match.end()), None)
        if match is None or body is None or _PART.match(scene.text, body.end):
            continue
        if scene.article.organisations[body.organisation].kind in NOT_HEADED:
            continue
        anchor = scene.sentence.head_token(match.start("does"), match.end("does"))
        post = headship(scene, body, mention.start, body.end, anchor)
        aspect = Aspect.HELD_BEFORE if match["verb"] == "was" else Aspect.HOLDS
        scene.state(mention.person, post, "whose job", anchor, mention.start, body.end, aspect=aspect, title=True)
