"""Posts that a text tells only of the time before: "Moraa became minister on Monday. She had been envoy since 2019. She replaces"."""

from __future__ import annotations

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
    return any(
        c.aspect in (Aspect.BEGAN, Aspect.HOLDS)
        and c.bounds is not None
        and c.bounds.earliest is not None
        and c.bounds.earliest > candidate.bounds.latest
        for c in others
    )
