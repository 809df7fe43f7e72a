"""Posts that a text tells only of the time before: "Moraa became minister on Monday. She had been envoy since 2019. She replaces"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from archive.extraction.scene.candidate import Candidate
from archive.model import Aspect, Modality

if TYPE_CHECKING:
    from archive.extraction.scene.scene import Scene


def foreground(scene: Scene, told: list[Candidate]) -> list[Candidate]:
    """Those of the claims of one person that are no background: not the beginning of what he had before he came to the post
    told earlier."""
    return [c for c in told if not _background(scene, c)]


def _background(scene: Scene, candidate: Candidate) -> bool:
    if candidate.aspect is not Aspect.BEGAN or candidate.bounds is None or candidate.bounds.latest is None:
        return False
    own = scene.position_of(candidate)
    others = [
        c
        for c in scene.before
        if c.person == candidate.person
        and c.modality is Modality.ASSERTED
        and c.scene.sentence.index < candidate.scene.sentence.index
        and scene.position_of(c) not in (None, own)
    ]
    if any(
        c.person == candidate.person and c.aspect is Aspect.HOLDS and scene.position_of(c) == own for c in scene.before
    ):
        return False  # he has it still
    return any(
        c.aspect in (Aspect.BEGAN, Aspect.HOLDS)
        and c.bounds is not None
        and c.bounds.earliest is not None
        and c.bounds.earliest > candidate.bounds.latest
        for c in others
    )
