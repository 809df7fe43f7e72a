"""Subjects that an aside parts from their verb, so that the parser joins the name to the noun before it and the verb to the
subject before that: "Lund left as head of the bank and Holm, a former envoy, took his place" - it was Holm who did."""

from __future__ import annotations

from spacy.tokens import Token

_LONGEST = 16  # words of an aside
_AIDS = frozenset(("aux", "auxpass", "neg"))


def name_before_aside(token: Token) -> Token | None:
    """The name behind "and" and before an aside in commas, at the end of which a verb without a subject stands."""
    main = _main(token)
    if main is None or token.pos_ not in ("VERB", "AUX") or token.tag_ in ("VBG", "VB"):
        return None
    if any(child.dep_ == "conj" for child in token.children):
        return None  # "met Lund and Holm, the envoy, praised both and left"
    doc = token.doc
    close = min((c.i for c in token.children if c.dep_ in _AIDS and c.i < token.i), default=token.i) - 1
    if close < 3 or doc[close].text != ",":
        return None
    for at in range(close - 2, max(0, close - _LONGEST), -1):
        if doc[at].text != ",":
            continue
        name = doc[at - 1]
        first = name.left_edge.i
        joined = name.dep_ == "conj" and name.pos_ == "PROPN" and first > 0 and doc[first - 1].lower_ == "and"
        if joined and name.head.i > main.i:
            return name
    return None


def _main(token: Token) -> Token | None:
    """The verb to which the parser joins another, or which it takes for what is said by it."""
    if token.dep_ == "conj":
        return token.head
    if token.dep_ != "ROOT":
        return None
    return next((child for child in token.children if child.dep_ == "ccomp" and child.i < token.i), None)
