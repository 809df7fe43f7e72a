"""Who does not stay: "will not stay on as minister", "was told he would not be staying on as minister"."""

from __future__ import annotations

import re

from archive.extraction.rules.sense.meaning import quote_start
from archive.extraction.scene import Scene
from archive.model import Aspect, Modality

_NOT_ON = re.compile(
    r"\b(?P<aux>will|would|is|are|was|were|has|have)(?:\s+(?:not|no longer)|n[’']t|\s+not\s+been)\s+(?:be\s+|been\s+)?"
    r"(?P<verb>stay(?:ing)?|continu(?:e|ing)|remain(?:ing)?|kept|retained|reappointed|carry(?:ing)?)(?:\s+on)?\s+(?:as|in (?:the|his|her) (?:post|job|role) (?:of|as))\s+(?:the\s+|its\s+)?$"
)
_TOLD = re.compile(r"\b(?:was|were|has been|had been|been) (?:told|informed|notified)\b")
_REACH = 90  # characters before a title


def not_staying(scene: Scene) -> None:
    """Adds the ends of those who do not stay."""
    if "n’t" not in scene.text and "n't" not in scene.text and " not " not in scene.text and "longer" not in scene.text:
        return
    for post in scene.sentence.posts:
        low = max(0, post.start - _REACH)
        found = _NOT_ON.search(scene.text[low : post.start])
        if found is None or scene.led(post) is not None:
            continue
        verb = scene.sentence.head_token(low + found.start("verb"), low + found.end("verb"))
        people = scene.subjects(verb) if verb is not None else []
        told = _TOLD.search(scene.text, 0, low + found.start()) is not None
        done = told or (found["aux"] in ("was", "were", "has", "have") and not found["verb"].endswith("ing"))
        post.definite = post.definite or not post.indefinite
        for person in people:
            scene.found = [c for c in scene.found if not (c.person == person and c.post is post)]
            scene.change(
                person,
                Aspect.ENDED,
                "does not stay",
                verb,
                quote_start(scene, verb) if verb is not None else post.start,
                post.end,
                post=post,
                modality=Modality.ASSERTED if done else Modality.PROSPECTIVE,
            )
