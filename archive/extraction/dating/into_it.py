"""How far somebody is into his time in a post says when it began: "in his third year as mayor", "a month into his term as"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from archive.dates import Bounds
from archive.extraction.scene import Candidate
from archive.extraction.text.sought import sought
from archive.extraction.when.amounts import amount
from archive.extraction.when.lexicon import HEDGE, NUMBER
from archive.model import Aspect, DateBasis

_ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split()
_DAYS = {"day": (1, 1), "week": (7, 7), "month": (28, 31), "year": (365, 366)}
_JOB = r"(?:\s+in\s+(?:office|power|charge|command|place|(?:the\s+)?(?:post|job)))?"
_NTH = re.compile(
    rf"\b(?:his|her)\s+(?P<nth>{'|'.join(_ORDINALS)})\s+(?:full\s+)?(?P<unit>day|week|month|year){_JOB}\s+(?:as|of)\s+(?:(?:the|its)\s+)?$",
    re.I,
)
_INTO = sought(
    rf"(?:^|[\s,])(?:(?P<hedge>{HEDGE})\s+)?(?P<number>{NUMBER})\s+(?P<unit>day|week|month|year)s?\s+"
    rf"(?:into\s+(?:his|her|the)\s+(?:[\w-]+\s+)?(?:term|tenure|time|job|post|stint|spell)|in\s+(?:office|power|charge|(?:the|his|her)\s+(?:post|job|role)))"
    r"\s+(?:as|of)\s+(?:(?:the|its)\s+)?$",
    re.I,
)
# "five months into the job": of a post that other words tell; "two years into his second term" is no beginning
INTO_JOB = sought(
    rf"(?:(?<![\w-])(?P<hedge>{HEDGE})\s+)?(?<![\w-])(?P<number>{NUMBER})\s+(?P<unit>day|week|month|year)s?\s+"
    r"(?:into\s+(?:his|her|the)\s+(?:(?:new|first)\s+)?(?:term|tenure|time|job|post|role|stint|spell)"
    r"|in(?:to)?\s+(?:office|the\s+(?:post|job|role)))(?=[,.;]|$)",
    re.I,
)
_REACH = 80  # characters before the title


def into_it(candidate: Candidate) -> Iterator[Candidate]:
    """The beginning, counted back from the day on which the post is held."""
    post, bounds = candidate.post, candidate.bounds
    if post is None or bounds is None or candidate.aspect is not Aspect.HOLDS:
        return
    if bounds.earliest is None or bounds.latest is None:
        return
    before = candidate.scene.text[max(0, post.start - _REACH) : post.start]
    if nth := _NTH.search(before):
        least, most = _DAYS[nth["unit"].lower()]
        count = _ORDINALS.index(nth["nth"].lower())
        days: tuple[int, int | None] = (count * least, (count + 1) * most)
    elif into := INTO_JOB.fullmatch(candidate.scene.text, post.start, post.end) or _INTO.search(before):
        days = amount(into["number"], into["unit"], into["hedge"]).days
    else:
        return
    first = bounds.earliest - timedelta(days=days[1]) if days[1] is not None else None
    began = Bounds(first, bounds.latest - timedelta(days=days[0]))
    yield replace(candidate, aspect=Aspect.BEGAN, bounds=began, basis=DateBasis.STATED, state=False)
