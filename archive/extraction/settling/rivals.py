"""Two people to whom one article gives one seat on one day: what the text says keeps it, what was guessed gives way.

"US President Trump ... a call between President Trump and President Zelenskyy": the second country is not told, and the
guess that the article is about America would make two American presidents.
"""

from __future__ import annotations

import re
from collections import defaultdict
from datetime import timedelta

from archive.dates import Bounds
from archive.extraction.context import ArticleContext
from archive.extraction.phrases import phrases
from archive.extraction.scene import Candidate
from archive.model import Aspect, Modality

ONE_SEAT = frozenset(
    phrases(
        """
        president, prime minister, premier, chancellor, king, queen, emir, sultan, crown prince, supreme leader, minister,
        secretary, chief, commander, governor, mayor, chief justice, attorney general, chief of staff, speaker,
        secretary-general, general secretary, political commissar, secretary of state
        """
    )
)

_AS_SUCCESSOR = re.compile(r"\b(?:successor|replacement)\s+(?:as|in\s+the\s+(?:post|job|role)\s+of)\s+(?:the\s+)?$")


def settled(article: ArticleContext, candidates: list[Candidate]) -> list[Candidate]:
    """The candidates of an article without the guesses that another holder, told as such, rules out."""
    _later_successors(article, candidates)
    told: dict[int, set[int]] = defaultdict(set)
    for candidate in candidates:
        if _is_holder(article, candidate) and _is_told(candidate):
            told[_number(candidate)].add(_person(candidate))
    return [
        candidate
        for candidate in candidates
        if not (_is_holder(article, candidate) and not _is_told(candidate) and _ruled_out(candidate, told))
    ]


def _later_successors(article: ArticleContext, candidates: list[Candidate]) -> None:
    """ "The former premier, Moss, was there with his successor, Holm. Premier Lind opened the session": Holm had it before Lind."""
    held = [c for c in candidates if _is_holder(article, c)]
    published = article.published
    for candidate in [c for c in held if c.rule == "successor"]:
        post = candidate.position
        gone = {c.person for c in candidates if c.position == post and c.aspect in (Aspect.ENDED, Aspect.HELD_BEFORE)}
        others = [c for c in held if c.position == post and c.person not in {candidate.person, *gone} and c.title]
        if published is not None and others and all(c.rule != "successor" for c in others):
            candidate.aspect = Aspect.HELD_BEFORE
            candidate.bounds = Bounds(None, published - timedelta(days=1))


def _ruled_out(candidate: Candidate, told: dict[int, set[int]]) -> bool:
    holders = told[_number(candidate)]
    return bool(holders) and _person(candidate) not in holders


def _is_holder(article: ArticleContext, candidate: Candidate) -> bool:
    return (
        candidate.aspect is Aspect.HOLDS
        and candidate.modality is Modality.ASSERTED
        and not candidate.acting
        and candidate.person is not None
        and candidate.position is not None
        and article.positions[candidate.position].title in ONE_SEAT
    )


def _is_told(candidate: Candidate) -> bool:
    """Whether the words of the post name its country or body, or say whom somebody followed in it."""
    post = candidate.post
    if candidate.rule == "successor":
        return True
    if post is None:
        return False
    named = post.country is not None or post.explicit
    return named or _AS_SUCCESSOR.search(candidate.scene.text[: post.start]) is not None


def _number(candidate: Candidate) -> int:
    assert candidate.position is not None
    return candidate.position


def _person(candidate: Candidate) -> int:
    assert candidate.person is not None
    return candidate.person
