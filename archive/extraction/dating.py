"""When a claim is true: the date that belongs to its words, or the date of the story it stands in, or the day of
publication. Never narrower than what was said; without a publication date nothing is guessed.

Rules, from the contract: a title inside a dated event is true at the event's date; present tense without a date is
true on the publication day; a former holder held the post before it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta

from spacy.tokens import Token

from archive.dates import UNKNOWN, Bounds
from archive.extraction import verbs
from archive.extraction.context import ArticleContext, SentenceContext
from archive.extraction.rules.scene import Candidate
from archive.extraction.when import When
from archive.extraction.when.values import Granularity, Kind
from archive.model import Aspect, DateBasis, Modality, Role

# What people do at an encounter or ceremony: a past tense of these tells the story of the day.
ENCOUNTER = frozenset(
    """
        meet hold talk speak discuss call visit host receive see greet welcome attend preside chair hand read sign
        announce conduct tell exchange raise stress say reiterate express agree urge address inspect travel arrive
        join appear brief present award confer promote witness swear
        """.split()
)
_REPORTING = frozenset(
    """
    say announce report state tell add write note confirm describe
    """.split()
)
_LEAD = 3
_NEAR = 62


@dataclass(frozen=True, slots=True)
class Dated:
    """Bounds with where they come from."""

    bounds: Bounds
    basis: DateBasis


class Story:
    """The day of which the story tells, as the sentences so far have given it."""

    def __init__(self, article: ArticleContext) -> None:
        self._published = article.published
        self._days: dict[int, Bounds] = {}
        day: Bounds | None = None
        seen = 0
        for sentence in article.read():
            if sentence.role is Role.BODY:
                seen += 1
            if seen <= _LEAD or day is None:
                day = self._told(sentence) or day
            if day is not None:
                self._days[sentence.index] = day

    def day(self, sentence: SentenceContext) -> Bounds | None:
        """The day of the story by this sentence, None where none was given yet."""
        return self._days.get(sentence.index)

    def _told(self, sentence: SentenceContext) -> Bounds | None:
        if self._published is None:
            return None
        for when in sentence.whens:
            if (
                when.kind is Kind.AT
                and when.granularity is Granularity.DAY
                and when.bounds.exact
                and when.bounds.earliest is not None
            ) and timedelta(0) <= self._published - when.bounds.earliest <= timedelta(days=10):
                verb = _verb_of(sentence, when)
                if verb is not None and verbs.read_verb(verb).past:
                    return when.bounds
        return None


def date_claim(candidate: Candidate, story: Story) -> Dated:
    """The bounds and basis of a candidate."""
    article, sentence = candidate.scene.article, candidate.scene.sentence
    published = article.published
    if candidate.modality is Modality.HYPOTHETICAL:
        return Dated(UNKNOWN, DateBasis.NONE)
    own = own_date(candidate, sentence)
    if candidate.modality is Modality.PROSPECTIVE:
        if (
            own is not None
            and own.bounds.earliest is not None
            and (published is None or own.bounds.latest is None or own.bounds.latest >= published)
        ):
            return Dated(own.bounds, DateBasis.STATED)
        return Dated(Bounds(published, None), DateBasis.PUBLICATION_DATE) if published else _none()
    if candidate.aspect in (Aspect.BEGAN, Aspect.ENDED):
        return _change(candidate, own, story, published)
    if candidate.aspect is Aspect.HELD_BEFORE:
        return _before(candidate, own, published)
    if candidate.aspect is Aspect.NOT_HOLDING:
        return _absent(own, published)
    return _state(candidate, own, story, published)


def own_date(candidate: Candidate, sentence: SentenceContext) -> When | None:
    """The expression of time that belongs to the words of a candidate."""
    beside = beside_title(candidate, sentence)
    if beside is not None:
        return beside
    anchor = candidate.anchor
    if anchor is None:
        return None
    return date_of(sentence, anchor if not candidate.title else _clause(anchor), title=candidate.title)


_APART = frozenset(("after", "before", "since", "following", "despite", "until", "amid", "over"))


def date_of(sentence: SentenceContext, token: Token | None, *, title: bool = False) -> When | None:
    """The expression of time that hangs on a verb or noun, directly or through its clause; the nearest when several do."""
    if token is None:
        return None
    verb = verbs.governing_verb(token)
    if (
        verb is not None
        and token != verb
        and any(above.dep_ == "prep" and above.lower_ in _APART for above in token.ancestors)
    ):
        verb = None  # "was named on Friday, two months after the removal of Li": Friday is not the day of the removal
    options: list[tuple[int, When]] = []
    for when in sentence.whens:
        if not when.bounds.known or when.kind is Kind.DURATION:
            continue
        head = sentence.head_token(when.start, when.end)
        if head is None:
            continue
        above = [head, *head.ancestors]
        if verb is not None and verb.dep_ == "relcl" and when.start <= verb.head.idx < when.end:
            options.append((0, when))  # "since October, when Li was removed"
        elif token in above and verb != token:
            options.append((abs(head.i - token.i), when))
        elif verb is not None and _clause(head) is not None and _same_clause(_clause(head), verb):
            options.append((abs(head.i - verb.i), when))
    if not options and verb is not None and len(sentence.whens) == 1 and not title:
        # One date, one telling verb: the parser may have hung the date on a name.
        when = sentence.whens[0]
        head = sentence.head_token(when.start, when.end)
        carrier = verbs.governing_verb(head) if head is not None else None
        if (
            when.bounds.known
            and when.kind is not Kind.DURATION
            and (carrier is None or carrier == verb or carrier.lemma_.lower() in _REPORTING)
        ):
            return when
    return min(options, key=lambda option: option[0])[1] if options else None


def _same_clause(one: Token | None, other: Token) -> bool:
    """One verb, or verbs joined in one predicate ("met and greeted"), or an infinitive under its finite verb."""
    if one is None:
        return False
    return (
        one == other
        or one in other.conjuncts
        or verbs.finite_verb(other) == one
        or (verbs.finite_verb(one) == other and verbs.read_verb(one).tense is verbs.Tense.BARE)
    )


def _clause(token: Token) -> Token | None:
    return verbs.governing_verb(token)


def _verb_of(sentence: SentenceContext, when: When) -> Token | None:
    head = sentence.head_token(when.start, when.end)
    return verbs.finite_verb(head) if head is not None else None


def beside_title(candidate: Candidate, sentence: SentenceContext) -> When | None:
    """ "Nancy Pelosi's August 2022 travel", "minister from March to October 2023", "(2007-2011)"."""
    text = sentence.text
    for when in sentence.whens:
        if not when.bounds.known or when.kind is Kind.DURATION:
            continue
        if candidate.title and re.fullmatch(r"[’']s?\s+(?:\w+\s+)?", text[candidate.end : when.start] or "-"):
            return when
        if (
            when.kind is Kind.UNTIL
            and candidate.post is not None
            and candidate.start <= when.start
            and when.end <= candidate.post.start
        ):
            return when  # "He Weidong, until January commander of ..."
        if (
            when.kind in (Kind.FROM_TO, Kind.SINCE, Kind.UNTIL)
            and candidate.post is not None
            and re.fullmatch(r"[\s,(]*(?:for \w+ years[\s,]*)?", text[candidate.post.end : when.start] or "-")
        ):
            return when
        if (
            candidate.post is not None
            and candidate.aspect is Aspect.HELD_BEFORE
            and re.fullmatch(r"\s*[(,]?\s*(?:in|of)?\s*", text[candidate.post.end : when.start] or "-")
        ):
            return when
    return None


def _state(candidate: Candidate, own: When | None, story: Story, published: date | None) -> Dated:
    sentence = candidate.scene.sentence
    verb = _clause(candidate.anchor) if candidate.anchor is not None else None
    reading = verbs.read_verb(verb) if verb is not None else None
    beside = beside_title(candidate, sentence)
    if candidate.title:
        if beside is not None and beside.kind is Kind.AT:
            return Dated(beside.bounds, DateBasis.EVENT_DATE)
        if (
            own is not None
            and reading is not None
            and reading.past
            and _usable(own, published)
            and _is_event(reading.lemma, own, published)
        ):
            return Dated(own.bounds, DateBasis.EVENT_DATE)
        told = story.day(sentence)
        if (
            own is None
            and told is not None
            and reading is not None
            and reading.tense is verbs.Tense.PAST
            and reading.lemma in ENCOUNTER
            and sentence.role in (Role.BODY, Role.CAPTION)
        ):
            return Dated(told, DateBasis.EVENT_DATE)
        return _today(published)
    if own is not None and own.kind is Kind.SINCE and own.bounds.earliest is not None:
        return (
            Dated(Bounds(own.bounds.earliest, published), DateBasis.STATED)
            if published and own.bounds.earliest <= published
            else _today(published)
        )
    return _today(published)


def _is_event(lemma: str, when: When, published: date | None) -> bool:
    """Whether a dated past verb tells of an event at which the title was borne, not of a life ("joined the army in 1968")."""
    if lemma in ENCOUNTER:
        return True
    return (
        published is not None and when.bounds.earliest is not None and (published - when.bounds.earliest).days <= _NEAR
    )


def _usable(when: When, published: date | None) -> bool:
    return (
        when.kind in (Kind.AT, Kind.FROM_TO)
        and when.bounds.closed
        and (published is None or (when.bounds.earliest is not None and when.bounds.earliest <= published))
    )


def _change(candidate: Candidate, own: When | None, story: Story, published: date | None) -> Dated:
    if own is not None and own.kind is Kind.SINCE and not _on_date(candidate, own):
        own = None  # "replaces Wei, minister since 2018": the date of something that lasted until then
    if own is not None:
        bounds = own.bounds
        if own.kind is Kind.FROM_TO and own.span_start is not None and own.span_end is not None:
            # "led it from 2007 to 2012, when he was followed by Zhang": the end of the stretch is when it changed
            starts = candidate.aspect is Aspect.BEGAN and not _on_date(candidate, own)
            bounds = own.span_start if starts else own.span_end
        if (
            published is not None
            and bounds.latest is not None
            and bounds.earliest is not None
            and bounds.earliest <= published < bounds.latest
        ):
            bounds = Bounds(bounds.earliest, published)  # told as past, so not later than the telling
        if published is None or bounds.earliest is None or bounds.earliest <= published:
            return Dated(bounds, DateBasis.STATED)
    told = _told_before(candidate)
    if told is not None:
        return told
    day = story.day(candidate.scene.sentence)
    verb = _clause(candidate.anchor) if candidate.anchor is not None else None
    if (
        day is not None
        and verb is not None
        and verbs.read_verb(verb).tense is verbs.Tense.PAST
        and _new_in(candidate, story)
    ):
        return Dated(day, DateBasis.EVENT_DATE)
    return Dated(Bounds(None, published), DateBasis.PUBLICATION_DATE) if published else _none()


def _on_date(candidate: Candidate, when: When) -> bool:
    """Whether the change hangs on the date itself: "since October, when Li was removed"."""
    verb = _clause(candidate.anchor) if candidate.anchor is not None else None
    return verb is not None and verb.dep_ == "relcl" and when.start <= verb.head.idx < when.end


# What passes from one holder to the next happens on one day; a removal by itself may lie long before.
_PASSES = ("succession", "in place of", "takes over", "appointed", "appoints")


def _told_before(candidate: Candidate) -> Dated | None:
    """The date of the change that this one belongs to: "was named on Sunday. He replaces Wei"; the same sentence first."""
    for other in reversed(candidate.scene.found):
        if (
            (
                other is not candidate
                and (other.aspect is candidate.aspect or candidate.rule in _PASSES)
                and other.bounds is not None
                and other.bounds.closed
                and other.basis in (DateBasis.STATED, DateBasis.EVENT_DATE)
                and other.aspect in (Aspect.BEGAN, Aspect.ENDED)
            )
            and candidate.position is not None
            and candidate.scene.position_of(other) == candidate.position
        ):
            return Dated(other.bounds, DateBasis.EVENT_DATE)
    here = candidate.scene.sentence.index
    for other in reversed(candidate.scene.before):
        if here - other.scene.sentence.index > 2:
            break
        if (
            other.aspect in (Aspect.BEGAN, Aspect.ENDED)
            and (other.aspect is candidate.aspect or candidate.rule in _PASSES)
            and other.bounds is not None
            and other.bounds.closed
            and other.basis in (DateBasis.STATED, DateBasis.EVENT_DATE)
        ) and (
            candidate.scene.position_of(candidate) is not None
            and candidate.scene.position_of(other) == candidate.scene.position_of(candidate)
            and other.modality is Modality.ASSERTED
        ):
            return Dated(other.bounds, DateBasis.EVENT_DATE)
    return None


def _new_in(candidate: Candidate, story: Story) -> bool:
    """Whether the change is what the story of the day is about: its sentence has no date of its own and is in the lead."""
    sentence = candidate.scene.sentence
    bodies = [other.index for other in candidate.scene.article.read() if other.role is Role.BODY]
    return not [when for when in sentence.whens if when.kind is not Kind.DURATION] and sentence.index in bodies[:_LEAD]


def _before(candidate: Candidate, own: When | None, published: date | None) -> Dated:
    if own is not None and own.bounds.latest is not None and (published is None or own.bounds.latest <= published):
        if (
            own.kind in (Kind.FROM_TO, Kind.AT)
            and own.bounds.closed
            and (candidate.post is None or not candidate.post.former or own.kind is Kind.FROM_TO)
        ):
            return Dated(own.bounds, DateBasis.STATED)
        if own.kind in (Kind.UNTIL, Kind.BEFORE):
            return Dated(Bounds(None, own.bounds.latest), DateBasis.STATED)
    if published is None:
        return _none()
    return Dated(Bounds(None, published - timedelta(days=1)), DateBasis.PUBLICATION_DATE)


def _absent(own: When | None, published: date | None) -> Dated:
    if own is not None and own.kind is Kind.SINCE and own.bounds.earliest is not None and published is not None:
        return Dated(
            Bounds(own.bounds.latest if own.bounds.latest and own.bounds.latest <= published else published, published),
            DateBasis.STATED,
        )
    if own is not None and own.bounds.closed:
        return Dated(own.bounds, DateBasis.STATED)
    return _today(published)


def _today(published: date | None) -> Dated:
    return Dated(Bounds.day(published), DateBasis.PUBLICATION_DATE) if published else _none()


def _none() -> Dated:
    return Dated(UNKNOWN, DateBasis.NONE)
