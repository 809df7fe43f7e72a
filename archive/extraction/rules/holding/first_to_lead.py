"""Who heads a body, told by what he or she is the first to do: lead it.

They dismissed Ana Mora, the first woman to run the service.     she headed it
Lind is the first civilian at the head of the navy.                             heads it now
"""

from __future__ import annotations

import re

from archive.extraction.scene import Candidate, Scene
from archive.model import Aspect, Modality

_FIRST = re.compile(
    r"(?:\s*[(（][^()]{1,30}[)）])?(?P<verb>,(?: who (?P<who>is|was|became|will be))?|\s+(?:is|was|remains|became|becomes|(?:was|has been|is) (?:named|appointed|made|sworn in as)|(?:will|would|is to) be(?:come)?))(?: also| now| still)?\s+"
    r"(?:the|its|his|her|their|(?:[A-Z]\w+|country|nation)[’']s)\s+(?:first|second|third|only|last|youngest|oldest)(?:-ever)?\s+(?:[\w-]+\s+){1,6}?"
    r"(?:(?:ever\s+)?to\s+(?:ever\s+)?(?:have\s+)?(?:lead|led|head|headed|direct|directed|command|commanded|run|chair|chaired|take charge of|be in charge of)|at the (?:head|helm) of|in (?:charge|command) of)\s+(?:the\s+)?(?:(?:[A-Z]\w+|country|nation)[’']s\s+)?"
)


_MADE = ("named", "appointed", "made", "sworn in as")


def first_to_lead(scene: Scene) -> None:
    """Adds who is the first at the head of a body."""
    if not scene.sentence.organisations or not re.search(r"\b(?:to|head|helm|charge|command)\b", scene.text):
        return
    for mention in scene.sentence.people:
        found = _FIRST.match(scene.text, mention.end)
        body = next((m for m in scene.sentence.organisations if found and m.start == found.end()), None)
        if found is None or body is None or re.match(r"[’']s?\s", scene.text[body.end :]):
            continue
        if re.match(r"\s+since\b", scene.text[body.end :]):
            continue  # "the first woman to run the service since Moss": when she did, another word says
        position = scene.head_of(body)
        if any(c.person == mention.person and scene.position_of(c) == position for c in scene.found):
            continue
        verb = found["who"] or found["verb"].strip(" ,")
        aspect, modality = Aspect.HOLDS, Modality.ASSERTED
        if verb == "was":
            aspect = Aspect.HELD_BEFORE
        elif verb.startswith(("became", "becomes", "will", "would", "is to")) or verb.endswith(_MADE):
            aspect = Aspect.BEGAN
            come = verb.startswith("beca") or verb == "becomes" or verb.endswith(_MADE)
            modality = Modality.ASSERTED if come else Modality.PROSPECTIVE
        scene.add(
            Candidate(
                scene,
                mention.person,
                aspect,
                "first to lead",
                mention.start,
                body.end,
                position=position,
                anchor=scene.sentence.head_token(mention.start, mention.end),
                modality=modality,
                state=aspect is Aspect.HOLDS,
                title=aspect is Aspect.HOLDS,
            )
        )
