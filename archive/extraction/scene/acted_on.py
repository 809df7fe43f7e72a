"""Whom a pronoun means behind a sentence in which one puts another into a post, or out of it.

The president fired Holm on Friday. He had led the police since 2019.     Holm, not the president
The president fired Holm on Friday. His deputy, Berg, takes over.         Holm's deputy
King Karl received Holm. He has been ambassador since May.                Holm: a king is king
"""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import TYPE_CHECKING

from spacy.tokens import Token

from archive.extraction.context import PersonMention, SentenceContext
from archive.extraction.parsing import verbs
from archive.model import Role

if TYPE_CHECKING:
    from archive.extraction.scene.passage import Passage

_PUTS = frozenset(
    """
    appoint name pick choose nominate select tap promote dismiss fire sack remove replace oust relieve suspend depose axe
    reappoint install expel purge retire demote
    """.split()
)
# "pushed the general into retirement", "forced him out"
_SHOVES = frozenset("push send force ease usher".split())
_OUT = re.compile(r"\b(?:into|to)\s+(?:(?:early|forced|compulsory)\s+)?retirement\b|\bout\b|\baside\b")
_FOLLOWED = frozenset("replace succeed follow".split())
_MEETS = frozenset("receive welcome host greet meet congratulate thank decorate praise hail".split())
_STATE = frozenset(
    ("president", "king", "queen", "emperor", "pope", "prime minister", "premier", "sultan", "emir", "chancellor")
)
# What is told of a career
_CAREER = frozenset("be serve lead head command run hold chair direct become".split())
_HIS = frozenset("deputy replacement successor departure dismissal sacking removal ouster term tenure post job".split())
_HE = frozenset(("he", "she"))


def acted_on(scene: Passage, token: Token, excluded: Collection[int]) -> int | None:
    """The object of the sentence before, where a pronoun speaks on of a career and its subject only acted on others'."""
    subject = token.lower_ in _HE and token.dep_ in ("nsubj", "nsubjpass") and _of_career(token)
    owner = token.lower_ in ("his", "her") and token.dep_ == "poss" and token.head.lemma_.lower() in _HIS
    last = _before(scene, token) if subject or owner else None
    root = next((word for word in last.doc if word.dep_ == "ROOT"), None) if last and last.doc is not None else None
    if last is None or root is None or verbs.read_verb(root).passive:
        return None
    lemma = verbs.lemma_of(root)
    shoved = lemma in _SHOVES and _OUT.search(last.text, root.idx) is not None
    if lemma not in _PUTS and not shoved and not (lemma in _MEETS and subject):
        return None
    own = verbs.subject(root)
    acting = _named(last, own) if own is not None else None
    objects = [m.person for noun in verbs.objects(root) if (m := _named(last, noun)) is not None]
    given = [m.person for noun in verbs.prepositional(root, "with") if (m := _named(last, noun)) is not None]
    among = [p for p in (*objects, *given) if p not in excluded and (acting is None or p != acting.person)]
    if acting is None or not among:
        return None
    titles = _titles(scene, last, acting.person)
    here = {post.title for post in scene.sentence.posts}
    if here & titles or (subject and not titles and here & _STATE):
        return None  # "President Ma fired Holm. He has been president since May."
    sits = lemma in ("praise", "hail", "thank", "decorate", "congratulate") and "minister" in titles
    if lemma in _MEETS and (not (titles & _STATE or sits) or _titles(scene, last, among[0]) or not here):
        return None
    if len(among) == 1:
        return among[0]
    return among[0] if subject and verbs.read_verb(token.head).tense is verbs.Tense.PLUPERFECT else None


def _named(sentence: SentenceContext, noun: Token) -> PersonMention | None:
    """The name that a noun is, or that stands beside it: "Kenya's president, Rono"."""
    beside = (child.idx for child in noun.children if child.dep_ in ("appos", "compound", "flat"))
    return next((m for at in (noun.idx, *beside) if (m := sentence.person_at(at)) is not None), None)


def _of_career(token: Token) -> bool:
    verb = token.head
    if verb.pos_ not in ("VERB", "AUX"):
        return False
    if token.dep_ == "nsubjpass" and verbs.lemma_of(verb) in _FOLLOWED:
        return True  # "He is replaced by Berg"
    return verbs.lemma_of(verb) in _CAREER or verbs.read_verb(verb).tense is verbs.Tense.PLUPERFECT


def _before(scene: Passage, token: Token) -> SentenceContext | None:
    """The sentence before, or the one before that where it goes on about the other of a man and a woman."""
    told = [s for s in scene.article.sentences[: scene.sentence.index] if s.role is Role.BODY][-2:]
    if not told:
        return None
    other = "She " if token.lower_ in ("he", "his") else "He "
    if len(told) > 1 and told[-1].text.startswith(other) and not told[-1].people:
        return told[-2]
    return told[-1] if told[-1].people else None


def _titles(scene: Passage, last: SentenceContext, person: int) -> set[str]:
    """What somebody is called in a sentence."""
    told = [c for c in scene.before if c.scene.sentence is last and c.person == person and c.title]
    return {scene.article.positions[c.position].title for c in told if c.position is not None}
