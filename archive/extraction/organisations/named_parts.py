"""Parts of a body called by what they deal with, in common words, beside the name of the body.

head of the department of strategic studies at the academy     Department of Strategic Studies of the academy
the ministry's department of information                       Department of Information of the ministry
"""

from __future__ import annotations

import re

from archive.extraction.body_nouns import nouns, one_of
from archive.extraction.text.sought import sought

_NOUN = one_of(nouns("part", "field"))
_WORD = r"(?!(?:of|for|at|in|on|within|the|its|their|his|her|an?|which|that|who)\b)[A-Za-z][\w’'-]*"
_NAME = rf"(?P<name>{_NOUN}\s+(?:of|for|on)\s+(?:the\s+)?{_WORD}(?:(?:,|,?\s+and)?\s+{_WORD}){{0,4}}?)"
_INSIDE = sought(rf"\b{_NAME}\s+(?:at|of|in|within)\s+(?:the\s+|its\s+)?$", re.I)
# It ends where a phrase does: "department of information said" would be no name.
_ENDS = r"(?=\s*(?:[,.;:)]|$)|\s+(?:in|from|until|since|who|and|at|between|during|when|before|after)\b)"
_OWNED = re.compile(rf"[’']s?\s+{_NAME}{_ENDS}", re.I)
_ARTICLE = re.compile(r"\bthe\s+$", re.I)


def part_before(text: str, owner: int) -> tuple[int, int] | None:
    """Where such a part stands before the name of its body, which begins at `owner`."""
    found = _INSIDE.search(text, 0, owner)
    if found is None or _ARTICLE.search(text, 0, found.start("name")) is None:
        return None
    return found.span("name")


def part_owned(text: str, owner: int) -> tuple[int, int] | None:
    """Where such a part stands behind the name of its body, which ends at `owner`."""
    found = _OWNED.match(text, owner)
    return found.span("name") if found is not None else None
