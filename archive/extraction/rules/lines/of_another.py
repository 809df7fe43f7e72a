"""The second of two bodies with a time each: "took command of the northern region in 1987 and of the eastern one in 1990"."""

from __future__ import annotations

import re
from dataclasses import replace

from archive.extraction.context import OrganisationMention, PostMention
from archive.extraction.scene import Candidate, Scene

_AND_OF = re.compile(r"(?P<date>[^.;:]{3,50}?),?\s+and\s+(?:then\s+|later\s+)?(?:of|over|at)\s+(?:the\s+)?")
# "commander of the fleet, and in 2017 of the navy"
_AND_IN = re.compile(
    r"(?:\s+(?:in|from|since|on)\s[^,.;:]{3,20}?)?,?\s+and,?\s+(?:then\s+)?(?P<date>(?:in|from|since|by|before)\s[^,.;:]{3,25}?),?\s+(?:of|over)\s+(?:the\s+)?"
)
_BOTH = re.compile(r"\s+(?:first\s+)?(?:of|for)\s+(?:first\s+|both\s+)(?:the\s+)?|\s+first\s+of\s+(?:the\s+)?")
_THEN = re.compile(r",?\s+and\s+(?:then\s+|later\s+|now\s+)?(?:of\s+)?(?:the\s+)?")
_RULES = frozenset(
    ("copula", "serves as", "takes over", "become", "appointed", "takes", "gets", "in charge", "holds the post")
)


def of_another(scene: Scene) -> None:
    """Adds what is said of the second body, the same as of the first at its own time."""
    _of_both(scene)
    if " and " not in scene.text or len(scene.sentence.whens) < 2 or len(scene.sentence.organisations) < 2:
        return
    for candidate in [c for c in scene.found if not c.title and c.rule in _RULES]:
        first = _body(scene, candidate)
        ahead = _AND_IN.match(scene.text, first.end) if first is not None else None
        link = ahead or (_AND_OF.match(scene.text, first.end) if first is not None else None)
        other = next((m for m in scene.sentence.organisations if link and m.start == link.end()), None)
        if first is None or link is None or other is None:
            continue
        near = first.end if ahead is None else link.start("date") - 1
        if not _dated(scene, near, link.end("date")) or (
            ahead is None and not _dated(scene, other.end, other.end + 40)
        ):
            continue
        position = scene.position_of(candidate)
        title = scene.article.positions[position].title if position is not None else None
        if title is None or any(c.person == candidate.person and c.end >= other.end for c in scene.found):
            continue
        there = scene.positions.of(scene.article, other.organisation, title)
        own = PostMention(other.start, other.end, other.start, other.end, title, position=there)
        anchor = scene.sentence.head_token(other.start, other.end)
        if ahead is not None:
            anchor = scene.sentence.head_token(*ahead.span("date"))
        scene.add(
            replace(candidate, post=own, position=there, start=other.start, end=other.end, bounds=None, anchor=anchor)
        )


def _of_both(scene: Scene) -> None:
    """ "Was commissar first of the fleet and then of the navy", "commander of both the fleet and the base"."""
    if " first " not in scene.text and " both " not in scene.text:
        return
    for post in scene.sentence.posts:
        told = [c for c in scene.found if c.post is post and c.person is not None]
        link = _BOTH.match(scene.text, post.end) if told and post.organisation is None else None
        one = next((m for m in scene.sentence.organisations if link and m.start == link.end()), None)
        joint = _THEN.match(scene.text, one.end) if one is not None else None
        other = next((m for m in scene.sentence.organisations if joint and m.start == joint.end()), None)
        if one is None or other is None:
            continue
        for candidate in told:
            candidate.position = scene.positions.of(scene.article, one.organisation, post.title)
            there = scene.positions.of(scene.article, other.organisation, post.title)
            own = PostMention(other.start, other.end, other.start, other.end, post.title, position=there)
            scene.add(replace(candidate, post=own, position=there, end=other.end, bounds=None))


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
