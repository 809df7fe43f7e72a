"""Posts that somebody had "since" a year and has no longer, as a word of the sentence says.

Prior to her current appointment, Lind has served as deputy minister since 2015.     began in 2015, and is over
Lind previously worked as acting adviser since October 2017.                        likewise
"""

from __future__ import annotations

import re

from archive.extraction.scene import Candidate

_NOW = r"(?:current|present|new|latest|recent)"
_OVER = re.compile(
    r"\b(?:previously|formerly)\b|"
    rf"\b(?:[Pp]rior\s+to|[Bb]efore)\s+(?:that|this|(?:his|her|their|the)\s+(?:{_NOW}\s+(?:\w+\s+)?\w+|appointment|nomination|election|promotion))\b"
)


def told_as_over(candidate: Candidate) -> bool:
    """Whether the words before a post say that it is over, whatever the tense."""
    post = candidate.post
    if post is None or candidate.title:
        return False
    text = candidate.scene.text
    told = _OVER.search(text, 0, post.start)
    if told is None:
        return False
    # "Li, formerly director of the bureau, has been minister since March": that of another post, between commas
    return not (text[: told.start()].rstrip().endswith(",") and "," in text[told.end() : post.start])
