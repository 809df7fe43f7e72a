"""Who has in another body the post that was just told: "the navy's commander, Li, and his air force colleague Ma"."""

from __future__ import annotations

import re
from dataclasses import replace

from archive.extraction.context import OrganisationMention, PersonMention
from archive.extraction.scene import Scene
from archive.extraction.text.sought import sought
from archive.model import Aspect

_WORD = re.compile(r"\s+(?:colleague|counterpart|opposite\s+number|equivalent|peer)(?:,\s+|\s+)")
_HIS = re.compile(r"\b(?:his|her|their|whose)\s+(?:(?:then|new|old|former)\s+)?$", re.I)


# "Ma, his opposite number in the air force", "his counterpart at the air force, Ma"
_IN = sought(
    r"\b(?:his|her)\s+(?:(?:then|new|old|former)\s+)?(?:colleague|counterpart|opposite\s+number|equivalent|peer)\s+(?:in|at|of)\s+(?:the\s+)?$"
)


def of_other_body(scene: Scene) -> None:
    """Adds the post that the body before such a word, or behind it, makes of it."""
    for body in scene.sentence.organisations:
        if (word := _WORD.match(scene.text, body.end)) is not None:
            his = _HIS.search(scene.text, max(0, body.start - 20), body.start)
            mention = scene.named_at(word.end())
        else:
            his = _IN.search(scene.text, max(0, body.start - 50), body.start)
            mention = _beside(scene, his.start(), body.end) if his is not None else None
        if his is not None and mention is not None:
            _state(scene, body, mention, his.start())


def _beside(scene: Scene, start: int, end: int) -> PersonMention | None:
    """The name before the words between commas, or behind them."""
    before = next((m for m in scene.sentence.people if scene.text[m.end : start] == ", "), None)
    behind = scene.named_at(end + 2) if scene.text.startswith(", ", end) else None
    return before or behind


def _state(scene: Scene, body: OrganisationMention, mention: PersonMention, start: int) -> None:
    told = [
        c
        for c in (*scene.before, *scene.found)
        if scene.sentence.index - c.scene.sentence.index <= 1
        and c.aspect is Aspect.HOLDS
        and (c.scene is not scene or c.end <= body.start)
        and c.person != mention.person
    ]
    position = scene.position_of(told[-1]) if told else None
    own = told[-1].post if told else None
    if position is None or own is None or any(c.person == mention.person for c in scene.found):
        return
    title = scene.article.positions[position].title
    if scene.positions.has(scene.article, body.organisation, title):
        there = scene.positions.of(scene.article, body.organisation, title)
        anchor = scene.sentence.head_token(mention.start, mention.end)
        end = max(mention.end, body.end)
        post = replace(own, start=start, end=end, position=there, organisation=body.organisation)
        scene.state(mention.person, post, "counterpart", anchor, min(start, mention.start), end, title=True)
