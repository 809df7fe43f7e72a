"""Who rose to a post on no day that is told and has died since: "Moss, a pilot who became head of the navy, died on Monday" had it
once, and did not begin with it these days."""

from __future__ import annotations

from datetime import timedelta

from spacy.tokens import Token

from archive.dates import Bounds
from archive.extraction.parsing import verbs
from archive.extraction.scene import Candidate
from archive.extraction.scene.people_meant import people_of
from archive.model import Aspect, DateBasis, Modality


def had_it_once(candidate: Candidate) -> None:
    """Makes of such a beginning a post that somebody had before the report."""
    published, anchor = candidate.scene.article.published, candidate.anchor
    if candidate.aspect is not Aspect.BEGAN or candidate.modality is not Modality.ASSERTED or published is None:
        return
    open_ = candidate.bounds is not None and candidate.bounds.earliest is None
    if not open_ or candidate.basis is DateBasis.STATED or anchor is None:
        return
    if any(_died(candidate, clause) for clause in (anchor, *anchor.ancestors) if clause.dep_ == "relcl"):
        candidate.aspect = Aspect.HELD_BEFORE
        candidate.bounds, candidate.basis = Bounds(None, published - timedelta(days=1)), DateBasis.PUBLICATION_DATE


def _died(candidate: Candidate, clause: Token) -> bool:
    """Whether the verb whose subject a clause describes is "died", said of him."""
    verb = verbs.governing_verb(clause.head)
    if verb is None or verb.lemma_ != "die" or verb.idx < clause.idx or verbs.read_verb(verb).modal:
        return False
    return candidate.person in people_of(candidate.scene, verbs.subject(verb))
