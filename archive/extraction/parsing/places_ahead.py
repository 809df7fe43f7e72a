"""Places of China that open a sentence right before a Chinese name, which a parser takes for part of the name:
"In Datong Sun Bo was named mayor"."""

from __future__ import annotations

import re

from archive.extraction.organisations.towns_of_china import PARTS, TOWNS
from archive.extraction.people.namelike import is_pinyin

_AHEAD = re.compile(
    rf"In\s+(?:{'|'.join(sorted((*PARTS, *TOWNS), key=len, reverse=True))})(?P<gap>\s)(?=(?P<name>[A-Z][a-z]+\s[A-Z][a-z]+)\b)"
)


def with_commas_behind_places(text: str) -> str:
    """The text with a comma for the blank behind such a place, of the same length, so that offsets stay."""
    ahead = _AHEAD.match(text)
    if ahead is None or not is_pinyin(ahead["name"]):
        return text
    return f"{text[: ahead.start('gap')]},{text[ahead.end('gap') :]}"
