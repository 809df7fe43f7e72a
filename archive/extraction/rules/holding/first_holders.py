"""Who was the first to hold a post of a body began with the body: "in 2014 the council was made a ministry and Ann Bell served
as its first minister"."""

from __future__ import annotations

import re

from archive.extraction.context import PostMention, SentenceContext
from archive.extraction.when.values import Kind

_FIRST = re.compile(r"its\s+(?:first|founding|inaugural)\s+$", re.I)
_FOUNDED = re.compile(
    r"\b(?:was|were)\s+(?:\w+ly\s+)?(?:created|founded|established|set\s+up|formed|launched|upgraded|inaugurated|"
    r"renamed|transformed|turned|converted|split|merged|made)\b|\bbecame\s+(?:an?|the)\s+(?:[\w-]+\s+){0,3}(?:[Mm]inistry|[Dd]epartment|[Aa]gency|[Aa]uthority|[Cc]ouncil|[Cc]ommission|[Uu]niversity|[Cc]ollege|[Ii]nstitute|[Pp]rovince)\b|\bcame\s+into\s+being\b"
)

_ITS_FIRST = re.compile(r"(?:[’']s|\bits|\bthe)\s+(?:first|founding|inaugural)\s+$", re.I)
_FIRST_TO = re.compile(r"\s+(?:to|since|in|who|ever|from|with|without|not)\b")
_RANKED_FIRST = ("vice", "deputy", "secretary", "minister", "sea lord", "lord", "president", "prime", "lady")


def is_first(scene_text: str, post: PostMention) -> bool:
    """Whether somebody is told to be the first of all who held a post, so that his time began with the body: "is the force's
    first commander"; not "first deputy commander", and not the first woman to be it."""
    if post.former or post.then or post.title.startswith(_RANKED_FIRST) or post.country is not None:
        return False
    if _FIRST_TO.match(scene_text, post.end) is not None:
        return False  # "is the first chief of the navy to visit since 2006", "in ten years"
    return _ITS_FIRST.search(scene_text, post.start, post.head) is not None


def first_of_new(sentence: SentenceContext, at: int, post: PostMention) -> bool:
    """Whether a clause before the verb at an offset says on what date the body was founded whose first holder is told of."""
    if _FIRST.search(sentence.text, post.start, post.head) is None:
        return False
    founded = _FOUNDED.search(sentence.text, 0, at)
    lasted = any(when.kind in (Kind.FROM_TO, Kind.UNTIL, Kind.SINCE, Kind.DURATION) for when in sentence.whens)
    dated = any(when.kind is Kind.AT and when.bounds.closed and when.end <= at for when in sentence.whens)
    return founded is not None and dated and not lasted
