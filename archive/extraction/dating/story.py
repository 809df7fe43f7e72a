"""The day of which an article tells: "The ministers met on Monday. ... They signed a declaration."""

from __future__ import annotations

import re
from datetime import timedelta

from archive.dates import Bounds
from archive.extraction.context import ArticleContext, SentenceContext
from archive.extraction.dating.tales import Tales
from archive.extraction.parsing import verbs
from archive.extraction.parsing.verbs import Tense
from archive.extraction.when import When
from archive.extraction.when.datelines import dateline
from archive.extraction.when.values import Granularity, Kind
from archive.model import Role

_LEAD = 3
_DAYS = 10
_RUN = 3  # days and one more: "on June 5 and 6", an encounter of some days
_LATE = 45  # days after which a report may still appear: what it tells lies between that day and the publication
_SAID = re.compile(r"\b(?:said|told reporters|announced|reported|confirmed)\s+(?:on\s+|late\s+|early\s+)*$")
_PICTURE = re.compile(
    r"\b(?:pictured|shown|seen here|photo(?:graph)?|caption|background|foreground|(?:left|right|centre|center)\))\b",
    re.I,
)
# A clause under one of these tells of another time than its sentence.
_APART = frozenset(("after", "before", "since", "until", "following"))


class Story:
    """The day of the news, as the sentences so far have given it. A text on a `life` has none."""

    def __init__(self, article: ArticleContext) -> None:
        self._published = article.published
        self.life = article.topic is not None
        self.first: Bounds | None = None
        """The first day of the news that any sentence tells, however far down."""
        self.aside: Bounds | None = self._dateline(article)
        """A day that only the dateline or a clause on a noun tells: a past tense may be of it."""
        self._tales = Tales(article)
        self._days: dict[int, Bounds] = {}
        self._near: dict[int, Bounds] = {}
        self._taken: dict[int, Bounds] = {}
        day: Bounds | None = None
        near: Bounds | None = None
        late: Bounds | None = None
        seen = last = 0
        for sentence in article.told():
            if sentence.role is Role.BODY:
                seen += 1
            told = self._told(sentence, _DAYS)
            self.first = self.first or told
            if told is None and day is None and late is None:
                late = self._told(sentence, _LATE)
            self.aside = self.aside or self._told(sentence, _DAYS, aside=True)
            if late is not None and day is None:
                self._near[sentence.index] = late
            if seen <= _LEAD or day is None:
                day = told or day
            if "\n" in article.text[last : sentence.start]:
                near = None
            if (pictured := self._only_a_date(sentence)) is not None and _PICTURE.search(
                article.text, 0, sentence.start
            ):
                paragraph = [
                    s
                    for s in article.told()
                    if s.index < sentence.index and "\n" not in article.text[s.end : sentence.start]
                ]
                self._taken.update((s.index, pictured) for s in paragraph)
            near, last = told or near, sentence.end
            if day is not None:
                self._days[sentence.index] = day
                self._near[sentence.index] = near or day

    def day(self, sentence: SentenceContext) -> Bounds | None:
        """The day of the story by this sentence, None where none was given yet."""
        return self._days.get(sentence.index)

    def here(self, sentence: SentenceContext) -> Bounds | None:
        """The days of which the sentence may tell: the last one told in its paragraph, else the day of the story."""
        return self._near.get(sentence.index)

    def back(self, sentence: SentenceContext) -> Bounds | None:
        """The time long past of which its paragraph has begun to tell: "The two sides met in March 2019. The talks were led
        by the minister"."""
        return self._tales.time(sentence)

    @property
    def news(self) -> bool:
        """Whether the article has a day of the news, or says what somebody said."""
        return self._tales.news

    def before(self, sentence: SentenceContext) -> bool:
        """Whether only a later sentence of its paragraph says how long ago it was."""
        return self._tales.before(sentence)

    def taken(self, sentence: SentenceContext) -> Bounds | None:
        """When a picture was taken whose caption closes with no more than a date: "The general greets the king. May 1962."."""
        return self._taken.get(sentence.index)

    def _only_a_date(self, sentence: SentenceContext) -> Bounds | None:
        """The time long past of which a sentence consists."""
        when = sentence.whens[0] if len(sentence.whens) == 1 else None
        if (
            when is None
            or when.kind is not Kind.AT
            or self._published is None
            or self.life
            or when.bounds.latest is None
        ):
            return None
        bare = not (sentence.text[: when.start] + sentence.text[when.end :]).strip(" .()")
        return when.bounds if bare and (self._published - when.bounds.latest).days > _LATE else None

    def _dateline(self, article: ArticleContext) -> Bounds | None:
        """The day in the dateline, where it is one before the publication: what is told may be of that day."""
        day = dateline(article.text, self._published) if self._published is not None and not self.life else None
        if day is None or day.earliest is None or self._published is None:
            return None
        return day if timedelta(0) < self._published - day.earliest <= timedelta(days=_LEAD) else None

    def _told(self, sentence: SentenceContext, days: int, *, aside: bool = False) -> Bounds | None:
        """The day that a sentence tells; one that only says something of a noun, where `aside` allows it."""
        if self._published is None or self.life:
            return None
        for when in sentence.whens:
            if (
                when.kind is Kind.AT
                and when.granularity in (Granularity.DAY, Granularity.RANGE)
                and when.bounds.earliest is not None
                and when.bounds.latest is not None
                and (when.bounds.latest - when.bounds.earliest).days <= _RUN
                and timedelta(0) <= self._published - when.bounds.earliest <= timedelta(days=days)
                and (aside or _in_the_news(sentence, when))
            ):
                return when.bounds
        return None


def _in_the_news(sentence: SentenceContext, when: When) -> bool:
    """Whether a day stands with a verb of what happened, and not of what had led to it."""
    head = sentence.head_token(when.start, when.end)
    verb = verbs.finite_verb(head) if head is not None else None
    if _SAID.search(sentence.text[: when.start]):
        return True
    if verb is None:
        return False
    reading = verbs.read_verb(verb)
    if not reading.past or reading.tense is Tense.PLUPERFECT or verb.dep_ == "relcl":
        return False
    return not any(child.dep_ == "mark" and child.lower_ in _APART for child in verb.children)
