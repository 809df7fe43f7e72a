"""The post that somebody has just been given, which is the one in which he follows another.

Holm was elected speaker. He replaces Lind, leader of the Liberals.                      as speaker
Holm was named chair of the board. She succeeds Lind, a bank's governor, who led it.     as its chair
"""

from __future__ import annotations

import re

from archive.extraction.scene import Candidate, Scene
from archive.model import Aspect, Modality

_WHO = re.compile(r",\s+who\b")
_NEAR = 2  # sentences


def just_begun(scene: Scene, begun: list[int]) -> list[int]:
    """What the last sentences give to him who follows."""
    clause = _WHO.search(scene.text)  # "who has led it since May" dates what it tells of
    dated = any(clause is None or when.start < clause.start() for when in scene.sentence.whens)
    if scene.article.topic is not None or dated or len(begun) != 1:
        return []
    told = [
        c
        for c in scene.before
        if c.person == begun[0]
        and c.aspect is Aspect.BEGAN
        and c.modality in (Modality.ASSERTED, Modality.PROSPECTIVE)
        and 1 <= scene.sentence.index - c.scene.sentence.index <= _NEAR
        and not _of_years_ago(c)
    ]
    last = max((c.scene.sentence.index for c in told), default=0)
    own = (scene.position_of(c) for c in told if c.scene.sentence.index == last)
    return [position for position in own if position is not None]


def _of_years_ago(candidate: Candidate) -> bool:
    """ "He was named deputy chief in 2018": what he came to in a year before that of the news."""
    published = candidate.scene.article.published
    ends = (when.bounds.latest for when in candidate.scene.sentence.whens)
    return published is not None and any(latest is not None and latest.year < published.year for latest in ends)
