"""The clause that says when a change was: "took over when Li died in 2003", "When Moss fell in 1996 she took his place"."""

from __future__ import annotations

import re

from spacy.tokens import Token

from archive.extraction.context import SentenceContext
from archive.extraction.parsing import verbs
from archive.extraction.when import When
from archive.extraction.when.values import Kind

_BEFORE_WHEN = re.compile(r",?\s+")
_SAME = frozenset(("when", "as", "while"))


def when_before(anchor: Token) -> Token | None:
    """The clause that says before a change when it was: "When Moss died in June 1996 she took his place"."""
    verb = verbs.governing_verb(anchor)
    if verb is None or verbs.read_verb(verb).tense is not verbs.Tense.PAST:
        return None
    clauses = (c for c in verb.children if c.dep_ == "advcl" and c.i < verb.i)
    return next((c for c in clauses if any(w.lower_ == "when" and w.i < c.i for w in c.children)), None)


def fronted(verb: Token) -> Token | None:
    """The clause before a verb that tells of the same time: "As evening fell on 3 May 1982, the minister called a meeting"."""
    before = (c for c in verb.children if c.dep_ == "advcl" and c.i < verb.i)
    past = (c for c in before if verbs.read_verb(c).tense is verbs.Tense.PAST)
    return next((c for c in past if any(w.lower_ in _SAME and w.i < c.i for w in c.children)), None)


def when_behind(verb: Token) -> Token | None:
    """The first clause with "when", where it stands behind the verb of the change: "took over when Li died"."""
    clauses = (c for c in verb.children if c.dep_ == "advcl" and any(w.lower_ == "when" for w in c.children))
    clause = next(clauses, None)
    return clause if clause is not None and clause.i > verb.i else None


def when_told(verb: Token, sentence: SentenceContext) -> When | None:
    """The expression right before a clause with "when", which tells what happened then: "was mayor until May 2004, when he
    became minister"."""
    link = next((word for word in verb.children if word.lower_ == "when" and word.i < verb.i), None)
    if link is None or verbs.read_verb(verb).tense not in (verbs.Tense.PAST, verbs.Tense.PRESENT):
        return None
    return next(
        (
            each
            for each in sentence.whens
            if each.end <= link.idx
            and each.bounds.latest is not None
            and _BEFORE_WHEN.fullmatch(sentence.text, each.end, link.idx)
        ),
        None,
    )


def on_dated_noun(verb: Token, sentence: SentenceContext) -> When | None:
    """The date of what a clause with "when" enlarges on: "the March 3 talk when he begged President Moss for help"."""
    when = next((word for word in verb.children if word.lower_ == "when" and word.i < verb.i), None)
    if when is None or not when.i or verbs.read_verb(verb).tense is not verbs.Tense.PAST:
        return None
    noun = when.nbor(-1)
    return next(
        (
            each
            for each in sentence.whens
            if each.kind is Kind.AT and each.bounds.closed and noun.left_edge.idx <= each.start and each.end <= noun.idx
        ),
        None,
    )
