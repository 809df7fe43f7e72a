"""Military regions told of by the town of their headquarters: "the commander in Lanzhou", "the Lanzhou post",
"sent to Jinan as commander of the region"; where an article speaks of the regions, also "Li succeeded Ma at Jinan", "came back to
Nanjing as commander", "Lanzhou goes to Li". Also the military districts of provinces that an article speaks of."""

from __future__ import annotations

import re

from archive.extraction.context import ArticleContext, SentenceContext
from archive.extraction.organisations.bearers import stands
from archive.extraction.organisations.local_commands import local_commands
from archive.extraction.organisations.numbers import Numbers, put, reaches_beyond
from archive.packs.lookup import Lookup
from archive.packs.model import PackOrganisation

_ENDS = " Military Region"
_IN_TOWN = re.compile(
    r"\b[Cc]omm(?:ander|issar)(?:\s+(?:and|or)\s+[a-z ]{6,24})?\s+in\s+(?P<town>[A-Z][a-z]+)\b(?!\s+[A-Z]|[’'])"
)
_POST = re.compile(r"\b(?:[Tt]he|[Hh]is|[Hh]er)\s+(?P<town>[A-Z][a-z]+)\s+(?:post|job|position)\b")
_REGION = re.compile(r"\bthe\s+(?P<noun>(?:military\s+)?region)\b")
_TO_TOWN = re.compile(
    r"\b(?:to|in)\s+(?P<town>[A-Z][a-z]+)\b(?:\s+(?:on|in|last|this|earlier|late|early)\s[^,;]{3,20}?)?\s+(?:as|to)\s+[a-z ]{4,40}$"
)
# What makes the names of towns those of regions: "the seven military regions", "the Lanzhou Military Region".
_REGIONS = re.compile(
    r"\b[Mm]ilitary\s+[Rr]egions?\b|\b[Ii]n\s+the\s+regions\b|"
    r"\b(?:Beijing|Shenyang|Jinan|Nanjing|Guangzhou|Chengdu|Lanzhou)\s+(?:region|command)\b"
)
# "commander in Beijing, Wang Jun in Shenyang and General Cai in Nanjing"
_NEXT_IN_TOWN = re.compile(
    r"(?:\s+(?:on|in|last|this)\s[\w ]{3,20})?(?:,|,?\s+and|;)\s+(?:(?:and|while)\s+)?(?:[A-Z][\w.’'-]*\s+){1,5}in\s+(?P<town>[A-Z][a-z]+)\b(?!\s+[A-Z]|[’'])"
)
_AS_COMMAND = re.compile(
    r"\bat\s+(?P<at>[A-Z][a-z]+)\b(?!\s+[A-Z]|[’'-])|"
    r"\b(?:to|in)\s+(?P<to>[A-Z][a-z]+)\s+as\s+(?:(?:the|its|a|an|new|deputy|vice)\s+)*(?:political\s+)?comm(?:ander|issar)\b(?!\s+(?:of|in))|"
    r"\bfrom\s+(?P<from>[A-Z][a-z]+)\s+to\s+(?=the\s|[A-Z])|"
    r"(?:^|[;,]\s+(?:and\s+|while\s+)?)(?P<goes>[A-Z][a-z]+)\s+(?:goes|went|has\s+gone|falls|fell|passes|passed|is\s+to\s+go)\s+to\b"
)


class ByTown:
    """Finds the military regions that the names of towns stand for."""

    def __init__(self, lookup: Lookup, numbers: Numbers) -> None:
        self._numbers, self._lookup = numbers, lookup
        self._regions: dict[str, PackOrganisation] = {
            entry.name.removesuffix(_ENDS): entry for entry in lookup.by_id.values() if entry.name.endswith(_ENDS)
        }

    def find(self, article: ArticleContext) -> None:
        """Adds them to the organisations of every sentence."""
        local_commands(article, self._lookup, self._numbers)
        about = _REGIONS.search(article.text) is not None
        for sentence in article.sentences:
            if any(town in sentence.text for town in self._regions):
                self._in_sentence(article, sentence)
                for match in _AS_COMMAND.finditer(sentence.text) if about else ():
                    kind = match.lastgroup or ""
                    self._add(article, sentence, match[kind], *match.span(kind))

    def _in_sentence(self, article: ArticleContext, sentence: SentenceContext) -> None:
        for match in (*_IN_TOWN.finditer(sentence.text), *_POST.finditer(sentence.text)):
            self._add(article, sentence, match["town"], *match.span("town"))
            following = _NEXT_IN_TOWN.match(sentence.text, match.end())
            while following is not None and following["town"] in self._regions:
                self._add(article, sentence, following["town"], *following.span("town"))
                following = _NEXT_IN_TOWN.match(sentence.text, following.end())
        for match in _REGION.finditer(sentence.text):
            before = _TO_TOWN.search(sentence.text, max(0, match.start() - 90), match.start())
            if before is not None:
                self._add(article, sentence, before["town"], *match.span("noun"))

    def _add(self, article: ArticleContext, sentence: SentenceContext, town: str, start: int, end: int) -> None:
        region = self._regions.get(town)
        if region is None or not stands(region, article.published):
            return
        if not reaches_beyond(sentence, start, end):
            put(article, sentence, (start, end), self._numbers.listed(article, region))
