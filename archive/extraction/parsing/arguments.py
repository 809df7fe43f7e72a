"""The arguments of a verb and what is joined to a noun, as the parse has them."""

from __future__ import annotations

from spacy.tokens import Token

SUBJECTS = ("nsubj", "nsubjpass", "csubj")
_OBJECTS = ("dobj", "obj", "dative", "oprd", "attr")


def objects(token: Token) -> list[Token]:
    """The direct objects and complements of a verb, in text order."""
    return [child for child in token.children if child.dep_ in _OBJECTS] or _as_adjective(token) or _as_subject(token)


def _as_adjective(verb: Token) -> list[Token]:
    """ "Ruto sacked army chief Otieno": the name of which the parser takes a verb with a subject for the adjective."""
    if verb.dep_ != "amod" or verb.head.i < verb.i or not any(child.dep_ == "nsubj" for child in verb.lefts):
        return []
    noun = verb.head
    while noun.dep_ == "compound" and noun.head.i > noun.i:
        noun = noun.head
    return [noun]


def _as_subject(verb: Token) -> list[Token]:
    """ "Moss, formerly chief of the fleet, follows General Holt": the name that the parser takes for a second subject."""
    named = [child for child in verb.children if child.dep_ == "nsubj"]
    if len(named) != 2 or not named[0].i < verb.i < named[1].i:
        return []
    return [named[1]] if named[1].pos_ == "PROPN" else []


def prepositional(token: Token, *words: str) -> list[Token]:
    """The objects of the verb's prepositions among `words` ("as", "by", "with"), in text order."""
    found: list[Token] = []
    for child in token.children:
        if child.dep_ in ("prep", "agent") and child.lower_ in words:
            found.extend(grandchild for grandchild in child.children if grandchild.dep_ in ("pobj", "pcomp"))
    return found


def coordinated(token: Token) -> list[Token]:
    """A noun and those joined to it ("A, B and C")."""
    joined = [other for other in token.conjuncts if other.i > token.i]
    return [token] if joined and begins_next_clause(token, joined) else [token, *joined]


_FINITE = ("VBD", "VBZ", "VBP", "MD")
_OPENS = frozenset(("when", "after", "before", "once", "as", "since", "while", "until"))


def begins_next_clause(token: Token, joined: list[Token]) -> bool:
    """Whether what the parser joins to the last name of a clause is the subject of the next: "When Holm gave the army to Lind,
    Moss and Berg were made ministers"."""
    last, first = joined[-1], joined[0].left_edge
    if last.i + 1 >= len(token.doc) or first.i == 0 or first.nbor(-1).text != ",":
        return False
    verb = last.nbor(1)
    if verb.tag_ not in _FINITE:
        return False
    verb = verb.head if verb.dep_ in ("aux", "auxpass") else verb
    if any(child.dep_ in SUBJECTS for child in verb.children):
        return False
    clause = next((above for above in token.ancestors if above.pos_ in ("VERB", "AUX")), None)
    return clause is not None and any(
        child.lower_ in _OPENS and child.dep_ in ("mark", "advmod") and child.i < clause.i for child in clause.children
    )


def apposed_list(noun: Token) -> list[Token]:
    """The further names in an apposition to a plural: "the two generals, Wang and Chen, were named"."""
    if noun.tag_ not in ("NNS", "NNPS", "CD"):
        return []
    return [other for child in noun.children if child.dep_ == "appos" for other in coordinated(child)[1:]]


def has_particle(token: Token, particle: str) -> bool:
    """Whether a verb has a particle ("step down"), "out" also where the parser takes it for a preposition."""
    where = ("prt", "advmod", "prep") if particle == "out" else ("prt", "advmod")
    return any(child.lower_ == particle and child.dep_ in where for child in token.children)
