"""Who does the work of another for the time being: "Li is standing in for Ma as commander", "fills in for the minister, Ma"."""

from __future__ import annotations

import re

from archive.extraction.lexicon import BEHIND_NAME
from archive.extraction.scene import Scene
from archive.model import Aspect

_FOR = re.compile(
    rf"{BEHIND_NAME}(?:,\s+[^,;.]{{3,60}},)?\s+(?:is\s+|was\s+|has\s+been\s+|had\s+been\s+)?(?:now\s+|currently\s+)?"
    r"(?P<verb>stand(?:s|ing)\s+in|stood\s+in|fill(?:s|ed|ing)\s+in|deputi[sz](?:es|ed|ing)|cover(?:s|ed|ing))\s+for\s+"
)
_AS = rf"{BEHIND_NAME}\s+as\s+(?:(?:the|an?|its)\s+)?"


def standing_in(scene: Scene) -> None:
    """Adds that somebody acts in the post of another."""
    if " for " not in scene.text:
        return
    for mention in scene.sentence.people:
        match = _FOR.match(scene.text, mention.end)
        if match is None:
            continue
        other = next((m for m in scene.sentence.people if m.start >= match.end() and m.person != mention.person), None)
        if other is None:
            continue
        post = scene.post_after(other.end, _AS) if scene.only_ranks(match.end(), other.start) else None
        own = [c for c in scene.found if c.person == other.person and c.title and c.start >= match.end() - 4]
        position = scene.position_of(own[0]) if own and post is None else None
        if post is None and position is None:
            continue
        anchor = scene.sentence.head_token(*match.span("verb"))
        end = max(other.end, post.end if post is not None else 0)
        past = match["verb"].endswith(("ed in", "ood in", "ed"))
        if post is not None:
            post.definite = post.definite or not post.indefinite
            position = scene.resolve(post, mention.person)
        if position is None or any(
            c.person == mention.person and scene.position_of(c) == position for c in scene.found
        ):
            continue
        scene.change(
            mention.person,
            Aspect.HELD_BEFORE if past else Aspect.HOLDS,
            "standing in",
            anchor,
            mention.start,
            end,
            position=position,
        )
        scene.found[-1].acting, scene.found[-1].state = True, True
