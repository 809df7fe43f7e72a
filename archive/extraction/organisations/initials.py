"""Initials that a text explains otherwise than packs: "TRANSCOM, a coalition of transport agencies", is no command of the
armed forces, whoever else is called so."""

from __future__ import annotations

import re

from archive.extraction.context import ArticleContext, SentenceContext
from archive.packs.model import PackOrganisation

_INITIALS = re.compile(r"[A-Z][A-Z&-]{2,9}")
# Kinds of bodies of packs that no words for a club or firm can explain.
_OF_STATES = frozenset(
    "armed_force command ministry service agency department police office commission legislature staff".split()
)
# The noun that heads what is said between commas after the initials; its qualifiers in lower case or of a place.
# What is said goes on or is closed by a comma; "NASA, a magazine reported, will cut jobs" tells who reported.
_EXPLAINED = re.compile(
    r",\s+an?\s+(?:(?:[a-z]|[A-Z])[\w-]*\s+){0,4}?(?P<noun>coalition|consortium|association|alliance|society|club|league|union|charity|"
    r"non-?profit|foundation|company|firm|start-?up|manufacturer|bank|think[ -]tank|magazine|newspaper|website|trade group|"
    r"advocacy group|lobby(?:ing)? group|interest group|choir|theatre|group(?=\s+of\s+[^,.;]*\b(?:companies|firms|clubs|artists|newspapers)\b))\b"
    r"(?=[,.;)]|\s+(?:of|for|in|that|which|from|representing)\b)(?![^,.;]*\b(?:said|says|report(?:ed|s)|wrote|writes|claim(?:ed|s)|told)\b)"
)

_HALF_BEHIND = re.compile(r"-(?P<half>[A-Z]{2,6})\b(?!-)")
_HALF_BEFORE = re.compile(r"(?<![\w-])(?P<half>[A-Z]{2,6})-$")


def other_half(text: str, start: int, end: int) -> str | None:
    """The initials to which those at a stretch are joined: "CIO" of "AFL-CIO", where "AFL" stands there."""
    if _INITIALS.fullmatch(text, start, end) is None:
        return None
    half = _HALF_BEHIND.match(text, end) or _HALF_BEFORE.search(text, max(0, start - 8), start)
    return half["half"] if half is not None else None


def means_another(
    article: ArticleContext, sentence: SentenceContext, start: int, end: int, listed: PackOrganisation
) -> bool:
    """Whether initials at a stretch stand for another body than a pack's, by the words after them or by what the article has
    said of them before."""
    written = sentence.text[start:end]
    if listed.kind not in _OF_STATES or _INITIALS.fullmatch(written) is None:
        return False
    said = any(entry.pack_id is None and entry.name == written for entry in article.organisations)
    return said or _EXPLAINED.match(sentence.text, end) is not None
