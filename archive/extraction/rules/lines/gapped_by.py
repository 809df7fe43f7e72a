"""Who leads a second body by the verb that was told of the first: "the army is led by Hao and the navy by Zhang"."""

from __future__ import annotations

import re
from dataclasses import replace

from archive.extraction.scene import Scene
from archive.model import Aspect

_LINK = re.compile(r",?\s+(?:and|while)\s+(?:(?:that\s+of\s+)?the\s+)?|[,;]\s+(?:the\s+)?")
_BY = re.compile(r"\s+by\s+")


def gapped_by(scene: Scene) -> None:
    """Adds that the one behind "by" heads the second body, and takes from him the first, which the verb seemed to give him."""
    if len(scene.sentence.people) < 2 or not any(c.rule == "heads" for c in scene.found):
        return
    for body in scene.sentence.organisations:
        by = _BY.match(scene.text, body.end)
        mention = next(
            (m for m in scene.sentence.people if by and m.start >= by.end() and scene.only_ranks(by.end(), m.start)),
            None,
        )
        before = next(
            (
                m
                for m in scene.sentence.people
                if m.end < body.start and _LINK.fullmatch(scene.text, m.end, body.start) is not None
            ),
            None,
        )
        if mention is None or before is None:
            continue
        model = next(
            (
                c
                for c in reversed(scene.found)
                if c.person == before.person
                and c.rule == "heads"
                and c.aspect in (Aspect.HOLDS, Aspect.BEGAN)  # "will be led by Hao and the navy by Zhang"
                and c.anchor is not None
            ),
            None,
        )
        if model is None or model.anchor is None or model.anchor.idx > before.start:
            continue
        position = scene.head_of(body)
        scene.found = [
            c
            for c in scene.found
            if not (c.person == mention.person and c.anchor == model.anchor and c.rule == "heads")
        ]
        own = replace(model, person=mention.person, post=None, position=position, start=body.start, end=mention.end)
        scene.add(own)
