"""How many independent sources say something.

An outlet that says it ten times is one source, and so is a report that ten outlets print: as many sources speak as there
are outlets, and no more than there are texts. Two sentences are one text where four of five of their words are the same,
whatever their order: a copy differs by its dateline, a spelling, a word that an editor changed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from archive.identity import fold
from archive.tenure.observations import Observation

# Counting goes no further: twenty sources are as good as more.
_ENOUGH = 20
_WORD = re.compile(r"\w+")


def sources(observations: Iterable[Observation], enough: int = _ENOUGH) -> int:
    """How many independent sources the observations have: outlets (articles, where the outlet is not known) or texts,
    whichever are fewer. Counting stops at `enough`."""
    said = list(observations)
    outlets = min(enough, len({observation.source for observation in said}))
    return outlets if outlets < 2 else min(outlets, _texts(said, outlets))


def reports(observations: Iterable[Observation], enough: int = _ENOUGH) -> int:
    """How many reports the observations come from: articles or texts, whichever are fewer, whoever printed them.
    Counting stops at `enough`."""
    said = list(observations)
    articles = min(enough, len({observation.claim.article_id for observation in said}))
    return articles if articles < 2 else min(articles, _texts(said, articles))


def _texts(said: list[Observation], enough: int) -> int:
    """How many texts there are, counted up to `enough`; a claim without its sentence is a text of its own."""
    found = sum(observation.claim.sentence is None for observation in said)
    texts: list[frozenset[str]] = []
    for sentence in sorted({o.claim.sentence for o in said if o.claim.sentence is not None}):
        if found + len(texts) >= enough:
            break
        words = _words(sentence)
        if not any(5 * len(words & other) >= 4 * len(words | other) for other in texts):
            texts.append(words)
    return found + len(texts)


@lru_cache(maxsize=1 << 14)
def _words(sentence: str) -> frozenset[str]:
    return frozenset(_WORD.findall(fold(sentence)))
