"""Bodies whose name words in small letters announce after a title: "head of the main opposition People's Party"."""

from __future__ import annotations

import re

from archive.extraction.context import OrganisationMention, SentenceContext

_NOT = (
    r"(?!(?:of|in|for|at|on|to|from|and|or|with|by|who|which|that|is|was|has|the|a|an|"
    r"fighting|battling|combating|countering|facing|opposing|hunting|tackling|investigating|monitoring|overseeing|"
    r"under|during|since|until|after|before|against|between|through|about|into|near|over|as)\b)"
)
# Between the link and the name: "the state oil company", "Nigeria's oil-rich", "oil giant", "Kenyan telecoms firm", "Moldova's “".
_WORDS = re.compile(
    rf"(?:(?:the|its|their|a|an)\s+(?:[A-Z][\w-]+\s+(?=[a-z]))?|[A-Z][\w-]*[’']s?\s+(?=[a-z“\"])|[A-Z][a-z]+(?:an|ish|ese|ch|ic|qi|li|ni)\s+(?=[a-z])|(?=[a-z]))(?:{_NOT}[a-z][a-z-]+\s+){{0,5}}[“\"]?(?=[A-Z])"
)
OF_PART = rf"(?:{_NOT}[a-z][a-z-]+\s+){{1,3}}(?=[A-Z])"
"""Between a body and the name of its part: "the PLA's newly formed Aerospace Force"."""


def announced(sentence: SentenceContext, at: int) -> tuple[OrganisationMention | None, str]:
    """The body that the words at an offset announce, and these words; None where they announce none."""
    words = _WORDS.match(sentence.text, at)
    if words is None or words.end() == at:
        return None, ""
    body = next((m for m in sentence.organisations if m.start == words.end() and not m.generic), None)
    return body, words.group()
