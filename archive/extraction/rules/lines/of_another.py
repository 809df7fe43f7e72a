"""The second of two bodies with a time each: "took command of the northern region in 1987 and of the eastern one in 1990"."""

from __future__ import annotations

import re
from dataclasses import replace

from archive.extraction.context import OrganisationMention, PostMention
from archive.extraction.scene import Candidate, Scene

_AND_OF = re.compile(r"(?P<date>[^.;:]{3,50}?),?\s+and\s+(?:then\s+|later\s+)?(?:of|over|at)\s+(?:the\s+)?")
_RULES = frozenset(
    ("copula", "serves as", "takes over", "become", "appointed", "takes", "gets", "in charge", "holds the post")
)


def of_another(scene: Scene) -> None:
    """Adds what is said of the second body, the same as of the first at its own time."""
    if " and " not in scene.text or len(scene.sentence.whens) < 2 or len(scene.sentence.organisations) < 2:
        return
    for candidate in [c for c in scene.found if not c.title and c.rule in _RULES]:
        first = _body(scene, candidate)
        link = _AND_OF.match(scene.text, first.end) if first is not None else None
        other = next((m for m in scene.sentence.organisations if link and m.start == link.end()), None)
        if first is None or link is None or other is None or not _dated(scene, first.end, link.end("date")):
            continue
        if not _dated(scene, other.end, other.end + 40):
            continue
        position = scene.position_of(candidate)
        title = scene.article.positions[position].title if position is not None else None
        if title is None or any(c.person == candidate.person and c.end >= other.end for c in scene.found):
            continue
        there = scene.positions.of(scene.article, other.organisation, title)
        own = PostMention(other.start, other.end, other.start, other.end, title, position=there)
        anchor = scene.sentence.head_token(other.start, other.end)
        scene.add(
            replace(candidate, post=own, position=there, start=other.start, end=other.end, bounds=None, anchor=anchor)
        )


def _body(scene: Scene, candidate: Candidate) -> OrganisationMention | None:
    """The body with which the words of a claim end."""
    end = candidate.post.end if candidate.post is not None else candidate.end
    return next((m for m in scene.sentence.organisations if m.end == end), None)


def _dated(scene: Scene, start: int, end: int) -> bool:
    """Whether a date, and no name or title, begins right after an offset."""
    when = next(
        (w for w in scene.sentence.whens if start <= w.start <= start + len(" from early ") and w.end <= end + 1), None
    )
    return when is not None and when.bounds.known
