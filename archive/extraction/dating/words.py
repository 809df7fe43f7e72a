"""The expression of time that belongs to a word: "was named on Friday", "minister from March to October 2023"."""

from __future__ import annotations

import re
from dataclasses import replace

from spacy.tokens import Token

from archive.extraction.context import PostMention, SentenceContext
from archive.extraction.dating.not_its import of_a_line, still_is
from archive.extraction.dating.one_clause import is_cleft, is_named_by, opens_part, same_clause
from archive.extraction.dating.spells import inside_list, spells_of
from archive.extraction.dating.when_clauses import when_before, when_behind
from archive.extraction.parsing import verbs
from archive.extraction.scene import Candidate
from archive.extraction.when import When
from archive.extraction.when.values import Kind
from archive.model import Aspect

_REPORTING = frozenset(
    """
    say announce report state tell add write note confirm describe
    """.split()
)


def own_date(candidate: Candidate, sentence: SentenceContext) -> When | None:
    """The expression of time that belongs to the words of a candidate."""
    when = _own_date(candidate, sentence)
    return None if when is not None and when.kind is Kind.UNTIL and still_is(candidate, when) else when


def _own_date(candidate: Candidate, sentence: SentenceContext) -> When | None:
    if candidate.rule == "list of holders":  # "Lind (1961 to 1964) and Holm (1967 to 1970)": his own in brackets
        own = (w for w in sentence.whens if w.kind is Kind.FROM_TO and candidate.start < w.start < candidate.end)
        if (stretch := next(own, None)) is not None:
            return stretch
    beside = beside_title(candidate, sentence)
    if beside is not None:
        return beside
    spells = spells_of(sentence, candidate.post) if candidate.post is not None and not candidate.title else []
    if spells and spells[0].kind is Kind.AT and _opens_part(sentence, spells[0]):
        spells = []
    if spells and not (candidate.aspect is Aspect.BEGAN and spells[0].kind is Kind.UNTIL):
        return spells[0]  # not "was named in 1992, holding the post until 1994"
    if not candidate.state and (after := _right_after(candidate, sentence) or _right_before(candidate, sentence)):
        return after
    opened = _right_before(candidate, sentence) if candidate.state and not candidate.title else None
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


def _right_before(candidate: Candidate, sentence: SentenceContext) -> When | None:
    """The date that opens the part of a list in which a post stands: "became secretary in 2021 and, in 2022, minister"."""
    post, anchor = candidate.post, candidate.anchor
    if post is None or anchor is None:
        return None
    for when in sentence.whens:
        if (
            anchor.idx < when.start < post.start
            and when.kind in (Kind.AT, Kind.SINCE)
            and when.bounds.closed
            and re.fullmatch(r",?\s+(?:as\s+)?(?:(?:the|an?)\s+)?", sentence.text[when.end : post.start])
            and _OPENS_PART.search(sentence.text[: when.start])
        ):
            return when
    return None


_OPENS_PART = re.compile(r"(?:,|;|\band)\s+(?:(?:then|later),?\s+)?(?:(?:in|on|from|since)\s+)?$")


def _of_another(candidate: Candidate, sentence: SentenceContext, when: When) -> bool:
    """Whether a stretch stands with a post told before: "was mayor from 2001 to 2005, and a former treasurer"."""
    post = candidate.post
    if post is not None and post.end <= when.start and _opens_part(sentence, when):
        return True
    if post is not None and inside_list(sentence, post, when):
        return True
    if post is not None and when.kind is Kind.FROM_TO and _of_the_next_clause(sentence, post, when):
        return True
    if when.kind not in (Kind.FROM_TO, Kind.SINCE) or (when.end > post.start if post is not None else candidate.state):
        return False
    if post is None and on_date(candidate, when):
        return False  # "since Monday, when Mr Ba was sworn in"
    return any(
        other is not post and other.end <= when.start and when in spells_of(sentence, other)
        for other in sentence.posts
        if other.end <= when.start and not (post is None and _AS_IT.search(sentence.text, 0, other.start))
    )


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


def _told_anew(sentence: SentenceContext, start: int, end: int) -> bool:
    """Whether a verb with its subject stands between."""
    span = sentence.span(start, end) if start < end else None
    return span is not None and any(token.dep_ in ("nsubj", "nsubjpass") and token.idx >= start for token in span)


def _opens_part(sentence: SentenceContext, when: When) -> bool:
    """Whether a date stands right before the next post of a list: "was commander and, from 1990, director"."""
    return _OPENS_PART.search(sentence.text[: when.start]) is not None and any(
        re.fullmatch(
            r",?\s+(?:(?:as|also)\s+)?(?:(?:the|an?|its)\s+)?", sentence.text[when.end : max(when.end, post.start)]
        )
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


# "minister (", "chief for two years, ", "senator from Ohio "
_UP_TO = re.compile(
    r"(?:\s+(?:from|for|of|in)\s+(?:the\s+)?[A-Z][\w.’'-]*(?:\s[A-Z][\w.’'-]*){0,3})?[\s,(]*(?:for \w+ years[\s,]*)?(?:in\s+)?"
)
_AND_NOW = re.compile(r"\b(?:and|but)\s+(?:now|currently|at present|today)\s+(?:(?:the|an?)\s+)?$")
_NO_VERB = re.compile(r"(?:(?!\b(?:was|is|had|has|were|held|served|led|been)\b)[^;])*")
_APART = frozenset(
    ("after", "before", "since", "following", "despite", "until", "amid", "over", "unlike", "like", "than", "compared")
)


def date_of(
    sentence: SentenceContext, token: Token | None, *, title: bool = False, begins: bool = False
) -> When | None:
    """The expression of time that hangs on a verb or noun, directly or through its clause; the nearest when several do.
    What `begins` does not do so "until" a day: "was named in 1992, holding the post until 1994"."""
    if token is None:
        return None
    verb = verbs.governing_verb(token)
    if (
        verb is not None
        and token != verb
        and any(above.dep_ == "prep" and above.lower_ in _APART for above in token.ancestors)
    ):
        verb = None  # "was named on Friday, two months after the removal of Li": Friday is not the day of the removal
    if verb is not None and (named := _of_that_time(sentence, verb)) is not None:
        return named
    options: list[tuple[int, When]] = []
    whens = [
        when
        for when in sentence.whens
        if not ((title or (verb is not None and when.end < verb.idx)) and _of_a_post_aside(sentence, when))
        and not of_a_line(sentence, when, token)
    ]
    if verb is not None and _counted_off(sentence, verb):
        whens = [when for when in whens if verb.left_edge.idx <= when.start < verb.right_edge.idx + 1]
    if begins and len(whens) > 1:
        whens = [when for when in whens if when.kind is not Kind.UNTIL]
    for when in whens:
        head = sentence.head_token(when.start, when.end)
        if _OF_A_YEAR.match(sentence.text, when.end):
            continue  # "a member of the 2010 intake": which one is meant
        if head is None or when.kind is Kind.DURATION or _counts_from_clause(when) or _set_apart(when, head, token):
            continue
        above = [head, *head.ancestors]
        if verb is not None and verb.dep_ == "relcl" and when.start <= verb.head.idx < when.end:
            options.append((0, when))  # "since October, when Li was removed"
        elif token in above and verb != token and not _on_a_name(sentence, above[: above.index(token)]):
            options.append((abs(head.i - token.i), when))
        elif verb is not None and same_clause(verbs.governing_verb(head), verb, head, when):
            options.append((abs(head.i - verb.i), when))
    if not options and verb is not None and len(whens) == 1 and not title:
        # One date, one telling verb: the parser may have hung the date on a name.
        when = whens[0]
        head = sentence.head_token(when.start, when.end)
        carrier = verbs.governing_verb(head) if head is not None else None
        if (
            when.bounds.known
            and when.kind is not Kind.DURATION
            and not (head is not None and _set_apart(when, head, token))
            and ";" not in sentence.text[min(token.idx, when.start) : max(token.idx, when.start)]
            and (
                carrier is None
                or carrier == verb
                or (
                    carrier == verb.head
                    and carrier.lemma_ == "be"
                    and head is not None
                    and carrier.i < head.i < verb.i
                    and opens_part(verb, carrier, head)
                )
                or (carrier.lemma_.lower() in _REPORTING and not _told_of_teller(verb, carrier))
                or (token != verb and is_named_by(verb, carrier))
                or (head is not None and carrier in verb.ancestors and _next_verb_is(verb, head))
            )
        ):
            return when
    # "Wei, at that time his counterpart, in November": what only points back gives way to what says when.
    options = [option for option in options if not _POINTS_BACK.fullmatch(option[1].text)] or options
    if verb is not None and verb.tag_ == "VBG" and verb.dep_ == "advcl" and len(options) > 1:
        # "was made minister in March, leaving in 1992": what stands in the participle's own clause
        options = [option for option in options if option[1].start > verb.idx] or options
    nearest = min(options, key=lambda option: option[0])[1] if options else None
    if nearest is None and verb is not None and not title:
        clause = when_behind(verb)
        told = date_of(sentence, clause) if clause is not None else None
        if told is not None and told.kind is Kind.AT and told.bounds.known:
            return told
    if nearest is None and verb is not None and is_cleft(verb):
        return date_of(sentence, verb.head, title=title)
    if (
        nearest is None
        and verb is not None
        and verb.dep_ == "relcl"
        and any(c.lower_ == "where" for c in verb.children)
    ):
        before = date_of(sentence, verbs.governing_verb(verb.head))  # "In May he moved to Moscow, where he became"
        return before if before is not None and before.kind is Kind.AT else None
    # The nearest may be one that nothing dates ("became minister the following March"): then no other will do.
    return nearest if nearest is not None and nearest.bounds.known else None


def _counted_off(sentence: SentenceContext, verb: Token) -> bool:
    """Whether a clause only says how long before: "was fired on April 30, barely a month after taking the job"."""
    link = verb.head
    return (
        verb.dep_ == "pcomp"
        and link.lower_ == "after"
        and any(w.days_min is not None and not w.bounds.known and w.start <= link.idx < w.end for w in sentence.whens)
    )


def _of_a_post_aside(sentence: SentenceContext, when: When) -> bool:
    """Whether a stretch is that of a post between commas: "Mr Diop, foreign minister from 2018 to 2024, called it wrong"."""
    if when.kind not in (Kind.FROM_TO, Kind.SINCE, Kind.UNTIL) or not _CLOSES.match(sentence.text, when.end):
        return False
    if _IN_OFFICE.search(sentence.text, 0, when.start):
        return True
    return any(
        post.end <= when.start
        and _OPENS.search(sentence.text, 0, post.start)
        and _UP_TO.fullmatch(sentence.text, post.end, when.start)
        for post in sentence.posts
    )


_OPENS = re.compile(
    r"[,(–—]\s*(?:(?:the|an?|its|his|her|then|former|also|himself|herself|once)\s+)*(?:[A-Z]\w+(?:[’']s)?\s+)*$"
)
# "in office since 2021"
_IN_OFFICE = re.compile(
    r"[,(–—]\s+(?:already\s+)?(?:in|at)\s+(?:the\s+|his\s+|her\s+|its\s+|that\s+)?"
    r"(?:office|job|post|power|position|role|charge|command|helm|top|head)\b[^,;]{0,40}$"
)
_CLOSES = re.compile(r"\s*[,)–—]")
_OF_A_YEAR = re.compile(r"\s(?:intake|class|batch|cohort|generation|vintage|edition)\b")
_POINTS_BACK = re.compile(r"(?:at\s+)?(?:that|the)\s+time|then", re.I)


def _on_a_name(sentence: SentenceContext, below: list[Token]) -> bool:
    """Whether a date stands in what is told of a person on the way: "takes the place of Li, who was sent abroad in May"."""
    return any(word.dep_ == "relcl" and sentence.person_at(word.head.idx) is not None for word in below)


def _told_of_teller(verb: Token, carrier: Token) -> bool:
    """Whether a clause only says who tells: "Mr Ba, who served as deputy chief, said on Monday"."""
    return verb.dep_ in ("relcl", "acl") and verb.head.dep_ == "nsubj" and verb.head.head == carrier


def _next_verb_is(verb: Token, head: Token) -> bool:
    """Whether no other verb stands between a verb and a date behind it: "unable to come as he hands over, on May 31"."""
    return verb.i < head.i and not any(word.pos_ in ("VERB", "AUX") for word in verb.doc[verb.i + 1 : head.i])


def _set_apart(when: When, head: Token, token: Token) -> bool:
    """Whether a date belongs to another happening, beside which this one is set: "a post that is empty since the removal
    of Li in October"."""
    apart = next((a for a in head.ancestors if a.dep_ == "prep" and a.lower_ in _APART), None)
    return apart is not None and apart.idx < when.start and token != apart and apart not in token.ancestors


def _of_that_time(sentence: SentenceContext, verb: Token) -> When | None:
    """The date of a clause that says what a day or a year was: "in 2007, the year in which he joined the party"."""
    mark = next((c for c in verb.children if c.lower_ == "when" and c.i < verb.i), None)
    if mark is not None and verb.dep_ == "advcl":
        beside = next((w for w in sentence.whens if mark.idx - w.end in (1, 2)), None)
        if beside is not None and beside.kind in (Kind.SINCE, Kind.AT) and beside.bounds.closed:
            return replace(beside, kind=Kind.AT)  # "since March, when Li was removed, the price has fallen"
    noun = verb.head
    if verb.dep_ not in ("relcl", "acl") or noun.lemma_.lower() not in ("year", "month", "week", "day"):
        return None
    earlier = [when for when in sentence.whens if when.end <= noun.idx and when.bounds.closed]
    if not earlier or not re.fullmatch(
        r"\W*(?:the\s+(?:very\s+|same\s+)?)?", sentence.text[earlier[-1].end : noun.idx]
    ):
        return None
    return replace(earlier[-1], kind=Kind.AT)


def _counts_from_clause(when: When) -> bool:
    """Whether words only say how far off a thing is that they do not date: "two months after the removal of Li"."""
    return not when.bounds.known and when.text.lower().endswith(("after", "before", "prior to"))


_BETWEEN_COMMAS = re.compile(
    r"[,(]\s+(?:in\s+(?:office|command|charge|power|post|(?:the|that)\s+(?:post|job|role))\s+)?$"
)
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
            (
                when.kind is Kind.UNTIL
                or (when.kind is Kind.SINCE and _BETWEEN_COMMAS.search(text[max(0, when.start - 40) : when.start]))
            )
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
            and _UP_TO.fullmatch(text, candidate.post.end, when.start)
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


def on_date(candidate: Candidate, when: When) -> bool:
    """Whether the change hangs on the date itself: "since October, when Li was removed"."""
    verb = verbs.governing_verb(candidate.anchor) if candidate.anchor is not None else None
    return verb is not None and verb.dep_ == "relcl" and when.start <= verb.head.idx < when.end
