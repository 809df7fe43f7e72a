"""Towns that stand right before the title of whoever leads their police: "Tulsa Police Chief"."""

from __future__ import annotations

import re

from archive.extraction.capitals import UPPER
from archive.extraction.context import SentenceContext
from archive.extraction.lexicon import NOT_A_NAME
from archive.extraction.phrases import phrases
from archive.extraction.places.districts import NO_BODY
from archive.identity import fold

OF_POLICE = frozenset(phrases("police chief, police commissioner, deputy police chief, assistant police chief"))
"""Who lead the police of a town: a name in capitals right before them is that of the town."""
_CAPITAL = rf"[{UPPER}][\w’'-]*\w"
_TOWN_BEFORE = re.compile(rf"(?<![\w’'.-])({_CAPITAL}(?: {_CAPITAL}){{0,2}})(?:[’']s)?\s+$")
_HELD_SO = re.compile(
    r"(?:\b(?:acting|interim|outgoing|incoming|then|new|former|deputy|vice|regional|provincial|state|GOP|Republican|Democratic|Labor|Labour|Liberal|Conservative)\s+)+$"
)


def held_so(before: str) -> str:
    """What stands before a title without the words that say how it is held."""
    return _HELD_SO.sub("", before)


def town_before(sentence: SentenceContext, at: int) -> tuple[int, int] | None:
    """The name in capitals right before a title, unless it is no name or that of a people."""
    town = _TOWN_BEFORE.search(held_so(sentence.text[:at]))
    if town is None or {fold(word) for word in town[1].split()} & (NOT_A_NAME | NO_BODY):
        return None
    start, end = town.span(1)
    end -= len("'s") if town[1].endswith(("’s", "'s")) else 0
    if any(m.kind == "adjective" and m.end == end for m in sentence.countries):
        return None
    return start, end
