"""Posts held "since" or "for years" by one who has come to another that leaves no room for the first.

Moss, who has been mayor of Datong for five years, is now governor of Hebei.        he is mayor no longer
Moss was named governor on Friday. He has been deputy governor since 2012.          nor deputy, by the sentence before
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from archive.dates import Bounds
from archive.extraction.scene import Candidate
from archive.extraction.settling.moves import is_move
from archive.model import Aspect, DateBasis, Modality

_LATELY = timedelta(days=45)


def left_since(candidates: Iterable[Candidate]) -> None:
    """Makes of each such state of the day of the report one that was before."""
    told = [c for c in candidates if c.modality is Modality.ASSERTED and c.person is not None]
    for state in told:
        published = state.scene.article.published
        if state.aspect is not Aspect.HOLDS or state.basis is not DateBasis.PUBLICATION_DATE or published is None:
            continue
        since = any(
            c.aspect is Aspect.BEGAN
            and c.basis is DateBasis.STATED
            and (c.scene, c.person, c.position) == (state.scene, state.person, state.position)
            for c in told
        )
        if since and any(_is_news(c, state, published) and is_move(c, state) for c in told):
            state.aspect, state.bounds = Aspect.HELD_BEFORE, Bounds(None, published)


def _is_news(change: Candidate, state: Candidate, published: date) -> bool:
    """Whether somebody has come to another post now: by the same sentence, or on a day not long ago."""
    if change.person != state.person:
        return False
    if change.scene is state.scene and change.basis is not DateBasis.STATED:
        return True
    latest = change.bounds.latest if change.bounds is not None else None
    return change.aspect is Aspect.BEGAN and latest is not None and published - _LATELY <= latest <= published
