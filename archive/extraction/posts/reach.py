"""How far before a title the body or state may stand that it is of."""

from __future__ import annotations

import re


def ends_before(text: str, end: int, at: int) -> bool:
    """Whether nothing but a possessive ending, a bracketed abbreviation and blanks lies between, or the bracket in which an
    editor has put whose the title is: "the (UN) Secretary General"."""
    if text.startswith(") ", end) and end + 2 == at:
        return re.search(r"(?:^|\s)\([A-Z][\w.]*$", text[:end]) is not None
    return bool(end <= at and re.fullmatch(r"(?:[’']s?)?\s*(?:[(（][^()]{1,20}[)）](?:[’']s?)?)?[\s-]+", text[end:at]))
