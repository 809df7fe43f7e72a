"""Heads who go with their government: "toppled the government of Prime Minister Novak", "ousted the elected government and
arrested Prime Minister Novak"."""

from __future__ import annotations

import re

from spacy.tokens import Token

from archive.extraction.context import PersonMention
from archive.extraction.parsing import verbs
from archive.extraction.parsing.verbs import Verb
from archive.extraction.rules.sense.meaning import modality_of, quote_start
from archive.extraction.scene import Scene
from archive.model import Aspect, Modality

_TOPPLES = frozenset("overthrow topple oust depose unseat".split())
_GOVERNMENTS = frozenset("government regime administration cabinet dictatorship".split())
# What is done to the head of a government that has just been overthrown.
_SEIZES = frozenset("arrest detain jail imprison kill execute murder assassinate exile capture seize hold".split())
# Posts whose holder is the head of the government.
_HEADS = frozenset(("president", "prime minister", "premier", "chancellor", "king", "emperor"))
_OF = re.compile(r"\s+(?:of|under|led\s+by|headed\s+by)\s+(?:(?:the|then)[\s-]+)?(?:\w+ly[\s-]elected\s+|elected\s+)?")
_OWNER = re.compile(r"[’']s?\s+(?:[\w-]+\s+){0,2}$")


def with_government(scene: Scene, verb: Verb) -> None:
    """Adds the end of whoever heads the government that a verb says was overthrown."""
    token = verb.token
    if verb.lemma not in _TOPPLES or verb.negated or any(c.dep_ == "aux" and c.lower_ == "to" for c in token.children):
        return  # "staged a coup to unseat the government": whether they did is not said
    nouns = [token.head] if token.dep_ == "acl" and token.tag_ == "VBN" else verbs.objects(token)
    nouns = [noun] if verb.passive and (noun := verbs.subject(token)) is not None else nouns
    for noun in nouns:
        if noun is None or noun.lemma_.lower() not in _GOVERNMENTS or modality_of(scene, verb) is not Modality.ASSERTED:
            continue
        head = _named(scene, noun) or _seized(scene, token)
        if head is not None and not any(c.person == head.person and c.aspect is Aspect.ENDED for c in scene.found):
            post = next(p for p in scene.sentence.posts if scene.led(p) is head)
            start, end = min(quote_start(scene, token), post.start), max(token.idx + len(token), head.end)
            scene.change(head.person, Aspect.ENDED, "removed", token, start, end, post=post)


def _heads(scene: Scene) -> list[tuple[int, PersonMention]]:
    """Where the titles of heads of government begin, with the names that they lead."""
    return [
        (post.start, led)
        for post in scene.sentence.posts
        if post.title in _HEADS and not (post.former or post.ended) and (led := scene.led(post)) is not None
    ]


def _named(scene: Scene, noun: Token) -> PersonMention | None:
    """Whose government it is: "the government of Prime Minister Novak", "President Novak's government"."""
    of = _OF.match(scene.text, noun.idx + len(noun))
    for start, mention in _heads(scene):
        if of is not None and of.end() == start:
            return mention
        if mention.end < noun.idx and _OWNER.fullmatch(scene.text, mention.end, noun.idx):
            return mention
    return None


def _seized(scene: Scene, verb: Token) -> PersonMention | None:
    """Whom those who overthrew it seized with it."""
    for other in verb.conjuncts:
        if verbs.lemma_of(other) not in _SEIZES or verbs.read_verb(other).passive or verbs.read_verb(other).negated:
            continue
        for noun in verbs.objects(other):
            head = next((m for _, m in _heads(scene) if m.start <= noun.idx < m.end), None)
            if head is not None:
                return head
    return None
