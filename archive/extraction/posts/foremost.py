"""Who stands first or second among officers, by his rank alone: "France's top military officer", "the navy's top admiral",
"second-in-command of the army". Which post that is, the country or the body says."""

from __future__ import annotations

import re

from archive.extraction.context import PostMention, SentenceContext

TOP = "top military officer"
"""The title under which the first officer of the armed forces of a state, or of the body that is named, is found."""
TOP_OF_BODY = "top officer"
"""The same where only a body says of what: "the navy's top officer"."""
TOP_OF = {"naval": "navy", "navy": "navy", "army": "army", "air force": "air force"}
"""The words that make him the first of one service, and which."""

_FIRST = r"(?:(?:very\s+)?top|(?:highest|top)[\s-]rank(?:ed|ing)|most[\s-]senior|senior[\s-]?most)"
_STATE = r"(?P<state>(?-i:(?:[A-Z][\w.]+|[Ss]outh Korean|[Nn]orth Korean|[Nn]ew Zealand)\s+)?)"
FOREMOST = re.compile(
    rf"\b(?P<head>{_FIRST}\s+{_STATE}(?:"
    r"(?:military|uniformed)\s+(?:officer|official|commander|leader|chief)|(?:serving\s+|uniformed\s+)?general|soldier|uniformed\s+soldier|"
    r"(?:naval|navy)\s+(?:officer|official|commander|chief)|admiral|(?:army|air force)\s+(?:officer|official|commander|general|chief)|officer))\b"
    r"(?!\s+(?:in\s+(?!the\s+(?:country|nation|land|armed\s+forces|military|army|navy)\b)|for\b|on\b|overseeing\b|responsible\b|dealing\b|there\b))",
    re.I,
)
_SERVICE = re.compile(r"\b(naval|navy|army|air force)\b|\b(admiral)\b", re.I)


def read_foremost(sentence: SentenceContext, post: PostMention) -> None:
    """Says which service such a title is of, and reads the state or service inside it: "the top US military officer"."""
    within = (post.head, post.head_end)
    plain = re.search(
        r"(?:military|uniformed|general|soldier|naval|navy|army|air force|admiral)", sentence.text[slice(*within)], re.I
    )
    post.title = TOP if plain is not None else TOP_OF_BODY
    body = next(
        (m for m in sentence.organisations if within[0] < m.start and m.end < within[1] and not m.generic), None
    )
    country = next((m for m in sentence.countries if within[0] < m.start and m.end < within[1]), None)
    if country is not None:
        post.country = country.country
    if found := _SERVICE.search(sentence.text, *within):
        post.portfolio = "navy" if found[2] else TOP_OF[found[1].lower()]
    elif body is not None:
        post.organisation, post.explicit = body.organisation, True
