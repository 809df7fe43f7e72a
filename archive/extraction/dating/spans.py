"""Stretches of time beside a post: "minister from March to October 2023", "has commanded the navy since 2021".

A stretch that is over is one claim with the bounds of both its ends. One that lasts is two: it began then, and the post
is held on the day of the report.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from archive.dates import Bounds
from archive.extraction.dating import beside_title, own_date
from archive.extraction.dating.into_it import into_it
from archive.extraction.dating.over_since import told_as_over
from archive.extraction.dating.spells import spells_of
from archive.extraction.dating.values import over_by, told_as_past
from archive.extraction.parsing import verbs
from archive.extraction.parsing.verbs import Tense
from archive.extraction.scene import Candidate
from archive.extraction.text.sought import sought
from archive.extraction.when import Anchor, When, find
from archive.extraction.when.values import Kind
from archive.model import Aspect, DateBasis, Modality

# "from July 2011", "from its creation at the end of 2015": where only the start of a stretch is told.
_FROM = re.compile(
    r"\bfrom\s+(?:(?:its|the|his|her|their)\s+(?:\w+\s+){0,2}(?:creation|founding|foundation|"
    r"establishment|formation|inception|launch|opening|start|beginning|appointment|election)\s+(?:in|on|at)\s+)?$",
    re.I,
)
_FROM_FIRST = re.compile(r"(?:But\s+|And\s+)?From\s+(?:early\s+|late\s+|mid-)?")
# "from 2007 until his death in 2013": of the end the words only say how it came
_WHICH_IS = re.compile(r"\b(?:which|who|that)\s+(?:is|are)\s")
_UNTIL_EVENT = re.compile(
    r",?\s+(?:until|till)\s+(?:(?:his|her|he|she|its|it|the)\b|(?!\w+day\b)[A-Z][\w-]+(?:\s[A-Z][\w-]+)?\s+[a-z]+(?:ed|ook|ell|ost|ent|ame|orced|ut)\b)"
)
_UNTIL_NOUN = re.compile(
    r",?\s+until\s+(?:(?:his|her|their|its)\s+[a-z]+(?:\s+[a-z]+)?|(?:he|she)\s+(?:was|became|left|retired|died|stepped|moved|took|joined|went|rose|entered|resigned|quit)\b[^,.;]{0,40}?)"
    r"(?:\s+(?:to|as|from|by)\s+[^,.;()]{3,60}?)?,?\s+(?=(?:in|on|early|late|last|that|this)\b)"
)
# "for ten years when he retired in 2012": how something ended, with its date behind
_WHEN_OVER = re.compile(
    r",?\s+(?:when|before|until|by\s+the\s+time)\s+(?:he|she|[A-Z][\w-]+)\s+(?:was\s+|finally\s+|abruptly\s+)?"
    r"(?:retired|stepped\s+(?:down|aside)|left(?:\s+(?:it|office))?|resigned|quit|dismissed|removed|replaced|sacked|ousted|died)\s+"
)
_UNTIL_TERM = sought(
    r"\buntil\s+(?:(?:his|her|the)\s+(?:[\w-]+\s+){0,2}?(?:term|mandate|tenure|contract|tour|time)\s+(?:ends|expires|lapses|runs\s+out|is\s+up|is\s+over)|"
    r"(?:he|she)\s+(?:retires|steps\s+down|leaves(?:\s+office)?|hands\s+over)|(?:his|her)\s+(?:planned\s+|scheduled\s+)?(?:retirement|departure))\b"
)
_STILL = re.compile(
    r"\bwhile\s+(?:(?:he|she)\s+(?:was\s+)?)?(?:still|remaining|staying|continuing)\s+"
    r"(?:(?:(?:serving|working|acting|to\s+serve)\s+)?as\s+)?(?:(?:the|an?|its|[\w.]+[’']s)\s+)?$"
)
_CLOSE = len(" at the beginning of ")
_IN = (3, 9, 8)  # letters of "in ", "in early ", "in late "
_YEAR = 365.25
_NEAR = 40
_COMES_TO_BE = frozenset(("copula", "become"))
_LONG = 300  # days; what is counted in years dates a beginning to a year or two, shorter counts are left alone
_WITHIN = re.compile(
    r"(?:in|within|over|during|after|of|under|throughout)\b", re.I
)  # "the third commander in two years"
_MORE_THAN = re.compile(r"\b(?:more\s+than|over|at\s+least)\b", re.I)  # how much more, nobody says
_VAGUE = re.compile(r"\b(?:most|some|several|many|few)\b", re.I)


def spread(candidate: Candidate, published: date | None) -> Iterator[Candidate]:
    """A dated candidate with the beginning and the end that its own words give."""
    lasts = candidate.aspect in (Aspect.HOLDS, Aspect.HELD_BEFORE)
    when = _own(candidate) if lasts or _became_until(candidate) else None
    if candidate.modality is not Modality.ASSERTED:
        yield candidate
        return
    if (stretch := _before_end(candidate, published)) is not None:
        yield stretch
        return
    if when is None:
        yield candidate
        yield from _counted_back(candidate, published)
        yield from into_it(candidate)
        yield from _until_it_ends(candidate, published)
        return
    yield from _stretch(candidate, when, published)
    # "governor (2003–2007 and 2011–2019)": every stretch is a tenure of its own
    more = spells_of(candidate.scene.sentence, candidate.post) if candidate.post is not None else []
    for again in more[1:] if when in more[:1] else ():
        yield from (spread_ for spread_ in _stretch(candidate, again, published) if spread_ is not candidate)


def _became_until(candidate: Candidate) -> bool:
    """Whether a beginning is told by its end alone, and so as a tenure: "went on to be chairman until 1987"."""
    if (
        candidate.aspect is not Aspect.BEGAN
        or candidate.rule not in _COMES_TO_BE
        or candidate.basis is DateBasis.STATED
    ):
        return False
    when = _own(candidate)
    return when is not None and when.kind is Kind.UNTIL


def _stretch(candidate: Candidate, when: When, published: date | None) -> Iterator[Candidate]:
    if when.kind is Kind.FROM_TO and when.span_start is not None and when.span_end is not None:
        yield from _from_to(candidate, when, when.span_start, when.span_end, published)
    elif when.kind is Kind.SINCE and candidate.rule == "predecessor":
        over = published - timedelta(days=1) if published is not None else None
        yield replace(candidate, bounds=Bounds(None, over))  # "his predecessor, who had been there since 2016"
        if _has_served(candidate, when):
            yield replace(
                candidate, aspect=Aspect.BEGAN, bounds=when.bounds, basis=DateBasis.STATED, state=False, title=False
            )
    elif when.kind is Kind.SINCE and when.bounds.known:
        yield replace(
            candidate,
            aspect=Aspect.BEGAN,
            bounds=_or_earlier(when, told_as_past(when.bounds, published)),
            basis=DateBasis.STATED,
            state=False,
        )
        if told_as_over(candidate):
            yield replace(
                candidate,
                aspect=Aspect.HELD_BEFORE,
                bounds=Bounds(None, published),
                basis=DateBasis.PUBLICATION_DATE,
                state=True,
            )
        elif candidate.aspect is Aspect.HOLDS and published is not None and not _has_gone(candidate):
            today = Bounds(published, published)
            yield replace(candidate, bounds=today, basis=DateBasis.PUBLICATION_DATE)
        elif _was_until_now(candidate):
            yield replace(candidate, bounds=Bounds(None, published), basis=DateBasis.PUBLICATION_DATE)
    elif (
        when.kind is Kind.AT
        and _past(when.bounds, published)
        and (
            _FROM.search(candidate.scene.text[: when.start])
            or _FROM_FIRST.fullmatch(candidate.scene.text, 0, when.start)
        )
        and (end := _ended_then(candidate, when)) is not None
        and _past(end.bounds, published)
    ):
        # "from 2017 until his promotion to commander in 2021": the stretch to the day of what ended it
        yield replace(
            candidate,
            aspect=Aspect.HELD_BEFORE,
            bounds=Bounds(when.bounds.earliest, over_by(end.bounds, published).latest),
            basis=DateBasis.STATED,
            started_by=when.bounds.latest,
            lasted_until=end.bounds.earliest,
        )
    elif (
        candidate.aspect in (Aspect.HELD_BEFORE, Aspect.HOLDS)
        and candidate.scene.article.topic is None
        and when.kind is Kind.AT
        and _past(when.bounds, published)
        and published is not None
        and _UNTIL_EVENT.match(candidate.scene.text, when.end)
        and _FROM.search(candidate.scene.text[: when.start])
    ):
        # "led the bank from 2002 until her party lost power": when that was, nothing says
        yield replace(
            candidate,
            aspect=Aspect.HELD_BEFORE,
            bounds=Bounds(when.bounds.earliest, published - timedelta(days=1)),
            basis=DateBasis.STATED,
            started_by=when.bounds.latest,
        )
    elif (when.kind is Kind.AT and _past(when.bounds, published) and _starts(candidate, when)) or (
        when.kind is Kind.AT
        and when.bounds.closed
        and _UNTIL_EVENT.match(candidate.scene.text, when.end)
        and _FROM.search(candidate.scene.text[: when.start])
    ):
        yield replace(candidate, aspect=Aspect.BEGAN, bounds=when.bounds, basis=DateBasis.STATED, state=False)
        if candidate.aspect is Aspect.HOLDS and published is not None and _is_still(candidate):
            today = Bounds(published, published)  # "the commissar remains Qin, from 2017"
            yield replace(candidate, bounds=today, basis=DateBasis.PUBLICATION_DATE)
    elif (
        when.kind is Kind.UNTIL
        and candidate.title
        and candidate.post is not None
        and when.end <= candidate.post.head
        and " last " in f" {candidate.scene.text[when.start : when.end]} "
    ):
        # "Li, until last week commander of the fleet": what he was, and not the news of how it ended
        bounds = Bounds(None, when.bounds.latest)
        yield replace(candidate, aspect=Aspect.HELD_BEFORE, bounds=bounds, basis=DateBasis.STATED)
    elif when.kind is Kind.UNTIL and published is not None and _told_of_today(candidate):
        yield replace(candidate, bounds=Bounds(published, published), basis=DateBasis.PUBLICATION_DATE)
    elif when.kind is Kind.UNTIL and when.bounds.closed and _past(when.bounds, published):
        yield replace(
            candidate,
            aspect=Aspect.HELD_BEFORE,
            bounds=Bounds(None, over_by(when.bounds, published).latest),
            basis=DateBasis.STATED,
            lasted_until=when.bounds.earliest,
        )
    elif when.kind is Kind.UNTIL and _to_last(candidate, when, published):
        # "remains commander until March": it is to end then
        ended = replace(candidate, aspect=Aspect.ENDED, modality=Modality.PROSPECTIVE, state=False)
        yield candidate
        yield replace(ended, bounds=when.bounds, basis=DateBasis.STATED)
    else:
        yield candidate


def _was_until_now(candidate: Candidate) -> bool:
    """ "Li, commander since last year, now heads the staff": a title without "former" that the sentence tells to be over."""
    post = candidate.post
    over = candidate.aspect is Aspect.HELD_BEFORE and candidate.title and post is not None
    return over and post is not None and not (post.former or post.then or post.ended) and not _has_gone(candidate)


def _has_served(candidate: Candidate, since: When) -> bool:
    """ "Ma, the previous commander, had served since 2015": in that post, as the verb names no other."""
    word = candidate.scene.sentence.head_token(since.start, since.end)
    verb = verbs.governing_verb(word) if word is not None else None
    return verb is not None and verb.lemma_ == "serve" and not verbs.prepositional(verb, "as", "in", "on", "with")


def _or_earlier(since: When, bounds: Bounds) -> Bounds:
    """ "Has been commander since at least 2015": in that year, or in any before."""
    return Bounds(None, bounds.latest) if _MORE_THAN.search(since.text) else bounds


def _to_last(candidate: Candidate, until: When, published: date | None) -> bool:
    """Whether a post is held until a day still to come."""
    if published is None or candidate.aspect is not Aspect.HOLDS or until.bounds.earliest is None:
        return False
    return until.bounds.closed and until.bounds.earliest > published


def _until_it_ends(candidate: Candidate, published: date | None) -> Iterator[Candidate]:
    """ "Stays on until his mandate expires on 30 June": the end to come."""
    if published is None or candidate.aspect is not Aspect.HOLDS or candidate.title:
        return
    until = _UNTIL_TERM.search(candidate.scene.text, candidate.start)
    if until is None:
        return
    for when in find(candidate.scene.text, Anchor(published, future=True)):
        if 0 <= when.start - until.end() <= _CLOSE and when.kind is Kind.AT and when.bounds.closed:
            if when.bounds.earliest is not None and when.bounds.earliest > published:
                ended = replace(candidate, aspect=Aspect.ENDED, modality=Modality.PROSPECTIVE, state=False)
                yield replace(ended, bounds=when.bounds, basis=DateBasis.STATED)
            return


def _before_end(candidate: Candidate, published: date | None) -> Candidate | None:
    """ "Had been commander for five years when he retired in 2012": the stretch, counted back from its end."""
    if candidate.aspect is not Aspect.HELD_BEFORE or candidate.title or not _WHEN_OVER.search(candidate.scene.text):
        return None
    sentence = candidate.scene.sentence
    for length in sentence.whens:
        if length.kind is not Kind.DURATION or length.days_min is None or length.days_max is None:
            continue
        until = _WHEN_OVER.match(sentence.text, length.end)
        ends = (when for when in sentence.whens if until is not None and when.start - until.end() in (0, *_IN))
        end = next((when for when in ends if when.kind is Kind.AT and when.bounds.closed), None)
        if end is None or end.bounds.earliest is None or length.days_min < _LONG or not _past(end.bounds, published):
            continue
        if candidate.end > length.start or any(candidate.end <= post.start < length.start for post in sentence.posts):
            continue
        first = _years_before(end.bounds.earliest, (length.days_min + length.days_max) // 2)
        return replace(
            candidate,
            bounds=Bounds(first, over_by(end.bounds, published).latest),
            basis=DateBasis.STATED,
            lasted_until=end.bounds.earliest,
        )
    return None


def _years_before(day: date, days: int) -> date:
    return day.replace(year=day.year - round(days / _YEAR)) if (day.month, day.day) != (2, 29) else day


def _ended_then(candidate: Candidate, start: When) -> When | None:
    """The date of what a stretch lasted until, where its words give one."""
    sentence = candidate.scene.sentence
    until = _UNTIL_NOUN.match(candidate.scene.text, start.end)
    if until is None:
        return None
    ends = (when for when in sentence.whens if when.kind is Kind.AT and when.bounds.closed)
    return next((when for when in ends if 0 <= when.start - until.end() <= len("early in ")), None)


def _has_gone(candidate: Candidate) -> bool:
    """ "Ba replaced Sy, minister since 2010, last year": the sentence tells of the end, too."""
    return any(
        other.aspect is Aspect.ENDED
        and other.modality is Modality.ASSERTED
        and (other.person, other.position) == (candidate.person, candidate.position)
        for other in candidate.scene.found
    )


def _is_still(candidate: Candidate) -> bool:
    """Whether a verb in the present tense says that somebody is in a post, and not a title beside a name."""
    anchor = candidate.anchor
    return not candidate.title and anchor is not None and anchor.tag_ in ("VBZ", "VBP") and not _has_gone(candidate)


def _starts(candidate: Candidate, when: When) -> bool:
    text = candidate.scene.text
    if any(
        other.kind is Kind.DURATION and abs(other.start - when.start) < _NEAR
        for other in candidate.scene.sentence.whens
    ):
        return False  # "minister for a decade from 1993"
    post = candidate.post
    if post is not None and any(post.end <= other.start < when.start for other in candidate.scene.sentence.posts):
        return False  # "was commander of the fleet and chief of staff from 2015": of the second
    return _FROM.search(text[: when.start]) is not None and not re.match(
        r"\s*(?:to|until|till|through|[–—-])\b", text[when.end :]
    )


def _counted_back(candidate: Candidate, published: date | None) -> Iterator[Candidate]:
    """ "Has commanded the navy for ten years", "commander for ten years": the beginning, so long before the news."""
    if published is None or candidate.aspect is not Aspect.HOLDS:
        return
    sentence = candidate.scene.sentence
    lengths = [when for when in sentence.whens if when.kind is Kind.DURATION and not _WITHIN.match(when.text)]
    verb = verbs.governing_verb(candidate.anchor) if lengths and candidate.anchor is not None else None
    told = verb is not None and not candidate.title and verbs.read_verb(verb).tense is Tense.PERFECT
    for when in lengths:
        least, most = when.days_min, when.days_max
        if least is None or _VAGUE.search(when.text) or (most is None and least < _LONG):
            continue
        head = sentence.head_token(when.start, when.end)
        if (candidate.title and _right_behind(candidate, when)) or (
            told and head is not None and verbs.governing_verb(head) == verb
        ):
            open_ = most is None or _MORE_THAN.search(when.text) is not None
            first = published - timedelta(days=most) if most is not None and not open_ else None
            began = Bounds(first, published - timedelta(days=least))
            yield replace(candidate, aspect=Aspect.BEGAN, bounds=began, basis=DateBasis.STATED, state=False)
            return


def _right_behind(candidate: Candidate, when: When) -> bool:
    """Whether a length of time stands right behind a title and closes what is said of it: "Lind, minister for two years, said"."""
    post, text = candidate.post, candidate.scene.text
    return (
        post is not None
        and when.start >= post.end
        and re.fullmatch(r"\s*,?\s*(?:(?:now|already|only|just|barely)\s+)?", text[post.end : when.start]) is not None
        and re.match(r"\s*(?:now\b\s*)?[,.;)–—]", text[when.end :]) is not None
    )


def _own(candidate: Candidate) -> When | None:
    """The stretch that the words give; beside a name only one that stands right by the title ("minister since 2018")."""
    sentence = candidate.scene.sentence
    return beside_title(candidate, sentence) if candidate.title else own_date(candidate, sentence)


def _from_to(
    candidate: Candidate, when: When, start: Bounds, end: Bounds, published: date | None
) -> Iterator[Candidate]:
    if not end.closed or not _past(end, published):
        yield candidate
        return
    if candidate.post is not None and _STILL.search(candidate.scene.text, 0, candidate.post.start) is not None:
        # "from 1993 to 1995 he ran the bank while still serving as deputy premier": which he was before, and may be after
        yield replace(candidate, bounds=over_by(when.bounds, published), basis=DateBasis.STATED)
        return
    yield replace(
        candidate,
        aspect=Aspect.HELD_BEFORE,
        bounds=over_by(when.bounds, published),
        basis=DateBasis.STATED,
        started_by=start.latest if start.known else None,
        lasted_until=end.earliest if start.known else None,
    )


def _told_of_today(candidate: Candidate) -> bool:
    """ "Was a member of the board, which is headed by Holm, until last year": the day is that of the main clause."""
    anchor = candidate.anchor
    return (
        candidate.aspect is Aspect.HOLDS
        and anchor is not None
        and anchor.dep_ == "relcl"
        and _WHICH_IS.match(candidate.scene.text, anchor.left_edge.idx) is not None
    )


def _past(bounds: Bounds, published: date | None) -> bool:
    return published is None or (bounds.earliest is not None and bounds.earliest <= published)
