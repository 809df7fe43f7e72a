"""Parliaments of parts of states, by the adjective of the part: "the Catalan parliament", "the Bavarian state parliament"."""

from __future__ import annotations

import re

from archive.extraction.context import SentenceContext

NOUNS = frozenset(("parliament", "legislature"))
_ADJECTIVE = re.compile(
    r"(?<![\w’'-])(?P<of>[A-Z][a-z]+(?:an|ish|lsh|ese|en|az|que|oon|ic))\s+(?:(?:state|regional|provincial|autonomous)\s+)?$"
)
_PART = re.compile(r"\b(?:regional|provincial|cantonal|territorial)\s+$")
_OTHERS = frozenset("Republican Christian Democratic Islamic European African American Open Asian Women".split())


def part_of_a_state(sentence: SentenceContext, start: int) -> int | None:
    """Where the name of a parliament at `start` begins, which an adjective shows to be that of a part of a state."""
    found = _ADJECTIVE.search(sentence.text, 0, start)
    if found is None or found["of"] in _OTHERS:
        return None
    if any(m.start < found.end("of") and found.start("of") < m.end for m in sentence.countries):
        return None
    return found.start("of")


def of_no_state(sentence: SentenceContext, start: int) -> bool:
    """Whether the word before says that it is not the parliament of the state: "the regional parliament"."""
    return _PART.search(sentence.text, 0, start) is not None
