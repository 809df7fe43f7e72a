"""How a verb of change is meant, and where the quote that carries it begins."""

from __future__ import annotations

from spacy.tokens import Token

from archive.extraction import verbs
from archive.extraction.rules.scene import Scene
from archive.extraction.verbs import Tense, Verb, lemma_of
from archive.model import Modality

# Verbs whose "to lead", "to succeed" is still to come.
CHOICE = frozenset(("pick", "choose", "tap", "nominate", "confirm", "select", "propose"))
_PROMISE = frozenset(
    """
        set due expected poised likely slated scheduled tipped about ready going bound
        """.split()
)


def quote_start(scene: Scene, token: Token) -> int:
    """Where the quote begins: at the subject when it stands before its verb."""
    subject = verbs.subject(token)
    if subject is None or subject.idx > token.idx:
        return token.idx
    mention = scene.sentence.person_at(subject.idx)
    return mention.start if mention else subject.idx


def modality_of(scene: Scene, verb: Verb) -> Modality:
    """How a verb is meant: denied, hypothetical ("might become"), prospective ("will become", "set to become") or asserted."""
    if verb.negated or (verb.token.dep_ == "ccomp" and lemma_of(verb.token.head) == "deny"):
        return Modality.DENIED
    if verb.modal:
        return Modality.HYPOTHETICAL
    if verb.tense is Tense.FUTURE:
        return Modality.PROSPECTIVE
    if verb.tense is Tense.BARE:
        head = verb.token.head
        if head.pos_ in ("NOUN", "PROPN", "ADJ") and verb.token.dep_ in ("relcl", "acl", "xcomp", "advcl"):
            return Modality.PROSPECTIVE  # "the front-runner to succeed Li"
        if lemma_of(head) in CHOICE:
            return Modality.PROSPECTIVE
        words = {head.lower_, *(child.lower_ for child in head.children)}
        if (
            words & _PROMISE
            or head.lemma_.lower()
            in """
            expect plan intend want hope agree decide schedule tip nominate be
            """.split()
        ):
            return Modality.PROSPECTIVE
        if head.lemma_.lower() in ("fail", "refuse", "decline"):
            return Modality.DENIED
    return Modality.ASSERTED


def governed(scene: Scene, offset: int, token: Token) -> bool:
    """Whether the verb reaches the word at `offset`: it is above it in the tree, or the nearest verb before it."""
    span = scene.sentence.span(offset, offset + 1)
    if span is None or not len(span):
        return False
    word = span[0]
    if token in list(word.ancestors):
        return True
    return not any(other.pos_ == "VERB" and token.i < other.i < word.i for other in word.doc)
