"""Parties that no pack knows, by the common noun behind their name: "the Hlas party", "leader of the opposition Holos party"."""

from __future__ import annotations

from collections.abc import Iterator

from archive.extraction.capitals import UPPER
from archive.extraction.context import SentenceContext
from archive.extraction.lexicon import title_pattern
from archive.extraction.name_words import NOT_A_NAME
from archive.extraction.text.sought import sought
from archive.identity import fold

KIND = "party"
_NAME = rf"[{UPPER}][\w’'-]*\w"
_PARTY = sought(
    rf"(?:\b[Tt]he\s+(?:(?:ruling|main|opposition|governing|centrist|liberal|conservative|nationalist|small|new|pro-\w+|\w+-wing|\w+-\w+)\s+)*|^)"
    rf"(?P<name>{_NAME}(?:\s+{_NAME}){{0,2}})\s+party\b(?!\s+(?:secretary|chief|boss|head|leader|committee|congress|school|cell|branch|line|organi[sz]ation)\b)"
)
_TITLE = title_pattern()
# What a party is rather than what it is called.
_CREEDS = frozenset(
    "communist socialist liberal conservative labour labor democratic republican green christian islamist islamic nationalist".split()
)


def parties(sentence: SentenceContext) -> Iterator[tuple[int, int, str]]:
    """(start, end, name) of parties that nothing else has named."""
    for found in _PARTY.finditer(sentence.text):
        start, end = found.start("name"), found.end()
        words = [fold(word) for word in found["name"].split()]
        known = (*sentence.organisations, *sentence.countries)
        if any(m.start < end and start < m.end for m in known) or _TITLE.search(found["name"]):
            continue
        if words[0] not in NOT_A_NAME | {"the"} and not _CREEDS.intersection(words):
            yield start, end, found["name"]
