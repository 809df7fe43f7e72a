"""Those under whom somebody served once: of two who have one seat, the one whom only a post of the past names had it then.

President Holm spoke. Lund was President Moss's adviser.        Moss was president then
Lund was secretary to President Moss until 2019.                so here
Lund was President Holm's adviser. Holm spoke.                  no other has the seat, so Holm may have it still
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from archive.dates import Bounds
from archive.extraction.context import ArticleContext
from archive.extraction.scene import Candidate
from archive.extraction.settling.rivals import ONE_SEAT
from archive.model import Aspect, Modality

_WHOSE = re.compile(r"[’']s?\s+(?:(?:the|first|second|former|then|own|longtime|chief|deputy|[\w-]+)\s+){0,3}")
_TO_WHOM = re.compile(r"\s+(?:to|under|for|of)\s+(?:(?:the|then|former|late)\s+){0,2}")


def served_under(article: ArticleContext, candidates: Iterable[Candidate]) -> None:
    """Gives such titles the time of the post beside which they stand."""
    told = [
        c for c in candidates if c.modality is Modality.ASSERTED and c.position is not None and c.person is not None
    ]
    for title in told:
        if title.aspect is not Aspect.HOLDS or not title.title or title.post is None or title.acting:
            continue
        assert title.position is not None
        if article.positions[title.position].title not in ONE_SEAT or not _another_has_it(title, told):
            continue
        served = next((c for c in told if c.scene is title.scene and _is_under(c, title)), None)
        if served is not None and served.bounds is not None:
            title.aspect, title.bounds = Aspect.HELD_BEFORE, Bounds(None, served.bounds.latest)


def _another_has_it(title: Candidate, told: list[Candidate]) -> bool:
    return any(
        c.position == title.position and c.person != title.person and c.aspect in (Aspect.HOLDS, Aspect.BEGAN)
        for c in told
    )


def _is_under(served: Candidate, title: Candidate) -> bool:
    """Whether a post that somebody else had once is told as one under the bearer of a title."""
    post, own = served.post, title.post
    if served.aspect is not Aspect.HELD_BEFORE or served.person == title.person or post is None or own is None:
        return False
    text = title.scene.text
    owners = [m.end for m in title.scene.sentence.people if m.person == title.person and m.start >= own.end]
    if post.start <= own.start:  # "President Moss's adviser" is all one title
        return any(end < post.end and _WHOSE.match(text, end) is not None for end in owners)
    return _TO_WHOM.fullmatch(text, post.end, own.start) is not None or any(
        _WHOSE.fullmatch(text, end, post.start) is not None for end in owners
    )
