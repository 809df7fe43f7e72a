"""Dates that only say which thing is meant, and not when anything was done: "the April figures", "the budget for 2023"."""

from __future__ import annotations

from spacy.tokens import Token

from archive.extraction.context import SentenceContext
from archive.extraction.when import When

# What is of a stretch of time: it is told of before, in or after it.
_OF_A_TIME = frozenset(
    """
        figure number datum data statistic result reading total estimate forecast projection target budget earning profit
        loss revenue sale income turnover growth inflation output production export import harvest crop yield quota wage
        salary price rate tax deficit surplus spending expenditure borrowing demand trade season campaign calendar
        """.split()
)
# What has its date for a name: who speaks of it does so at any time after it.
_NAMED_BY_IT = frozenset("treaty constitution law act convention resolution protocol charter statute census".split())
_MADE = frozenset("sign draft write negotiate ratify adopt pass enact promulgate approve veto conclude oppose".split())
_BEFORE = frozenset(("compound", "nmod", "amod", "nummod", "poss", "npadvmod"))


def of_a_thing(sentence: SentenceContext, when: When, verb: Token | None) -> bool:
    """Whether a date only says which thing is meant of which a verb, or something below it, tells."""
    head = sentence.head_token(when.start, when.end)
    noun = _described(head) if head is not None else None
    if noun is None:
        return False
    lemma = noun.lemma_.lower()
    if lemma in _OF_A_TIME:
        return True
    return lemma in _NAMED_BY_IT and not (verb is not None and verb.lemma_.lower() in _MADE and noun.head == verb)


def _described(head: Token) -> Token | None:
    """The thing before which a date stands, or behind which it stands with "for" or "of"."""
    if head.dep_ in _BEFORE and head.head.i > head.i and head.head.pos_ == "NOUN":
        return head.head
    if head.dep_ == "pobj" and head.head.lower_ in ("for", "of") and head.head.dep_ == "prep":
        above = head.head.head
        return above if above.pos_ == "NOUN" and above.i < head.i else None
    return None
