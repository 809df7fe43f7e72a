"""The same title of further bodies: "commander of the 65th and then the 38th Group Army", "director of the General Office and
of the Reform Office"."""

from __future__ import annotations

import re
from dataclasses import replace

from archive.extraction import fields
from archive.extraction.context import PostMention, SentenceContext
from archive.packs.countries import country_name

_AND = re.compile(
    r"(?:,?\s+and\s+|,\s+(?=(?:then|later|subsequently|afterwards)\s+of\s))(?P<then>(?:(?:then|later|subsequently|also|afterwards)\s+)?)(?P<of>(?:of\s+)?)(?:the\s+)?"
)
_AND_TO = re.compile(r"\s+and\s+(?:to\s+)?(?:the\s+)?")
# What leads to the time in a post.
_DATED = re.compile(
    r",?\s+\(?(?:(?:from|between|in|until|since)\s+)?(?=[A-Z\d])|\s+(?=from\s|between\s|in\s|until\s|since\s)"
)
_NEXT_STATE = re.compile(r"(?:,?\s+and\s+then|,?\s+and|,?\s+then|,)\s+(?P<to>(?:to|in)(?=\s))?\s*(?:the\s+)?")
_NEXT_FIELD = re.compile(
    r"(?:,?\s+and(?:\s+then)?|,?\s+then|,)\s+(?P<of>(?:(?:then|later)\s+)?(?:of|for|at)\s+)?(?:the\s+)?(?=[A-Za-z])"
)
_FIELD = re.compile(r"[A-Za-z][\w’'-]*(?:(?:,|\s+and|\s+&)?\s+[A-Za-z][\w’'-]*){0,5}")
_TO_DATE = re.compile(r",?\s+\(?(?:from|between|in|since|until)?\s*$")
_SENT = frozenset(("ambassador", "high commissioner"))
_NUMBERED = re.compile(r"\d{1,3}(?:st|nd|rd|th)?\b")


def repeated(sentence: SentenceContext, post: PostMention) -> list[PostMention]:
    """The posts that a title is of besides its first body, in the order of the text."""
    if post.plural or post.organisation is None or post.end == post.head_end:
        return []
    found: list[PostMention] = []
    last = post
    while match := _AND.match(sentence.text, last.end) or _and_of(sentence, last.end):
        body = next((m for m in sentence.organisations if m.start == match.end()), None)
        if body is None or body.organisation == last.organisation:
            break
        numbered = _NUMBERED.match(sentence.text, body.start) is not None and re.search(
            r"\b\d{1,3}(?:st|nd|rd|th)?(?:\s[A-Z]\w+){0,3}$", sentence.text[: last.end]
        )
        if not (match["then"] or match["of"] or numbered):
            break
        if re.match(
            r"[’']s?\s+\w|\s+(?:(?:deputy|vice|first|acting|political|former)\s+)*[a-z]*"
            r"(?:chief|commander|commissar|minister|head|director|secretary|president|chairman|spokes\w+)\b",
            sentence.text[body.end :],
        ):
            break  # "of the army and the navy chief"
        last = replace(
            post,
            start=match.start() + len(match.group()) - len(match.group().lstrip(", ")),
            end=body.end,
            organisation=body.organisation,
            explicit=True,
            outer=None,
            position=None,
            again=True,
        )
        found.append(last)
    return found


def _and_of(sentence: SentenceContext, at: int) -> re.Match[str] | None:
    """ "Commander of the fleet from 2003 to 2005 and of the district": behind the time in the first only with "of"."""
    match = _AND.match(sentence.text, past_date(sentence, at))
    return match if match is not None and match["of"] else None


def past_date(sentence: SentenceContext, at: int) -> int:
    """Where a text goes on behind an expression of time that stands at an offset, brackets around it included."""
    led = _DATED.match(sentence.text, at)
    when = next((when for when in sentence.whens if led is not None and when.start <= led.end() < when.end), None)
    if led is None or when is None:
        return at
    bracket = led.group().lstrip().startswith("(")
    if bracket and not sentence.text.startswith(")", when.end):
        return at
    return when.end + bracket


def sent_on(sentence: SentenceContext, post: PostMention) -> list[PostMention]:
    """The further states of an ambassador, each with its time: "ambassador to Nepal (1991–1994), Iran (1994–1997) and Spain",
    "to Italy from 2018 to 2020, and to France", "in Oslo from 2003 to 2007 and in Madrid"."""
    title, _, there = post.title.partition(" to ")
    if not there or title not in _SENT or post.plural:
        return []
    found: list[PostMention] = []
    at = post.end
    while (behind := past_date(sentence, at)) > at:
        link = _NEXT_STATE.match(sentence.text, behind)
        bracketed = sentence.text[behind - 1] == ")"
        state = next((m for m in sentence.countries if link and m.start == link.end() and m.kind != "adjective"), None)
        if link is None or state is None or not (link["to"] or bracketed):
            break
        if re.match(r"[’']s?\b|\s+[Aa]mbassador", sentence.text[state.end :]):
            break
        if state.kind != "name" and link["to"] != "in":
            break
        start = link.start("to") if link["to"] else state.start
        again = replace(
            post,
            start=start,
            head=state.start,
            head_end=state.end,
            end=state.end,
            title=f"{title} to {country_name(state.country)}",
            position=None,
        )
        found.append(again)
        at = state.end
    return found


_PARTICIPLE = re.compile(r"(?:serv|hold|lead|leav|stay|remain|becom|retir|resign|return|work|keep)ing\b")


def further_fields(sentence: SentenceContext, post: PostMention) -> list[PostMention]:
    """The further fields of a minister, each with its time: "minister of labour from 2004 to 2009 and of trade from 2009",
    "minister of labour (2004–2009) and trade (2009–2011)"."""
    if post.portfolio is None or post.plural or post.end == post.head_end or not fields.takes_field(post.title):
        return []
    found: list[PostMention] = []
    at = post.end
    while (behind := past_date(sentence, at)) > at:
        link = _NEXT_FIELD.match(sentence.text, behind)
        when = next((when for when in sentence.whens if link is not None and when.start >= link.end()), None)
        if link is None or when is None:
            break
        field = _TO_DATE.sub("", sentence.text[link.end() : when.start])
        if _FIELD.fullmatch(field) is None or not (field.lower() in fields.PORTFOLIOS or fields.ends_in_field(field)):
            break
        if _PARTICIPLE.match(field) is not None:
            break  # "minister of labour in 2012, serving until 2015"
        if fields.before_title(sentence.text, link.end(), link.end() + len(field)) != link.end() + len(field):
            break  # "and minister of trade": a post of its own
        start, low, at = link.start("of") if link["of"] else link.end(), link.end(), link.end() + len(field)
        if past_date(sentence, at) == at:
            break
        found.append(
            replace(
                post,
                start=start,
                head=low,
                head_end=at,
                end=at,
                portfolio=fields.stored(field),
                position=None,
                organisation=None,
            )
        )
    return found


def sent_to_two(sentence: SentenceContext, post: PostMention) -> list[PostMention]:
    """The second state of an ambassador who is sent to two: "ambassador to France and Monaco"."""
    if not post.title.startswith("ambassador to ") or post.plural:
        return []
    link = _AND_TO.match(sentence.text, post.end)
    there = next((m for m in sentence.countries if link and m.start == link.end() and m.kind == "name"), None)
    if there is None or re.match(r"[’']s?\b|\s+[Aa]mbassador", sentence.text[there.end :]):
        return []
    title = f"ambassador to {sentence.text[there.start : there.end]}"
    return [
        replace(
            post, start=there.start, head=there.start, head_end=there.end, end=there.end, title=title, position=None
        )
    ]
