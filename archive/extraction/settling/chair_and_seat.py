"""Titles in a body that somebody leaves: who has no seat there has no chair either.

The outgoing vice chairman, Gao, and Ma have left the commission.      Gao is vice chairman no longer
"""

from __future__ import annotations

from archive.extraction.scene import Candidate, Scene
from archive.model import Aspect, Modality


def ends_with_seat(scene: Scene, title: Candidate) -> None:
    """Makes of a title in a body the end of it, where the sentence tells that its holder has left the body."""
    if title.aspect is not Aspect.HOLDS or not title.title or title.post is None or title.position is None:
        return
    positions = scene.article.positions
    here = positions[title.position]
    for other in scene.found:
        if other.person != title.person or other.aspect is not Aspect.ENDED or other.position is None:
            continue
        seat = positions[other.position]
        if other.modality is not Modality.ASSERTED or seat.title != "member" or seat.organisation is None:
            continue
        if (
            here.organisation is None
            and title.post.outgoing
            and scene.positions.has(scene.article, seat.organisation, here.title)
        ):
            title.position = scene.positions.of(scene.article, seat.organisation, here.title)
            here = positions[title.position]
        if here.organisation == seat.organisation:
            title.aspect, title.title, title.state = Aspect.ENDED, False, False
            title.bounds, title.basis = other.bounds, other.basis
            return
