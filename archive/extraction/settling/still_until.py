"""Whoever is to go has his post until then, though the article says it nowhere else.

General Holm is to leave as chief of staff next year.               he is chief today
Holm, whose term as chief of staff ends in May, spoke.              the same
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from archive.dates import Bounds
from archive.extraction.scene import Candidate
from archive.model import Aspect, DateBasis, Modality

# Rules of verbs whose subject goes by himself; whom somebody else is to follow, may have gone already.
_GOES = frozenset(("leaves", "term", "hands over", "gives up"))


def still_until(told: Sequence[Candidate], published: date | None) -> Iterator[Candidate]:
    """For each end that is still to come, where nothing else is told of that post, that it is held."""
    if published is None:
        return
    done = set()
    for end in told:
        key = (end.person, end.position)
        if end.aspect is not Aspect.ENDED or end.modality is not Modality.PROSPECTIVE or None in key or key in done:
            continue
        if end.rule not in _GOES or end.acting or end.scene.article.topic is not None:
            continue
        others = (c for c in told if (c.person, c.position) == key and c is not end)
        if any(c.modality is Modality.ASSERTED or c.aspect is Aspect.BEGAN for c in others):
            continue
        done.add(key)
        day = Bounds(published, published)
        basis = DateBasis.PUBLICATION_DATE
        yield replace(
            end,
            aspect=Aspect.HOLDS,
            modality=Modality.ASSERTED,
            state=True,
            bounds=day,
            basis=basis,
            rule="still until",
        )
