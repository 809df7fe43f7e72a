"""The expression of time that belongs to a word: "was named on Friday", "minister from March to October 2023"."""

from __future__ import annotations

import re
from dataclasses import replace

from spacy.tokens import Token

from archive.extraction.context import SentenceContext
from archive.extraction.dating.not_its import of_a_line
from archive.extraction.dating.one_clause import is_cleft, is_named_by, opens_part, same_clause
from archive.extraction.dating.things import of_a_thing
from archive.extraction.dating.when_clauses import when_behind
from archive.extraction.parsing import verbs
from archive.extraction.when import When
from archive.extraction.when.values import Kind

REPORTING = frozenset(
    """
    say announce report state tell add write note confirm describe
    """.split()
)


# "minister (", "chief for two years, ", "senator from Ohio "
UP_TO = re.compile(
    r"(?:\s+(?:from|for|of|in)\s+(?:the\s+)?[A-Z][\w.’'-]*(?:\s[A-Z][\w.’'-]*){0,3})?[\s,(]*(?:for \w+ years[\s,]*)?(?:in\s+)?"
)
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
        and not (title and of_a_thing(sentence, when, verb))
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
        elif verb is not None and (beside := _beside_hearers(verb, when)) is not None:
            if beside:
                options.append((abs(head.i - verb.i), when))
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
                or (
                    carrier.lemma_.lower() in REPORTING
                    and not _told_of_teller(verb, carrier)
                    and not _of_another_time(verb)
                )
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


def _beside_hearers(verb: Token, when: When) -> bool | None:
    """Whether a date stands right behind those who were told, and so is the verb's ("told farmers in March his party had
    lost"), or behind what they were told of, and so is not ("told reporters a letter on Monday was false"); None where neither."""
    if verb.lemma_.lower() != "tell":
        return None
    before = next((word for word in verb.children if word.idx + len(word) + 1 == when.start), None)
    if before is None or before.dep_ not in ("dobj", "dative", "obj"):
        return None
    hearers = next(child for child in verb.children if child.dep_ in ("dobj", "dative", "obj"))
    said = any(child.dep_ == "ccomp" and child.idx > when.start for child in verb.children)
    return True if before == hearers else False if said else None


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
    if when.kind not in (Kind.FROM_TO, Kind.SINCE, Kind.UNTIL):
        return False
    if _ASIDE.search(sentence.text, 0, when.start) is not None and any(
        _UP_TO_TITLE.fullmatch(sentence.text, when.end, post.start) and _CLOSES.match(sentence.text, post.end)
        for post in sentence.posts
        if post.start > when.end
    ):
        return True  # "Moss, until May mayor of Oslo, was named governor"
    if not _CLOSES.match(sentence.text, when.end):
        return False
    if _IN_OFFICE.search(sentence.text, 0, when.start):
        return True
    return any(
        post.end <= when.start
        and _OPENS.search(sentence.text, 0, post.start)
        and UP_TO.fullmatch(sentence.text, post.end, when.start)
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
_ASIDE = re.compile(r"\w,\s+(?:(?:until|till)\s+)?(?:the\s+)?$")
_UP_TO_TITLE = re.compile(r"(?:\s+(?:also|briefly|once))?,?\s+(?:(?:the|an?|its|one of the)\s+)?")
_OF_A_YEAR = re.compile(r"\s(?:intake|class|batch|cohort|generation|vintage|edition)\b")
_POINTS_BACK = re.compile(r"(?:at\s+)?(?:that|the)\s+time|then", re.I)


def _on_a_name(sentence: SentenceContext, below: list[Token]) -> bool:
    """Whether a date stands in what is told of a person on the way: "takes the place of Li, who was sent abroad in May"."""
    return any(word.dep_ == "relcl" and sentence.person_at(word.head.idx) is not None for word in below)


def _told_of_teller(verb: Token, carrier: Token) -> bool:
    """Whether a clause only says who tells: "Mr Ba, who served as deputy chief, said on Monday"."""
    return verb.dep_ in ("relcl", "acl") and verb.head.dep_ == "nsubj" and verb.head.head == carrier


def _of_another_time(verb: Token) -> bool:
    """Whether a clause says when something else was: "got the money when he retired, she said on Friday"."""
    marks = ("when", "after", "before", "since", "until", "once")
    return verb.dep_ == "advcl" and any(child.lower_ in marks and child.i < verb.i for child in verb.children)


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
