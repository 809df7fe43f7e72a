"""When somebody held a post before, or does not hold it: "former", "then", "from 1997 to 2001", "vacant since May"."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta

from archive.dates import Bounds
from archive.extraction.dating.own_dates import beside_title
from archive.extraction.dating.values import UNDATED, Dated, by_today, over_by, today
from archive.extraction.dating.words import REPORTING, date_of
from archive.extraction.parsing import verbs
from archive.extraction.parsing.verbs import Tense
from archive.extraction.scene import Candidate
from archive.extraction.when import When
from archive.extraction.when.values import Kind
from archive.model import Aspect, DateBasis

_UNTIL_NOW = re.compile(r"\b(?:until|till|up to) (?:now|then|recently)\b")
_FORMER = re.compile(r"\b(?:former|ex|one-?time|once|erstwhile|previous)[\s-]+(?:\w+\s+)?$")
_BEFORE_THAT = re.compile(r"\b(?:[Bb]efore (?:that|this|then)|[Pp]reviously|[Uu]ntil then)\b")

_NEXT = 24
_LATELY = 7  # days
# What somebody held until he moved on: "was promoted from deputy to chief in May".
_LEFT_FOR = frozenset(("moves from", "go"))


def date_former(candidate: Candidate, own: When | None, published: date | None) -> Dated:
    """The days of a post held in the past; up to the day before publication where nothing else is said."""
    end = _until_clause(candidate) or _until_something(candidate)
    if end is not None and (published is None or end <= published):
        return Dated(Bounds(None, end), DateBasis.STATED)
    if own is not None and own.kind is Kind.FROM_TO and published is not None:
        own = replace(own, bounds=over_by(own.bounds, published))
    if own is not None and own.kind is Kind.AT and own.bounds.latest is not None and _only_told(candidate, own):
        if published is None or own.bounds.latest < published - timedelta(days=_LATELY):
            return Dated(Bounds(None, own.bounds.latest), DateBasis.STATED)
        own = None  # "once ran the navy, the ministry said on Tuesday"
    if own is not None and own.kind is Kind.AT and published is not None and _is_of_the_news(candidate, own, published):
        own = None
    if own is not None and own.bounds.latest is not None and (published is None or own.bounds.latest <= published):
        if own.kind is Kind.AT and _has_served(candidate):
            return Dated(
                Bounds(None, own.bounds.latest), DateBasis.STATED
            )  # "was elected in 1969 after serving as minister"
        if own.kind is Kind.AT and (candidate.rule in _LEFT_FOR or _died(candidate, own.bounds.latest)):
            return Dated(Bounds(None, own.bounds.latest), DateBasis.STATED)
        if own.kind is Kind.AT and candidate.title and _UNTIL_NOW.search(_words(candidate)):
            return Dated(Bounds(None, own.bounds.latest), DateBasis.STATED)
        if (
            own.kind in (Kind.FROM_TO, Kind.AT)
            and own.bounds.closed
            and (not _called_former(candidate) or _beside(candidate, own))
            and not _for_years(candidate)
        ):
            return Dated(own.bounds, DateBasis.STATED)
        if own.kind in (Kind.UNTIL, Kind.BEFORE):
            return Dated(Bounds(None, own.bounds.latest), DateBasis.STATED)
    then = _of_the_clause_above(candidate)
    if then is not None and (published is None or (then.latest is not None and then.latest <= published)):
        return Dated(then, DateBasis.EVENT_DATE)
    if published is None:
        return UNDATED
    before = _before_that(candidate)
    if before is not None and before < published:
        return Dated(Bounds(None, before), DateBasis.STATED)
    return Dated(Bounds(None, published - timedelta(days=1)), DateBasis.PUBLICATION_DATE)


def _is_of_the_news(candidate: Candidate, own: When, published: date) -> bool:
    """ "was sentenced on Wednesday for a massacre under then-President Otieno": the day of the news is not of then."""
    then = candidate.title and candidate.post is not None and candidate.post.then
    return then and own.bounds.latest is not None and (published - own.bounds.latest).days <= _LATELY


def _has_served(candidate: Candidate) -> bool:
    """Whether a post is what somebody had done with before the day told: "after serving as minister"."""
    anchor = candidate.anchor
    return anchor is not None and anchor.dep_ == "pcomp" and anchor.tag_ == "VBG" and anchor.head.lower_ == "after"


_UNTIL_WORD = re.compile(r"\s+(?:up\s+)?(?:until|till)\s")
_UNTIL = re.compile(r"\s+(?:up\s+)?(?:until|till)\s+(?:his|her|the|he|she)\b[^,;.]{0,60}")


def _until_something(candidate: Candidate) -> date | None:
    """The day up to which a title was held: "Ba, chief of the fleet until his arrest in March", "until she left in May"."""
    post = candidate.post if candidate.title else None
    if post is None or not _UNTIL_WORD.match(candidate.scene.text, post.end):
        return None
    for when in candidate.scene.sentence.whens:
        if when.start >= post.end and when.kind is Kind.AT and when.bounds.latest is not None:
            return when.bounds.latest if _UNTIL.fullmatch(candidate.scene.text[post.end : when.start]) else None
    return None


def _only_told(candidate: Candidate, own: When) -> bool:
    """Whether a day is that of the words in which a post is told: "once served as its chief, the ministry said on Tuesday"."""
    verb = verbs.governing_verb(candidate.anchor) if candidate.anchor is not None and not candidate.title else None
    head = candidate.scene.sentence.head_token(own.start, own.end)
    telling = verbs.governing_verb(head) if head is not None else None
    if verb is None or telling is None or telling == verb or verbs.lemma_of(telling) not in REPORTING:
        return False
    return telling in verb.ancestors


def _died(candidate: Candidate, day: date) -> bool:
    """ "Holm, in those years the deputy governor, died in 2011": he held the post by then, not that year."""
    published = candidate.scene.article.published
    if published is None or (published - day).days <= _LATELY:
        return False
    verb = verbs.governing_verb(candidate.anchor) if candidate.anchor is not None and candidate.title else None
    return verb is not None and verb.lemma_ == "die"


def _of_the_clause_above(candidate: Candidate) -> Bounds | None:
    """ "Otieno, who was minister at the time, visited the base in March 2019": the days of the clause around it."""
    verb = verbs.governing_verb(candidate.anchor) if candidate.anchor is not None and not candidate.title else None
    if verb is None or candidate.post is None:
        return None
    when = None
    mark = next((c for c in verb.children if c.lower_ in ("when", "while") and c.i < verb.i), None)
    if verb.dep_ == "relcl" and candidate.post.then:
        when = date_of(candidate.scene.sentence, verb.head, title=True)
    elif mark is not None and verb.dep_ in ("advcl", "relcl"):
        # "in 2008, when he was chief", "was closed in 2008 while he was chief"
        beside = [w for w in candidate.scene.sentence.whens if w.end <= mark.idx <= w.end + len(", ")]
        when = beside[-1] if beside else date_of(candidate.scene.sentence, verb.head, title=True)
    for clause in verb.children:
        if clause.dep_ == "advcl" and any(
            word.lower_ in ("when", "as") and word.i < clause.i for word in clause.children
        ):
            when = date_of(candidate.scene.sentence, clause, title=True)  # "was chief when the ship sank in 2011"
    if when is None or when.kind is not Kind.AT or not when.bounds.closed:
        return None
    return Bounds(None, when.bounds.latest) if verbs.read_verb(verb).tense is Tense.PLUPERFECT else when.bounds


def _until_clause(candidate: Candidate) -> date | None:
    """The latest day of a clause that says until when: "was minister until he retired in 2012", "before he left in May"."""
    verb = verbs.governing_verb(candidate.anchor) if candidate.anchor is not None and not candidate.title else None
    if verb is None:
        return None
    for link in verb.children:
        if link.dep_ != "prep" or link.lower_ not in ("until", "before", "till"):
            continue
        told = [
            when.bounds.latest
            for when in candidate.scene.sentence.whens
            if link.idx < when.start < link.right_edge.idx + len(link.right_edge)
        ]
        if link.lower_ != "before" and told and told[0] is not None and any(c.dep_ == "pobj" for c in link.children):
            return told[0]  # "was, until his retirement in January, commandant"
        for clause in link.children:  # "before becoming chief in 2019"
            own = date_of(candidate.scene.sentence, clause, title=True) if clause.dep_ == "pcomp" else None
            if own is not None and own.kind is Kind.AT:
                return own.bounds.latest
    for clause in verb.children:
        if clause.dep_ == "advcl" and any(word.lower_ in ("until", "before", "till") for word in clause.children):
            own = date_of(candidate.scene.sentence, clause, title=True)
            if own is not None and own.kind is Kind.AT:
                return own.bounds.latest
    return None


def _before_that(candidate: Candidate) -> date | None:
    """ "He has been minister since March. Before that he led the army": by March."""
    sentence = candidate.scene.sentence
    if not _BEFORE_THAT.search(sentence.text):
        return None
    for other in reversed((*candidate.scene.before, *candidate.scene.found)):
        if (
            sentence.index - other.scene.sentence.index <= 1
            and other.person == candidate.person
            and other.aspect is Aspect.BEGAN
            and other.basis is DateBasis.STATED
            and other.bounds is not None
        ):
            return other.bounds.latest
    return None


def _called_former(candidate: Candidate) -> bool:
    """Whether the word for the post says that it is over, so that the day of what is told is not its own."""
    if _used_to(candidate):
        return True
    if candidate.post is not None:
        return candidate.post.former or candidate.post.ended
    return _FORMER.search(candidate.scene.text, max(0, candidate.start - 24), candidate.start) is not None


def _used_to(candidate: Candidate) -> bool:
    """ "Who used to run the navy, a statement on Friday said": the day of the statement is not when he did."""
    anchor = candidate.anchor
    used = anchor is not None and (anchor.lower_ == "used" or (anchor.dep_ == "xcomp" and anchor.head.lower_ == "used"))
    return used and re.search(r"\bused\s+to\b", candidate.scene.text) is not None


def _beside(candidate: Candidate, own: When) -> bool:
    """Whether a stretch is the former holder's own ("former mayor (2001-2005)"), not that of what is told of them."""
    return own.kind is Kind.FROM_TO and beside_title(candidate, candidate.scene.sentence) is not None


def _for_years(candidate: Candidate) -> bool:
    """Whether only its length is told of a title's stretch: "Ward, for ten years finance minister, said on Tuesday"."""
    post = candidate.post
    return (
        candidate.title
        and post is not None
        and any(
            when.kind is Kind.DURATION and (0 <= post.start - when.end <= _NEXT or 0 <= when.start - post.end <= 2)
            for when in candidate.scene.sentence.whens
        )
    )


def _words(candidate: Candidate) -> str:
    return candidate.scene.text[candidate.start : candidate.end]


def date_absence(candidate: Candidate, own: When | None, published: date | None) -> Dated:
    """When somebody was out of a post, or nobody was in it: "vacant since May" from May on, as far as is told."""
    if own is not None and own.kind is Kind.SINCE and own.bounds.earliest is not None and published is not None:
        verb = verbs.governing_verb(candidate.anchor) if candidate.anchor is not None else None
        over = verb is not None and verbs.read_verb(verb).tense is Tense.PLUPERFECT
        until = published - timedelta(days=1) if over else published
        return Dated(Bounds(min(own.bounds.earliest, until), until), DateBasis.STATED)
    if own is not None and own.kind is Kind.AT and own.bounds.exact and _never_before(candidate):
        return Dated(Bounds(None, own.bounds.latest), DateBasis.STATED)
    if own is not None and own.bounds.closed:
        return Dated(own.bounds, DateBasis.STATED)
    if own is not None and own.kind is Kind.BEFORE and own.bounds.latest is not None:
        return Dated(own.bounds, DateBasis.STATED)  # "was never a member before Sunday"
    if published is not None and _never_before(candidate):
        return by_today(published)
    return today(published)


def _never_before(candidate: Candidate) -> bool:
    """Whether somebody had no post up to what is told, and may have one since: "had not been a member when he was named",
    "He never sat on the board", "was not among its members before"."""
    verb = verbs.governing_verb(candidate.anchor) if candidate.anchor is not None else None
    if verb is None or not verbs.read_verb(verb).negated:
        return False
    reading = verbs.read_verb(verb)
    words = {child.lower_ for child in verb.children if child.dep_ in ("advmod", "neg")}
    if reading.tense is not Tense.PAST:
        return reading.tense is Tense.PLUPERFECT
    return bool(words & {"before", "previously", "even"}) or ("never" in words and _has_another(candidate))


def _has_another(candidate: Candidate) -> bool:
    """Whether somebody is told to have another post in the same body: "a vice chairman, who never sat on it as a member"."""
    positions = candidate.scene.article.positions
    own = positions[candidate.position].organisation if candidate.position is not None else None
    return own is not None and any(
        other.person == candidate.person
        and other.position not in (None, candidate.position)
        and other.aspect in (Aspect.BEGAN, Aspect.HOLDS)
        and positions[other.position].organisation == own
        for other in (*candidate.scene.before, *candidate.scene.found)
    )
