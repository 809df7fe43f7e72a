"""Posts that "the post" in a clause on somebody's time cannot mean: "since 2006, when Holm, now the president, held the post"."""

from __future__ import annotations

import re

from archive.extraction.scene import Scene

_NOW_THE = re.compile(r"\bnow\s+(?:the\s+)?(?:[\w’'-]+\s+){0,2}$")


def told_then(scene: Scene, person: int) -> bool:
    """Whether the sentence has said already which post he had at the time of which it tells."""
    return any(c.person == person and c.dated and c.rule == "first or last" for c in scene.found)


def has_by_now(scene: Scene, person: int, position: int) -> bool:
    """Whether the sentence says beside a name that somebody has a post by now."""
    own = (c.post for c in scene.found if c.person == person and c.title and scene.position_of(c) == position)
    return any(post is not None and _NOW_THE.search(scene.text, 0, post.head) is not None for post in own)
