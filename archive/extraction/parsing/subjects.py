"""Who does what a verb tells of, wherever the parse hangs it, and of whom a noun is said."""

from __future__ import annotations

from spacy.tokens import Token

from archive.extraction.parsing.arguments import SUBJECTS, begins_next_clause, coordinated, prepositional
from archive.extraction.parsing.aside_between import name_before_aside
from archive.extraction.parsing.joined import joined_to_main
from archive.extraction.parsing.readings import lemma_of

_OBJECT_CONTROL = frozenset(
    """
        nominate choose pick appoint name select elect ask tell want urge order allow confirm promote tap propose
        recommend expect put get let make send call hire invite bring recall summon recruit assign
        shift switch reassign transfer
        force compel oblige push drive lead cause prompt persuade convince
        """.split()
)
PRAISE = frozenset(
    """
    congratulate thank praise blame criticise criticize commend applaud honour honor hail accuse attack mock welcome salute
    forgive rebuke stop prevent bar ban dissuade
    """.split()
)
"""Verbs of what is done to somebody for a deed of his own."""
_KIN = frozenset(
    ("son", "daughter", "child", "grandson", "granddaughter", "nephew", "niece", "brother", "sister", "cousin")
)
_ONE_OF = frozenset(("one", "senior", "junior", "elder", "older", "younger", "first", "second", "last"))
_SUBJECT = "archive subject"
_UNITS = frozenset(("day", "week", "month", "year", "decade", "hour"))
_CHOSEN = frozenset(("elected", "re-elected", "appointed", "named"))


def subject(token: Token) -> Token | None:
    """The subject of a verb: its own, that of the verb it is joined or subordinate to, or the noun it modifies.

    A relative pronoun stands for the noun before it.
    """
    # Each rule asks for it again.
    known: dict[int, Token | None] = token.doc.user_data.setdefault(_SUBJECT, {})
    if token.i not in known:
        known[token.i] = _subject(token)
    return known[token.i]


def _subject(token: Token) -> Token | None:
    seen = 0
    token = joined_to_main(token)
    while seen < 6:
        seen += 1
        own = _own_subject(token)
        if own is not None:
            if own.tag_ in ("WP", "WDT") and token.dep_ == "relcl":
                if any(part.tag_ == "VBZ" or part.lower_ == "was" for part in (token, *token.children)):
                    # One is meant, the nearest: "the chairman, two deputies and Liu, who is chief"
                    before = [noun for noun in coordinated(token.head) if noun.i < own.i]
                    return before[-1] if before else token.head
                return _described(token.head) if token.head.head.lower_ == "of" else token.head
            return own
        if (parted := name_before_aside(token)) is not None:
            return parted
        if (taken := _taken_by_clause_before(token)) is not None:
            return taken
        if token.dep_ in ("acl", "relcl"):
            return _described(token.head)
        if (
            token.lower_ in _CHOSEN
            and token.dep_ == "amod"
            and token.head.dep_ == "appos"
            and token.nbor(-1).text == ","
        ):
            return token.head.head  # "Holm, elected mayor in 2020, faces a vote"
        if (praised := _praised(token)) is not None:
            return praised
        if token.dep_ == "csubj" and token.head.lemma_.lower() == "be":
            # "Replacing Li as commander is Wang"
            after = [
                child for child in token.head.children if child.dep_ in ("nsubj", "attr") and child.i > token.head.i
            ]
            return after[0] if after else None
        if (
            token.dep_ in ("xcomp", "advcl", "ccomp")
            and token.head.lemma_.lower() in _OBJECT_CONTROL
            and not _is_passive(token.head)
        ):
            # "nominated Hagel to be secretary": who is to be, is the object
            controlled = next(
                (
                    child
                    for child in token.head.children
                    # ... or "To succeed him the president chose Hagel"
                    if child.dep_ in ("dobj", "obj") and (child.i < token.i or token.i < token.head.i)
                ),
                None,
            )
            if (
                controlled is None
            ):  # "named Bell, a former envoy, to replace him", where the parser has "Bell" for a predicate
                controlled = next(
                    (c for c in token.head.children if c.dep_ == "oprd" and c.pos_ == "PROPN" and c.i < token.i), None
                )
            if controlled is None and token.head.lemma_.lower() == "call":  # "called on the managers to step down"
                controlled = next(iter(prepositional(token.head, "on", "upon")), None)
            if controlled is not None:
                return controlled
        if token.dep_ in ("npadvmod", "appos") and token.lemma_.lower() in _UNITS:
            if token.head.dep_ in ("nsubj", "nsubjpass"):
                return token.head  # "Holm, a month after becoming minister, spoke"
            above = token.head
            while above.pos_ not in ("VERB", "AUX") and above.head != above:
                above = above.head
            token = above  # "A month after becoming minister, Holm spoke"
            continue
        if (
            token.dep_ in ("conj", "xcomp", "advcl", "ccomp", "pcomp", "prep", "agent", "dep", "acomp", "oprd")
            and token.head != token
        ):
            token = token.head
            continue
        return None
    return None


def _taken_by_clause_before(verb: Token) -> Token | None:
    """The subject that the parser joins to the clause before: "When Holm gave the army to Lind, Moss and Berg were made"."""
    start = min((child.i for child in verb.children if child.dep_ in ("aux", "auxpass")), default=verb.i)
    last = verb.doc[start - 1] if start else None
    if last is None or last.dep_ != "conj" or last.pos_ != "PROPN":
        return None
    joined = [other for other in (*last.conjuncts, last) if other.i <= last.i]
    joined.sort(key=lambda other: other.i)
    return joined[1] if len(joined) > 1 and begins_next_clause(joined[0], joined[1:]) else None


def _praised(token: Token) -> Token | None:
    """Whose deed it is for or on which somebody is praised or blamed: "congratulated Li on becoming minister"."""
    link = token.head
    if token.dep_ != "pcomp" or link.dep_ != "prep" or lemma_of(link.head) not in PRAISE:
        return None
    return next((child for child in link.head.children if child.dep_ in ("dobj", "obj")), None)


def _own_subject(verb: Token) -> Token | None:
    """The subject among the children of a verb; of two before it the nearer: "A Republican, he was elected"."""
    found = [child for child in verb.children if child.dep_ in SUBJECTS]
    if not found:  # the parser may hang it on the auxiliary
        aids = [child for child in verb.children if child.dep_ in ("aux", "auxpass")]
        found = [child for aid in aids for child in aid.children if child.dep_ in SUBJECTS]
    before = [child for child in found if child.i < verb.i]
    return before[-1] if len(before) > 1 else found[0] if found else None


def _described(noun: Token) -> Token:
    """Whom a noun with a participle after it describes: "Garland is a jurist serving as attorney general" is of Garland."""
    if noun.dep_ == "pobj" and noun.head.lower_ == "of" and noun.head.head.lower_ in _ONE_OF:
        noun = noun.head.head  # "was one of two generals serving as vice chairman"
        if noun.dep_ == "appos":
            return noun.head  # "Fan, the senior of two generals who serve as"
    if noun.dep_ == "attr" and (own := next((c for c in noun.head.children if c.dep_ in SUBJECTS), None)) is not None:
        return own
    return noun


def predicated(token: Token) -> Token | None:
    """Of whom a noun is said: in "Burns is a diplomat and academic", Burns for both nouns."""
    while token.dep_ in ("conj", "appos") and token.head != token:
        token = token.head
    if token.lemma_.lower() in _KIN and any(child.lower_ == "of" for child in token.children):
        return None  # "is the son of Ann and Paul Reed, who was mayor": the clause is of a parent
    if token.dep_ != "attr" or token.head.lemma_.lower() not in ("be", "remain"):
        return None
    return next((child for child in token.head.children if child.dep_ in SUBJECTS and child.i < token.i), None)


def _is_passive(token: Token) -> bool:
    return any(child.dep_ == "auxpass" for child in token.children)
