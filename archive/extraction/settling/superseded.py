"""Titles of the day of the report that the report itself contradicts: who has left a post, or has been followed in it, is
not given it as of that day.

"Finance Minister Moss wanted to leave for years ... He resigned on Thursday": the title is how he is known.
"The outgoing commander, Moss, stood beside Holt", who took over yesterday: he is commander no longer.
"Moss, its first chief, set it up. Holt heads it now": nor is the first of several.
"""

from __future__ import annotations

import re
from datetime import date, timedelta

from archive.dates import Bounds
from archive.extraction.context import ArticleContext
from archive.extraction.scene import OF_MANY, Candidate
from archive.extraction.settling.rivals import ONE_SEAT
from archive.model import Aspect, DateBasis, Modality

# Posts whose next holder is chosen long before the last one leaves.
_NEWS = timedelta(days=60)
_ELECTED = frozenset(("president", "prime minister", "premier", "chancellor", "governor", "mayor", "secretary-general"))


def up_to_date(article: ArticleContext, candidates: list[Candidate]) -> list[Candidate]:
    """The candidates of an article without the titles that are over by its own word; who is outgoing where another has begun
    has left then."""
    if article.published is None or article.topic is not None:
        return candidates
    left: dict[tuple[int, int], date] = {}
    begun: dict[int, list[Candidate]] = {}
    for candidate in candidates:
        if candidate.modality is not Modality.ASSERTED or candidate.person is None or candidate.position is None:
            continue
        latest = candidate.bounds.latest if candidate.bounds is not None else None
        if latest is None or latest > article.published:
            continue
        if candidate.aspect is Aspect.ENDED and (candidate.post is not None or _has_one(candidates, candidate)):
            key = (candidate.person, candidate.position)
            left[key] = max(left.get(key, latest), latest)
        elif candidate.aspect is Aspect.BEGAN and not candidate.acting:
            begun.setdefault(candidate.position, []).append(candidate)
    kept = []
    for candidate in candidates:
        of_post = begun.get(candidate.position, ()) if candidate.position is not None else ()
        if _is_shown(candidate) and any(c.person == candidate.person for c in of_post):
            continue  # "was introduced as commander. He replaces Holt": as somebody new
        if not _is_title(candidate):
            kept.append(candidate)
            continue
        assert candidate.person is not None
        assert candidate.position is not None
        starts = begun.get(candidate.position, ())
        latest = candidate.bounds.latest if candidate.bounds is not None else None
        gone = left.get((candidate.person, candidate.position))
        if gone is not None and latest is not None and latest >= gone and not _came_back(candidate, starts, gone):
            earliest = candidate.bounds.earliest if candidate.bounds is not None else None
            if earliest is None or earliest >= gone:
                continue
            candidate.bounds = Bounds(earliest, gone)  # "In 2001 President Holt brought him back", and resigned in 2006
        if _is_numbered(candidate) and any(
            c.position == candidate.position and c.person not in (None, candidate.person) and c.aspect in _HELD
            for c in candidates
        ):
            candidate.aspect = Aspect.HELD_BEFORE
            candidate.bounds = Bounds(None, article.published - timedelta(days=1))
            kept.append(candidate)
            continue
        followed = [c for c in starts if c.person != candidate.person]
        if _is_over(article, candidate, candidates):
            candidate.aspect = Aspect.HELD_BEFORE
            candidate.bounds = Bounds(None, article.published - timedelta(days=1))
        if followed and _is_outgoing(article, candidate):
            _ends_with(candidate, followed)
        kept.append(candidate)
    return kept


def _has_one(candidates: list[Candidate], ended: Candidate) -> bool:
    """Whether the article gives somebody one post alone: "was ousted" may be said of another of his."""
    return len({c.position for c in candidates if c.person == ended.person and c.aspect is Aspect.HOLDS}) == 1


def _is_shown(candidate: Candidate) -> bool:
    """Whether somebody is only introduced in a post."""
    return candidate.rule == "appointed" and candidate.aspect is Aspect.HOLDS


def _is_title(candidate: Candidate) -> bool:
    """Whether somebody is given a post by no more than the title beside the name."""
    return (
        candidate.title
        and candidate.aspect is Aspect.HOLDS
        and candidate.modality is Modality.ASSERTED
        and not candidate.acting
        and candidate.person is not None
        and candidate.position is not None
        and (candidate.post is None or not (candidate.post.new or candidate.post.then or _is_current(candidate)))
    )


def _came_back(candidate: Candidate, starts: list[Candidate] | tuple[()], gone: date) -> bool:
    return any(
        c.person == candidate.person
        and c.bounds is not None
        and c.bounds.latest is not None
        and c.bounds.latest >= gone
        for c in starts
    )


_HELD = (Aspect.HOLDS, Aspect.BEGAN, Aspect.ENDED)
# "Moss, its first commander": where another has come since
_NUMBERED = re.compile(
    r"(?:[’']s|its|the|their|his|her)\s+(?:first|second|third|fourth|original|inaugural|founding|last)\s+(?:[\w-]+\s+){0,2}$"
)


def _is_numbered(candidate: Candidate) -> bool:
    post = candidate.post
    return post is not None and _NUMBERED.search(candidate.scene.text, max(0, post.head - 40), post.head) is not None


_CURRENT = re.compile(r"\b(?:current(?:ly)?|incumbent|present|sitting|now|still)\b", re.I)


def _is_current(candidate: Candidate) -> bool:
    post = candidate.post
    return post is not None and _CURRENT.search(candidate.scene.text, max(0, post.start - 10), post.head) is not None


def _is_over(article: ArticleContext, title: Candidate, candidates: list[Candidate]) -> bool:
    """Whether somebody else is told to have come after him in a post that has one seat and whose next holder is not chosen long
    before: "Li, the commander, was promoted. The new commander is Ma", "his successor, Ma"."""
    assert title.position is not None
    if title.basis is not DateBasis.PUBLICATION_DATE:
        return False
    same = (c for c in candidates if (c.person, c.position) == (title.person, title.position))
    if any(c.rule in ("predecessor", "go") and c.aspect is Aspect.HELD_BEFORE for c in same):
        return True
    post = article.positions[title.position]
    body = article.organisations[post.organisation] if post.organisation is not None else None
    chosen_long_before = post.title in _ELECTED and (body is None or body.country != "CHN")
    if post.title not in ONE_SEAT or chosen_long_before:
        return False
    return any(
        other.position == title.position
        and other.person not in (None, title.person)
        and other.modality is Modality.ASSERTED
        and not other.acting
        and _comes_after(other, article.published)
        for other in candidates
    )


def _comes_after(candidate: Candidate, published: date | None) -> bool:
    """Whether a claim tells of a newcomer as of these days."""
    if candidate.aspect is Aspect.HOLDS:
        return candidate.rule == "successor"
    bounds = candidate.bounds
    if candidate.aspect is not Aspect.BEGAN or published is None or bounds is None:
        return False
    return bounds.earliest is None or bounds.earliest > published - _NEWS


def _is_outgoing(article: ArticleContext, candidate: Candidate) -> bool:
    return (
        candidate.post is not None
        and candidate.post.outgoing
        and candidate.position is not None
        and article.positions[candidate.position].title not in (OF_MANY | _ELECTED)
    )


def _ends_with(candidate: Candidate, followed: list[Candidate]) -> None:
    """Makes of a title an end, at the time when the next holder began."""
    last = max(followed, key=lambda c: c.bounds.latest if c.bounds and c.bounds.latest else date.min)
    candidate.aspect, candidate.title, candidate.state = Aspect.ENDED, False, False
    candidate.bounds = last.bounds or Bounds(None, None)
    candidate.basis = last.basis or DateBasis.NONE
