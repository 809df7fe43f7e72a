"""Bodies named only for where somebody comes from: "comes from the navy", "is an air force man". What is told is of another."""

from __future__ import annotations

import re

_FROM = re.compile(
    r"\b(?:(?:com(?:es?|ing)|came)(?:\s+over)?(?:\s+to\s+(?:(?:the|this|his|her)\s+)?\w+(?:\s\w+)?)?|hail(?:s|ed|ing)?|drawn|transferred|move[sd](?:\s+over)?|brought(?:\s+in)?|plucked|recruited|borrowed|parachuted(?:\s+in)?|"
    r"m[ae]n|wom[ae]n|officers?|outsiders?|generals?|admirals?|appointees?)\s+from\s+(?:the\s+)?$"
)
_KIND = re.compile(r"(?:[\w’'-]+\s+){1,4}(?:m[ae]n|wom[ae]n|veterans?|pilots?|background|careerists?)\b")
_REACH = 40  # characters before the name of the body


def is_origin(text: str, at: int) -> bool:
    """Whether the body named at offset `at` of a text is told only as somebody's origin."""
    return _FROM.search(text, max(0, at - _REACH), at) is not None or _KIND.match(text, at) is not None
