"""Whom "he" means in the second half of a sentence that goes on about the subject of the first."""

from __future__ import annotations

from spacy.tokens import Token

from archive.extraction.parsing import verbs
from archive.extraction.scene.passage import Passage
from archive.extraction.scene.subjects_before import HERS, PERSONAL

_BELOW = frozenset(("advcl", "relcl", "acl"))


def main_subject(scene: Passage, token: Token) -> Token | None:
    """The pronoun of the first half, which a joined clause takes up again: "He led the fleet while Ma was its commissar, and he
    was governor", "His career began when Ma was there, and he was governor"; whoever acts in a clause below is another."""
    if token.dep_ not in ("nsubj", "nsubjpass") or token.lower_ not in ("he", "she") or token.head.dep_ != "conj":
        return None
    first = token.head.head
    while first.dep_ == "conj":
        first = first.head
    subject = verbs.subject(first)
    if first.dep_ != "ROOT" or subject is None or subject.i > token.i:
        return None
    if any(m.start < first.idx for m in scene.sentence.people):
        return None
    between = [scene.sentence.head_token(m.start, m.end) for m in scene.sentence.people if m.end <= token.idx]
    if not all(name is not None and _is_below(name, first) for name in between):
        return None
    kin = HERS if token.lower_ in HERS else PERSONAL - HERS
    words = [subject] if subject.lower_ == token.lower_ else [w for w in subject.children if w.dep_ == "poss"]
    return next((word for word in words if word.lower_ in kin), None)


def _is_below(name: Token, first: Token) -> bool:
    """Whether a name stands in a clause below the main one."""
    verb = verbs.governing_verb(name)
    return verb is not None and verb != first and verb.dep_ in _BELOW
