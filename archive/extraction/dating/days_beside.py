"""The days that stand in a sentence with what is told of now, without being those of its verb for certain."""

from __future__ import annotations

import re
from datetime import date

from spacy.tokens import Token

from archive.dates import Bounds
from archive.extraction.context import SentenceContext
from archive.extraction.dating.story import Story
from archive.extraction.dating.things import of_a_thing
from archive.extraction.dating.values import Dated, today
from archive.extraction.parsing import verbs
from archive.extraction.parsing.verbs import Tense
from archive.extraction.when.values import Kind
from archive.model import DateBasis

_FRESH = 3
_TOLD_OF = frozenset(("say", "tell", "write", "add", "note", "warn", "argue", "explain", "call", "report"))
_RUN = 7  # days of an occasion: "a forum held from 31 May to 2 June"
# "In a statement issued on Monday, the minister called", "Asked on Tuesday about it, the minister said"
_OCCASION = re.compile(
    r"(?:(?:In|At|During)\s+(?:an?|the|his|her)\s+[^,]{0,60}|(?:Asked|Speaking|Addressing|Questioned|Writing|Arriving)\b[^,]{0,40}?)\b"
    r"(?:on\s+(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday)\b[^,]{0,60},\s"
)
# "In an essay published in 2019, the minister wrote", "In a speech in May 2021, the minister said"
_LONG_AGO = re.compile(
    r"(?:In|At|During)\s{1,3}(?:an?|the|his|her)\s{1,3}(?:[\w-]+\s{1,3}){0,3}?"
    r"(?:interview|speech|address|essay|article|letter|book|memoir|memo|column|statement|post|message|lecture|talk|broadcast|"
    r"hearing|testimony|paper|report|meeting|summit|ceremony|visit|conference)\b(?:\s{1,3}(?:to|with|for|before|at)\s{1,3}[^,]{1,40}?)?\s{1,3}"
    r"(?:(?:that\s{1,3}(?:came\s{1,3}out|appeared)|published|delivered|issued|given|held|dated|recorded|released|printed|broadcast|"
    r"aired|posted|made|written|sent|signed|conducted|from)\s{1,3})?(?:in\s{1,3}|on\s{1,3}|early\s{1,3}in\s{1,3}|late\s{1,3}in\s{1,3})?$"
)
_OF_YEAR = re.compile(r"\s+(?:[\w-]+\s+)?(?:interview|speech|address|essay|article|letter|book|lecture)\b[^,]{0,60},")
_OF_ITS_YEAR = re.compile(r"(?:In|At|During)\s+(?:an?|the|his|her)\s+$")


# "Before his arrest on 5 December 2014, he wrote", "Before she was elected in May 2019, she told"
_BEFORE = re.compile(r"(?:Long\s+|Shortly\s+|Not\s+long\s+|Just\s+)?(?:[Bb]efore|Prior\s+to)\s+[^,;:]{3,70}?\s*$")
_OLD = 45  # days after which what is told is no news


def is_fresh(bounds: Bounds, published: date) -> bool:
    return bounds.earliest is not None and 0 <= (published - bounds.earliest).days <= _FRESH


def or_now(bounds: Bounds | None, published: date | None) -> Dated:
    """At the time told or at the publication: from the one to the other."""
    if bounds is None or published is None or bounds.earliest is None or bounds.earliest >= published:
        return today(published)
    return Dated(Bounds(bounds.earliest, published), DateBasis.EVENT_DATE)


def occasion(sentence: SentenceContext, published: date) -> Bounds | None:
    """The day of the occasion with which a sentence opens: "In a statement issued on Monday, the minister called it"."""
    opening = _OCCASION.match(sentence.text)
    when = next((w for w in sentence.whens if opening is not None and opening.start() < w.end <= opening.end()), None)
    fresh = when is not None and when.kind is Kind.AT and when.bounds.exact and is_fresh(when.bounds, published)
    return when.bounds if when is not None and fresh else None


def long_ago(sentence: SentenceContext, published: date) -> Bounds | None:
    """The time of the speech or paper with which a sentence opens, where that lies back: "In an essay published in 2019, the
    minister wrote", "In a 2019 interview, the minister said"."""
    when = next((w for w in sentence.whens if w.kind is Kind.AT and w.bounds.closed), None)
    if when is None or when.bounds.latest is None or when.bounds.latest >= published:
        return None
    before = sentence.text[: when.start]
    of_its_year = _OF_ITS_YEAR.match(before) and _OF_YEAR.match(sentence.text, when.end)
    # the words of a date may begin with its "in" or "on"
    return when.bounds if of_its_year or (_LONG_AGO.match(before) and sentence.text[when.end :][:1] == ",") else None


def before_a_day(sentence: SentenceContext, published: date) -> date | None:
    """The day, no longer one of the news, before which all was that a sentence tells: "Before his arrest in May 2019, he met"."""
    when = next((w for w in sentence.whens if w.kind is Kind.AT and w.bounds.closed), None)
    if when is None or when.bounds.latest is None or (published - when.bounds.latest).days < _OLD:
        return None
    told = _BEFORE.fullmatch(sentence.text, 0, when.start) is not None and sentence.text.startswith(",", when.end)
    return when.bounds.latest if told else None


def loose_date(sentence: SentenceContext, verb: Token | None, published: date) -> Bounds | None:
    """The earliest past date of a sentence that belongs to no clause for certain, or to the one above; of days that are
    `fresh` where there are some."""
    past = []
    for when in sentence.whens:
        head = sentence.head_token(when.start, when.end)
        if when.kind not in (Kind.AT, Kind.FROM_TO) or not when.bounds.closed or head is None:
            continue
        if when.kind is Kind.FROM_TO and (when.bounds.width or _RUN + 1) > _RUN:
            continue
        if of_a_thing(sentence, when, verb):
            continue
        if verb is not None and ";" in sentence.text[min(verb.idx, when.start) : max(verb.idx, when.start)]:
            continue
        carrier = verbs.governing_verb(head)
        above = carrier is None or verb is None or carrier == verb or carrier in verb.ancestors
        if (
            (above or _of_occasion(carrier, verb))
            and when.bounds.earliest is not None
            and when.bounds.earliest < published
        ):
            past.append(when.bounds)
    fresh = [bounds for bounds in past if is_fresh(bounds, published)]
    return min(fresh or past, key=lambda b: b.earliest or published) if past else None


def heard(sentence: SentenceContext, according: Token, published: date) -> Dated | None:
    """ "The envoy has left, according to a statement on Friday by the minister": of that day, or now."""
    days = [w.bounds for w in sentence.whens if w.start > according.idx and w.kind is Kind.AT and w.bounds.exact]
    return or_now(days[0], published) if days and is_fresh(days[0], published) else None


def tells_news(verb: Token | None, story: Story, published: date | None) -> bool:
    """Whether a headline tells in the present tense what happened on a day before: "Minister Holm opens the talks"."""
    if published is None or story.first is None or not is_fresh(story.first, published):
        return False
    return verb is None or verbs.read_verb(verb).tense in (Tense.PRESENT, Tense.BARE, Tense.PAST)


def unseen_since(verb: Token) -> bool:
    reading = verbs.read_verb(verb)
    return reading.negated and reading.tense is Tense.PLUPERFECT


def _of_occasion(carrier: Token | None, verb: Token | None) -> bool:
    """Whether a date says when the occasion was of which a verb tells: "praised the forum held from 11 to 13 May"."""
    held = carrier is not None and carrier.dep_ == "acl" and carrier.lemma_ == "hold"
    return held and carrier is not None and verbs.governing_verb(carrier.head) == verb


def after_the_news(verb: Token) -> bool:
    """Whether a clause in the present tense only adds who they are of whom the sentence tells what they did: "Diop read the
    order and Sy presided; both are vice chairmen"."""
    if verb.dep_ not in ("ROOT", "ccomp", "conj", "parataxis") or verbs.read_verb(verb).tense is not Tense.PRESENT:
        return False
    beside = [*verb.children, verb.head] if verb.head != verb else list(verb.children)
    return any(
        word.pos_ == "VERB"
        and word.dep_ in ("ROOT", "ccomp", "conj", "parataxis")
        and word.i < verb.i
        and verbs.read_verb(word).tense is Tense.PAST
        and verbs.lemma_of(word) not in _TOLD_OF
        for word in beside
    )
