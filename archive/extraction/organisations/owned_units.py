"""Firms that a text names as what another owns: "president of its Mora Bell subsidiary", "head of Halden's Sea-Wind unit"."""

from __future__ import annotations

import re

from archive.extraction.capitals import UPPER
from archive.extraction.context import ArticleContext, SentenceContext
from archive.extraction.lexicon import title_pattern
from archive.extraction.organisations.firm_words import FIRM
from archive.extraction.organisations.numbers import Numbers, put, reaches_beyond
from archive.extraction.text.sought import sought

_TITLE = title_pattern()
_CAPITAL = rf"[{UPPER}][\w’&.-]*\w"
_OWNED = sought(
    rf"\b(?:of|at|for)\s+(?:its|their|(?:the\s+)?{_CAPITAL}(?:\s+{_CAPITAL}){{0,4}}(?:\s*<[A-Z.]+>)?(?:[’']s|(?<=s)[’'])(?:\s*<[A-Z.]+>)?)\s+"
    rf"(?:(?:[a-z]+-)?[a-z]+\s+){{0,3}}?(?P<name>{_CAPITAL}(?:\s+(?:(?:and|of|&)\s+)?{_CAPITAL}){{0,5}})\s+(?P<kind>unit|subsidiary|affiliate)\b"
)
_REGION = re.compile(
    r"(?:(?:North|South|Latin|Central|East|West|Far|Middle)\s)?(?:Asia|Europe|America|Africa|Pacific|East|West)\w*"
)
_OF_FIRMS = frozenset(("subsidiary", "affiliate"))


class OwnedUnitFinder:
    """Finds firms behind a title and their owner, by the word for what they are to it, which the mention takes in."""

    def __init__(self, numbers: Numbers) -> None:
        self._numbers = numbers

    def find(self, article: ArticleContext, sentence: SentenceContext) -> None:
        """Adds the firms of a sentence; one whose name is known keeps its number."""
        for match in _OWNED.finditer(sentence.text):
            start, end = match.start("name"), match.end("kind")
            name = match["name"]
            placed = any(start <= m.start and m.end == match.end("name") for m in sentence.countries)
            if placed or _TITLE.search(name) or _REGION.fullmatch(name):
                continue  # "its Asian unit", "its Canada subsidiary": where, and no name
            if match["kind"] not in _OF_FIRMS and not any(
                e.pack_id is None and FIRM.search(e.name) for e in article.organisations
            ):
                continue  # "the army's Snow Leopard unit" is a part of it
            known = next((m for m in sentence.organisations if (m.start, m.end) == match.span("name")), None)
            if known is not None:
                known.end = end
            elif not reaches_beyond(sentence, start, end):
                put(article, sentence, (start, end), self._numbers.unlisted(article, name))
