"""Whose a resignation is: of whoever hands it in, never of whoever accepts it."""

from __future__ import annotations

from spacy.tokens import Token

from archive.extraction.parsing import verbs
from archive.extraction.scene.passage import Passage

_LETTERS = frozenset(("resignation", "retirement", "departure", "dismissal", "removal", "letter", "offer", "request"))
_HAND_IN = frozenset("hand submit tender offer give announce withdraw send present write file deliver".split())
_ACCEPT = frozenset(("accept", "approve", "receive", "reject", "refuse", "demand", "order", "decline"))


def own_letter(scene: Passage, pronoun: Token) -> int | None:
    """ "succeeds Moss, who has handed in a resignation": whoever hands it in."""
    verb = pronoun.head.head
    if pronoun.head.lemma_.lower() not in _LETTERS or verb.lemma_.lower() not in _HAND_IN:
        return None
    own = verbs.subject(verb)
    mention = scene.mention_of(own) if own is not None and own.pos_ != "PRON" else None
    if mention is None and verb.dep_ == "relcl":  # "follows Poe as minister, who submitted her resignation"
        mention = next((m for m in reversed(scene.sentence.people) if m.end < verb.idx), None)
    return mention.person if mention is not None else None


def letter_taken_by(scene: Passage, pronoun: Token) -> int | None:
    """ "Robles accepted his resignation": she whose it is not."""
    verb = verbs.governing_verb(pronoun)
    if pronoun.head.lemma_.lower() not in _LETTERS or verb is None or verb.lemma_.lower() not in _ACCEPT:
        return None
    own = verbs.subject(verb)
    mention = scene.mention_of(own) if own is not None else None
    return mention.person if mention is not None else None
