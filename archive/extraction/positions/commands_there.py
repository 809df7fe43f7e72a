"""Commanders of the forces of a part of a state: "the army commander of East Java" does not command the army."""

from __future__ import annotations

import re

from archive.extraction.body_nouns import nouns, one_of
from archive.extraction.capitals import UPPER
from archive.extraction.context import ArticleContext, PostMention, SentenceContext
from archive.extraction.name_words import NOT_A_NAME
from archive.extraction.organisations.places_of_china import is_named
from archive.identity import fold

_COMMANDS = re.compile(r"(?:deputy |vice |acting )?(?:\w+ )?(?:commander|commandant)$")
_FORCES = frozenset(("armed_force", "service"))
_LOCAL = re.compile(r"\b(?:regional|local|area|district|provincial|zonal|zone|sector)\s+(?:[a-z]+\s+)?$", re.I)
_CAPITAL = rf"[{UPPER}][\w’'-]*\w"
_THERE = re.compile(
    rf"\s+(?:of|for|in)\s+(?:the\s+)?(?P<place>(?:(?:north|south|east|west|cent)\w*\s+)?{_CAPITAL}(?:\s+(?:of\s+(?:the\s+)?)?{_CAPITAL}){{0,3}})(?=[,.;:”\"]|\s+[a-z(]|$)(?![’']s?\b)"
)
_IN_THE = re.compile(r"\s+(?:of|for|in)\s+the\s+(?:north|south|east|west|centre|center|region|area)\w*\b(?!\s+[A-Z])")
_WHOLE = re.compile(rf"\b(?:Forces|Region|Guard|Police|{one_of(nouns('unit'), capital=True)})\b")


def commands_part(
    article: ArticleContext, sentence: SentenceContext, post: PostMention
) -> tuple[str | None, str | None] | None:
    """(the place, its state) whose forces a commander leads whose title names only the whole force: "military commander of East
    Java"; the place is None where no name of a part of the state tells it, "the regional army commander". None for any other."""
    if post.organisation is None or _COMMANDS.search(post.title) is None:
        return None
    body = article.organisations[post.organisation]
    named = next((m for m in sentence.organisations if post.start <= m.start and m.end <= post.head), None)
    written = sentence.text[named.start : named.end] if named is not None else ""
    if body.kind not in _FORCES or not written.islower():
        return None
    there = _THERE.match(sentence.text, post.head_end)
    if there is not None and _WHOLE.search(there["place"]) is None and not _no_part(there["place"]):
        state = next((m for m in sentence.countries if there.start() < m.start < there.end("place")), None)
        if state is not None and state.kind != "metonym":
            return None if state.country == body.country else (None, None)
        return there["place"][:1].upper() + there["place"][1:], body.country  # "central Java"
    if _IN_THE.match(sentence.text, post.head_end) is not None:
        return None, None
    before = sentence.text[max(0, post.head - 40) : named.start] if named is not None else ""
    return (None, None) if _LOCAL.search(before) is not None else None


def _no_part(name: str) -> bool:
    """Whether a word is no name, or that of a part of China, which has a command of its own."""
    return fold(name) in NOT_A_NAME or is_named(name)
