"""Two people to whom one article gives one seat on one day: what the text says keeps it, what was guessed gives way.

"US President Trump ... a call between President Trump and President Zelenskyy": the second country is not told, and the
guess that the article is about America would make two American presidents.
"""

from __future__ import annotations

from collections import defaultdict

from archive.extraction.context import ArticleContext
from archive.extraction.phrases import phrases
from archive.extraction.scene import Candidate
from archive.model import Aspect, Modality

# Titles of posts with one seat, wherever they are.
_ONE_SEAT = frozenset(
    phrases(
        """
        president, prime minister, premier, chancellor, king, queen, emir, sultan, crown prince, supreme leader, minister,
        secretary, chief, commander, governor, mayor, chief justice, attorney general, chief of staff, speaker,
        secretary-general, general secretary, political commissar, secretary of state
        """
    )
)


def settled(article: ArticleContext, candidates: list[Candidate]) -> list[Candidate]:
    """The candidates of an article without the guesses that another holder, told as such, rules out."""
    told: dict[int, set[int]] = defaultdict(set)
    for candidate in candidates:
        if _is_holder(article, candidate) and _is_told(candidate):
            told[_number(candidate)].add(_person(candidate))
    return [
        candidate
        for candidate in candidates
        if not (_is_holder(article, candidate) and not _is_told(candidate) and _ruled_out(candidate, told))
    ]


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
        and article.positions[candidate.position].title in _ONE_SEAT
    )


def _is_told(candidate: Candidate) -> bool:
    """Whether the words of the post name its country or body."""
    post = candidate.post
    return post is not None and (post.country is not None or post.explicit)


def _number(candidate: Candidate) -> int:
    assert candidate.position is not None
    return candidate.position


def _person(candidate: Candidate) -> int:
    assert candidate.person is not None
    return candidate.person
