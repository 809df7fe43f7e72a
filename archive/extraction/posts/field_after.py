"""The field after a title, and what a deputy or assistant is for: "Secretary of State for Defence"."""

from __future__ import annotations

import re

from archive.extraction import fields
from archive.extraction.context import PostMention, SentenceContext

_GOES_LOW = re.compile(r"\s+(?:security|affairs|policy|operations|strategy)\b")  # "for Indo-Pacific security affairs"
_AFFAIRS = re.compile(r"\s+affairs\b")
_TO_HOLDER = re.compile(r" to the (?:president|premier|prime minister)$")
_OF = re.compile(r"\s+of\s+(?:the\s+)?")
_NO_FIELDS = ("Government", "Party")  # "Secretary of the Party delegation"
# What follows these with "for" is a field or a district.
_NO_DUTY = frozenset(
    (
        "spokesperson",
        "minister",
        "secretary",
        "member of parliament",
        "representative",
        "senator",
        "congressman",
        "delegate",
        "member",
        "president",
        "vice president",
    )
)


def read_field(sentence: SentenceContext, post: PostMention) -> None:
    """The field after a title: in capitals as far as it goes, else one that the list has."""
    text = sentence.text
    low = post.end
    state = next(
        (m for m in sentence.countries if _OF.fullmatch(text, low, m.start) and text.startswith(" for ", m.end)), None
    )
    if state is not None and post.country in (None, state.country) and fields.takes_field(post.title):
        post.country, low = state.country, state.end  # "deputy minister of the Kingdom of Norway for Northern Affairs"
    if not post.plural and post.portfolio is None and fields.takes_field(post.title):
        match = fields.open_field(text, low, _limit(sentence, low))
        if match is not None:
            start, end = low + match.start("field"), low + match.end("field")
            end = fields.before_title(text, start, end)
            known = fields.AFTER.match(text[low:])
            if end > start and not (known and low + known.end() > end) and text[start:end] not in _NO_FIELDS:
                _take_field(post, fields.stored(text[start:end]), _over_affairs(text, end))
                return
    match = fields.AFTER.match(text[low:])
    if not post.plural and fields.takes_field(post.title) and (joined := fields.joined_field(text[low:])):
        end = fields.before_title(text, low + joined.start("field"), low + joined.end())
        match = joined if end == low + joined.end() else match
    if match is None or (not fields.takes_field(post.title) and re.match(r"\s+[A-Z]", text[low + match.end() :])):
        return
    if match["field"].lower() == "state" and post.title != "secretary" and text.startswith(" of ", low + match.end()):
        return  # "chief minister of the state of Zamora"; Connecticut has a Secretary of the State
    following = sentence.span(low + match.end() + 1, low + match.end() + 2)
    if not fields.takes_field(post.title) and following is not None and len(following) and following[0].pos_ == "NOUN":
        return  # "director of security policy"
    start = low + match.start("field")
    end = low + match.end("field")
    # "commander of the Air Force" is of a body
    exact = fields.takes_field(post.title) and fields.stored(match["field"]) not in fields.SERVICES
    if not any(
        m.start <= start < m.end and not (exact and (m.start, m.end) == (start, end)) for m in sentence.organisations
    ):
        _take_field(post, fields.stored(match["field"]), _over_affairs(text, low + match.end()))


def _over_affairs(text: str, end: int) -> int:
    """The end of a field with the word that adds nothing to it: "the minister for ICT affairs Ann Bell"."""
    affairs = _AFFAIRS.match(text, end)
    return affairs.end() if affairs is not None else end


def _take_field(post: PostMention, field: str, end: int) -> None:
    if post.title.endswith("secretary of state"):
        if post.title == "secretary of state":
            post.title = "secretary"  # "Secretary of State for Defence"
        elif post.title.startswith("parliamentary"):
            post.title = post.title.removesuffix(" of state")  # of the ministry, as in Britain
        else:
            # "Assistant Secretary of State for Legislative Affairs": of the department of state
            post.title = f"{post.title.removesuffix(' of state')} for {field}"
            field = "state"
    if post.portfolio is None:
        post.portfolio = field
    post.end = end


def read_purpose(sentence: SentenceContext, post: PostMention) -> None:
    """What a deputy or assistant is for, which makes another post of it: "Deputy Prime Minister for Economic Affairs"."""
    if post.plural or post.title in _NO_DUTY or post.title.startswith("ambassador"):
        return
    match = fields.open_field(sentence.text, post.end, _limit(sentence, post.end))
    if match is None and _TO_HOLDER.search(post.title):
        match = fields.AFTER.match(sentence.text[post.end :])  # "assistant to the president for homeland security"
    if match is None or not sentence.text[post.end :].lstrip().startswith("for"):
        return
    end = fields.before_title(sentence.text, post.end + match.start("field"), post.end + match.end("field"))
    goes_on = re.match(r"\s+[A-Z]", sentence.text[end:]) is not None
    if post.title.endswith("chairman") or (goes_on and not any(m.start == end + 1 for m in sentence.people)):
        # but "Norway's deputy foreign minister for Africa and the Gulf"
        post.open = post.open or not (post.explicit or post.portfolio or post.country)
        return  # "director for the Democratic Mayors' Conference", "party chair for the north"
    if end > post.end + match.start("field") and not _GOES_LOW.match(sentence.text, end):
        post.title = f"{post.title} for {sentence.text[post.end + match.start('field') : end].lower()}"
        post.end = end


def _limit(sentence: SentenceContext, at: int) -> int:
    """Where the next name of a person, body, country or time begins: a field does not reach into it."""
    named = [*sentence.people, *sentence.organisations, *sentence.countries]
    starts = [mention.start for mention in named] + [when.start for when in sentence.whens]
    return min((start for start in starts if start >= at), default=len(sentence.text))
