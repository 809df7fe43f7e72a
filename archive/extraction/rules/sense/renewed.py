"""A post that somebody is given again goes on: by the day of it he has it, and did not come to it.

Ma was re-elected president on Friday                       he holds it on Friday
The congress handed Ma a second term as president           so here
Ma began her third five-year term as director               so here
The plenum confirmed Ma, its chairman, as chairman          so here, where the text gave it to him before
Ma is due to be confirmed for another term on Sunday        so he has it today
Ma was reappointed                                          a new appointment, which begins anew
Ma was re-elected as a member of parliament                 seats of many fall vacant at every election
"""

from __future__ import annotations

import re

from archive.extraction.parsing import verbs
from archive.extraction.scene import OF_MANY, Candidate
from archive.model import Aspect, Modality

_AGAIN = frozenset(("reelect", "re-elect"))
_TERM = re.compile(
    r"\b(?:second|third|fourth|fifth|sixth|seventh|eighth|another|fresh|further|new)(?:[\s,]+[\w-]+){0,3}?[\s,]+(?:terms?|mandate)\b"
)
_COUNTED_TERM = re.compile(
    r"\w+\s+to\s+(?:a|his|her)\s+(?:second|third|fourth|fifth|sixth|seventh|eighth)(?:\s+[\w-]+){0,4}\s+term\b"
)
_NEW_TERM = re.compile(r"\bnew\s+(?:[\w-]+\s+)?term\s+as\s+the\s+first\b")
_AHEAD = (Modality.ASSERTED, Modality.PROSPECTIVE)
_FAR = 60  # characters from the verb, in which the term stands where no post follows it


def renewed(candidate: Candidate) -> bool:
    """Whether a beginning is only that of a further term, or of what the text has given him before."""
    anchor = candidate.anchor
    if candidate.aspect is not Aspect.BEGAN or candidate.modality not in _AHEAD or anchor is None:
        return False
    if candidate.position is None or candidate.acting:
        return False
    article, text = candidate.scene.article, candidate.scene.text
    if article.positions[candidate.position].title in OF_MANY:
        return False
    if article.topic is not None:
        return _COUNTED_TERM.match(text, anchor.idx) is not None  # a life tells by its years what began
    if verbs.lemma_of(anchor) in _AGAIN or text[: anchor.idx].endswith(("re-", "re–")):
        return candidate.modality is Modality.ASSERTED
    end = (
        candidate.post.start if candidate.post is not None and candidate.post.start > anchor.idx else anchor.idx + _FAR
    )
    term = _TERM.search(text, anchor.idx, end)
    if term is not None and not _NEW_TERM.match(text, term.start()):
        return True
    return verbs.lemma_of(anchor) == "confirm" and candidate.modality is Modality.ASSERTED and _has_it(candidate)


def _has_it(candidate: Candidate) -> bool:
    """Whether the text before gave somebody this post as his."""
    return any(
        c.person == candidate.person
        and c.position == candidate.position
        and c.aspect is Aspect.HOLDS
        and c.modality is Modality.ASSERTED
        for c in candidate.scene.before
    )
