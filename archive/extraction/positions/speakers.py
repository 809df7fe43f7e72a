"""Of which state a minister speaks in the lead of a wire report.

Kenya will lend Uganda oil, Energy Minister Ann Bell said      she is of Kenya: a minister says what his own state means to do
Kenya will be attacked by Uganda, Defence Minister Obi said    whoever threatens is told of by the other
"""

from __future__ import annotations

import re

from archive.extraction.context import PostMention, SentenceContext

_INTENDS = re.compile(
    r"(?:[’']s\s+(?:government|cabinet))?\s+(?:will|would|plans?|hopes?|intends?|expects?|wants?|aims?|seeks?|needs?|must|"
    r"is\s+(?:not\s+)?(?:to|ready|prepared|willing|considering|studying|seeking|keen|determined)|"
    r"has\s+(?:agreed|decided|offered|no\s+(?:plans?|intention)))\b"
)
_HOSTILE = re.compile(
    r"\b(?:attack|pay\b|war\b|weapon|nuclear|missile|strike|invad|invasion|threat|terror|troops|aggress|occup|sanction|retaliat|enem)",
    re.I,
)
_SAYS = re.compile(r"\s+(?:said|says|told|announced|announces)\b")


def state_of_speaker(sentence: SentenceContext, post: PostMention) -> set[str]:
    """The state that opens a sentence as the one that means to do something, where its minister says so behind a comma."""
    first = next(iter(sentence.countries), None)
    named = next((m for m in sentence.people if 0 <= m.start - post.end <= 1), None)
    if first is None or named is None or first.kind != "name" or first.start > len("The ") or post.indefinite:
        return set()
    if sentence.text[: post.start].rstrip()[-1:] != "," or _SAYS.match(sentence.text, named.end) is None:
        return set()
    if _INTENDS.match(sentence.text, first.end) is None or _HOSTILE.search(sentence.text, 0, post.start):
        return set()
    return {first.country}
