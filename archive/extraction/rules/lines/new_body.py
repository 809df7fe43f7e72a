"""News of a body that has new people from that day on: whoever is listed below it begins.

Parliament approved a new cabinet on Saturday. ... Finance: Moss        he begins
Holt formed her cabinet. ... Main members: Finance: Moss                so does he, however far above that is told
The following make up the cabinet: Finance: Moss                        he has it; since when, nobody says
"""

from __future__ import annotations

import re
from datetime import timedelta

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
# "formed her cabinet", "picked his generals": whoever forms it, it is new, though the word is not said
_FORMED = re.compile(
    r"\b(?:form(?:s|ed)|unveil(?:s|ed)|present(?:s|ed)|announce[sd]|name[sd]|pick(?:s|ed)|chose|chooses|swore\s+in|swears\s+in)\s+"
    r"(?:(?:his|her|its|their|the\s+full|a)\s+)(?:full\s+|first\s+|own\s+|whole\s+|top\s+|new\s+)?"
    r"(?:cabinet|government|ministers|generals|commanders|chiefs|team)\b(?!\s+(?:\w+\s+)?(?:officials?|members?|report|plan|budget)\b)|"
    r"\b(?:name[sd]?|names\s+of|chose|pick(?:s|ed))\s+the\s+(?:\w+\s+){0,2}"
    r"(?:officers|generals|ministers|men|women|people|commanders)\s+who\s+(?:will|are\s+to)\s+(?:lead|head|command|run)\b",
    re.I,
)
_LATELY = timedelta(days=45)
_NOT_YET = re.compile(r"\b(?:will|would|may|might|could|expected|likely|possible|proposed|nominated)\b", re.I)


def is_news(text: str) -> bool:
    """Whether a sentence tells that a body with new people has come to be, and not that it will."""
    if _LISTED.search(text) is not None and _NOT_YET.search(text) is None:
        return True
    match = _NEW.search(text)
    if match is None or _PLEDGED.search(text, max(0, match.start() - 40), match.start()):
        return False
    return "new" in match.group().lower() or match["what"].lower().startswith("line")


def is_list_of_new(article: ArticleContext, sentence: SentenceContext) -> bool:
    """Whether a line stands in a list of people of whom the article has told that they are new."""
    return any(_tells_of_new(article, each) for each in article.sentences[: sentence.index])


def _tells_of_new(article: ArticleContext, sentence: SentenceContext) -> bool:
    published = article.published
    if sentence.role not in (Role.BODY, Role.HEADLINE):
        return False
    if published is not None and any(
        when.bounds.latest is not None and when.bounds.latest < published - _LATELY for when in sentence.whens
    ):
        return False  # who formed a government two years ago
    formed = _FORMED.search(sentence.text)
    pledged = formed and _PLEDGED.search(sentence.text, max(0, formed.start() - 40), formed.start())
    return (formed is not None and not pledged) or is_news(sentence.text)
