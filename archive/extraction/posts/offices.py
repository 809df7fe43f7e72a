"""Offices named by a noun of their own: "the Kaohsiung mayoralty", "the governorship of Lagos", "the vice presidency"."""

from __future__ import annotations

import re

from archive.extraction.context import PostMention, SentenceContext
from archive.extraction.posts.after import read_after
from archive.extraction.posts.before import read_before
from archive.extraction.text.sought import sought

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
_OFFICE = sought(
    rf"\b(?:(?P<rank>vice|deputy|general|party)[ -])?(?P<noun>{'|'.join(map(re.escape, _TITLES))})s?\b", re.I
)

# What somebody has the portfolio of, where that is a post of its own: "the discipline portfolio".
_DESKS = {"discipline": "discipline chief", "anti-graft": "discipline chief", "anti-corruption": "discipline chief"}
_DESK = sought(rf"\b(?P<desk>{'|'.join(_DESKS)})\s+(?:portfolio|post|job|brief|position|role)\b", re.I)
_WHOSE = re.compile(
    r"\b(?P<title>prime minister|minister|premier|(?:vice[ -])?president|governor|(?:deputy )?commander|(?:political )?commissar|"
    r"(?:deputy )?director|(?:deputy )?chief(?: of (?:(?:the )?general )?staff)?|head|defen[cs]e chief|party secretary|(?:vice[ -])?chairman|secretary|ambassador|speaker|mayor|spokesman)"
    r"[’'´`]s\s+(?:\w+\s+)?$",
    re.I,
)
_LONGEST = 60  # characters of a title and "'s" before a noun
_AT = re.compile(r"\s+(?:at|in|of)\s+(?:the\s+)?")
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
    for match in _DESK.finditer(sentence.text):
        if match.start() <= offset < match.end():
            title = _DESKS[match["desk"].lower()]
            post = PostMention(match.start(), match.end(), match.start(), match.end(), title)
            read_before(sentence, post)
            read_after(sentence, post)
            post.definite = True
            return post
    return None


def office_of_title(sentence: SentenceContext, offset: int) -> PostMention | None:
    """The post of "the foreign minister's post", "the commander's job at the fleet", by the noun at an offset."""
    match = _WHOSE.search(sentence.text, max(0, offset - _LONGEST), offset)
    if match is None:
        return None
    title = " ".join(match["title"].lower().split())
    post = PostMention(match.start(), match.end(), match.start("title"), match.end("title"), title)
    read_before(sentence, post)
    read_after(sentence, post)
    noun = re.compile(r"\w+").match(sentence.text, offset)
    end = noun.end() if noun is not None else offset
    link = _AT.match(sentence.text, end)
    body = next((m for m in sentence.organisations if link is not None and m.start == link.end()), None)
    if body is not None and post.organisation is None and post.country is None and post.portfolio is None:
        post.organisation, post.explicit, end = body.organisation, True, body.end
    post.end, post.definite = end, True
    bare = post.organisation is None and post.country is None and post.portfolio is None
    return None if bare or post.former else post


def office_left(sentence: SentenceContext, offset: int) -> PostMention | None:
    """The post of "... from the presidency" right after an offset."""
    link = _FROM.match(sentence.text, offset)
    return office_at(sentence, link.end()) if link is not None else None
