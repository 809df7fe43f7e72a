"""Whom a body keeps at its head: "only the navy keeps its boss: Admiral Holm stays on", "the ministry kept its chief, Ann Bell"."""

from __future__ import annotations

import re

from archive.extraction.context import PostMention
from archive.extraction.rules.holding.headship import NOT_HEADED
from archive.extraction.scene import Scene

_KEEPS = re.compile(
    r"\s+(?:(?:also|alone|has|have|will)\s+)*(?P<verb>keeps?|retains?|kept|retained)\s+its\s+(?:(?:old|present|current|own)\s+)?"
    r"(?:boss|chief|head|commander|leader|top\s+(?:man|general|officer))(?:\s*[:–—]\s*|,\s+)"
)


def keeps_head(scene: Scene) -> None:
    """Adds that whoever is named behind such words heads the body before them."""
    if " its " not in scene.text:
        return
    for body in scene.sentence.organisations:
        match = _KEEPS.match(scene.text, body.end)
        named = scene.named_at(match.end()) if match is not None else None
        if match is None or named is None or scene.article.organisations[body.organisation].kind in NOT_HEADED:
            continue
        if any(c.person == named.person for c in scene.found):
            continue
        own = PostMention(body.start, named.end, body.start, named.end, "", position=scene.head_of(body))
        anchor = scene.sentence.head_token(match.start("verb"), match.end("verb"))
        scene.state(named.person, own, "holds the post", anchor, body.start, named.end, title=True)
