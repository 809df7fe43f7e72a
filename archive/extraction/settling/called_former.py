"""Titles that others still give to somebody whom the same article calls former: "Former Vice President Holm leads the polls ...
Mehta said that he had never heard Vice President Holm named": a title is kept for courtesy, or told of days gone by.
"""

from __future__ import annotations

from datetime import timedelta

from archive.dates import Bounds
from archive.extraction.context import ArticleContext
from archive.extraction.scene import Candidate
from archive.model import Aspect, Modality

_HELD = (Aspect.HOLDS, Aspect.BEGAN)


def of_courtesy(article: ArticleContext, candidates: list[Candidate]) -> list[Candidate]:
    """The candidates of an article, with every bare title that it also calls a former one told as held before."""
    published = article.published
    if published is None:
        return candidates
    over = {_key(c) for c in candidates if _is_called_former(c)}
    over -= {_key(c) for c in candidates if _holds_it_now(c)}
    before = published - timedelta(days=1)
    for candidate in candidates:
        bounds = candidate.bounds
        if _key(candidate) not in over or not _is_bare_title(candidate) or bounds is None:
            continue
        if bounds.latest is None or bounds.latest >= published:
            candidate.aspect = Aspect.HELD_BEFORE
            within = bounds.earliest is not None and bounds.earliest <= before
            candidate.bounds = Bounds(bounds.earliest if within else None, before)
    return candidates


def _key(candidate: Candidate) -> tuple[int | None, int | None]:
    return candidate.person, candidate.position


def _is_called_former(candidate: Candidate) -> bool:
    """Whether a word beside a title says that it is over: not one that dates it ("then president Holm")."""
    return (
        candidate.aspect is Aspect.HELD_BEFORE
        and candidate.modality is Modality.ASSERTED
        and candidate.title
        and candidate.post is not None
        and candidate.post.former
        and candidate.person is not None
        and candidate.position is not None
    )


def _is_bare_title(candidate: Candidate) -> bool:
    post = candidate.post
    return (
        candidate.aspect is Aspect.HOLDS
        and candidate.modality is Modality.ASSERTED
        and candidate.rule == "title"
        and not candidate.acting
        and (post is None or not (post.new or post.incoming or post.outgoing))
    )


def _holds_it_now(candidate: Candidate) -> bool:
    """Whether more than a bare title says that somebody has the post, or has it again."""
    return candidate.aspect in _HELD and candidate.modality is Modality.ASSERTED and not _is_bare_title(candidate)
