"""What an article says of a post once more: a state that is the outcome of a change which the article tells, and no claim beside it.

Moss is no longer minister. He was dismissed on Tuesday.             he left, on Tuesday
Holt was sworn in on Friday. She is the 28th minister.               she began, on Friday
Holt is now mayor of Datong. Moss was moved to Wuhu.                 she began: a main clause with "now" is the news
Holt, now mayor of Datong, met reporters.                            an aside is none
Holt was shown as mayor of Datong. She replaces Moss.                she began: that she was shown so is the news
"""

from __future__ import annotations

import re
from datetime import date, timedelta

from spacy.tokens import Token

from archive.dates import Bounds
from archive.extraction.context import ArticleContext
from archive.extraction.parsing import verbs
from archive.extraction.scene import Candidate
from archive.model import Aspect, DateBasis, Modality

_JUST = timedelta(days=7)
_LATELY = timedelta(days=21)
# Words that tell of a state which goes on, or of how many are left in it.
_GOES_ON = frozenset("only still remain remains stay stays already".split())
_INSTEAD = re.compile(r"\s+(?:in\s+(?:his|her|their)\s+(?:place|stead)|instead)\b")
_OF_STATES = frozenset(("copula", "inverted copula"))
_TELL_WHO = _OF_STATES | {"heads", "in charge", "holds the post", "as holder"}


def once(article: ArticleContext, candidates: list[Candidate]) -> list[Candidate]:
    """The candidates of an article without the states that repeat its changes; a state told as news has begun."""
    published = article.published
    if published is None or article.topic is not None:
        return candidates
    changes = [c for c in candidates if _is_news(c, published)]
    kept = []
    for candidate in candidates:
        same = [c for c in changes if (c.person, c.position) == (candidate.person, candidate.position)]
        if candidate.aspect is Aspect.NOT_HOLDING and any(c.aspect is Aspect.ENDED for c in same):
            continue
        begun = [c for c in same if c.aspect is Aspect.BEGAN]
        if not any(_on_a_day(c) and c.basis is DateBasis.STATED for c in begun) and _is_shown_instead(
            candidate, candidates, published
        ):
            if begun:
                continue
            candidate.aspect, candidate.state, candidate.title = Aspect.BEGAN, False, False
            candidate.bounds = Bounds(None, candidate.bounds.latest if candidate.bounds is not None else None)
        if _is_told_to_hold(candidate):
            begun = [c for c in same if c.aspect is Aspect.BEGAN and _since(c, published - _JUST)]
            told_now = _told_as_new(candidate)
            if begun and (told_now or (candidate.rule in _OF_STATES and any(_on_a_day(c) for c in begun))):
                continue
            around = [*changes, *(c for c in candidates if _has_left(c, published))]
            if told_now and not _has_moved_on(candidate, candidates, published) and _amid(candidate, around, published):
                candidate.aspect, candidate.state, candidate.title = Aspect.BEGAN, False, False
                candidate.bounds, candidate.basis = Bounds(None, published), DateBasis.PUBLICATION_DATE
        kept.append(candidate)
    return kept


def _is_shown_instead(candidate: Candidate, candidates: list[Candidate], published: date) -> bool:
    """Whether somebody is shown or named as what another has just ceased to be: by that he is known to have begun."""
    if (
        candidate.rule != "called"
        or candidate.aspect is not Aspect.HOLDS
        or candidate.modality is not Modality.ASSERTED
    ):
        return False
    if candidate.post is not None and _INSTEAD.match(candidate.scene.text, candidate.post.end):
        return True
    return any(
        c.position == candidate.position and c.person != candidate.person and c.aspect is Aspect.ENDED
        for c in candidates
        if _is_news(c, published)
    )


def _is_news(candidate: Candidate, published: date) -> bool:
    """Whether a claim tells that somebody came to a post or left it these days."""
    return (
        candidate.aspect in (Aspect.BEGAN, Aspect.ENDED)
        and candidate.modality is Modality.ASSERTED
        and not candidate.acting
        and candidate.bounds is not None
        and _since(candidate, published - _LATELY)
    )


def _since(candidate: Candidate, day: date) -> bool:
    latest = candidate.bounds.latest if candidate.bounds is not None else None
    return latest is not None and latest >= day


def _on_a_day(candidate: Candidate) -> bool:
    """Whether the day of a change is told: "He replaced Moss" may have been long ago."""
    return candidate.bounds is not None and candidate.bounds.earliest is not None


def _is_told_to_hold(candidate: Candidate) -> bool:
    return (
        candidate.aspect is Aspect.HOLDS
        and candidate.modality is Modality.ASSERTED
        and candidate.basis is DateBasis.PUBLICATION_DATE
        and candidate.anchor is not None
        and not candidate.acting
        and candidate.rule in _TELL_WHO
        and _tells_of_today(candidate.anchor)
        and not any(token.lower_ in _GOES_ON for token in candidate.anchor.sent)
    )


def _tells_of_today(verb: Token) -> bool:
    """ "Is its head", "said that he was now its head"."""
    tense = verbs.read_verb(verb).tense
    reported = tense is verbs.Tense.PAST and verb.dep_ == "ccomp" and any(c.lower_ == "now" for c in verb.children)
    return tense is verbs.Tense.PRESENT or reported


def _told_as_new(candidate: Candidate) -> bool:
    """Whether a main clause in the present tells that it is so "now"."""
    anchor = candidate.anchor
    return anchor is not None and _is_main(anchor) and any(child.lower_ == "now" for child in anchor.children)


def _is_main(verb: Token) -> bool:
    """Whether a clause stands for itself, or beside such a one, or is what is reported."""
    while verb.head is not verb and (verb.dep_ in ("conj", "ccomp") or _is_beside(verb)):
        verb = verb.head
    return verb.dep_ == "ROOT"


def _is_beside(verb: Token) -> bool:
    """ "Li leads the force now, while Gao directs the department": one clause tells as much as the other."""
    return verb.dep_ == "advcl" and any(child.lower_ in ("while", "whereas") for child in verb.children)


def _amid(state: Candidate, changes: list[Candidate], published: date) -> bool:
    """Whether an article that tells of changes tells of this one too, and not of one that was weeks ago."""
    sentence = state.scene.sentence
    for when in sentence.whens:
        word = sentence.head_token(when.start, when.end)
        aside = word is not None and any(clause.dep_ in ("relcl", "acl", "appos") for clause in word.ancestors)
        if not aside and when.bounds.latest is not None and when.bounds.latest < published - _JUST:
            return False
    return any(change.person != state.person or change.aspect is Aspect.HELD_BEFORE for change in changes)


def _has_left(candidate: Candidate, published: date) -> bool:
    """Whether somebody had a post up to the day of the report: "who has been mayor since 2017"."""
    return (
        candidate.aspect is Aspect.HELD_BEFORE
        and candidate.bounds is not None
        and (candidate.bounds.latest == published or candidate.rule == "in place of")
    )


def _has_moved_on(state: Candidate, candidates: list[Candidate], published: date) -> bool:
    """Whether a sentence says what somebody had until another came, and what he has today: "His predecessor, Moss, now leads
    the bank". That he "was once a minister" is no such thing."""
    had = {
        c.position
        for c in candidates
        if (c.person, c.scene, c.aspect) == (state.person, state.scene, Aspect.HELD_BEFORE)
        and not _has_left(c, published)
    }
    return any(
        c.position in had and c.person != state.person and c.aspect in (Aspect.BEGAN, Aspect.HOLDS) for c in candidates
    )
