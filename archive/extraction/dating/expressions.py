"""Expressions of time as their sentence means them: "since" looks back, whatever is to come, "on May 31" may lie ahead."""

from __future__ import annotations

import re
from dataclasses import replace

from archive.dates import UNKNOWN
from archive.extraction.when import Anchor, When, find
from archive.extraction.when.values import Granularity, Kind

_LONG_AGO = 300  # days
_PAST_WEEKDAY, _WEEK = 6, 7  # days
_WEEKDAY = re.compile(r"^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$")
_TAKES = re.compile(r"\b(?:hands|takes|steps|meets|visits|leaves|retires|becomes|succeeds|replaces)\b")
# Unlike who "leaves Downing Street on Tuesday" in a picture
_TAKES_POST = re.compile(
    r"\b(?:takes\s+(?:over|office|up\s+(?:his|her|the)\s+(?:new\s+)?(?:post|job|duties|role|position))|hands\s+over|steps\s+down|retires|assumes|"
    r"(?<!or )becomes|succeeds|replaces|relinquishes|leaves\s+(?:office|(?:his|her|the)\s+(?:post|job)))\b[^.;:]*$"
)
# Days: what is told in the present tense of a month so long past is to come.
_PAST_BY = 45
_MONTH = r"(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)|Apr(?:il|\.)|May|June?|July?|Aug(?:ust|\.)?|Sep(?:tember|t?\.)|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)"
_BARE = re.compile(
    rf"(?:(?:early|late|mid)[\s-])?(?:the\s+(?:end|beginning|middle)\s+of\s+)?(?:\d{{1,2}}(?:st|nd|rd|th)?\s+)?{_MONTH}"
    rf"(?:\s+\d{{1,2}}(?:st|nd|rd|th)?(?:\s*(?:[-–]|to|and)\s*(?:{_MONTH}\s+)?\d{{1,2}})?)?"
)
_CHANGES = re.compile(
    r"\b(?:hands\s+over|takes|steps|leaves|retires|becomes|succeeds|replaces|ends|expires|assumes|vacates|relinquishes|quits|goes|moves)\b"
)
_OVER = re.compile(
    r"\b(?:(?:was|were)(?!\s+(?:due|set|scheduled|expected|planned|to)\b)|had|did|became|took|left|ago|last|since)\b"
)
_TOLD_NOW = re.compile(r"\b(?:when|where|after|before|if|as)\b")
# Of a day named in such a clause, nearly a year ago or within weeks, the one to come is meant: "will meet on June 3".
_TO_COME = re.compile(
    rf"{_CHANGES.pattern}|\b(?:meets|visits|opens|begins|starts|holds|travels|flies|departs|returns|arrives|faces|will|shall|would|(?:is|are)\s+to|(?:due|set|scheduled|planned|slated|expected|hopes?|plans?)\s+(?:to|for|on)|"
    r"upcoming|forthcoming|impending|scheduled|planned|until|by)\b"
)
# "polls set for June 3", "ahead of the meeting on June 3", whatever was done for it
_AHEAD = re.compile(
    r"\b(?:(?:due|set|scheduled|planned|slated|called)\s+(?:for|on)\s+$|"
    r"(?:(?:in\s+advance|ahead)\s+of|upcoming|forthcoming|(?:paving|paved)\s+the\s+way\s+for|prepar(?:e|ed|ing)\s+for|on\s+the\s+eve\s+of)\b[^.;]{0,60}$)"
)
_EVENT = re.compile(
    r"\s+(?:visit|trip|tour|meeting|summit|talks|conference|session|elections?|vote|polls?|referendum|deadline|ceremony|congress)\b"
)
# "when she retires as treasurer in November": no such thing is told of a month that is over
_WHEN_HE = re.compile(rf"\b(?:when|once|before|until|after|as)\s+(?:he|she|they)\s+(?:{_CHANGES.pattern})")
_WEEKS = 75  # days
_RUN = 10  # days
_SINCE_THEN = re.compile(
    r"\bsince\s+(?:(?:his|her)\s+(?:appointment|election|inauguration|confirmation|promotion|nomination)|(?:being\s+)?(?:appointed|elected|sworn in)|"
    r"(?:taking|assuming)\s+(?:office|the\s+post)|becoming)\b[^.;:]{0,50}?\s(?:on|in)\s+$"
)
# "in the job since the command was set up in 2016"
_SINCE_SET_UP = re.compile(
    r"\bsince\s+(?:(?:the|it|its|his|her)\s+)?(?:[\w’'-]+\s+){0,4}?(?:was|were)\s+(?:set up|founded|formed|created|established)\s+(?:in|on|at)\s+(?:the\s+\w+\s+of\s+)?$"
    r"|\bsince\s+(?:noon|midnight)\s+(?:on|of)\s+$"
)


def so_far(when: When, text: str, anchor: Anchor) -> When:
    """What is so since a day began on one that is past, whatever else is to come: "in the job since March, he will go"."""
    published, first = anchor.published, when.bounds.earliest
    if when.kind is not Kind.SINCE or published is None or first is None or first <= published:
        return when
    past = find(text, replace(anchor, future=False))
    return next((w for w in past if (w.start, w.end) == (when.start, when.end)), when)


def soon(when: When, text: str, anchor: Anchor) -> When:
    """A bare day of nearly a year ago that will be again within weeks: "hands over on May 31", told in the middle of May;
    or a weekday, of nearly a week ago ("meets the premier on Wednesday", told on Tuesday) or, of a change, of any day before yesterday
    ("takes over on Tuesday", told on Saturday)."""
    published, day = anchor.published, when.bounds.earliest
    if not when.relative or not when.bounds.exact or published is None or day is None:
        return when
    days = (published - day).days
    weekday = when.kind is Kind.AT and 1 < days < _WEEK and _WEEKDAY.search(when.text) is not None
    told = _TAKES if days >= _PAST_WEEKDAY else _TAKES_POST
    if days < _LONG_AGO and not (weekday and told.search(text, 0, when.start)):
        return when
    again = find(text, replace(anchor, future=True))
    return next((w for w in again if w.start == when.start and w.bounds.exact), when)


def scheduled(when: When, text: str, anchor: Anchor) -> When:
    """A bare month or day long past with a change told in the present tense: "takes over in September", told in May; or a
    day of nearly a year ago that will be again within weeks: "before the minister leaves for Rome on May 29"."""
    published, last = anchor.published, when.bounds.latest
    some_days = when.kind is Kind.FROM_TO and _few_days(when)  # "on June 5-6"
    if not when.relative or not (when.kind is Kind.AT or some_days) or published is None or last is None:
        return when
    if (published - last).days < _PAST_BY or _BARE.fullmatch(when.text) is None:
        return when
    clause = text[max(text.rfind(mark, 0, when.start) for mark in ",;:.\n") + 1 : when.start]
    told = _CHANGES.search(clause)
    due = _AHEAD.search(text, 0, when.start) is not None or _EVENT.match(text, when.end) is not None
    near = _few_days(when) and (published - last).days >= _LONG_AGO and (due or _TO_COME.search(clause) is not None)
    goes = _WHEN_HE.search(clause)
    usual = goes is not None or (told is not None and _TOLD_NOW.search(clause[: told.start()]) is None)
    told_past = _OVER.search(clause, goes.start() if goes is not None else 0) is not None
    if not (usual or near) or (told_past and not (due and near)):
        return when
    again = find(text, replace(anchor, future=True))
    ahead = next((w for w in again if (w.start, w.end) == (when.start, when.end)), when)
    first = ahead.bounds.earliest
    return ahead if usual or (first is not None and (first - published).days <= _WEEKS) else when


def _few_days(when: When) -> bool:
    """Whether an expression names a day, or a run of some."""
    width = when.bounds.width
    return width is not None and width <= _RUN


def since(when: When, text: str, life: bool = True) -> When:
    """ "Since his appointment by the president on 7 February": a date from which on something is so."""
    pattern = _SINCE_THEN if life else _SINCE_SET_UP
    lead = pattern.search(text[: when.start]) if when.kind is Kind.AT else None
    if lead is None:
        return when
    return replace(when, start=lead.start(), text=text[lead.start() : when.end], kind=Kind.SINCE)


def undated_season(when: When) -> When:
    """ "In the fall", in a life: of a year that nobody can tell."""
    seasonal = when.relative and when.granularity is Granularity.SEASON
    return replace(when, bounds=UNKNOWN) if seasonal and when.kind is not Kind.FROM_TO else when
