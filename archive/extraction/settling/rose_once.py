"""Who rose to a post in a career that the text tells in passing, on no day of which it speaks: he had it once, and does not begin
with it these days.

Moss, who later became head of the academy, will be denied a visa.      he was head of it once
The first was Lind, who rose to commander of the fleet.                 so was he
Holt went on to be chairman. Holt, its chairman, spoke on Monday.       he is it still: the report says so
Moss later became minister in 2015.                                     a day is told, and he began then
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from spacy.tokens import Token

from archive.dates import Bounds
from archive.extraction.context import ArticleContext
from archive.extraction.parsing import verbs
from archive.extraction.parsing.verbs import Tense
from archive.extraction.scene import Candidate
from archive.model import Aspect, DateBasis, Modality

_LATER = frozenset(("later", "eventually", "subsequently", "afterwards", "ultimately"))
_BACK = frozenset(("back", "on", "up"))
# Of whom the reader knows whether they are in office: "the mayor, who went on to be president" may be that today.
_LEADERS = frozenset(
    ("president", "prime minister", "premier", "chancellor", "king", "queen", "general secretary", "pope")
)
_CLAUSES = frozenset(("xcomp", "advcl", "pcomp", "prep"))
_BEGINS = (Aspect.BEGAN, Aspect.HELD_BEFORE)


def rose_once(article: ArticleContext, candidates: Iterable[Candidate]) -> None:
    """Makes of such a beginning a post that was held before the report, where nothing tells that it is held still."""
    published = article.published
    if published is None:
        return
    told = [c for c in candidates if c.modality is Modality.ASSERTED and c.position is not None]
    for candidate in told:
        if not _is_open(candidate, published) or not _in_career(candidate.anchor):
            continue
        assert candidate.position is not None
        if article.positions[candidate.position].title in _LEADERS:
            continue
        same = (c for c in told if (c.person, c.position) == (candidate.person, candidate.position))
        if all(c.aspect in _BEGINS for c in same):
            candidate.aspect = Aspect.HELD_BEFORE
            candidate.bounds, candidate.basis = Bounds(None, published - timedelta(days=1)), DateBasis.PUBLICATION_DATE


def _is_open(candidate: Candidate, published: date) -> bool:
    """Whether a beginning is dated by the report alone."""
    bounds = candidate.bounds
    undated = candidate.basis is not DateBasis.STATED and bounds is not None and bounds.earliest is None
    return candidate.aspect is Aspect.BEGAN and undated and bounds is not None and bounds.latest == published


def _in_career(verb: Token | None) -> bool:
    """Whether a verb tells how a career went on: "later became", "rose to", "went on to be", "came back to run"."""
    while verb is not None:
        if verb.tag_ == "VBD" and verbs.read_verb(verb).tense is Tense.PAST and _goes_on(verb):
            return True
        verb = verb.head if verb.dep_ in _CLAUSES and verb.head != verb else None
    return False


def _goes_on(verb: Token) -> bool:
    beside = {child.lower_ for child in verb.children if child.dep_ in ("advmod", "prt")}
    if beside & _LATER or (verb.i and verb.nbor(-1).lower_ in _LATER):
        return True
    lemma = verbs.lemma_of(verb)
    return lemma == "rise" or (lemma in ("go", "come") and bool(beside & _BACK))
