"""Shipyards and bases that a title shows to be bodies, though their kind is written as a common noun.

head of the shipyard in Dalian        Dalian Shipyard
commander of the Sanya naval base     Sanya Naval Base
"""

from __future__ import annotations

import re

from archive.extraction.context import ArticleContext, SentenceContext
from archive.extraction.lexicon import title_pattern
from archive.extraction.organisations.numbers import Numbers, name_no_state, put
from archive.extraction.text.sought import sought

_TITLE = title_pattern()
_KIND = r"(?P<kind>shipyard|naval base|submarine base|air ?base|arsenal)"
_NAME = r"(?P<name>[A-Z][\w-]+(?: [A-Z][\w-]+)?)"
_IN = re.compile(rf"\b{_KIND} (?:in|at) (?:the (?:\w+ )?(?:city|port) of )?{_NAME}")
_BEFORE = re.compile(rf"(?<![\w-]){_NAME} {_KIND}\b(?!s)")
_TO_BODY = re.compile(r"\s+(?:of|at|for)\s+(?:the\s+)?")
_ANY = sought(_KIND)
_REACH = 60  # characters


class YardFinder:
    """Finds them behind titles."""

    def __init__(self, numbers: Numbers) -> None:
        self._numbers = numbers

    def find(self, article: ArticleContext) -> None:
        """Adds them to the organisations of every sentence, in the place of the town in their names."""
        for sentence in article.told():
            if _ANY.search(sentence.text) is None:
                continue
            for pattern in (_IN, _BEFORE):
                for match in pattern.finditer(sentence.text):
                    self._add(article, sentence, match)

    def _add(self, article: ArticleContext, sentence: SentenceContext, match: re.Match[str]) -> None:
        start, end = match.span()
        low = max(0, start - _REACH)
        titles = list(_TITLE.finditer(sentence.text[low:start]))
        if not titles or _TO_BODY.fullmatch(sentence.text[low:start], titles[-1].end()) is None:
            return
        inside = [m for m in sentence.organisations if m.start < end and start < m.end]
        if any(sentence.text[m.start : m.end] != match["name"] for m in inside):
            return
        kind = " ".join(word.capitalize() for word in match["kind"].split())
        number = self._numbers.unlisted(article, f"{match['name']} {kind}")
        put(article, sentence, (start, end), number)
        name_no_state(sentence, start, end)
