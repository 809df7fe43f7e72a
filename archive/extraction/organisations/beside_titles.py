"""Whether the words for a body stand where the body of a post does: behind a title or a verb of leading, or before a title."""

from __future__ import annotations

import re

from archive.extraction.context import SentenceContext
from archive.extraction.lexicon import title_pattern
from archive.extraction.text.sought import sought

_TITLE = title_pattern()
# A title or a verb of leading right before a part, "the" and the body between them apart.
_LED = sought(
    r"\b(?:heads?|headed|heading|leads?|led|leading|directs?|directed|directing|r[ua]ns?|running|commands?|commanded|chairs?|chaired|chairing|oversees|oversaw|in\s+charge\s+of)\s+$",
    re.I,
)
_LED_BY = re.compile(
    r"(?:\s+(?:is|was)|,)\s+(?:now\s+|currently\s+|still\s+)?(?:headed|led|run|commanded|chaired|directed)\s+by\b", re.I
)
_WHOSE = re.compile(r",\s+whose\s+(?:(?:new|current|acting|outgoing|longtime)\s+)?")
_POSSESSIVE = re.compile(
    r"[’']s?\s+(?:(?:new|former|then|own|current|acting|outgoing|first|last|chief|longtime|long-serving|newly appointed)\s+)?"
)
_TO_BODY = re.compile(r"(?:\s*,)?\s+(?:of|at|in|for|with|within|from|to)\s+$", re.I)
_ARTICLE = re.compile(r"(?:\b(?:the|that|this|a|an|said)\s+)?$", re.I)


def beside_title(sentence: SentenceContext, start: int, end: int) -> bool:
    """Whether a title, or a verb of leading, stands right before a stretch, or a title right after it."""
    before = sentence.text[:start]
    before = before[: _ARTICLE.search(before).start()]  # type: ignore[union-attr]
    if _LED.search(before) or _LED_BY.match(sentence.text, end):
        return True
    owned = _POSSESSIVE.match(sentence.text, end)
    if owned is not None and _TITLE.match(sentence.text, owned.end()) is not None:
        return True
    whose = _WHOSE.match(sentence.text, end)
    if whose is not None and _TITLE.match(sentence.text, whose.end()) is not None:
        return True
    if re.match(r"\s+(?:\w+\s+)?", sentence.text[end:]) and any(
        not sentence.text[end : end + found.start()].strip() for found in _TITLE.finditer(sentence.text[end : end + 40])
    ):
        return True
    if _TO_BODY.search(before) is None:
        return False  # whatever titles stand before: to look for them takes long
    titles = list(_TITLE.finditer(before))
    return bool(titles) and _TO_BODY.fullmatch(before[titles[-1].end() :]) is not None
