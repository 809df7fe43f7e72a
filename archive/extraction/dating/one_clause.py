"""Which verbs stand in one clause, so that a date of the one is a date of the other: "met and greeted him on Monday"."""

from __future__ import annotations

from spacy.tokens import Token

from archive.extraction.parsing import verbs
from archive.extraction.when import When


def is_named_by(verb: Token, clause: Token) -> bool:
    """ "Her naming was one of several appointments that parliament made on Monday": the clause on what the subject is."""
    attribute = next((child for child in verb.children if child.dep_ == "attr"), None)
    return clause.dep_ == "relcl" and attribute is not None and attribute in (clause.head, *clause.head.ancestors)


def is_cleft(verb: Token) -> bool:
    """ "It was on Monday that he named her"."""
    above = verb.head
    return (
        verb.dep_ in ("ccomp", "advcl", "relcl")
        and above.lemma_ == "be"
        and verb.i > above.i
        and any(child.lower_ == "it" and child.i < above.i for child in above.children)
    )


def same_clause(one: Token | None, other: Token, date: Token, when: When) -> bool:
    """One verb, or verbs joined in one predicate ("met and greeted"), or an infinitive under its finite verb."""
    if one is None:
        return False
    return (
        one == other
        or (one in other.conjuncts and _shared(one, other, date, when))
        or (verbs.finite_verb(other) == one and not _describes(other))
        or (
            verbs.finite_verb(one) == other
            and verbs.read_verb(one).tense is verbs.Tense.BARE
            and not _in_a_clause_of_its_own(one, other)
        )
        or (one.dep_ == "ccomp" and one.head == other and other.lemma_ == "make")  # "made it known on Monday"
    )


def _describes(verb: Token) -> bool:
    """Whether an infinitive only says which one is meant: "expelled on Thursday the last two men to be removed"."""
    while verb.dep_ == "conj" and verb.head != verb:
        verb = verb.head
    return verb.dep_ in ("relcl", "acl")


def _in_a_clause_of_its_own(one: Token, other: Token) -> bool:
    """Whether a verb is of what somebody says would, could or should be: "said that prices would rise in 2023"."""
    while one != other and one.head != one:
        if one.dep_ == "ccomp" and any(child.tag_ == "MD" and child.dep_ == "aux" for child in one.children):
            return True
        one = one.head
    return False


def _shared(one: Token, other: Token, date: Token, when: When) -> bool:
    """Whether a date that hangs on one of two joined verbs is of both: "On Monday he met Li and became chief", "met and
    greeted him on Monday", but not "became chief and left in 1990". A day in the middle is the day of both ("dismissed
    her on Monday and named Mr Diop"), a year is not ("joined the army in 1968 and became chief")."""
    if date.i < min(one.i, other.i):
        return True
    if one.i < date.i < other.i:
        return when.bounds.exact
    return one.i < other.i < date.i or (other.i < one.i < date.i and one.i - other.i <= 2)


def opens_part(verb: Token, carrier: Token, date: Token) -> bool:
    """Whether a date before a verb is its own where the verb is joined to another: "was colonel and in May became chief",
    but not "will be 70 in May and is retiring"."""
    return verb.dep_ != "conj" or any(word.dep_ == "cc" for word in verb.doc[carrier.i : date.i])
