"""To which of two verbs another is joined, where the parser takes the nearer."""

from __future__ import annotations

from spacy.tokens import Token

_BECOMES = frozenset(("become", "rise", "go", "join"))


def joined_to_main(token: Token) -> Token:
    """ "Holm worked in Oslo when Lind was mayor and became prefect": joined to what Holm did, not to what was
    then the case."""
    when = token.head
    if _closed_before(token):
        return when.head
    if token.dep_ != "conj" or when.dep_ != "advcl" or when.lemma_ != "be" or token.lemma_.lower() not in _BECOMES:
        return token
    opens = any(child.lower_ in ("when", "while") and child.i < when.i for child in when.children)
    own = any(child.dep_ in ("nsubj", "nsubjpass") for child in token.children)
    return when.head if opens and not own and when.head.i < when.i else token


def _closed_before(token: Token) -> bool:
    """ "Holm became prefect in 2014, a year after Lind took office, and joined the council in 2017": a comma closes the
    clause beside the main one before what is joined to it."""
    aside = token.head
    if (
        token.dep_ != "conj"
        or aside.dep_ != "advcl"
        or aside.head.i > aside.i
        or aside.head.pos_ not in ("VERB", "AUX")
    ):
        return False
    link = next((child for child in aside.children if child.dep_ == "cc" and child.i < token.i), None)
    if link is None or link.i < aside.i or link.lower_ != "and" or link.nbor(-1).text != ",":
        return False
    marked = any(child.dep_ in ("mark", "advmod") and child.i < aside.i for child in aside.children)
    if not marked or any(child.dep_ in ("nsubj", "nsubjpass") for child in token.children):
        return False
    return not any(child.dep_ == "conj" and child.i < link.i for child in aside.children)
