"""What somebody heads that is no body: "head of protocol", "director of administration at Defence Headquarters".

It is part of the title, and the body is the one that stands after it or before it: "the Space Force's chief of space
operations". Without a body nothing says which post it is, but of vice presidents: "vice president of marketing" is one of a
firm, whose name may stand elsewhere.
"""

from __future__ import annotations

import re

from archive.extraction.context import PostMention, SentenceContext
from archive.extraction.fields import DUTIES

_HEADS = re.compile(r"(?:^|\b)(?:head|chief|director|director-general|manager|vice president|administrator)$")
_OF_FIRMS = re.compile(
    r"vice president of$|(?:senior|executive|group|corporate|assistant|regional) vice president for$"
)
_WORD = r"(?!(?:of|at|for|in|on|from|to|by|as|with|within|under|since|until|who|which|was|is|and|the|its|his|her|their|a|an|all|both|several|some|what|any|state)\b)[A-Za-z][\w’'-]*"
_DUTY = re.compile(rf"\s+(?P<link>of|for)\s+(?P<duty>{_WORD}(?:\s+(?:and\s+|&\s+)?{_WORD}){{0,3}})")
_AT = re.compile(r"\s*,?\s+(?:at|of|in|for|within|with)\s+(?:the\s+|its\s+)?")


def is_heading(post: PostMention) -> bool:
    """Whether one post is the title of somebody who heads something, by words of any kind."""
    return _HEADS.search(post.title) is not None and not post.plural


def read_duty(sentence: SentenceContext, post: PostMention) -> bool:
    """Takes a duty after the title into it, where a body stands beside it; False where there is none."""
    if not is_heading(post) or post.portfolio is not None or post.described:
        return False
    match = _DUTY.match(sentence.text, post.end)
    if match is None or any(m.start == match.start("duty") for m in (*sentence.organisations, *sentence.countries)):
        return False
    low, high = match.span("duty")
    named = [m.start for m in (*sentence.organisations, *sentence.countries, *sentence.people)]
    named += [when.start for when in sentence.whens]
    high = min((start for start in named if low <= start < high), default=high)
    duty = sentence.text[low:high].rstrip()
    words = duty.split()
    if not words or words[-1].lower() in ("and", "&") or words[-1] == "staff":
        return False
    if not duty.islower() and words[-1].lower() not in DUTIES and not _of_a_firm(sentence, match, low + len(duty)):
        return False
    if match["link"] == "for" and (post.organisation is not None or post.country is not None):
        return False  # "NASA's director for science": as before
    nowhere = post.organisation is None and post.country is None and not _body_after(sentence, low + len(duty))
    of_firm = _OF_FIRMS.search(f"{post.title} {match['link']}") is not None and duty.islower()
    if nowhere and not of_firm and not (post.title == "director-general" and duty.istitle() and len(words) > 1):
        return False  # a "Director General of Military Operations" is known as that without its army
    post.title = f"{post.title} {match['link']} {duty.lower()}"
    post.end = low + len(duty)
    return True


def _body_after(sentence: SentenceContext, at: int) -> bool:
    link = _AT.match(sentence.text, at)
    if link is None:
        return False
    named = (*sentence.organisations, *sentence.countries)
    return any(m.start == link.end() for m in named)


def _of_a_firm(sentence: SentenceContext, match: re.Match[str], at: int) -> bool:
    """Whether words in capitals are what somebody heads at the body behind them: "Head of Imaging Europe at Zorvex"."""
    if match["link"] != "of" or re.match(r"\s+(?:at|for)\s", sentence.text[at:]) is None:
        return False
    return _body_after(sentence, at)


_OWN = re.compile(
    r"[’']s?\s+(?P<duty>(?!staff\b)[a-z]+(?:\s+[a-z]+)?)(?=\s*[,.;:)]|\s+(?:and|since|until|from|in|who)\b)"
)


def read_own_duty(text: str, post: PostMention, end: int) -> bool:
    """Takes what a body has into a title that it follows: "head of the PLA's logistics"; False where nothing stands there."""
    duty = _OWN.match(text, end) if is_heading(post) and post.portfolio is None else None
    if duty is None or duty["duty"].split()[-1] not in DUTIES:
        return False
    post.title, post.end = f"{post.title} of {duty['duty']}", duty.end()
    return True
