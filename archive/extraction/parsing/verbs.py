"""Verbs of a sentence with their tense, voice and arguments, as the rules need them.

A thin reading of the dependency parse (labels of the ClearNLP scheme that en_core_web models use). The parse is right
about subjects and objects far more often than about attachment, so only those are taken from it.
"""

from __future__ import annotations

from collections.abc import Set as AbstractSet

from spacy.tokens import Doc, Token

from archive.extraction.parsing.arguments import apposed_list, coordinated, objects, prepositional
from archive.extraction.parsing.readings import Tense, Verb, lemma_of, read_verb
from archive.extraction.parsing.subjects import PRAISE, predicated, subject

__all__ = [
    "PRAISE",
    "Tense",
    "Verb",
    "apposed_list",
    "coordinated",
    "finite_verb",
    "governing_verb",
    "is_plural",
    "lemma_of",
    "objects",
    "predicated",
    "prepositional",
    "read_verb",
    "subject",
    "verbs",
    "words",
]

_READ = "archive.verbs"
_WORDS = "archive words"


def verbs(doc: Doc) -> tuple[Verb, ...]:
    """Every verb that is not merely an auxiliary of another, in text order."""
    known: tuple[Verb, ...] | None = doc.user_data.get(_READ)
    if known is None:
        # Rules of posts and of events ask for them one after another.
        known = doc.user_data[_READ] = tuple(
            read_verb(token) for token in doc if token.pos_ in ("VERB", "AUX") and token.dep_ not in ("aux", "auxpass")
        )
    return known


def words(doc: Doc | None, lemmas: AbstractSet[str]) -> list[Token]:
    """The words of a sentence that have one of the lemmas, in text order; none of a sentence that was not parsed."""
    if doc is None:
        return []
    known: dict[str, list[Token]] | None = doc.user_data.get(_WORDS)
    if known is None:
        # A dozen rules look for words of theirs, and most sentences have none.
        known = doc.user_data[_WORDS] = {}
        for token in doc:
            known.setdefault(token.lemma_.lower(), []).append(token)
    return sorted((token for lemma in known.keys() & lemmas for token in known[lemma]), key=lambda token: token.i)


def governing_verb(token: Token) -> Token | None:
    """The nearest verb above a token that can carry a date: a finite one, or a participle with its own sense."""
    while True:
        if token.pos_ in ("VERB", "AUX") and token.dep_ not in ("aux", "auxpass", "amod", "compound"):
            return token
        if token.head == token:
            return None
        token = token.head


def finite_verb(token: Token) -> Token | None:
    """The nearest finite verb above a token: infinitives and participles belong to the clause they complete."""
    verb = governing_verb(token)
    while verb is not None and read_verb(verb).tense is Tense.BARE and verb.head != verb:
        verb = governing_verb(verb.head)
    return verb


def is_plural(verb: Token) -> bool:
    """Whether a verb is of several: "Zhang and Liu, who sit on the commission"."""
    first = next((child for child in verb.children if child.dep_ in ("aux", "auxpass")), verb)
    return first.tag_ == "VBP" or first.lower_ in ("were", "have")
