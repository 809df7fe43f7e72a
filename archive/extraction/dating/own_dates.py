"""The expression of time that belongs to a claim: beside its title, in its part of a list, on the word that it hangs on."""

from __future__ import annotations

import re

from archive.extraction.context import PostMention, SentenceContext
from archive.extraction.dating.not_its import before_the_rise, counts_since, ends_a_term, still_is
from archive.extraction.dating.spells import inside_list, spells_of
from archive.extraction.dating.when_clauses import when_before, when_told
from archive.extraction.dating.words import UP_TO, date_of
from archive.extraction.parsing import verbs
from archive.extraction.scene import Candidate
from archive.extraction.when import When
from archive.extraction.when.values import Kind
from archive.model import Aspect


def own_date(candidate: Candidate, sentence: SentenceContext) -> When | None:
    """The expression of time that belongs to the words of a candidate."""
    when = _own_date(candidate, sentence)
    if (
        when is None
        or (when.kind is Kind.UNTIL and still_is(candidate, when))
        or counts_since(candidate, sentence, when)
        or before_the_rise(candidate, when)
    ):
        return None
    if candidate.aspect in (Aspect.BEGAN, Aspect.ENDED) and candidate.rule != "term" and ends_a_term(sentence, when):
        return None
    return when


def _own_date(candidate: Candidate, sentence: SentenceContext) -> When | None:
    if candidate.rule == "list of holders":  # "Lind (1961 to 1964) and Holm (1967 to 1970)": his own in brackets
        own = (w for w in sentence.whens if w.kind is Kind.FROM_TO and candidate.start < w.start < candidate.end)
        if (stretch := next(own, None)) is not None:
            return stretch
    if candidate.rule == "stays until":  # "became chief in 2012, which he remained until 2015"
        return next((when for when in sentence.whens if when.end == candidate.end), None)
    beside = beside_title(candidate, sentence)
    if beside is not None:
        return beside
    verb = verbs.governing_verb(candidate.anchor) if candidate.anchor is not None and not candidate.state else None
    if verb is not None and (then := when_told(verb, sentence)) is not None:
        return then
    spells = spells_of(sentence, candidate.post) if candidate.post is not None and not candidate.title else []
    if spells and spells[0].kind is Kind.AT and _opens_part(sentence, spells[0]):
        spells = []
    if spells and not (candidate.aspect is Aspect.BEGAN and spells[0].kind is Kind.UNTIL):
        return spells[0]  # not "was named in 1992, holding the post until 1994"
    if not candidate.state and (after := _right_after(candidate, sentence) or right_before(candidate, sentence)):
        return after
    opened = right_before(candidate, sentence) if candidate.state and not candidate.title else None
    if opened is not None and re.search(r"\bfrom\s+$", sentence.text[max(0, opened.start - 8) : opened.start]):
        return opened  # "was chief and, from 2014, chief of staff"
    anchor = candidate.anchor
    if anchor is None:
        return None
    begins = candidate.aspect is Aspect.BEGAN
    word = anchor if not candidate.title else verbs.governing_verb(anchor)
    when = date_of(sentence, word, title=candidate.title, begins=begins)
    if when is None and begins and (clause := when_before(anchor)) is not None:
        told = date_of(sentence, clause)
        when = told if told is not None and told.kind is Kind.AT else None
    if when is None or not _of_another(candidate, sentence, when):
        return when
    first = sentence.whens[0]  # "In 2012 he became commander, in 2015 chief of staff"
    opens = first is not when and first.kind is Kind.AT and first.bounds.known and first.end <= anchor.idx
    return first if opens and re.fullmatch(r"\W*(?:(?:In|On)\s+)?", sentence.text[: first.start]) else None


def right_before(candidate: Candidate, sentence: SentenceContext) -> When | None:
    """The date that opens the part of a list in which a post stands: "became secretary in 2021 and, in 2022, minister"."""
    post, anchor = candidate.post, candidate.anchor
    if post is None or anchor is None:
        return None
    for when in sentence.whens:
        if (
            anchor.idx < when.start < post.start
            and when.kind in (Kind.AT, Kind.SINCE)
            and when.bounds.closed
            and re.fullmatch(
                r",?\s+(?:as\s+)?(?:(?:the|an?)\s+)?", sentence.text[_over_at(sentence, when) : post.start]
            )
            and _OPENS_PART.search(sentence.text[: when.start])
        ):
            return when
    return None


_UNTIL = re.compile(r",?\s+until\s+(?:his|her|their|its)\s+(?:[a-z]+\s+){1,3}?(?:(?:in|on|at)\s+)?")


def _over_at(sentence: SentenceContext, when: When) -> int:
    """The end of a date, or of that on which a stretch that began with it was over: "from 1982 until his retirement in 1988"."""
    until = _UNTIL.match(sentence.text, when.end)
    return next((last.end for last in sentence.whens if until is not None and last.start == until.end()), when.end)


_OPENS_PART = re.compile(r"(?:,|;|\band)\s+(?:(?:then|later),?\s+)?(?:(?:in|on|from|since)\s+)?$")


def _of_another(candidate: Candidate, sentence: SentenceContext, when: When) -> bool:
    """Whether a stretch stands with a post told before: "was mayor from 2001 to 2005, and a former treasurer"."""
    post = candidate.post
    if post is not None and post.end <= when.start and _opens_part(sentence, when):
        return True
    if post is not None and inside_list(sentence, post, when):
        return True
    if when.kind is Kind.FROM_TO and when.end <= candidate.start and _lasted_otherwise(candidate, sentence):
        return True
    if post is not None and when.kind is Kind.FROM_TO and _of_the_next_clause(sentence, post, when):
        return True
    if post is not None and when.kind in (Kind.FROM_TO, Kind.SINCE) and _of_a_later_one(sentence, post, when):
        return True
    if when.kind not in (Kind.FROM_TO, Kind.SINCE) or (when.end > post.start if post is not None else candidate.state):
        return False
    if post is None and (on_date(candidate, when) or _takes_effect(candidate, when)):
        return False  # "since Monday, when Mr Ba was sworn in"
    return any(
        other is not post and other.end <= when.start and when in spells_of(sentence, other)
        for other in sentence.posts
        if other.end <= when.start and not (post is None and _AS_IT.search(sentence.text, 0, other.start))
    )


_EFFECT = re.compile(r"(?:with\s+effect|effective)\b", re.I)


def _takes_effect(candidate: Candidate, when: When) -> bool:
    """ "Was elected to succeed Li as chief executive, effective June 1": the day of the change, beside the post as it may stand."""
    anchor = candidate.anchor
    return anchor is not None and anchor.idx < when.start and _EFFECT.match(when.text) is not None


def _of_the_next_clause(sentence: SentenceContext, post: PostMention, when: When) -> bool:
    """Whether a stretch stands with a post of which another verb tells: "while serving as mayor, he was also chairman of the
    commission from 2017 to 2018"."""
    if when.start < post.end or sentence.doc is None or when in spells_of(sentence, post):
        return False
    return any(
        post.end <= other.start < other.end <= when.start
        and when in spells_of(sentence, other)
        and _told_anew(sentence, post.end, other.start)
        for other in sentence.posts
    )


_SO_LONG = re.compile(r"\s+for\s+(?:[a-z-]+\s+){1,3}(?:years?|months?)\s+(?:as|in)\b")


def _lasted_otherwise(candidate: Candidate, sentence: SentenceContext) -> bool:
    """Whether the second of two verbs says how long it lasted: "from 2009 to 2012 he was consul and served for three years as
    attache"."""
    anchor = candidate.anchor
    return (
        anchor is not None
        and anchor.dep_ == "conj"
        and _SO_LONG.match(sentence.text, anchor.idx + len(anchor)) is not None
    )


_LATER = re.compile(
    r"[,;]?(?:\s+(?:and|but))?(?:\s*,)?\s+(?:then|later|afterwards|subsequently|after\s+that|eventually|finally|lastly|latterly)"
    r"(?:\s+(?:on|served|became|was))?,?\s+(?:as\s+)?(?:(?:the|an?|its)\s+)?"
)


def _of_a_later_one(sentence: SentenceContext, post: PostMention, when: When) -> bool:
    """Whether a stretch stands with a post that came after: "served as treasurer, and later as mayor from 2001 to 2005"."""
    return when.start >= post.end and any(
        post.end <= other.start < other.end <= when.start
        and when in spells_of(sentence, other)
        and _LATER.fullmatch(sentence.text, post.end, other.start) is not None
        for other in sentence.posts
    )


def _told_anew(sentence: SentenceContext, start: int, end: int) -> bool:
    """Whether a verb with its subject stands between."""
    span = sentence.span(start, end) if start < end else None
    return span is not None and any(token.dep_ in ("nsubj", "nsubjpass") and token.idx >= start for token in span)


def _opens_part(sentence: SentenceContext, when: When) -> bool:
    """Whether a date stands right before the next post of a list: "was commander and, from 1990, director"."""
    end = _over_at(sentence, when)
    return _OPENS_PART.search(sentence.text[: when.start]) is not None and any(
        re.fullmatch(r",?\s+(?:(?:as|also)\s+)?(?:(?:the|an?|its)\s+)?", sentence.text[end : max(end, post.start)])
        for post in sentence.posts
    )


# "replaced Mr Ba as minister from 2010 to 2014": the stretch of the change
_AS_IT = re.compile(r"\b(?:replac|succeed|follow)\w+\s[^,;]{3,60}\sas\s(?:the\s)?(?:[\w’'-]+\s){0,2}$", re.I)


def _right_after(candidate: Candidate, sentence: SentenceContext) -> When | None:
    """The date right behind the words of a change: "joined the army in 1968 and the commission in 2012"."""
    for when in sentence.whens:
        if (
            when.start >= candidate.end
            and when.kind is Kind.AT
            and when.bounds.known
            and re.fullmatch(r"\s+(?:(?:in|on)\s+)?", sentence.text[candidate.end : when.start])
        ):
            return when
    return None


_AND_NOW = re.compile(r"\b(?:and|but)\s+(?:now|currently|at present|today|since then)\s+(?:(?:the|an?)\s+)?$")
_NO_VERB = re.compile(r"(?:(?!\b(?:was|is|had|has|were|held|served|led|been)\b)[^;])*")
_BETWEEN_COMMAS = re.compile(
    r"[,(]\s+(?:in\s+(?:office|command|charge|power|post|(?:the|that)\s+(?:post|job|role))\s+)?$"
)
_IN_COMMAS = re.compile(r",\s+(?:(?:in|during)\s+(?:the\s+)?)?$")
# "has not talked with Dong, the defence minister, since November"
_NOT_SINCE = re.compile(r"\b(?:has|have|had)(?:n[’']t|\s+not|\s+never)\b")


def beside_title(candidate: Candidate, sentence: SentenceContext) -> When | None:
    """ "Nancy Pelosi's August 2022 travel", "minister from March to October 2023", "(2007-2011)"."""
    text = sentence.text
    for when in sentence.whens:
        if not when.bounds.known or when.kind is Kind.DURATION:
            continue
        if candidate.title and re.fullmatch(r"[’']s?\s+(?:\w+\s+)?", text[candidate.end : when.start] or "-"):
            return when
        if (
            _before_title(text, when, candidate)
            and candidate.state
            and candidate.post is not None
            and candidate.start <= when.start
            and when.end <= candidate.post.start
            and _NO_VERB.fullmatch(text, when.end, candidate.post.start)
            and not _AND_NOW.search(text, when.end, candidate.post.start)
        ):
            return when  # "He Weidong, until January commander of ...", "Zhang, since 2018 the commander of ..."
        if (
            when.kind in (Kind.FROM_TO, Kind.SINCE, Kind.UNTIL)
            and candidate.post is not None
            and UP_TO.fullmatch(text, candidate.post.end, when.start)
            and not (when.kind is Kind.SINCE and _NOT_SINCE.search(text, 0, candidate.start))
        ):
            return when
        if (
            candidate.post is not None
            and candidate.title
            and when.kind is Kind.AT
            and re.fullmatch(r"[\s,(]*from\s+", text[candidate.post.end : when.start] or "-")
        ):
            return when  # "the author, minister from 2003": when it began
        if (
            candidate.post is not None
            and candidate.aspect is Aspect.HELD_BEFORE
            and re.fullmatch(r"\s*[(,]?\s*(?:(?:in|of)\s+(?:the\s+)?)?", text[candidate.post.end : when.start] or "-")
        ):
            return when
    return None


def _before_title(text: str, when: When, candidate: Candidate) -> bool:
    """Whether what stands before a time lets it stand between a name and its title: "Holm, in 1998 the mayor"."""
    before = text[max(0, when.start - 40) : when.start]
    if when.kind is Kind.AT:
        return candidate.aspect is Aspect.HELD_BEFORE and _IN_COMMAS.search(before) is not None
    if when.kind is Kind.SINCE and before.endswith(" and "):
        return True  # "Li, head of the bureau and since October a vice chairman"
    return when.kind is Kind.UNTIL or (
        when.kind in (Kind.SINCE, Kind.FROM_TO) and _BETWEEN_COMMAS.search(before) is not None
    )


def on_date(candidate: Candidate, when: When) -> bool:
    """Whether the change hangs on the date itself: "since October, when Li was removed"."""
    verb = verbs.governing_verb(candidate.anchor) if candidate.anchor is not None else None
    if verb is None:
        return False
    on_noun = verb.dep_ == "relcl" and when.start <= verb.head.idx < when.end
    return on_noun or when_told(verb, candidate.scene.sentence) is when
