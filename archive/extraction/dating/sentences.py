"""The expressions of time of each sentence of an article, and what they lean on: the day of the news, the sentences before."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta

from archive.dates import Bounds
from archive.extraction.context import ArticleContext, SentenceContext
from archive.extraction.dating import in_clause_on_noun
from archive.extraction.dating.expressions import scheduled, since, so_far, soon, undated_season
from archive.extraction.dating.stretches import joined
from archive.extraction.parsing import verbs
from archive.extraction.people.life_openings import life_dates
from archive.extraction.text.sought import sought
from archive.extraction.when import Anchor, When, find
from archive.extraction.when.values import Kind
from archive.model import Role

_TOLD = re.compile(r"\b(?:said|announced|told|reported|wrote|added|confirmed)\b")
_FUTURE = re.compile(  # of what is to come: a bare day or month is the next one
    r"\b(?:will|shall|(?:is|are) (?:due |set |expected |scheduled |likely )?to|"
    r"(?:as|when|before) (?:he|she|they) (?:hands?|takes?|becomes?|steps?|leaves?|retires?|succeeds?|replaces?|moves?|resigns?))\b"
)
# "the first since Ann Hall in 1955": the date of somebody else's deed.
_SINCE_SOMEBODY = sought(r"\bsince\s+(?:[A-Z][\w.’'-]*\s+){1,4}in\s+$")
# "the first minister to go there since 2009": when somebody did it last.
_FIRST_SINCE = re.compile(
    r"\b(?:first|only|highest|senior|third|second|latest)\b(?:[- ](?!who\b|that\b|which\b)[\w’'-]+){1,8}\s+(?:to\s+(?!be\s)[a-z]+|in)\b[^,;:]{0,60}$"
)
_DEED_BACK = 150  # characters, in which the word stands
_OPENING = 500  # characters, in which a life says when its subject was born: the day dates no post
_OVER = r"(?:was|were|had|became|took|left|met|died|won|lost|fell|came|went|began|gave|quit|\w{3,}ed)"
_PAST = re.compile(rf"\b{_OVER}\b")
_NOW_TOLD = re.compile(
    r"\b(?:is|are|has|have|hands|takes|steps|meets|visits|leaves|retires|becomes|succeeds|replaces)\b"
)
_SINCE_THEN = sought(r"\b(?:[Ee]ver\s+since|[Ss]ince\s+then)\b")
_HAD_BEEN = re.compile(r"\bhad\s+(?:\w+\s+)?(?:been|\w+ed|led|run|held)\b[^;,]*[;,]")
_OF_THE_PAST = re.compile(
    rf"(?:,\s+(?:who|which|whose\s+\w+)|\b(?:though|although|because|as|after)\s+(?:he|she|it|they))\s+(?:\w+ly\s+)?{_OVER}\b"
)
# Counted from the day of the news.
_BACK = sought(r"\b(?:earlier|before|(?:the same|that) day)\b")
_SAME_DAY = sought(r"\b(?:the same|that) day\b")
_ON = sought(r"\b(?:days? (?:later|after)|the (?:next|following) day)\b")
_FROM = re.compile(r"\b(?:[Ff]rom|[Ss]ince)\s+$")
_A_YEAR = Bounds.year(2001).width
_NEAR_BY = 2  # sentences
_CLOSE = 6  # words from the end of a sentence
_GIVEN = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|Sir|Dame|Lady)\.?|(?<!\w)(?!In |On |Of |By |Last |This |Next |Since |Until |Early |Late |Mid |From |And |The |During |And )[A-Z][a-z]{2,})\s$"
)


def date_sentences(article: ArticleContext) -> None:
    """Give each sentence its expressions of time, resolved against the publication date and the sentences before."""
    life = article.topic is not None
    last: Bounds | None = None
    day: Bounds | None = None
    told_at = 0
    for sentence in article.told():
        # "... will become secretary, the Kremlin said on Sunday": the Sunday is past
        future = _FUTURE.search(sentence.text) is not None and not _TOLD.search(sentence.text)
        if _SINCE_THEN.search(sentence.text):
            pass  # "Since then Li has led it": counted from what was told of before
        elif last is not None and last.exact and _SAME_DAY.search(sentence.text):
            pass  # "Ba takes over on Tuesday. Sy retires the same day."
        elif not life and _NOW_TOLD.search(sentence.text) and not _PAST.search(sentence.text):
            last = None  # "He hands over to his deputy on May 31": of today, whatever year was told of before
        elif not life and last is not None and last.width == _A_YEAR and _told_now(sentence):
            last = None  # "His going follows that of Li, who was dismissed in July": likewise
        recent = day if sentence.index - told_at <= _NEAR_BY else None
        of_day = day is not None and _SAME_DAY.search(sentence.text) is not None and (last is None or not last.exact)
        context = (day if of_day else last) or (
            day if _BACK.search(sentence.text) else recent if _ON.search(sentence.text) else None
        )
        anchor = Anchor(article.published, context=context, future=future, life=life)
        found = find(sentence.text, anchor)
        ahead = _FUTURE.search(sentence.text) if future else None
        if ahead is not None and _PAST.search(sentence.text[: ahead.start()]):
            # "was given the job on Nov. 9 and will leave it on Jan. 20": what is told first is over
            past = find(sentence.text, replace(anchor, future=False))
            found = [w for w in past if w.end <= ahead.start()] + [w for w in found if w.end > ahead.start()]
        if future and (aside := _OF_THE_PAST.search(sentence.text)):
            # "will go at the invitation of Li, who was his guest on Monday"; "Li, who died on Monday, will be buried on Friday"
            past = find(sentence.text, replace(anchor, future=False))
            again = ahead.start() if ahead is not None and ahead.start() > aside.start() else len(sentence.text)
            found = (
                [w for w in found if w.end <= aside.start()]
                + [w for w in past if aside.start() < w.end <= again]
                + [w for w in found if w.end > again]
            )
        if not future and not life:
            found = _ahead_of_report(sentence.text, anchor, found)
        if future:
            found = [so_far(when, sentence.text, anchor) for when in found]
        if not future and _NOW_TOLD.search(sentence.text) and not _PAST.search(sentence.text):
            found = [soon(when, sentence.text, anchor) for when in found]
        if not future and not life and sentence.role is not Role.HEADLINE:
            found = [scheduled(when, sentence.text, anchor) for when in found]
        sentence.whens = [
            when
            for when in joined(found, sentence.text)
            if not _is_a_name(when, sentence.text)
            and not _of_a_deed(when, sentence.text)
            and not _of_what_had_been(when, found, sentence.text)
        ]
        if not life:
            sentence.whens = [since(when, sentence.text, life=False) for when in sentence.whens]
        if life:
            births = life_dates(sentence.text) if sentence.start < _OPENING else []
            sentence.whens = [
                undated_season(since(when, sentence.text))
                for when in sentence.whens
                if not any(low <= when.start < high for low, high in births)
            ]
        # "Two days later", "that year" lean on what the sentence before told of, not on the start of a stretch.
        last = next(
            (
                when.bounds
                for when in reversed(sentence.whens)
                if when.bounds.closed
                and when.kind is Kind.AT
                and (life or not (in_clause_on_noun(sentence, when) or _since_what(sentence, when)))
            ),
            last if life else None,
        )
        if life and (ended := _last_end(sentence)) is not None:
            last = ended
        # "The same day", "eight days earlier" after a sentence without a date: of the day that the news tells of.
        news = next(
            (w.bounds for w in sentence.whens if w.bounds.exact and w.kind is Kind.AT and _is_news(w, article)),
            None,
        )
        if news is not None:
            day, told_at = news, sentence.index


def _ahead_of_report(text: str, anchor: Anchor, found: list[When]) -> list[When]:
    """The expressions of a sentence with those that are to come by what was said on another day: "is to take over on
    December 10, the office said on Saturday", "said on Saturday that he would take over on December 10"."""
    ahead, told = _FUTURE.search(text), _TOLD.search(text)
    if ahead is None or told is None:
        return found
    end = told.start() if told.start() > ahead.start() else len(text)
    aside = _OF_THE_PAST.search(text, ahead.end(), end)
    end = aside.start() if aside is not None else end
    coming = {
        (when.start, when.end): when for when in find(text, replace(anchor, context=None, future=True)) if when.relative
    }
    return [
        coming.get((when.start, when.end), when) if ahead.end() <= when.start and when.end <= end else when
        for when in found
    ]


def _since_what(sentence: SentenceContext, when: When) -> bool:
    """Whether a date is of what something is counted from: "never since the war was lost in 1983", "From 2013 she was"."""
    if _FROM.search(sentence.text, 0, when.start):
        return True
    head = sentence.head_token(when.start, when.end)
    verb = verbs.governing_verb(head) if head is not None else None
    return verb is not None and any(child.dep_ == "mark" and child.lower_ == "since" for child in verb.children)


def _of_a_deed(when: When, text: str) -> bool:
    """Whether a date only says since when nobody had done a thing."""
    before = text[max(0, when.start - _DEED_BACK) : when.start]
    if _SINCE_SOMEBODY.search(before):
        return True
    return when.kind is Kind.SINCE and when.text.lower().startswith("since") and _FIRST_SINCE.search(before) is not None


def _of_what_had_been(when: When, whens: list[When], text: str) -> bool:
    """Whether a bare "since" goes on from what had been before in the same sentence, of which nothing says when it was over:
    "Zhao had led the fleet; Ma has led it since", whatever happened on the Tuesday before."""
    return (
        when.kind is Kind.SINCE
        and when.text.lower() == "since"
        and _HAD_BEEN.search(text, 0, when.start) is not None
        and not any(other.start < when.start for other in whens)
    )


def _told_now(sentence: SentenceContext) -> bool:
    """Whether the main verb of a sentence is in the present tense."""
    main = next((v for v in verbs.verbs(sentence.doc) if v.token.dep_ == "ROOT"), None) if sentence.doc else None
    return main is not None and main.tense is verbs.Tense.PRESENT


def _last_end(sentence: SentenceContext) -> Bounds | None:
    """The end of a stretch with which a sentence of a life closes: "from 1990 to 1994. Two years later" is counted from 1994."""
    closing = max(sentence.whens, key=lambda when: when.start, default=None)
    if (
        closing is None
        or closing.kind not in (Kind.FROM_TO, Kind.UNTIL)
        or sentence.text[closing.end :].count(" ") > _CLOSE
    ):
        return None
    end = closing.span_end if closing.kind is Kind.FROM_TO else closing.bounds
    return end if end is not None and end.closed else None


def _is_a_name(when: When, text: str) -> bool:
    """ "Prime Minister Theresa May's office", "Mrs May": a month that is a family name here."""
    month = text[when.start : when.end] in ("May", "April", "June", "August")
    return month and _GIVEN.search(text, 0, when.start) is not None


def _is_news(when: When, article: ArticleContext) -> bool:
    """Whether a day is of the week before the publication."""
    day, published = when.bounds.latest, article.published
    return day is not None and published is not None and timedelta(0) <= published - day <= timedelta(days=7)
