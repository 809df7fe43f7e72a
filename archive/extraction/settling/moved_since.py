"""Posts held "since" or "for years" by one who by the same sentence has come to another that leaves no room for the first:
"Moss, who has been mayor of Datong for five years, is now governor of Hebei" is mayor no longer."""

from __future__ import annotations

from collections.abc import Iterable

from archive.dates import Bounds
from archive.extraction.scene import Candidate
from archive.extraction.settling.moves import is_move
from archive.model import Aspect, DateBasis, Modality


def left_since(candidates: Iterable[Candidate]) -> None:
    """Makes of each such state of the day of the report one that was before."""
    told = [c for c in candidates if c.modality is Modality.ASSERTED and c.person is not None]
    for state in told:
        published = state.scene.article.published
        if state.aspect is not Aspect.HOLDS or state.basis is not DateBasis.PUBLICATION_DATE or published is None:
            continue
        beside = [c for c in told if c.scene is state.scene and c.person == state.person]
        since = any(
            c.aspect is Aspect.BEGAN and c.basis is DateBasis.STATED and c.position == state.position for c in beside
        )
        if since and any(is_move(c, state) and c.basis is not DateBasis.STATED for c in beside):
            state.aspect, state.bounds = Aspect.HELD_BEFORE, Bounds(None, published)
