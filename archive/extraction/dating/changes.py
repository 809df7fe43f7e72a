"""When a tenure began or ended: "was named on Friday", "replaces Wei", "since October, when Li was removed"."""

from __future__ import annotations

import re
from datetime import date

from spacy.tokens import Token

from archive.dates import Bounds
from archive.extraction.context import SentenceContext
from archive.extraction.dating.clauses import offset
from archive.extraction.dating.days_beside import or_now
from archive.extraction.dating.own_dates import on_date, right_before
from archive.extraction.dating.story import Story
from archive.extraction.dating.values import Dated, by_today, told_as_past
from archive.extraction.dating.words import date_of
from archive.extraction.parsing import verbs
from archive.extraction.parsing.verbs import Tense
from archive.extraction.scene import Candidate
from archive.extraction.scene.post_meant import position_of
from archive.extraction.when import When
from archive.extraction.when.values import Kind
from archive.model import Aspect, DateBasis, Modality, Role

_LEAD = 3
# What passes from one holder to the next happens on one day; a removal by itself may lie long before.
PASSES = (
    "succession",
    "in place of",
    "in his place",
    "takes over",
    "appointed",
    "appoints",
    "gets",
    "given",
    "goes to",
    "hands over",
)
_CHANGES = (Aspect.BEGAN, Aspect.ENDED)
_NEAR = 2
_FRESH = 3
_LEAVES = frozenset(("retire", "resign", "die", "leave", "step", "quit", "fire", "sack", "dismiss", "remove", "oust"))
# "who completed his tour in May", "who handed in his resignation on Monday"
_COMPLETES = frozenset(("complete", "finish", "end", "conclude"))
_TERMS = frozenset(("assignment", "term", "tour", "mandate", "tenure", "stint", "service", "duty", "mission", "time"))
_HANDS_IN = frozenset(("hand", "tender", "submit"))
_SERVES = frozenset(("serve", "hold", "head", "lead", "run", "command", "be", "occupy"))
_AS = re.compile(r"(?:\s*\([^()]*\))?\s+as\b[^,;]*(?:,?\s+(?:serving|and\s+served)\s+)?$")
_WITHIN = re.compile(r"(?:.*\s)?(?:between\s|in\s+\d{4}\s?[–/-])", re.I | re.S)
_LINK = len("in ")
_COUNTS = re.compile(
    r"[\s,–—-]*(?:(?:only|just|barely|some|about|almost|nearly)\s+)?\w+\s+(?:days?|weeks?|months?|years?)\s+"
)
_WHO = re.compile(r"\bwho\b")
_EFFECT = re.compile(r"(?:with\s+effect|effective|as\s+(?:of|from)|starting|beginning)\b", re.I)
_SAME = re.compile(r"\b[Tt]he same (?:day|session|meeting|ceremony|event|sitting|time|decree|order|statement|vote)\b")


def date_change(candidate: Candidate, own: When | None, story: Story, published: date | None) -> Dated:
    """The date of a beginning or an end: its own words, the change it belongs to, the day of the story, or any before."""
    left = left_before(candidate, published)
    if left is not None and left.basis is DateBasis.STATED:
        return left
    since = _counted_from(candidate)
    if since is not None and (own is None or own.start < since.idx):
        return by_today(published)  # "their first talks since Fang took the post": at times long before
    effect = own is not None and _EFFECT.match(own.text) is not None  # "appointed with effect from May 1"
    opens = own is not None and own is right_before(candidate, candidate.scene.sentence)  # "and, since 2014, minister"
    if own is not None and own.kind is Kind.SINCE and not (effect or opens or on_date(candidate, own)):
        own = None  # "replaces Wei, minister since 2018": the date of something that lasted until then
    said_after = own is not None and candidate.anchor is not None and candidate.anchor.idx < own.start
    if said_after and own is not None and own.kind is Kind.UNTIL and candidate.aspect is Aspect.BEGAN:
        own = None  # "went on to be chairman until 1987": when it was over
    if own is not None and own.kind is Kind.FROM_TO and _OF_A_TERM.match(candidate.scene.text, own.end):
        own = None
    behind = _behind(candidate, own, story)
    if behind is not None and (published is None or (behind.latest is not None and behind.latest <= published)):
        return Dated(behind, DateBasis.EVENT_DATE)
    if own is not None:
        bounds = own.bounds
        if own.kind is Kind.FROM_TO and own.span_start is not None and own.span_end is not None:
            # "led it from 2007 to 2012, when he was followed by Zhang": the end of the stretch is when it changed
            starts = (
                (candidate.aspect is Aspect.BEGAN or _of_the_newcomer(candidate, own))
                and not on_date(candidate, own)
                and _served_until(candidate) is None
                and not _of_the_goer(candidate, own)
            )
            bounds = own.span_start if starts else own.span_end
            if _WITHIN.match(candidate.scene.text[max(0, own.start - _LINK) : own.end]):
                bounds = own.bounds  # "was named between March and May": on some day of these
        bounds = told_as_past(bounds, published)
        if published is None or bounds.earliest is None or bounds.earliest <= published:
            return Dated(bounds, DateBasis.STATED)
    if left is not None:
        return left
    until = _served_until(candidate)
    if until is not None:
        return Dated(told_as_past(until, published), DateBasis.STATED)
    told = _told_before(candidate)
    if told is not None:
        return told
    if not story.life and _is_news(candidate) and not _long_over(candidate):
        day = _of_the_one_before(candidate) or (story.day(candidate.scene.sentence) if _in_lead(candidate) else None)
        if day is not None:
            return Dated(day, DateBasis.EVENT_DATE)
    back = story.back(candidate.scene.sentence)
    return or_now(back, published) if back is not None else by_today(published)


def _counted_from(candidate: Candidate) -> Token | None:
    """The "since" of a clause that tells the change only to count from it."""
    verb = verbs.governing_verb(candidate.anchor) if candidate.anchor is not None else None
    if verb is None:
        return None
    if verb.dep_ == "pcomp" and verb.head.lower_ == "since":
        return verb.head
    return next((c for c in verb.children if c.lower_ == "since" and c.dep_ == "mark"), None)


# "was elected for the 2021-2026 term": how long it will last
_OF_A_TERM = re.compile(r"\s+(?:term|legislature|mandate|parliament|tenure|season|session)\b")


def _is_through(clause: Token) -> bool:
    """Whether a verb with its object says that somebody has done with a post."""
    done = _TERMS if clause.lemma_ in _COMPLETES else ("resignation",) if clause.lemma_ in _HANDS_IN else ()
    return any(child.dep_ == "dobj" and child.lemma_ in done for child in clause.children)


def left_before(candidate: Candidate, published: date | None) -> Dated | None:
    """When the one who is replaced had left, where a clause on the name says that: "replaces Ba, who resigned in May"."""
    if candidate.aspect is not Aspect.ENDED or candidate.rule not in PASSES:
        return None
    sentence = candidate.scene.sentence
    for mention in sentence.people:
        name = sentence.head_token(mention.start, mention.end) if mention.person == candidate.person else None
        for clause in name.children if name is not None else ():
            reading = verbs.read_verb(clause) if clause.dep_ == "relcl" else None
            if reading is None or not reading.past or not (reading.lemma in _LEAVES or _is_through(clause)):
                continue
            when = date_of(sentence, clause)
            if when is not None and when.kind is Kind.AT and when.bounds.closed:
                return Dated(told_as_past(when.bounds, published), DateBasis.STATED)
            return by_today(published)
    return None


def _goers(candidate: Candidate) -> set[int]:
    """Who goes in this change: the one it is of, or whoever he comes after."""
    if candidate.aspect is Aspect.ENDED:
        return {candidate.person} if candidate.person is not None else set()
    if candidate.rule not in PASSES:
        return set()
    scene = candidate.scene
    position = position_of(scene, candidate)
    return {
        other.person
        for other in scene.found
        if other.aspect is Aspect.ENDED and other.person is not None and position_of(scene, other) == position
    }


def _of_the_goer(candidate: Candidate, own: When) -> bool:
    """Whether a stretch is told of the one who goes: "replaces Ba, who served for only four months - from July to May"."""
    sentence, goers = candidate.scene.sentence, _goers(candidate)
    return any(
        mention.person in goers and mention.end <= own.start and _WHO.search(sentence.text, mention.end, own.start)
        for mention in sentence.people
    )


def _of_the_newcomer(candidate: Candidate, own: When) -> bool:
    """Whether a stretch is told of the one who comes: "replaced Ba as minister from 2010 to 2014"."""
    sentence, goers = candidate.scene.sentence, _goers(candidate)
    return any(
        mention.person in goers and _AS.match(sentence.text[mention.end : own.start]) for mention in sentence.people
    )


def _served_until(candidate: Candidate) -> Bounds | None:
    """The end of the stretch that a clause on the name gives: "Chang, who served from 2013 to 2018, was succeeded"."""
    if candidate.rule not in PASSES:
        return None
    sentence = candidate.scene.sentence
    goers = _goers(candidate)
    for mention in sentence.people:
        name = sentence.head_token(mention.start, mention.end) if mention.person in goers else None
        for clause in name.children if name is not None else ():
            when = date_of(sentence, clause) if clause.dep_ == "relcl" and clause.lemma_ in _SERVES else None
            if when is not None and when.kind in (Kind.FROM_TO, Kind.UNTIL):
                return when.span_end if when.kind is Kind.FROM_TO else when.bounds
    return None


def _long_over(candidate: Candidate) -> bool:
    """Whether the article has called whoever goes a former holder before: then his going is no news of the day."""
    scene = candidate.scene
    goers = _goers(candidate)
    position = position_of(scene, candidate)
    return any(
        other.aspect is Aspect.HELD_BEFORE
        and other.modality is Modality.ASSERTED
        and other.person in goers
        and position_of(scene, other) == position
        for other in scene.before
    )


def _behind(candidate: Candidate, own: When | None, story: Story) -> Bounds | None:
    """The days of a change in a clause after "after": "took office on Friday after X had been removed" by Friday, "came back
    two months after X had been removed" two months before."""
    verb = verbs.governing_verb(candidate.anchor) if candidate.anchor is not None else None
    mark = next((c for c in verb.children if c.lower_ == "after" and c.dep_ == "mark"), None) if verb else None
    above = verb.head if verb is not None and verb.dep_ == "advcl" else None
    named = candidate.post is not None  # not "a month after taking the job"
    if (
        verb is not None and verb.dep_ == "pcomp" and verb.head.lower_ == "after" and named
    ):  # "a month after becoming chief"
        mark, above = verb.head, verbs.governing_verb(verb.head.head)
    if verb is None or mark is None or above is None:
        return None
    if own is not None and mark.idx < own.start < verb.right_edge.idx + len(verb.right_edge):
        return None
    sentence = candidate.scene.sentence
    main = date_of(sentence, above, title=True)
    days = main.bounds if main is not None and main.kind is Kind.AT else None
    for when in sentence.whens:  # "the drills of May 23, three days after he took office"
        if (
            when.kind in (Kind.AT, Kind.FROM_TO)
            and when.end <= mark.idx
            and _COUNTS.fullmatch(sentence.text, when.end, mark.idx)
        ):
            days = when.bounds
    counted = offset(sentence, mark, days or story.here(sentence))
    if counted is not None:
        return counted
    return Bounds(None, days.latest) if days is not None else None


def _told_before(candidate: Candidate) -> Dated | None:
    """The date of the change that this one belongs to: "was named on Sunday. He replaces Wei"; the same sentence first."""
    scene = candidate.scene
    position = position_of(scene, candidate)
    if position is None:
        return None
    here = scene.sentence.index
    near = (o for o in reversed(scene.before) if here - o.scene.sentence.index <= _NEAR)
    for other in (*reversed(scene.found), *near):
        if (
            other is not candidate
            and other.aspect in _CHANGES
            and _belongs(candidate, other)
            and other.modality is Modality.ASSERTED
            and other.bounds is not None
            and other.bounds.closed
            and other.basis in (DateBasis.STATED, DateBasis.EVENT_DATE)
            and position_of(scene, other) == position
        ):
            return Dated(other.bounds, DateBasis.EVENT_DATE)
    return None


def _belongs(candidate: Candidate, other: Candidate) -> bool:
    """Whether two changes in one post are one: told again of the same person, or the coming of one and the going of
    another; not the coming and the going of one ("replaces Mr Ba, who was named in April")."""
    if other.aspect is candidate.aspect:
        return other.person == candidate.person
    return other.person != candidate.person and candidate.rule in PASSES


def _is_news(candidate: Candidate) -> bool:
    """Whether a change is told as what happened, or as what is so now: "was named", "replaces Mr Ba"."""
    verb = verbs.governing_verb(candidate.anchor) if candidate.anchor is not None else None
    if verb is None or candidate.scene.sentence.role is Role.HEADLINE:
        return False
    tense = verbs.read_verb(verb).tense
    return tense in (Tense.PAST, Tense.PRESENT)


def _in_lead(candidate: Candidate) -> bool:
    """Whether a change is what the story is about, or of the same occasion ("At the same session Mr Diop was named")."""
    sentence = candidate.scene.sentence
    if _SAME.search(sentence.text):
        return True
    bodies = [other.index for other in candidate.scene.article.told() if other.role is Role.BODY]
    return sentence.index in bodies[:_LEAD] and all(_aside(sentence, when) for when in sentence.whens)


def _of_the_one_before(candidate: Candidate) -> Bounds | None:
    """The day of the changes of the sentence before, with which this one goes on: "Mr Sy was named on Monday. Mr Ba is
    his new deputy"; after "also" of the last change told."""
    scene = candidate.scene
    published = scene.article.published
    if published is None or any(not _aside(scene.sentence, when) for when in scene.sentence.whens):
        return None
    reach = len(scene.article.sentences) if re.search(r"\b(?:also|too|as well)\b", scene.text) else 1
    for other in reversed(scene.before):
        if scene.sentence.index - other.scene.sentence.index > reach:
            break
        bounds = other.bounds
        if (
            other.aspect in _CHANGES
            and other.modality is Modality.ASSERTED
            and other.basis in (DateBasis.STATED, DateBasis.EVENT_DATE)
            and bounds is not None
            and bounds.exact
            and bounds.latest is not None
            and 0 <= (published - bounds.latest).days <= _FRESH
            and not _told_aside(other)
        ):
            return bounds
    return None


def _told_aside(candidate: Candidate) -> bool:
    """Whether a change is only told of a name, beside the news: "approved on Saturday the list of Premier Li, who was elected
    a day earlier"."""
    verb = verbs.governing_verb(candidate.anchor) if candidate.anchor is not None else None
    return verb is not None and verb.dep_ in ("relcl", "acl")


def _aside(sentence: SentenceContext, when: When) -> bool:
    """Whether an expression of time tells of something else: how long, or in a clause on a name."""
    return when.kind is Kind.DURATION or in_clause_on_noun(sentence, when)


def in_clause_on_noun(sentence: SentenceContext, when: When) -> bool:
    """Whether an expression of time stands in a clause that only says which is meant: "Ju, named commander in 2021"."""
    head = sentence.head_token(when.start, when.end)
    verb = verbs.governing_verb(head) if head is not None else None
    if verb is None or verb.dep_ not in ("relcl", "acl"):
        return False
    above = verb.head.head  # "It was a small cabinet that he formed on 15 February" tells of that day
    return not (above.lemma_ == "be" and any(c.lower_ == "it" and c.dep_ == "nsubj" for c in above.children))
