"""Titles of those for whom somebody once worked: "a former adviser to Vice President Holm".

That Holm was vice president then is told; whether he is so today is not.
"""

from __future__ import annotations

import re

from archive.extraction.scene import Candidate

_TO = re.compile(r"\s+(?:to|for|of|under)\s+(?:the\s+)?(?:[A-Z][\w-]+\s+){0,2}")
_STAFF = re.compile(
    r"adviser|advisor|aide|assistant|spokesperson|press secretary|speechwriter|secretary|chief of staff|counsel|counsell?or|deputy|"
    r"special envoy|lawyer|national security adviser"
)


def of_former_staff(candidate: Candidate) -> bool:
    """Whether a title names the boss of somebody who is called former in the same words."""
    post, sentence = candidate.post, candidate.scene.sentence
    if post is None or not candidate.title or post.former:
        return False
    return any(
        other.former
        and _STAFF.search(other.title) is not None
        and (other.head_end < post.start)
        and _TO.fullmatch(sentence.text, other.head_end, post.start) is not None
        for other in sentence.posts or ()
    )
