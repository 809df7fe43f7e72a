"""What a paragraph tells of old times: "Soldiers took the city in 1979. The president fled with his ministers"."""

from __future__ import annotations

import re
from datetime import date

from spacy.tokens import Token

from archive.dates import Bounds
from archive.extraction.context import ArticleContext, SentenceContext
from archive.extraction.parsing import verbs
from archive.extraction.parsing.verbs import Tense
from archive.extraction.when.values import Kind

_LATE = 45  # days after which a report may still appear
_AGE = 3 * 366  # days after which a tale is one of another time: what somebody did next was then too
# What goes on telling of one occasion: "The two sides met in March 2019. The talks were led by the minister"
_OF_IT = re.compile(
    r"(?:(?:The|These|Those|Both|This|That)\s+(?:\w+\s+)?(?:talks?|meetings?|sessions?|ceremony|discussions|negotiations|visit|summit|"
    r"conference|sides|delegations?|exercises?|drills?|parade|hearing|coup|attempt|mutiny|uprising|revolt|rebellion|plot|raid|"
    r"attack|operation|battle)\b)"
)
_BORN = re.compile(r"\bborn\b")
_LONG_AGO = 10 * 366  # days, after which nothing told of the time is news
_OLD_AGE = 20 * 366  # days, after which a day is of another age even where the article has news
# "On June 5, 1997, Holt reached for the telephone. He asked to be put through": one tale goes on
_HE_WENT_ON = re.compile(
    r"(?:He|She|They)\s+(?:then\s+|also\s+|quickly\s+|immediately\s+)?(?!had\b|has\b|is\b|was\b|were\b|will\b)\w+"
)
# What begins with a day tells of no tale: "The base opened in 2009. The minister visited it"
_FOUNDED = frozenset("open found establish create build form sign annex adopt launch introduce be date gain".split())
_SET_UP = re.compile(
    r"\b(?:opened|founded|established|created|built|set\s+up|formed|signed|adopted|launched|gained|dates?)\b"
)
# A line of background behind the news: "The last such attack was in 1918"
_BACKGROUND = re.compile(r"The\s+(?:last|first|old|previous|original|earlier|latest)\b")
# Clauses under these say when what is told was, or after what.
_SAME = frozenset(("when", "as", "while", "after", "since", "once"))
_STEPS = 5
_PAST = re.compile(r"\b(?:was|were|took|fell|came|broke|won|lost|began|(?!need|speed|breed|indeed)[a-z]{3,}ed)\b")
_HAD = re.compile(r"\bhad\s+(?:\w+\s+)?\w+")
_PRESENT = re.compile(r"\b(?:is|are|has|have|will|can|may|does|do|since|says?)\b")
_SAY = frozenset("say tell add note warn argue explain announce report state write call urge".split())


class Tales:
    """The old times of which an article tells, sentence by sentence; each paragraph begins anew."""

    def __init__(self, article: ArticleContext) -> None:
        self._published = article.published
        self._times: dict[int, Bounds] = {}
        self._ahead: set[int] = set()
        self.news = True
        if article.published is None or article.topic is not None:
            return
        paragraphs: list[list[SentenceContext]] = []
        last = 0
        for sentence in article.told():
            if not paragraphs or "\n" in article.text[last : sentence.start]:
                paragraphs.append([])
            paragraphs[-1].append(sentence)
            last = sentence.end
        news = any(_is_of_the_news(s, article.published) for paragraph in paragraphs for s in paragraph)
        self.news = news
        for paragraph in paragraphs:
            self._follow(article, paragraph)
            if not news:
                self._look_ahead(paragraph)

    def _follow(self, article: ArticleContext, paragraph: list[SentenceContext]) -> None:
        time: Bounds | None = None
        for sentence in paragraph:
            if time is not None and (_OF_IT.match(sentence.text) or self._goes_on(article, time, sentence)):
                self._times[sentence.index] = time
            if self._published is not None and _has_fresh_date(sentence, self._published):
                time = None
            elif self._published is not None:
                time = told_long_ago(sentence, self._published) or time

    def _look_ahead(self, paragraph: list[SentenceContext]) -> None:
        """The sentences of an article without news that stand before the first that says when all this was."""
        for place, sentence in enumerate(paragraph):
            old = told_long_ago(sentence, self._published) if self._published is not None else None
            if old is None or old.latest is None or self._published is None:
                continue
            background = _BACKGROUND.match(sentence.text) is not None or _is_founding(sentence)
            if (self._published - old.latest).days > _AGE and not background and not _BORN.search(sentence.text):
                self._ahead.update(s.index for s in paragraph[:place] if not s.whens and _tells(s))
            return

    def time(self, sentence: SentenceContext) -> Bounds | None:
        """The time long past of which its paragraph has begun to tell, where the sentence goes on with it."""
        return self._times.get(sentence.index)

    def before(self, sentence: SentenceContext) -> bool:
        """Whether its paragraph, of an article that has no news, says only further down how long ago all this was."""
        return sentence.index in self._ahead

    def _goes_on(self, article: ArticleContext, time: Bounds, sentence: SentenceContext) -> bool:
        """Whether a sentence tells what was done next, and of no other time; a birth begins no tale."""
        if self._published is None or time.latest is None:
            return False
        before = article.sentences[sentence.index - 1]
        if sentence.whens or _BORN.search(before.text) is not None or not _tells(sentence):
            return False
        past = (self._published - time.latest).days
        if past > _OLD_AGE and time.exact and _HE_WENT_ON.match(sentence.text) is not None:
            return True
        return not self.news and past > _LONG_AGO and not _is_founding(before)


def _is_founding(sentence: SentenceContext) -> bool:
    """Whether a sentence only says since when there is something."""
    if sentence.doc is None:
        return _SET_UP.search(sentence.text) is not None
    root = next((word for word in sentence.doc if word.dep_ == "ROOT"), None)
    return root is not None and verbs.lemma_of(root) in _FOUNDED


def _tells(sentence: SentenceContext) -> bool:
    """Whether a sentence tells what happened, and not what somebody said."""
    roots = (word for word in sentence.doc or () if word.dep_ == "ROOT" and word.pos_ in ("VERB", "AUX"))
    told = next((verbs.read_verb(root) for root in roots), None)
    return told is not None and told.tense is Tense.PAST and told.lemma not in _SAY


def told_long_ago(sentence: SentenceContext, published: date) -> Bounds | None:
    """A time before that of any news that a sentence tells by its main verb, or by a clause that says when that was."""
    for when in sentence.whens:
        if when.bounds.earliest is None or when.bounds.latest is None:
            continue
        if sentence.doc is None:  # nothing in it was worth parsing
            old = when.kind is Kind.AT and (published - when.bounds.latest).days > _LATE
            long = when.kind is Kind.SINCE and (published - when.bounds.earliest).days > _AGE
            if (old and _reads_past(sentence.text)) or (long and _HAD.search(sentence.text)):
                return when.bounds
            continue
        head = sentence.head_token(when.start, when.end)
        verb = verbs.governing_verb(head) if head is not None else None
        main = _main(verb) if verb is not None else None
        if main is None or not verbs.read_verb(main).past:
            continue
        if when.kind is Kind.SINCE and verbs.read_verb(main).tense is Tense.PLUPERFECT:
            if (published - when.bounds.earliest).days > _AGE:
                return when.bounds  # "had feared it since 1970"
        elif when.kind is Kind.AT and (published - when.bounds.latest).days > _LATE:
            return when.bounds
    return None


def _reads_past(text: str) -> bool:
    """Whether the words alone tell of what is over: "They were hanged in 1987"."""
    return _PAST.search(text) is not None and _PRESENT.search(text) is None


def _main(verb: Token) -> Token | None:
    """The main verb of whose time a verb tells: "resigned as the fleet left to retake it in 1982"; None where the verb may
    tell of another."""
    for _ in range(_STEPS):
        if verb.dep_ == "ROOT":
            return verb
        marks = {child.lower_ for child in verb.children if child.dep_ in ("mark", "advmod")}
        joined = verb.dep_ in ("conj", "xcomp") or (verb.dep_ == "acl" and verb.tag_ == "VB")
        above = verbs.governing_verb(verb.head)
        if above is None or not (joined or (verb.dep_ == "advcl" and marks & _SAME)):
            return None
        verb = above
    return None


def _has_fresh_date(sentence: SentenceContext, published: date) -> bool:
    return any(
        when.bounds.earliest is not None
        and when.kind is Kind.AT
        and abs((published - when.bounds.earliest).days) <= _LATE
        for when in sentence.whens
    )


def _is_of_the_news(sentence: SentenceContext, published: date) -> bool:
    """Whether a sentence has a day of the news, or says what somebody said: "the spokesman said"."""
    return _has_fresh_date(sentence, published) or any(
        verb.lemma in _SAY and verb.tense is not Tense.PLUPERFECT
        for verb in (verbs.verbs(sentence.doc) if sentence.doc is not None else ())
    )
