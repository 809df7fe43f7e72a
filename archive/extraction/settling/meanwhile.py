"""Who has a post for the time being only acts in it, by whatever words he comes to it.

The minister resigned. Moss runs the ministry in the meantime.        acting
Moss was named to fill the post temporarily.                          acting
Moss took over the duties of the minister until a successor is found. acting
Moss will act as minister.                                            acting
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from archive.extraction.scene import Candidate
from archive.extraction.text.sought import sought
from archive.model import Aspect

_FOR_A_TIME = sought(
    r"\b(?:temporarily|provisionally|for\s+the\s+time\s+being|(?<!has )(?<!have )(?<!had )in\s+the\s+(?:meantime|meanwhile|interim)|on\s+an\s+interim\s+basis|"
    r"(?:until|pending)\s+(?:(?:an?|his|her|its|the)\s+)?(?:\w+\s+)?(?:successor|replacement|new\s+\w+(?:\s+\w+)?)\s+(?:is|are|has\s+been|can\s+be|could\s+be|was)\s+"
    r"(?:found|named|appointed|chosen|elected|picked|selected|sworn|confirmed)|"
    r"pending\s+the\s+(?:appointment|election|selection|naming)\s+of)\b",
    re.I,
)
# A clause of its own between the words and the post.
_PARTS = re.compile(r"[;:.]|,\s+(?:and|but|while|who|which)\s")


def for_the_time_being(candidates: Iterable[Candidate]) -> None:
    """Marks as acting whoever comes to a post, or has it, by a clause that says it is for a time."""
    for candidate in candidates:
        if candidate.rule == "serves as" and candidate.anchor is not None and candidate.anchor.lemma_.lower() == "act":
            candidate.acting = True
        if candidate.aspect not in (Aspect.BEGAN, Aspect.HOLDS) or candidate.title or candidate.acting:
            continue
        text = candidate.scene.text
        for match in _FOR_A_TIME.finditer(text):
            low, high = (
                sorted((candidate.end, match.start()))
                if match.start() >= candidate.end
                else (match.end(), candidate.start)
            )
            if low > high or _PARTS.search(text, low, high) is None:
                candidate.acting = True
