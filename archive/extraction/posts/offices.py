"""Offices named by a noun of their own: "the Kaohsiung mayoralty", "the governorship of Lagos", "the vice presidency"."""

from __future__ import annotations

import re

from archive.extraction.context import PostMention, SentenceContext
from archive.extraction.posts.after import read_after
from archive.extraction.posts.before import read_before

_TITLES = {
    "presidency": "president",
    "vice-presidency": "vice president",
    "premiership": "premier",
    "prime ministership": "prime minister",
    "governorship": "governor",
    "lieutenant governorship": "lieutenant governor",
    "mayoralty": "mayor",
    "mayorship": "mayor",
    "chairmanship": "chairman",
    "chairpersonship": "chairman",
    "speakership": "speaker",
    "directorship": "director",
    "chancellorship": "chancellor",
    "secretaryship": "secretary",
}
_OFFICE = re.compile(rf"\b(?:(?P<rank>vice|deputy)[ -])?(?P<noun>{'|'.join(map(re.escape, _TITLES))})\b", re.I)

_FROM = re.compile(r"\s+from\s+(?:the|his|her)\s+")


def office_at(sentence: SentenceContext, offset: int) -> PostMention | None:
    """The post that the noun at an offset stands for."""
    for match in _OFFICE.finditer(sentence.text):
        if not match.start() <= offset < match.end():
            continue
        title = _TITLES[match["noun"].lower()]
        if match["rank"]:
            title = f"{match['rank'].lower()} {title}"
        post = PostMention(match.start(), match.end(), match.start("noun"), match.end(), title)
        read_before(sentence, post)
        read_after(sentence, post)
        post.definite = True
        return post
    return None


def office_left(sentence: SentenceContext, offset: int) -> PostMention | None:
    """The post of "... from the presidency" right after an offset."""
    link = _FROM.match(sentence.text, offset)
    return office_at(sentence, link.end()) if link is not None else None
