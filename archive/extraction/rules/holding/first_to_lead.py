"""Who heads a body, told by what he or she is the first to do: lead it.

They dismissed Ana Mora, the first woman to run the service.     she headed it
Lind is the first civilian at the head of the navy.                             heads it now
"""

from __future__ import annotations

import re

from archive.extraction.lexicon import BEHIND_NAME
from archive.extraction.scene import Candidate, Scene
from archive.model import Aspect, Modality

_FIRST = re.compile(
    rf"{BEHIND_NAME}"
    r"(?P<verb>,(?: who (?P<who>is|was|became|will be))?|\s+(?:is|was|remains|became|becomes|(?:was|has been|is) (?:named|appointed|made|sworn in as)|(?:will|would|is to) be(?:come)?))(?: also| now| still)?\s+"
    r"(?:the|its|his|her|their|(?:[A-Z]\w+|country|nation)[’']s)\s+(?:first|second|third|only|last|youngest|oldest)(?:-ever)?\s+(?:[\w-]+\s+){0,6}?"
    r"(?:(?:ever\s+)?to\s+(?:ever\s+)?(?:have\s+)?(?:lead|led|head|headed|direct|directed|command|commanded|run|chair|chaired|take charge of|be in charge of)|at the (?:head|helm) of|in (?:charge|command) of)\s+(?:the\s+)?(?:(?:[A-Z]\w+|country|nation)[’']s\s+)?"
)

_TO_BE = re.compile(
    rf"{BEHIND_NAME}"
    r"(?P<verb>,|\s+(?:is|was|became|becomes|remains|(?:will|would|is to) be(?:come)?))(?:\s+(?:also|now|still))?\s+"
    r"(?:the|its|his|her|their|(?:[A-Z]\w+|country|nation|state)[’']s)\s+(?:first|second|third|fourth|fifth|sixth|only|last|youngest|oldest)(?:-ever)?\s+(?:[\w-]+\s+){0,5}?"
    r"(?:ever\s+)?to\s+(?:ever\s+)?(?:be(?:come)?|serve\s+as|be\s+(?:named|appointed|made|elected)|hold\s+the\s+(?:post|job|position|office|title)\s+of)\s+(?:the\s+)?",
    re.I,
)


def first_to_be(scene: Scene) -> None:
    """ "Berg is the first woman to be minister", "Moss, the first civilian to hold the post of director"."""
    if not scene.sentence.posts or " to " not in scene.text:
        return
    for mention in scene.sentence.people:
        found = _TO_BE.match(scene.text, mention.end)
        post = scene.post_after(found.end(), r"(?:(?:an?|the|its)\s+)?") if found is not None else None
        if found is None or post is None or scene.led(post) is not None:
            continue
        scene.found = [c for c in scene.found if c.post is not post or c.aspect is Aspect.BEGAN]
        if any(c.post is post for c in scene.found):
            continue
        post.definite = post.definite or not post.indefinite
        verb = found["verb"].strip(" ,").lower()
        anchor = scene.sentence.head_token(mention.start, mention.end)
        if verb.startswith(("became", "becomes", "will", "would", "is to")):
            how = Modality.ASSERTED if verb.startswith("beca") or verb == "becomes" else Modality.PROSPECTIVE
            start, end = mention.start, post.end
            scene.change(mention.person, Aspect.BEGAN, "first to be", anchor, start, end, post=post, modality=how)
            continue
        aspect = Aspect.HELD_BEFORE if verb == "was" else None
        scene.state(mention.person, post, "first to be", anchor, mention.start, post.end, aspect=aspect, title=not verb)


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
