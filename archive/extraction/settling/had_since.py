"""What somebody "had been since" a year: the beginning is told; that he is it no longer, only the tense says. Where the article
tells how it was over, by another who follows him or his own next post, he had it until then.

General Otieno was named chief of the army in May. He had led the navy since 2019.        until May
Otieno leads the navy now. Juma Rono had been its commander since 2014.                   until now
Who runs operations? Rono had been chief since 2014.                                      until the report
The ministry said that Rono had been minister since 2014.                                 he may be that still
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from spacy.tokens import Token

from archive.dates import Bounds
from archive.extraction.parsing import verbs
from archive.extraction.parsing.verbs import Tense
from archive.extraction.scene import OF_MANY, Candidate
from archive.extraction.when.values import Kind
from archive.model import Aspect, DateBasis, Modality

_STATES = frozenset(("heads", "copula", "serves as", "holds the post", "in charge"))
_FROM = re.compile(r"\bfrom\s+(?:(?:its|the)\s+\w+\s+(?:in|on|at)\s+)?$")
# What may go on beside a new post, or by its nature does.
_BESIDE = (
    "chair",
    "vice chair",
    "deputy prime",
    "vice premier",
    "leader",
    "state ",
    "secretary of the party",
    "spokes",
)


def had_since(told: Sequence[Candidate], published: date | None) -> Iterator[Candidate]:
    """For each such beginning of which the article tells neither an end nor that it lasts, that the post was held before."""
    asserted = [c for c in told if c.modality is Modality.ASSERTED and c.position is not None]
    for begun in asserted:
        if begun.person is None or begun.acting or not _since_then(begun) or begun.scene.article.topic is not None:
            continue
        same = (c for c in asserted if (c.person, c.position) == (begun.person, begun.position))
        if any(c.aspect is not Aspect.BEGAN for c in same):
            continue
        after = next((c for c in asserted if _followed(begun, c) or _moved(begun, c)), None)
        latest = (after.bounds.latest if after is not None and after.bounds is not None else None) or published
        yield replace(
            begun,
            aspect=Aspect.HELD_BEFORE,
            state=True,
            bounds=Bounds(None, latest),
            basis=DateBasis.PUBLICATION_DATE if after is None or latest == published else after.basis,
        )


def _since_then(begun: Candidate) -> bool:
    if begun.aspect is not Aspect.BEGAN or begun.basis is not DateBasis.STATED or begun.anchor is None:
        return False
    since = [when for when in begun.scene.sentence.whens if when.kind is Kind.SINCE]
    if begun.rule in _STATES:  # "who had led the force from its founding in 2015"
        text = begun.scene.text
        since += [w for w in begun.scene.sentence.whens if _FROM.search(text, max(0, w.start - 40), w.start)]
    if begun.bounds is None or all(when.bounds.latest != begun.bounds.latest for when in since):
        return False
    verb = _clause(begun.anchor)
    return verb is not None and verbs.read_verb(verb).tense is Tense.PLUPERFECT and verb.dep_ != "ccomp"


def _clause(anchor: Token) -> Token | None:
    return anchor if anchor.pos_ in ("VERB", "AUX") else verbs.governing_verb(anchor)


def _followed(begun: Candidate, other: Candidate) -> bool:
    """Whether another came to the same post, which is no seat among many, after him."""
    if other.position != begun.position or other.person == begun.person or other.aspect is not Aspect.BEGAN:
        return False
    return _title(begun) not in OF_MANY and not other.acting and _later(begun, other)


def _moved(begun: Candidate, other: Candidate) -> bool:
    """Whether he himself came to another post since, beside which he has not this one."""
    if other.person != begun.person or other.position == begun.position or other.acting:
        return False
    if other.aspect is not Aspect.BEGAN and not (other.aspect is Aspect.HOLDS and _now(other)):
        return False
    if _title(begun) in OF_MANY or _title(other) in OF_MANY or _title(begun).startswith(_BESIDE):
        return False
    return not _since_then(other) and _later(begun, other)


def _later(begun: Candidate, other: Candidate) -> bool:
    first = begun.bounds.latest if begun.bounds is not None else None
    last = other.bounds.latest if other.bounds is not None else None
    return first is not None and last is not None and last > first


def _now(state: Candidate) -> bool:
    verb = _clause(state.anchor) if state.anchor is not None else None
    return verb is not None and any(child.lower_ == "now" for child in verb.children)


def _title(candidate: Candidate) -> str:
    assert candidate.position is not None
    return candidate.scene.article.positions[candidate.position].title
