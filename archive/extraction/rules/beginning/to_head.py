"""The post of whoever is to head a body: "to lead the Pentagon", after a person who is chosen for it."""

from __future__ import annotations

import re

from archive.extraction.rules.whose.owned import innermost
from archive.extraction.scene import Scene

_TO_HEAD = re.compile(
    r"(?:\s+by\s+[^,.;]{2,60}?|\s+(?:over|ahead of|from)\s+[^,.;]{3,50}?)?\s+to\s+(?:head|lead|chair|run|command|oversee|direct|take over|take charge of|take command of)\s+"
    r"(?:up\s+)?(?:the\s+)?"
)
_OF = re.compile(r"(?:[’']s)?\s+")


def to_head(scene: Scene, end: int) -> tuple[int, int] | None:
    """The post of "to lead the Pentagon" behind `end`, and where the words end."""
    match = _TO_HEAD.match(scene.text, end)
    if match is None:
        return None
    body = next((m for m in scene.sentence.organisations if m.start == match.end()), None)
    if body is None:
        country = next((m for m in scene.sentence.countries if m.start == match.end()), None)
        body = next(
            (m for m in scene.sentence.organisations if country and _OF.fullmatch(scene.text, country.end, m.start)),
            None,
        )
    body = innermost(scene, body) if body is not None else None
    return (scene.head_of(body), body.end) if body else None
