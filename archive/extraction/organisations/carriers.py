"""China's aircraft carriers, which bear the names of provinces, and the common nouns that mean one of them.

commanding officer of the Liaoning           aircraft carrier Liaoning, in news that speaks of a carrier
Mei, the ship's political commissar          of the one carrier that the news names, before its name too
"""

from __future__ import annotations

import re

from archive.extraction.context import ArticleContext, SentenceContext
from archive.extraction.organisations.numbers import Numbers, put, reaches_beyond
from archive.extraction.organisations.ships import SHIP

_NAMES = ("Liaoning", "Shandong", "Fujian")
_NAMED = re.compile(
    rf"\b(?:[Tt]he\s+(?:(?:aircraft\s+)?carrier\s+)?|(?:aircraft\s+)?[Cc]arrier\s+|CNS\s+)(?P<name>{'|'.join(_NAMES)})\b"
    r"(?!\s+(?:[A-Z]|(?:provinc|govern)\w+|part[iy]\w*|coast|native|capital|region|committee|people|police|officials?))"
)
_NOUN = re.compile(
    r"\b(?:[Tt]he|[Tt]his|[Tt]hat|[Ii]ts)\s+(?:new\s+|first\s+)?(?P<noun>aircraft carrier|carrier|ship|vessel|warship)\b"
)


class CarrierFinder:
    """Finds them in articles that speak of carriers."""

    def __init__(self, numbers: Numbers) -> None:
        self._numbers = numbers

    def find(self, article: ArticleContext) -> None:
        """Adds the carriers of an article, in the place of the provinces, and the nouns that mean the only one."""
        if "carrier" not in article.text or not article.salience["CHN"]:
            return
        sentences = list(article.told())
        told = {found["name"] for s in sentences for found in _NAMED.finditer(s.text)}
        for sentence in sentences if told else ():
            for found in _NAMED.finditer(sentence.text):
                self._put(article, sentence, found.span("name"), found["name"])
            for found in _NOUN.finditer(sentence.text) if len(told) == 1 and not _others(article) else ():
                if not any(m.start < found.end() and found.start("noun") < m.end for m in sentence.organisations):
                    self._put(article, sentence, found.span("noun"), next(iter(told)), generic=True)
            sentence.organisations.sort(key=lambda mention: mention.start)

    def _put(
        self,
        article: ArticleContext,
        sentence: SentenceContext,
        span: tuple[int, int],
        name: str,
        *,
        generic: bool = False,
    ) -> None:
        if reaches_beyond(sentence, *span):
            return
        number = self._numbers.unlisted(article, f"aircraft carrier {name}", country="CHN", kind=SHIP)
        article.organisations[number].country = "CHN"
        put(article, sentence, span, number, generic=generic)
        article.organisations[number].seen.append(sentence.start + span[0])


def _others(article: ArticleContext) -> bool:
    """Whether an article names other ships, any of which "the ship" may be."""
    return any(entry.kind == SHIP and not entry.name.endswith(_NAMES) for entry in article.organisations)
