"""How far before a title the body or state may stand that it is of."""

from __future__ import annotations

import re

_BETWEEN = re.compile(r">?(?:[’']s?)?\s*(?:[(（][^()]{1,20}[)）](?:[’']s?)?|<[A-Z.]{1,10}>(?:[’']s?)?)?[\s-]+")


def ends_before(text: str, end: int, at: int) -> bool:
    """Whether nothing but a possessive ending, a bracketed abbreviation, what an exchange calls it and blanks lies between, or
    the bracket in which an editor has put whose the title is: "the (UN) Secretary General"."""
    if text.startswith(") ", end) and end + 2 == at:
        return re.search(r"(?:^|\s)\([A-Z][\w.]*$", text[:end]) is not None
    return bool(end <= at and _BETWEEN.fullmatch(text, end, at))
