"""Verbs of the present that the model takes for nouns in the plural: "Gao Ping retires as chief", "Wei steps aside".

The name before becomes the subject, as in the same sentence with a verb that the model knows better.
"""

from __future__ import annotations

import re

from spacy.tokens import Doc, Token

from archive.extraction.text.sought import sought

_VERBS = frozenset("retires steps stays hands moves returns quits heads leads fires sacks ousts names".split())
_ANY = sought(rf"\b(?:{'|'.join(sorted(_VERBS))})\b")
_NOUNS = frozenset(("NNS", "NNPS", "NNP", "NN"))
# What stands behind it if it is a verb.
_GOES_ON = re.compile(r"(?:as|down|aside|on|over|up|to|from|in|after|at|next|this|early|on)$")
_OBJECT = frozenset(("fires", "sacks", "ousts", "heads", "leads", "names"))


def with_present_verbs(doc: Doc, text: str) -> Doc:
    """The parse of a text with such verbs as verbs."""
    for verb in doc:
        if verb.tag_ == "VBZ" and verb.dep_ == "compound":
            _turn_over(verb)
    for match in _ANY.finditer(text):
        span = doc.char_span(match.start(), match.end())
        token = span[0] if span is not None and len(span) == 1 else None
        if token is not None and token.i:
            name = doc[token.i - 1]
            if token.tag_ not in _NOUNS and name.dep_ != "compound":
                continue
            if name.text == "," and (apposed := _before_aside(token)) is not None:
                _turn(token, apposed)
            elif name.tag_ == "NNP" and name.head == token and _is_verb(token):
                _turn(token, name)
    return doc


def _is_verb(token: Token) -> bool:
    """Whether what follows goes on from a verb and not from a noun."""
    if token.i + 1 >= len(token.doc):
        return True
    behind = token.nbor(1)
    if behind.text in (".", ";", ","):
        return token.lower_ in ("retires", "steps", "quits")
    if token.lower_ in _OBJECT:
        return behind.tag_ in ("NNP", "DT", "PRP$")
    return _GOES_ON.match(behind.lower_) is not None


def _before_aside(token: Token) -> Token | None:
    """The name of "Gao Ping, the chief of staff, retires": what the verb is taken for is apposed to it."""
    name = token.head
    return name if token.dep_ == "appos" and name.tag_ == "NNP" and _is_verb(token) else None


def _turn(token: Token, name: Token) -> None:
    """Makes a noun the verb of the name that hangs on it or above it."""
    above, how = (name.head, name.dep_) if token.head == name else (token.head, token.dep_)
    rest = [child for child in token.children if child.i < token.i and child != name]
    root = above in (name, token) or how == "ROOT"
    token.tag_, token.pos_, token.lemma_ = "VBZ", "VERB", token.lower_.removesuffix("s")
    token.head, token.dep_ = (token, "ROOT") if root else (above, how)
    name.head, name.dep_ = token, "nsubj"
    for child in rest:
        if child.dep_ in ("compound", "amod", "det", "poss", "nmod"):
            child.head = name


def _turn_over(verb: Token) -> None:
    """ "Ma relinquishes command of it to Gao": the verb has a subject, and the noun on which it is said to hang is its object."""
    noun = verb.head
    if noun.i <= verb.i or noun.pos_ != "NOUN" or not any(c.dep_ == "nsubj" and c.i < verb.i for c in verb.children):
        return
    root = noun.dep_ == "ROOT"
    verb.head, verb.dep_ = (verb, "ROOT") if root else (noun.head, noun.dep_)
    given = [
        child
        for child in noun.children
        if child.dep_ in ("prep", "punct") and child.lower_ != "of" and child.i > noun.i
    ]
    noun.head, noun.dep_ = verb, "dobj"
    for child in given:
        child.head = verb


def bare_present(verb: Token) -> bool:
    """Whether what the model takes for a bare verb has a subject of its own: "Ma and Li, the deputies, move up to lead it"."""
    return (
        verb.tag_ == "VB"
        and verb.dep_ == "ROOT"
        and any(child.dep_ == "nsubj" and child.i < verb.i for child in verb.children)
        and not any(child.dep_ == "aux" for child in verb.children)
    )
