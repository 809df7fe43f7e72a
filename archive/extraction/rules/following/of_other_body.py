"""Who has in another body the post that was just told: "the navy's commander, Li, and his air force colleague Ma"."""

from __future__ import annotations

import re
from dataclasses import replace

from archive.extraction.scene import Scene
from archive.model import Aspect

_WORD = re.compile(r"\s+(?:colleague|counterpart|opposite\s+number|equivalent|peer)(?:,\s+|\s+)")
_HIS = re.compile(r"\b(?:his|her|their|whose)\s+(?:(?:then|new|old|former)\s+)?$", re.I)


def of_other_body(scene: Scene) -> None:
    """Adds the post that the body before such a word makes of it."""
    for body in scene.sentence.organisations:
        word = _WORD.match(scene.text, body.end)
        his = _HIS.search(scene.text, max(0, body.start - 20), body.start)
        if word is None or his is None:
            continue
        mention = scene.named_at(word.end())
        told = [
            c
            for c in (*scene.before, *scene.found)
            if scene.sentence.index - c.scene.sentence.index <= 1
            and c.aspect is Aspect.HOLDS
            and (c.scene is not scene or c.end <= body.start)
            and mention is not None
            and c.person != mention.person
        ]
        position = scene.position_of(told[-1]) if told else None
        if mention is None or position is None or any(c.person == mention.person for c in scene.found):
            continue
        title = scene.article.positions[position].title
        if not scene.positions.has(scene.article, body.organisation, title):
            continue
        there = scene.positions.of(scene.article, body.organisation, title)
        anchor = scene.sentence.head_token(mention.start, mention.end)
        start, end = his.start(), mention.end
        own = told[-1].post
        if own is None:
            continue
        post = replace(own, start=start, end=end, position=there, organisation=body.organisation)
        scene.state(mention.person, post, "counterpart", anchor, start, end, title=True)
