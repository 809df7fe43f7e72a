"""To which of two verbs another is joined, where the parser takes the nearer."""

from __future__ import annotations

from spacy.tokens import Token

_BECOMES = frozenset(("become", "rise", "go", "join"))


def joined_to_main(token: Token) -> Token:
    """ "Holm worked in Oslo when Lind was mayor and became prefect": joined to what Holm did, not to what was
    then the case."""
    when = token.head
    if token.dep_ != "conj" or when.dep_ != "advcl" or when.lemma_ != "be" or token.lemma_.lower() not in _BECOMES:
        return token
    opens = any(child.lower_ in ("when", "while") and child.i < when.i for child in when.children)
    own = any(child.dep_ in ("nsubj", "nsubjpass") for child in token.children)
    return when.head if opens and not own and when.head.i < when.i else token
