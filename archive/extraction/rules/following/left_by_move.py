"""In what somebody is followed whom the sentence before tells to have gone on to something else.

The office's director was Qin, who was moved to the navy as its commissar. Zhong succeeded him.     director
Trade Secretary Qin was named speaker. Ma has replaced Qin.                                         as trade secretary
Li, who led the army, now heads the staff. Ma has slipped into his shoes.                           of the army
"""

from __future__ import annotations

import re

from archive.extraction.parsing import verbs
from archive.extraction.scene import Scene
from archive.model import Aspect

MOVE = frozenset(("transfer", "move", "send", "go", "post", "return", "shift", "reassign"))
_NOW = re.compile(r"\bnow\b")


def left_by_move(scene: Scene, ended: list[int], passed: int | None) -> int | None:
    """ "The office's director was Qin, who was moved to the navy as its commissar. Zhong succeeded him": in what he left, where
    the sentence that moves him away is the one before and this one has no date of its own."""
    if len(ended) != 1 or scene.sentence.whens:
        return None
    last = [c for c in scene.before if c.person == ended[0] and scene.sentence.index - c.scene.sentence.index == 1]
    came = [c for c in last if c.aspect is Aspect.BEGAN and c.anchor is not None and verbs.lemma_of(c.anchor) in MOVE]
    titled = {scene.position_of(c) for c in last if c.aspect is Aspect.HOLDS and c.rule == "title"}
    if titled and scene.article.topic is None:  # "The trade secretary, Qin, was named speaker. Ma replaced Qin"
        came += [c for c in last if c.aspect is Aspect.BEGAN and c not in came and scene.position_of(c) not in titled]
    now = [c for c in last if c.aspect is Aspect.HOLDS and _NOW.search(c.scene.text, max(0, c.start - 5), c.end)]
    left = [c for c in last if c.aspect in (Aspect.HELD_BEFORE, Aspect.ENDED, Aspect.HOLDS) and c not in now]
    came += now if all(c.aspect is Aspect.HELD_BEFORE for c in left) else []  # "who led the army, now heads the staff"
    positions = {p for c in left if (p := scene.position_of(c)) is not None}
    if not came or len(positions) != 1 or passed in {scene.position_of(c) for c in came}:
        return None
    return positions.pop()
