"""Theatre commands told of by their side of the country alone, beside one that is named: "the eastern command went to Liu,
the southern to Wang", "Wang commands the Western one".
"""

from __future__ import annotations

import re

from archive.extraction.context import ArticleContext, SentenceContext
from archive.extraction.organisations.bearers import stands
from archive.extraction.organisations.numbers import Numbers, put
from archive.extraction.text.sought import sought
from archive.packs.lookup import Lookup
from archive.packs.model import PackOrganisation

_ENDS = " Theater Command"
# "the southern to Wang", "the northern has been led by Li"; not "the southern is a warmer sea"
_SIDE = re.compile(
    r"\b[Tt]he\s+(?P<side>(?i:northern|southern|eastern|western|central))(?:\s+one)?"
    r"(?=\s+(?:and|to|under|by|goes|went|in\s+the\s+hands|(?:is|was|has|had)(?:\s+(?:been|now|still|then))*\s+"
    r"(?:under|led|headed|run|commanded|given|entrusted|handed|in\s+the\s+hands))\b|\s*[,.;])"
)
# "EASTERN (HQ Nanjing).", "Western:", "Northern (Shenyang) - Cdr", at the head of a line about theatre commands
_HEADING = re.compile(
    r"\s*(?:[-*•▪‣]\s*|\d{1,2}[.)]\s*)?(?P<side>(?i:northern|southern|eastern|western|central))(?:\s+(?:TC|T\.C\.))?"
    r"(?=\s*(?:[(（][^()（）]{1,40}[)）]\s*)?(?:[:.|–—-]|$))"
)
_MANY = sought(r"\btheat(?:er|re)\s+(?:command(?:er)?s|heads|chiefs|commissars)\b", re.I)


class Sides:
    """Finds the theatre commands that the words for their sides stand for."""

    def __init__(self, lookup: Lookup, numbers: Numbers) -> None:
        self._numbers = numbers
        self._commands: dict[str, PackOrganisation] = {
            entry.name.removesuffix(_ENDS).casefold(): entry
            for entry in lookup.by_id.values()
            if entry.name.endswith(_ENDS)
        }

    def find(self, article: ArticleContext) -> None:
        """Adds them to the organisations of the sentences that name another, or stand behind one that does."""
        near = False
        about = _MANY.search(article.text) is not None
        for sentence in article.sentences:
            if about and (heading := _HEADING.match(sentence.text)) is not None:
                self._put(article, sentence, heading["side"], heading.start("side"), heading.end())
            here = self._named(article, sentence)
            if here or near:
                self._in_sentence(article, sentence)
            near = here

    def _named(self, article: ArticleContext, sentence: SentenceContext) -> bool:
        names = (article.organisations[mention.organisation].name for mention in sentence.organisations)
        return any(name.endswith(_ENDS) for name in names) or _MANY.search(sentence.text) is not None

    def _in_sentence(self, article: ArticleContext, sentence: SentenceContext) -> None:
        for match in _SIDE.finditer(sentence.text):
            self._put(article, sentence, match["side"], match.start("side"), match.end())

    def _put(self, article: ArticleContext, sentence: SentenceContext, side: str, start: int, end: int) -> None:
        command = self._commands.get(side.casefold())
        if command is None or not stands(command, article.published):
            return
        if not any(m.start < end and start < m.end for m in (*sentence.organisations, *sentence.countries)):
            put(article, sentence, (start, end), self._numbers.listed(article, command))
