"""When a post is held that a title, an apposition or a verb of being names: the day of the event, or the present day.

Where both days are possible the claim keeps both: "Analysts said President Ruto was pleased", told on Tuesday of Monday.
"""

from __future__ import annotations

import re
from datetime import date

from spacy.tokens import Token

from archive.dates import Bounds
from archive.extraction.context import PostMention, SentenceContext
from archive.extraction.dating.announced import announced
from archive.extraction.dating.clauses import Clause, clause_of, tells_past
from archive.extraction.dating.dated_clauses import in_dated_clause
from archive.extraction.dating.day_behind import day_behind
from archive.extraction.dating.days_beside import (
    after_the_news,
    before_a_day,
    heard,
    is_fresh,
    long_ago,
    loose_date,
    occasion,
    or_now,
    tells_news,
    unseen_since,
)
from archive.extraction.dating.deeds import (
    ANY_DAY,
    ENCOUNTER,
    MEETINGS,
    OUT,
    SAY,
    in_his_time,
    is_of_old,
    is_subject,
)
from archive.extraction.dating.on_names import clauses_on, participles_on
from archive.extraction.dating.own_dates import beside_title
from archive.extraction.dating.pictures import LABEL, PICTURED, day_shown, is_told, pictured
from archive.extraction.dating.story import Story
from archive.extraction.dating.uncounted import opens_uncounted, uncounted
from archive.extraction.dating.values import UNDATED, Dated, by_today, today, told_as_past
from archive.extraction.dating.when_clauses import on_dated_noun
from archive.extraction.dating.words import date_of
from archive.extraction.parsing import verbs
from archive.extraction.parsing.verbs import Tense
from archive.extraction.scene import Candidate
from archive.extraction.text.sought import sought
from archive.extraction.when import When
from archive.extraction.when.values import Kind
from archive.model import DateBasis, Role

_NOW = sought(r"\b(?:now|currently|present|current)\b", re.I)
_ASIDE = re.compile(
    r",\s+(?:who\s+(?:was|is|has been)\s+)?(?:\w+ly\s+)?(?:appointed|named|elected|re-elected|sworn in|nominated|chosen|promoted|born|installed)\b[^,;]*,"
)
_PRESENT_WERE = re.compile(
    r"\W*(?:Attendees|Attending|Participants|Present|In attendance|Those present|Guests)\b[^:.]{0,30}:"
)
# "The newly promoted are: Du, deputy director of ...": of the day of the ceremony
_PROMOTED = re.compile(
    r"^(?:Also|Among|Those|The|Others?)\b[^:;.,]{0,60}?\b(?:promot(?:ed|ions?)|conferred|decorated|elevated)\b[^:;.,]{0,40}?"
    r"(?<!who )\b(?:are|were|is|was|includ(?:ed?|es))\b"
)
_UNDER = re.compile(r"\s+under\s+(?:the\s+)?(?:\w+\s+){0,2}[A-Z]")
# Rules of posts told beside what happened: "with Diop as his deputy", "Sy and Ba join Ndiaye as members".
_LIKE_TITLES = ("as", "joined by")


def date_holding(candidate: Candidate, own: When | None, story: Story, published: date | None) -> Dated:
    """The bounds of a post that is said to be held."""
    sentence = candidate.scene.sentence
    if candidate.rule == "first or last" and (day := day_behind(sentence.text, candidate.end, published)) is not None:
        return Dated(day, DateBasis.EVENT_DATE)  # "the first minister to come since Liang in 2012"
    if (
        story.life
        and candidate.rule == "appointed"
        and own is not None
        and own.kind is Kind.AT
        and _over(own, published)
    ):
        return Dated(own.bounds, DateBasis.EVENT_DATE)  # "was elected to his third term as sheriff in 2016"
    if candidate.title or candidate.rule in _LIKE_TITLES:
        beside = beside_title(candidate, sentence)
        if beside is not None and beside.kind is Kind.AT:
            return Dated(beside.bounds, DateBasis.EVENT_DATE)
        post = candidate.post
        if post is not None and candidate.rule != "called" and _NOW.search(sentence.text[candidate.start : post.end]):
            return today(published)  # "Gen. Hyten, now head of the command, was heard on Tuesday"
        verb = verbs.governing_verb(candidate.anchor) if candidate.anchor is not None else None
        acts = verb is not None and verbs.read_verb(verb).tense is Tense.PERFECT
        if post is not None and not acts and candidate.rule == "apposition" and _UNDER.match(sentence.text, post.end):
            return by_today(published)  # "the secretary under Biden": of his time, which may last
        if (taken := story.taken(sentence)) is not None:
            return Dated(taken, DateBasis.EVENT_DATE)
        opening = candidate.scene.article.text[max(0, sentence.start - LABEL) : sentence.start]
        if published is not None and PICTURED.search(opening + sentence.text):
            return pictured(sentence, published)
        if sentence.role is Role.HEADLINE:
            return or_now(story.first, published) if tells_news(verb, story, published) else today(published)
        if candidate.anchor is None and candidate.title:
            return today(published)
        if candidate.anchor is None:
            here = story.here(sentence)  # "Sy and Ba join Ndiaye as members", told of the day before
            fresh = here is not None and published is not None and is_fresh(here, published)
            return or_now(here, published) if fresh else today(published)
        if candidate.rule == "in capacity" and own is not None and own.kind is Kind.AT and _over(own, published):
            return Dated(own.bounds, DateBasis.EVENT_DATE)  # "As commander he refused to fire in 1991"
        return _title(candidate.anchor, sentence, story, published, post)
    if own is not None and own.kind is Kind.SINCE and own.bounds.earliest is not None:
        return (
            Dated(Bounds(own.bounds.earliest, published), DateBasis.STATED)
            if published and own.bounds.earliest <= published
            else today(published)
        )
    verb = verbs.governing_verb(candidate.anchor) if candidate.anchor is not None else None
    if (
        verb is not None
        and verb.dep_ == "relcl"
        and published is not None
        and sentence.person_at(verb.head.idx) is not None
    ):
        if any(child.lower_ in ("still", "now", "currently") for child in verb.children):
            return today(published)
        # "Liu, who is chief of the department, spoke on Thursday": on Thursday or now
        told = _title(verb.head, sentence, story, published)
        return or_now(told.bounds, published) if told.basis is DateBasis.EVENT_DATE else today(published)
    past = verb is not None and verbs.read_verb(verb).tense is Tense.PAST
    if past and own is not None and own.kind is Kind.AT and published is not None and is_fresh(own.bounds, published):
        return Dated(told_as_past(own.bounds, published), DateBasis.EVENT_DATE)  # "was on Sunday kept on the board"
    if verb is not None and published is not None and after_the_news(verb):
        here = story.here(sentence)
        if here is not None and is_fresh(here, published):
            return or_now(here, published)
    return announced(verb, sentence, story, published)


def _over(when: When, published: date | None) -> bool:
    return when.bounds.latest is not None and published is not None and when.bounds.latest < published


def _title(
    anchor: Token, sentence: SentenceContext, story: Story, published: date | None, post: PostMention | None = None
) -> Dated:
    told = _of_verb(anchor, sentence, story, published)
    if published is None or told.bounds != Bounds.day(published):
        return told
    verb = verbs.governing_verb(anchor)
    enlarged = on_dated_noun(verb, sentence) if verb is not None else None
    if enlarged is not None and _over(enlarged, published):
        return Dated(enlarged.bounds, DateBasis.EVENT_DATE)
    after = participles_on(anchor, sentence, post)
    clauses = [*clauses_on(anchor, sentence, post), *after]
    gone = next((clause for clause in clauses if verbs.lemma_of(clause) in OUT), None)
    if gone is not None and (tells_past(gone) or gone in after):
        # "Miao, the director, who was suspended last November": he had the post when that happened
        own = date_of(sentence, gone)
        if own is not None and own.kind is Kind.AT and own.bounds.latest is not None and own.bounds.latest < published:
            return Dated(own.bounds, DateBasis.EVENT_DATE)
        return by_today(published) if own is None else told
    if any(_went_on(clause) for clause in clauses):
        return by_today(published)  # "a member who went on to become minister asked for it"
    # "Premier Li, who was elected on Sunday, made the proposal": on one of the days told, or now
    for clause in clauses_on(anchor, sentence):
        if tells_past(clause):
            own = date_of(sentence, clause)
            fresh = own is not None and own.kind is Kind.AT and own.bounds.exact and own.bounds.earliest is not None
            if fresh and own is not None and is_fresh(own.bounds, published):
                return or_now(own.bounds, published)
    return told


def _went_on(clause: Token) -> bool:
    """Whether a clause on a name tells what he was afterwards: "who went on to become", "who would later lead"."""
    later = any(child.lower_ == "later" for child in clause.children)
    on = verbs.lemma_of(clause) == "go" and any(child.lower_ == "on" for child in clause.children)
    return (on or later) and (tells_past(clause) or verbs.read_verb(clause).modal)


def _of_verb(anchor: Token, sentence: SentenceContext, story: Story, published: date | None) -> Dated:
    here = story.here(sentence)
    if here is not None and published is not None and _PROMOTED.match(sentence.text) and is_fresh(here, published):
        return Dated(here, DateBasis.EVENT_DATE)
    clause = clause_of(sentence, anchor, here or (Bounds.day(published) if published else None))
    when, verb = clause.when, clause.verb
    if verb is not None and verb.lower_ == "according" and published is not None:
        reported = heard(sentence, verb, published)
        if reported is not None:
            return reported
    if clause.apart:
        return _background(clause, published)
    if when is not None and _is_aside(when, anchor, sentence):
        return or_now(here, published)
    if when is not None and when.kind is Kind.SINCE and verb is not None and unseen_since(verb):
        return or_now(here, published)  # "Holm, the minister, had not been seen since March": a minister still
    if when is not None and when.kind in (Kind.AT, Kind.FROM_TO, Kind.SINCE) and when.bounds.closed:
        return in_dated_clause(sentence, clause, when, anchor, published)
    if published is None:
        return UNDATED
    if when is not None and when.kind is Kind.BY and _over(when, published) and story.life:
        return Dated(Bounds(None, when.bounds.latest), DateBasis.EVENT_DATE)  # "by 2017 he had met Governor Holm"
    if verb is None and here is not None and _PRESENT_WERE.match(sentence.text):
        return or_now(here, published)
    if verb is None or not is_told(sentence):
        shown = day_shown(sentence, published)
        if shown is not None:
            return Dated(shown, DateBasis.EVENT_DATE)
    if verb is None:
        return or_now(loose_date(sentence, verb, published), published)
    reading = verbs.read_verb(verb)
    finite = verbs.finite_verb(verb) if reading.tense is Tense.BARE else None
    # "in April that year he went to Cuba to meet President Castro", "he showed that it was of President Castro"
    for told in (verb, finite, *(above for above in verb.ancestors if above.pos_ in ("VERB", "AUX"))):
        if told is not None and uncounted(sentence, told) and verbs.read_verb(finite or told).past:
            return by_today(published)
    if reading.modal:
        return _as_stated(sentence, verb, published)
    if reading.tense is Tense.PLUPERFECT:
        return Dated(Bounds(None, published), DateBasis.EVENT_DATE)
    finite_past = finite is not None and verbs.read_verb(finite).tense is Tense.PAST
    if (reading.tense is Tense.PAST or (finite_past and not story.life)) and sentence.role in (
        Role.BODY,
        Role.CAPTION,
        Role.QUOTE,
    ):
        then = occasion(sentence, published)
        if then is not None:
            return Dated(then, DateBasis.EVENT_DATE)
        if (day := before_a_day(sentence, published)) is not None:
            return Dated(Bounds(None, day), DateBasis.EVENT_DATE)
        said = long_ago(sentence, published) if is_subject(anchor) and reading.lemma in SAY | ENCOUNTER else None
        if said is not None:
            return Dated(said, DateBasis.EVENT_DATE)
        loose = loose_date(sentence, verb, published) or long_ago(sentence, published)
        if loose is not None:
            old = is_of_old(loose, published) and in_his_time(sentence.text, anchor)
            return Dated(loose, DateBasis.EVENT_DATE) if old else or_now(loose, published)
        if story.life:
            return by_today(published)  # "was chosen by President Ma", told of a life years later
        back = story.back(sentence) if reading.lemma not in SAY else None
        if back is not None:
            return or_now(back, published)
        if here is None or here.earliest is None:
            aside = story.aside if reading.lemma not in SAY else None
            told_of = [day for day in (story.first, aside) if day is not None and day.earliest is not None]
            told_of.sort(key=lambda day: day.earliest or published)
            tells = not told_of and reading.lemma not in SAY
            old = not story.news and opens_uncounted(sentence, finite or verb, published)
            if tells and (story.before(sentence) or old):
                return by_today(published)
            return or_now(told_of[0] if told_of else None, published)
        if (
            reading.lemma in ENCOUNTER - ANY_DAY
            and not reading.negated
            and here == story.day(sentence)
            and is_fresh(here, published)
        ):
            return Dated(here, DateBasis.EVENT_DATE)
        return or_now(here, published)
    if reading.tense is Tense.PERFECT and reading.lemma in MEETINGS and here is not None and is_fresh(here, published):
        return or_now(here, published)  # "has met his guest", told of the day before
    stated = _as_stated(sentence, verb, published)
    return stated if stated.bounds != Bounds.day(published) else announced(verb, sentence, story, published)


def _as_stated(sentence: SentenceContext, verb: Token, published: date) -> Dated:
    """ "The department announced on Thursday that it and its director, Li, would be barred": on Thursday, or now."""
    loose = loose_date(sentence, verb, published)
    return or_now(loose, published) if loose is not None and is_fresh(loose, published) else today(published)


def _is_aside(when: When, anchor: Token, sentence: SentenceContext) -> bool:
    """Whether a date stands between the commas that say how somebody came to be what he is: "Diop, named in the spring, came"."""
    mention = sentence.person_at(anchor.idx)
    aside = _ASIDE.match(sentence.text, mention.end) if mention is not None else None
    return aside is not None and aside.start() <= when.start and when.end <= aside.end()


def _background(clause: Clause, published: date | None) -> Dated:
    """A title in what is told of another time than the sentence."""
    if clause.days is not None:
        bounds = clause.days
        if published is None or (bounds.earliest is not None and bounds.earliest <= published):
            return Dated(told_as_past(bounds, published), DateBasis.EVENT_DATE)
    if published is None:
        return UNDATED
    return Dated(Bounds(None, published), DateBasis.PUBLICATION_DATE) if tells_past(clause.verb) else today(published)
