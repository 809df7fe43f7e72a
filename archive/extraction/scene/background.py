"""Posts that a text tells only of the time before: "Moraa became minister on Monday. She had been envoy since 2019. She replaces"."""

from __future__ import annotations

from datetime import timedelta

from archive.extraction.scene.passage import Candidate, Passage
from archive.extraction.scene.post_meant import position_of
from archive.model import Aspect, Modality


def foreground(scene: Passage, told: list[Candidate]) -> list[Candidate]:
    """Those of the claims of one person that are no background: not the beginning of what he had before he came to the post
    told earlier."""
    return [c for c in told if not _background(scene, c)]


def _background(scene: Passage, candidate: Candidate) -> bool:
    if candidate.aspect is not Aspect.BEGAN or candidate.bounds is None or candidate.bounds.latest is None:
        return False
    own = position_of(scene, candidate)
    others = [
        c
        for c in scene.before
        if c.person == candidate.person
        and c.modality is Modality.ASSERTED
        and c.scene.sentence.index < candidate.scene.sentence.index
        and position_of(scene, c) not in (None, own)
    ]
    if any(
        c.person == candidate.person and c.aspect is Aspect.HOLDS and position_of(scene, c) == own for c in scene.before
    ):
        return False  # he has it still
    news = _is_a_stage(candidate)
    return any(
        c.aspect in (Aspect.BEGAN, Aspect.HOLDS)
        and c.bounds is not None
        and c.bounds.earliest is not None
        and (c.bounds.earliest > candidate.bounds.latest or (news and c.aspect is Aspect.BEGAN and _of_late(scene, c)))
        for c in others
    )


_STAGES = frozenset(("later", "then", "subsequently", "afterwards", "next", "eventually"))
_LATE = timedelta(days=31)


def _is_a_stage(candidate: Candidate) -> bool:
    """ "He ran the centre for years and later became deputy commander": one step of a life, with no day of its own."""
    dated = candidate.bounds is not None and candidate.bounds.earliest is not None
    return not dated and candidate.anchor is not None and any(c.lower_ in _STAGES for c in candidate.anchor.children)


def _of_late(scene: Passage, candidate: Candidate) -> bool:
    """Whether a beginning is news: of the days before the publication."""
    published, bounds = scene.article.published, candidate.bounds
    return (
        published is not None
        and bounds is not None
        and bounds.earliest is not None
        and published - bounds.earliest <= _LATE
    )
