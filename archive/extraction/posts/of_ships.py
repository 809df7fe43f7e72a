"""Posts aboard: a captain is a rank, but the captain of a ship has a post.

Sun Jie is captain of the Shandong                         of the ship behind the title
The carrier's executive officer, Wang; its captain, Zhang  of the ship told of
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from archive.extraction.context import SentenceContext
from archive.extraction.text.sought import sought

_ABOARD = sought(r"(?<![\w-])(?P<head>captain|skipper)(?![\w-])")
_OF = re.compile(r"\s+of\s+(?:the\s+)?")
_OWN = re.compile(
    r"\b(?:its|whose|(?:carrier|ship|destroyer|frigate|corvette|cruiser|submarine|vessel|warship)[’']s)\s+(?:(?:first|second|third|new|former|present|current|then)\s+)?$",
    re.I,
)


def of_a_ship(sentence: SentenceContext) -> Iterator[re.Match[str]]:
    """Where such a title stands with its ship, in the groups of a title."""
    for match in _ABOARD.finditer(sentence.text):
        of = _OF.match(sentence.text, match.end())
        behind = of is not None and any(m.start <= of.end() < m.end and m.ship for m in sentence.organisations)
        if behind or _OWN.search(sentence.text, 0, match.start()) is not None:
            yield match
