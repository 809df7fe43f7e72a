"""Bodies that a text names in common words after a title: "head of the lighthouse service", "chief of the Gorod police department"."""

from __future__ import annotations

import re

from archive.extraction.body_nouns import ALL, one_of
from archive.extraction.context import PostMention, SentenceContext

_HEADS = re.compile(
    r"(?:^|[ -])(?:head|chief|director|director-general|chairman|president|commander|commissioner|manager|managing director|general manager|"
    r"chief executive|chief executive officer|administrator|superintendent|coordinator|treasurer|rector|dean|deputy head|"
    r"deputy director|deputy commander|political commissar|commissar|commanding officer|chief of staff)$"
)
_KIND = (
    r"(?:fund|bank|union|association|company|corporation|federation|foundation|police|team|panel|task force|taskforce|registry|exchange|"
    rf"tribunal|society|{one_of(ALL - {'unit'})})"
)
_SMALL = (
    r"(?:of|in|for|at|on|to|from|and|or|with|by|who|which|that|is|was|has|had|as|its|his|her|their|a|an|the|another|other|"
    r"same|whole|entire|new|old|former|then|own|first)"
)
_WHOSE = r"(?:(?:[A-Z][\w’'-]*?\s+){0,2}?(?:[A-Z][\w-]*?|country|nation|state|island|kingdom|republic|province|city)[’']s?\s+)"
_BODY = re.compile(
    rf"\s+(?:of|at|for)\s+(?:(?:the|a|an|its|his|her|their)\s+)?(?P<whose>{_WHOSE})?(?:(?:new|old|former|powerful|then)\s+)?"
    rf"(?P<name>(?:(?!{_SMALL}\b)[A-Za-z][\w-]*\s+){{1,4}}{_KIND})\b"
)
# What may come behind it; another noun or a further body would make it another's: "of the customs service team".
_ENDS = re.compile(
    r"\s*(?:[,.;:()\"”–—-]|$|\s(?:and|who|which|that|in|on|at|for|said|says|told|was|were|is|are|has|had|from|until|since|when|between|after|before|"
    r"during|by|under|to|as|with|will|would|[A-Z]|of\s+(?:the\s+)?[A-Z]))"
)
_LETTERS = re.compile(r"(?:,\s+the\s+(?=\w+[,.;])|\s+\((?:the\s+)?(?=\w+\)))(?P<name>[A-Z][A-Za-z]{1,6})\b\)?")
_EMPTY = frozenset(("own", "main", "said", "ruling", "local", "big", "large", "small", "private", "foreign", "joint"))


def read_in_words(sentence: SentenceContext, post: PostMention) -> None:
    """Notes in a post the words that name its body, at least two of them, where no name was read; they belong to the phrase."""
    if post.organisation is not None or post.country is not None or post.portfolio is not None:
        return
    if post.plural or _HEADS.search(post.title) is None or post.end > post.head_end:
        return
    match = _BODY.match(sentence.text, post.head_end)
    if match is None or not _ENDS.match(sentence.text, match.end()):
        return
    low, high = match.span("name")
    name, words = match["name"], match["name"].split()
    lead = next((m for m in sentence.countries if m.start == low), None)
    if lead is not None and lead.kind == "adjective":
        words = words[1:]  # "the Serbian customs service"
        name = " ".join(words)
    if len(words) < 2 or words[-1][0].isupper() or words[-2] in _EMPTY:
        return
    if any(m.start < high and low < m.end and not m.generic for m in sentence.organisations):
        return
    letters = _LETTERS.match(sentence.text, high)
    body = next((m for m in sentence.organisations if letters and m.start == letters.start("name")), None)
    if (
        letters is not None and body is not None
    ):  # "head of the foreign spy service (NIS)": the body that the letters name
        post.organisation, post.explicit, post.end = body.organisation, True, letters.end()
        return
    whose = match["whose"] or ""
    state = next((m for m in sentence.countries if post.head_end < m.start < high), None)
    behind = re.match(r"\s+of\s+(?:the\s+)?", sentence.text[high:])
    if behind is not None:
        state = next((m for m in sentence.countries if m.start == high + behind.end()), None)
        if state is None:
            return  # "of the customs service of the port"
        high = state.end
    if whose[:1].islower():
        post.homeland = True
    elif whose and (state is None or state.kind == "metonym"):
        name = re.sub(r"[’']s?\s*$", "", whose) + " " + name  # "Chicago's health department"
    post.in_words, post.end = name, high
    post.country = state.country if state is not None else None
