"""What is only said or thought to be so of a post that somebody is not said to await.

The fleet is thought to be commanded by Admiral Su.    may be so today
Su appears to be the new commander of the fleet.       may have come to be so
Su is believed to have been its commander.             may once have been so
Su was reported to be its commander.                   may have been so then
Su is known to be its commander.                       is so
Su turned out to be its commander.                     is so
Su is not believed to be its commander.                says nothing of who is
"""

from __future__ import annotations

from spacy.tokens import Token

from archive.extraction.context import PostMention
from archive.extraction.parsing import verbs
from archive.extraction.parsing.verbs import Tense, Verb
from archive.model import Aspect, Modality

HEARSAY = frozenset(("report", "rumour", "rumor", "believe", "allege", "say", "think", "understand", "suppose"))
"""Verbs in whose passive something is told of somebody without being vouched for."""
_THOUGHT = HEARSAY | frozenset(("presume", "assume", "suspect", "consider", "reckon", "repute"))
_AWAITED = frozenset(("thought", "seen", "regarded", "deemed", "considered", "believed", "reckoned"))
_NEAR = 8  # words
_SURE = frozenset(("know",))
_SEEM = frozenset(("seem", "appear"))


def once_likely(token: Token) -> bool:
    """ "Was once thought likely to lead the party": what was awaited then, and not of today."""
    before = [word.lower_ for word in token.doc[max(0, token.i - _NEAR) : token.i]]
    return before[-2:] == ["likely", "to"] and bool(_AWAITED & {*before}) and bool({"once", "long"} & {*before})


def heard_to_be(verb: Verb, post: PostMention) -> tuple[Aspect, Modality] | None:
    """What an infinitive says of a post behind "is said to", "seems to", and how surely; denied where it is not so said. None
    where it stands behind no such verb."""
    token, above = verb.token, verb.token.head
    if verb.tense is not Tense.BARE or token.dep_ not in ("xcomp", "ccomp") or token.tag_ == "VBG":
        return None
    lemma, told = verbs.lemma_of(above), verbs.read_verb(above)
    if (lemma == "prove" or (lemma == "turn" and any(c.lower_ == "out" for c in above.children))) and not told.modal:
        return (Aspect.BEGAN if post.new else Aspect.HOLDS), Modality.DENIED if told.negated else Modality.ASSERTED
    if lemma not in _SEEM and not (lemma in _THOUGHT | _SURE and told.passive):
        return None
    if told.modal or told.tense is Tense.FUTURE or (lemma == "report" and above.tag_ == "VBG"):
        return None
    how = Modality.DENIED if told.negated else Modality.ASSERTED if lemma in _SURE else Modality.HYPOTHETICAL
    been = any(child.dep_ == "aux" and verbs.lemma_of(child) == "have" for child in token.children)
    if been or told.tense not in (Tense.PRESENT, Tense.PERFECT):
        return Aspect.HELD_BEFORE, how
    return Aspect.BEGAN if post.new else Aspect.HOLDS, how
