"""The second of two bodies with a time each: "took command of the northern region in 1987 and of the eastern one in 1990".

The time may be told by no more than which came first: "was chief of staff of the command and, earlier, of the army".
"""

from __future__ import annotations

import re
from dataclasses import replace

from archive.extraction.body_kinds import UNDER_ARMS
from archive.extraction.context import OrganisationMention, PostMention
from archive.extraction.scene import Candidate, Scene
from archive.model import Aspect, Modality

_AND_OF = re.compile(r"(?P<date>[^.;:]{3,50}?),?\s+and\s+(?:then\s+|later\s+)?(?:of|over|at)\s+(?:the\s+)?")
# "commander of the fleet, and in 2017 of the navy"
_AND_IN = re.compile(
    r"(?:\s+(?:in|from|since|on)\s[^,.;:]{3,20}?)?,?\s+and,?\s+(?:then\s+)?(?P<date>(?:in|from|since|by|before)\s[^,.;:]{3,25}?),?\s+(?:of|over)\s+(?:the\s+)?"
)
_BOTH = re.compile(r"\s+(?:first\s+)?(?:of|for)\s+(?:first\s+|both\s+)(?:the\s+)?|\s+first\s+of\s+(?:the\s+)?")
_THEN = re.compile(r",?\s+and\s+(?:then\s+|later\s+|now\s+)?(?:of\s+)?(?:the\s+)?")
_EARLIER = re.compile(
    r",?\s+and(?:,\s+|\s+)(?P<when>earlier|previously|before\s+that|prior\s+to\s+that|formerly|later|then|after\s+that|subsequently),?\s+"
    r"(?:of|at|in|for)\s+(?:(?:the|its|[A-Z]\w+[’']s)\s+)?"
)
_AFTER = ("later", "then", "after", "subsequently")
_RULES = frozenset(
    ("copula", "serves as", "takes over", "become", "appointed", "takes", "gets", "in charge", "holds the post")
)


def of_another(scene: Scene) -> None:
    """Adds what is said of the second body, the same as of the first at its own time."""
    _of_both(scene)
    _of_one_earlier(scene)
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


def _of_one_earlier(scene: Scene) -> None:
    """ "Was chief of staff of the command and, earlier, of the army": once of the second, whatever he is of the first."""
    for post in scene.sentence.posts:
        link = _EARLIER.match(scene.text, post.end)
        other = next((m for m in scene.sentence.organisations if link and m.start == link.end()), None)
        told = [c for c in scene.found if c.post is post and c.person is not None]
        if link is None or other is None or not told or not _has(scene, other, post):
            continue
        there = scene.positions.of(scene.article, other.organisation, post.title)
        if scene.article.positions[there].organisation != other.organisation:
            continue  # "of the army", whose staff is a body of its own
        own = PostMention(other.start, other.end, other.start, other.end, post.title, position=there)
        for candidate in told:
            if link["when"].startswith(_AFTER) and candidate.aspect is not Aspect.HELD_BEFORE:
                continue
            own = replace(own, former=True)
            scene.add(
                replace(
                    candidate,
                    post=own,
                    position=there,
                    aspect=Aspect.HELD_BEFORE,
                    modality=Modality.ASSERTED,
                    start=other.start,
                    end=other.end,
                    bounds=None,
                    dated=False,
                    anchor=scene.sentence.head_token(other.start, other.end),
                )
            )


def _has(scene: Scene, body: OrganisationMention, post: PostMention) -> bool:
    """Whether a body can have a post of the title: by its pack, by its name, or as a force like the one before."""
    if scene.positions.has(scene.article, body.organisation, post.title):
        return True
    first = post.organisation
    kinds = {scene.article.organisations[number].kind for number in (first, body.organisation) if number is not None}
    return first is not None and kinds <= _FORCES


_FORCES = UNDER_ARMS | {"fleet"}


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
