"""What is only thought to be so of a post that somebody is not said to await.

The fleet is thought to be commanded by Admiral Su.    may be so today
Su appears to be the new commander of the fleet.       may have come to be so
Su is believed to have been its commander.             may once have been so
"""

from __future__ import annotations

from archive.extraction.context import PostMention
from archive.extraction.parsing import verbs
from archive.extraction.parsing.verbs import Tense, Verb
from archive.model import Aspect

_THOUGHT = frozenset(
    "think believe say understand presume assume rumour rumor allege suspect consider reckon repute".split()
)
_SEEM = frozenset(("seem", "appear"))


def supposed(verb: Verb, post: PostMention) -> Aspect | None:
    """As what a post is supposed: "is thought to be", "seems to be headed by"; None where nothing is."""
    token, above = verb.token, verb.token.head
    if verb.tense is not Tense.BARE or token.dep_ not in ("xcomp", "ccomp") or token.tag_ == "VBG":
        return None
    lemma = verbs.lemma_of(above)
    if lemma not in _THOUGHT | _SEEM:
        return None
    told = verbs.read_verb(above)
    if told.negated or told.modal or (lemma in _THOUGHT and not told.passive):
        return None
    if told.tense not in (Tense.PRESENT, Tense.PERFECT) or any(
        child.dep_ == "aux" and verbs.lemma_of(child) == "have" for child in token.children
    ):
        return Aspect.HELD_BEFORE
    return Aspect.BEGAN if post.new else Aspect.HOLDS
