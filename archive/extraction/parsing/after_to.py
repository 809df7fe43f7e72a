"""Participles behind "to" that the model takes for infinitives: "an adviser to ousted President Otieno".

No infinitive has the form of the past, so that the word describes the noun behind it, as in "the letter to ousted ...".
"""

from __future__ import annotations

from spacy.tokens import Doc, Token

_PAST = frozenset(("VBN", "VBD"))


def with_participles_after_to(doc: Doc) -> Doc:
    """The parse of a text with such words as participles of their nouns, and "to" as a preposition."""
    for to in doc:
        if (
            to.lower_ == "to"
            and to.dep_ == "aux"
            and to.i + 1 < len(doc)
            and to.head == to.nbor(1)
            and _is_past(to.head)
        ):
            noun = _noun_behind(to.head)
            if noun is not None:
                _turn(to, to.head, noun)
    return doc


def _is_past(word: Token) -> bool:
    """Whether a word has a form that its infinitive has not."""
    low = word.lower_
    return (word.tag_ in _PAST and low != word.lemma_.lower() and low.endswith(("ed", "wn"))) or low == "slain"


def _noun_behind(participle: Token) -> Token | None:
    """The noun whose phrase begins behind a participle: its object, what the parser can put nowhere, or a second
    subject of the verb further on."""
    noun = participle.nbor(1) if participle.i + 1 < len(participle.doc) else participle
    while noun.dep_ in ("compound", "amod", "nmod") and noun.head.i > noun.i:
        noun = noun.head
    if (noun.dep_ == "dobj" and noun.head == participle) or noun.dep_ in ("npadvmod", "oprd"):
        return noun
    others = [child for child in noun.head.children if child.dep_ in ("nsubj", "nsubjpass") and child.i < participle.i]
    return noun if noun.dep_ in ("nsubj", "nsubjpass") and others else None


def _turn(to: Token, participle: Token, noun: Token) -> None:
    above = participle.head if participle.head != participle else None
    if above is None:
        return
    to.tag_, to.pos_, to.dep_ = "IN", "ADP", "prep" if participle.dep_ != "dative" else "dative"
    to.head = above
    rest = [child for child in participle.children if child.i > noun.i or child.i < to.i]
    noun.head, noun.dep_ = to, "pobj"
    participle.tag_, participle.pos_, participle.dep_, participle.head = "VBN", "VERB", "amod", noun
    for child in rest:
        child.head = above
