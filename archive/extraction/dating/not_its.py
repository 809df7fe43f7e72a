"""Dates that stand beside a claim and are not its own."""

from __future__ import annotations

import re

from spacy.tokens import Token

from archive.extraction.context import ArticleContext, SentenceContext
from archive.extraction.parsing import verbs
from archive.extraction.people.life_openings import opens_life
from archive.extraction.scene import Candidate
from archive.extraction.when import When
from archive.extraction.when.values import Kind

# "is the third head of the command since 2019": so many came in that time
_NTH = re.compile(
    r"\b(?:is|was|be|becomes|became|,)\s+(?:(?:now|already)\s+)?(?:the|its|[A-Z]\w+[’']s)\s+"
    r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|(?P<number>\d+)(?:st|nd|rd|th))\s+"
    r"(?!(?:vice|deputy|secretary|minister|and\s+(?:current|incumbent|present))\b)(?:[\w’'-]+\s+){0,9}[\w’'-]+(?:\s+|,\s+[^,;]{3,60},\s+)$"
)
_LIFE_OPENS = 200
_LINE_OPENS = 4  # characters, for a bullet
ASIDE = re.compile(r",\s+(?:where|who|when|which|whom|until|before|after)\b")


def before_the_rise(candidate: Candidate, when: When) -> bool:
    """ "joined the guard in 1980, rising to command its fleet": the date is that of the clause before."""
    rising = candidate.anchor.head if candidate.anchor is not None and candidate.anchor.tag_ == "VB" else None
    return rising is not None and rising.tag_ == "VBG" and when.end <= rising.idx


def still_is(candidate: Candidate, when: When) -> bool:
    """Whether what lasted until a past day is said of another: "were on the body, which is led by Xi, until last year"."""
    anchor, published = candidate.anchor, candidate.scene.article.published
    if anchor is None or published is None or when.bounds.latest is None or not candidate.state:
        return False
    return (
        verbs.read_verb(anchor).tense is verbs.Tense.PRESENT
        and anchor.pos_ in ("VERB", "AUX")
        and when.bounds.latest < published
    )


def counts_since(candidate: Candidate, sentence: SentenceContext, when: When) -> bool:
    """Whether a "since" only says since when holders are counted."""
    found = _NTH.search(sentence.text, 0, when.start) if when.kind is Kind.SINCE else None
    if found is None or found["number"] is None:
        return found is not None
    # "the 23rd mayor since 2014" is that by a list that is longer than those years, as every number in a life is by one
    article, since = candidate.scene.article, when.bounds.earliest
    if candidate.person is not None and _dated_life(article, candidate.person):
        return False
    too_many = (
        article.published is not None
        and since is not None
        and article.published.year - since.year < int(found["number"])
    )
    return not too_many


def _dated_life(article: ArticleContext, person: int) -> bool:
    entry = article.people[person]
    opened = (
        opens_life(article.text, entry.introduced, entry.introduced + len(form), 0)
        for form in (entry.name, *entry.forms)
    )
    return entry.introduced < _LIFE_OPENS and any(opened)


# "for a five-year term expiring June 30": when it will be over
_TERM_OVER = re.compile(
    r"\b(?:terms?|mandate|contract|tenure)\s+(?:of\s+office\s+)?(?:expiring|ending|(?:that|which)\s+(?:will\s+)?(?:expires?|ends?)|to\s+(?:expire|end))"
    r"\s+(?:on\s+|in\s+)?(?:the\s+end\s+of\s+)?$"
)


def ends_a_term(sentence: SentenceContext, when: When) -> bool:
    """Whether a day is only the last of the term for which somebody comes."""
    return when.kind is Kind.AT and _TERM_OVER.search(sentence.text, 0, when.start) is not None


def of_a_line(sentence: SentenceContext, when: When, token: Token) -> bool:
    """Whether years open a line of a life, and a word stands in the aside behind it: "2016-2018: chief, where Li followed"."""
    return (
        when.start < _LINE_OPENS
        and sentence.text.startswith(":", when.end)
        and ASIDE.search(sentence.text, when.end, token.idx) is not None
    )
