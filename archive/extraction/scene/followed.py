"""Whom a pronoun means behind the words for who follows whom: he who goes.

Ma will succeed Li as commander when he retires.              Li
Ma takes over from Li as commander once he steps down.        Li
Ma replaces Li as commander, who becomes minister.            Li
"""

from __future__ import annotations

from spacy.tokens import Token

from archive.extraction.context import PersonMention
from archive.extraction.parsing import verbs
from archive.extraction.scene.named_ahead import GOES
from archive.extraction.scene.passage import Passage

_FOLLOW = frozenset(("succeed", "replace", "relieve", "supplant"))
# Not "before" or "until": "Ma succeeded Li and served until he retired"
_WHEN = frozenset(("when", "once", "after", "as", "if"))
_FURTHEST = 8  # steps from a clause up to the verb


def gone_when(scene: Passage, token: Token) -> int | None:
    """He who is followed, where a clause of time tells that "he" goes."""
    clause = token.head
    if clause.dep_ != "advcl" or clause.lemma_.lower() not in GOES:
        return None
    if not any(word.lower_ in _WHEN and word.i < token.i for word in clause.children):
        return None
    return _person(_last_followed(scene, clause.head, token))


def gone_who(scene: Passage, token: Token) -> int | None:
    """He who is followed, where "who" stands behind the post in which he is."""
    clause = token.head
    if token.lower_ != "who" or clause.dep_ not in ("relcl", "ccomp") or token.i == 0 or token.nbor(-1).text != ",":
        return None
    above = clause.head
    for _ in range(_FURTHEST):
        if above.dep_ not in ("pobj", "prep", "appos", "conj", "dobj"):
            break
        above = above.head
    return _person(_last_followed(scene, above, token))


def _last_followed(scene: Passage, verb: Token, token: Token) -> PersonMention | None:
    """Whom a verb says that somebody follows, if nobody else is named between him and a word."""
    told = [verb, *(child for child in verb.children if child.dep_ == "xcomp" and child.i < token.i)]
    for each in told:
        for noun in _followed(each):
            mention = scene.mention_of(noun)
            last = max((m for m in scene.sentence.people if m.end <= token.idx), key=lambda m: m.end, default=None)
            if mention is not None and noun.i < token.i and last is not None and last.person == mention.person:
                return mention
    return None


def _followed(verb: Token) -> list[Token]:
    reading = verbs.read_verb(verb)
    if reading.passive:
        return []
    if reading.lemma in _FOLLOW:
        return verbs.objects(verb)
    over = reading.lemma == "take" and any(child.lower_ in ("over", "command", "charge") for child in verb.children)
    return verbs.prepositional(verb, "from") if over else []


def _person(mention: PersonMention | None) -> int | None:
    return mention.person if mention is not None else None
