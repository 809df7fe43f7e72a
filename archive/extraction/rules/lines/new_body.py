"""News of a body that has new people from that day on: whoever is listed below it begins."""

from __future__ import annotations

import re

from archive.extraction.context import ArticleContext, SentenceContext
from archive.model import Role

# "approved a new cabinet", "elected the line-up"
_NEW = re.compile(
    r"\b(?:approved?|approves|endorse[sd]?|elect(?:s|ed)|vot(?:es|ed) in|confirm(?:s|ed)|unveil(?:s|ed)|announce[sd]|name[sd]|"
    r"appoint(?:s|ed)|swore in|form(?:s|ed)|presented?)\s+(?:a|an|the|its|his|her)\s+(?:country[’']s\s+|nation[’']s\s+)?"
    r"(?:new\s+(?:\w+[\s-]){0,2}?|)(?P<what>cabinet|government|line-?up|leadership|state council|politburo|commission|council|administration)\b"
    r"(?!\s+(?:offices?|officials?|members?|minister|secretary|spokes\w+|report|plan|budget|posts?))",
    re.I,
)
_PLEDGED = re.compile(r"\b(?:will|would|to|may|might|could|expected|next)\b(?:\s\w+){0,2}\s*$", re.I)
# "the following were elected", "here is the line-up of the cabinet as approved on Friday"
_LISTED = re.compile(
    r"\b(?:(?:the\s+)?following|these|below)\b[^.;]{0,120}?\b(?:decided|approved|elected|appointed|endorsed|confirmed|named|sworn\s+in|chosen)\b|"
    r"\b(?:line-?up|list|composition|make-?up)\s+of\s+[^.;]{3,80}?\b(?:as\s+)?(?:decided|approved|elected|appointed|endorsed|confirmed|sworn\s+in|chosen)\b",
    re.I,
)
_LINE_END = re.compile(r"[.!?][”\"']?$|:$")
_NOT_YET = re.compile(r"\b(?:will|would|may|might|could|expected|likely|possible|proposed|nominated)\b", re.I)


def is_news(text: str) -> bool:
    """Whether a sentence tells that a body with new people has come to be, and not that it will."""
    if _LISTED.search(text) is not None and _NOT_YET.search(text) is None:
        return True
    match = _NEW.search(text)
    if match is None or _PLEDGED.search(text, max(0, match.start() - 40), match.start()):
        return False
    return "new" in match.group().lower() or match["what"].lower().startswith("line")


def lead_of(article: ArticleContext, sentence: SentenceContext) -> SentenceContext | None:
    """The sentence under which a line of a list stands: the last before it that is no line itself."""
    for before in reversed(article.sentences[: sentence.index]):
        if before.role is Role.BODY and _LINE_END.search(before.text.rstrip()) is not None:
            return before
    return None
