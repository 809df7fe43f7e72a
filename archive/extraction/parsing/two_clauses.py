"""The first name of a second clause, which the parser joins to the last one of the first: "Dong replaces Shen and Chang takes
over from Ding".

Right behind a name that "and" joins to another, a verb has that name for its subject; were both its subjects, nobody would be
left for the verb before them to be about.
"""

from __future__ import annotations

from spacy.tokens import Doc, Token

# Verbs that have somebody for their object, and no clause: "said Shen and Chang took over" is another thing.
_OF_SOMEBODY = frozenset(
    "replace succeed follow relieve supplant oust beat defeat dismiss remove appoint name elect join meet back".split()
)
_FINITE = frozenset(("VBZ", "VBD"))


def with_two_clauses(doc: Doc) -> Doc:
    """The parse of a text with such names as the subjects of the verbs behind them."""
    for link in doc:
        if link.lower_ == "and" and 1 < link.i < len(doc) - 2 and link.nbor(-1).pos_ == "PROPN":
            _part(link)
    return doc


def _part(link: Token) -> None:
    first, second = link.nbor(-1), _name_behind(link)
    if second is None or second.i + 1 == len(link.doc) or second.dep_ != "conj" or second.head != first:
        return
    main, verb = _before(first), _opening(second.nbor(1))
    if main is None or verb is None or not _below(verb, main, first):
        return
    first.head, first.dep_ = main, "dobj"
    second.head, second.dep_ = verb, "nsubj"
    link.head = main
    verb.head, verb.dep_ = main, "conj"


def _name_behind(link: Token) -> Token | None:
    """The last word of the name right behind "and"."""
    word = link.nbor(1)
    while word.dep_ == "compound" and word.pos_ == "PROPN" and word.head.i > word.i and word.head.pos_ == "PROPN":
        word = word.head
    return word if word.pos_ == "PROPN" else None


def _before(name: Token) -> Token | None:
    """The verb that has somebody for its object and stands right before a name."""
    start = min((child.i for child in name.children if child.dep_ == "compound"), default=name.i)
    verb = name.doc[start - 1] if start else None
    if verb is None or verb.tag_ not in _FINITE or verb.lemma_.lower() not in _OF_SOMEBODY:
        return None
    return verb if any(child.dep_ == "nsubj" and child.i < verb.i for child in verb.children) else None


def _opening(word: Token) -> Token | None:
    """The verb of the group that a finite word opens: "takes", "has taken"."""
    if word.tag_ not in _FINITE:
        return None
    return word.head if word.dep_ in ("aux", "auxpass") and word.head.i > word.i else word


def _below(verb: Token, main: Token, first: Token) -> bool:
    """Whether a verb hangs at the main one and has no other subject than the names."""
    own = [child for child in verb.children if child.dep_ in ("nsubj", "nsubjpass")]
    return verb.head == main and verb.dep_ in ("ccomp", "conj") and all(child == first for child in own)
