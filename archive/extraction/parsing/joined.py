"""To which of two verbs another is joined, where the parser takes the nearer."""

from __future__ import annotations

from spacy.tokens import Token

_OPENING = 8  # words: "and from 22 July has also been"
_BECOMES = frozenset(("become", "rise", "go", "join"))


def joined_to_main(token: Token) -> Token:
    """ "Holm worked in Oslo when Lind was mayor and became prefect": joined to what Holm did, not to what was
    then the case."""
    if (relative := _relative_before(token)) is not None:
        return relative
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


def _relative_before(token: Token) -> Token | None:
    """ "Lind was received by Holm, who is mayor and since May is also prefect": what is the case now is joined to what is so
    of Holm, not to what Lind did; and so is whatever "and who" opens."""
    main = token.head
    if token.dep_ not in ("conj", "relcl", "advcl") or main.pos_ not in ("VERB", "AUX") or main.i > token.i:
        return None
    link = _and_before(token)
    if link is None or link.i <= main.i:
        return None
    own = next((child for child in token.children if child.dep_ in ("nsubj", "nsubjpass")), None)
    who = own is not None and own.lower_ == "who" and own.i == link.i + 1
    if not who and (own is not None or link.nbor(-1).text == "," or not _now(token) or _now(main, perfect=False)):
        return None
    if who and main.dep_ == "relcl":
        return main
    clauses = (word for word in main.subtree if word.dep_ == "relcl" and main.i < word.i < link.i)
    found = [clause for clause in clauses if any(child.lower_ == "who" for child in clause.children)]
    return found[-1] if found and (who or _now(found[-1])) else None


def _and_before(verb: Token) -> Token | None:
    """The "and" that opens the clause of a verb, with no more than its time and its aids between."""
    for word in reversed(verb.doc[max(1, verb.i - _OPENING) : verb.i]):
        if word.lower_ == "and":
            return word
        if word.is_punct or (word.pos_ == "VERB" and word.head != verb):
            break
    return None


def _now(verb: Token, *, perfect: bool = True) -> bool:
    """Whether a verb of one person is told as of now: "is", "leads" and, unless they do not count, "has been"."""
    aids = [child for child in verb.children if child.dep_ in ("aux", "auxpass")]
    first = min([verb, *aids], key=lambda word: word.i)
    return first.tag_ == "VBZ" and (perfect or first.lower_ != "has" or first == verb)
