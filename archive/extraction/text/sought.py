"""Regular expressions that look at a text only where it holds a word of theirs.

A sentence is searched by some four hundred expressions, and all but a few find nothing in it. To ask whether it holds one of
the words without which they cannot match (`needed.py` works them out) takes a tenth of the time of trying them at each letter.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from functools import lru_cache

from archive.extraction.text.needed import folded, needed

_folded = lru_cache(maxsize=8)(folded)  # of the same sentence one expression after the other asks


class Sought:
    """A regular expression, used as one of `re`, whose `search` and `finditer` first ask for its words."""

    __slots__ = ("_finditer", "_search", "_words", "compiled", "fullmatch", "match", "sub")

    def __init__(self, compiled: re.Pattern[str]) -> None:
        words = needed(compiled.pattern, compiled.flags)
        if words is None:
            raise ValueError(f"needs no rare word: {compiled.pattern}")
        self._words = sorted(words)
        self.compiled = compiled
        self._search, self._finditer = compiled.search, compiled.finditer
        self.match, self.fullmatch, self.sub = compiled.match, compiled.fullmatch, compiled.sub

    def search(self, text: str, pos: int = 0, endpos: int = sys.maxsize) -> re.Match[str] | None:
        """As that of `re`."""
        whole = _folded(text)
        for word in self._words:
            if word in whole:
                return self._search(text, pos, endpos)
        return None

    def finditer(self, text: str, pos: int = 0, endpos: int = sys.maxsize) -> Iterator[re.Match[str]]:
        """As that of `re`."""
        whole = _folded(text)
        for word in self._words:
            if word in whole:
                return self._finditer(text, pos, endpos)
        return iter(())


def sought(pattern: str, flags: re.RegexFlag | int = 0) -> Sought:
    """A compiled expression that mostly finds nothing. Raises ValueError where it needs no word that most texts lack."""
    return Sought(re.compile(pattern, flags))
