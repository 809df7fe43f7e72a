"""Infinitives that say of which row somebody is the first or last: "the first woman to lead the fleet"."""

from __future__ import annotations

from archive.extraction.parsing import verbs
from archive.extraction.parsing.verbs import Tense, Verb
from archive.model import Aspect

# "the first woman to lead": how many have, not that she will.
_COUNTED = frozenset(
    """
    first second third fourth fifth sixth seventh eighth ninth tenth last only youngest oldest latest longest next-to-last
    """.split()
)


def counted(verb: Verb) -> bool:
    """Whether an infinitive says of which row somebody is the first or last: "the first woman to lead the fleet"."""
    above = verb.token.head
    return verb.tense is Tense.BARE and any(word.lower_ in _COUNTED for word in (above, *above.children))


def of_counted(verb: Verb) -> Aspect | None:
    """What "the first woman to lead the fleet" says: that she comes to, by "becomes"; that she did, by "was" or "last"."""
    noun = verb.token.head
    words = {child.lower_ for child in noun.children}
    perfect = any(child.lemma_.lower() == "have" for child in verb.token.children if child.dep_ == "aux")
    if noun.dep_ == "attr" and noun.head.lemma_.lower() == "become":
        return Aspect.BEGAN if not verbs.read_verb(noun.head).modal else None
    if perfect or "last" in words or (noun.dep_ == "attr" and verbs.read_verb(noun.head).past):
        return Aspect.HELD_BEFORE
    return None
