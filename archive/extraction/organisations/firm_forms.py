"""Names of firms by their form alone, or by what an exchange calls them, and as far as they go.

Norrstal AG, Mora Lamp NV          nothing else in the name shows that it is one
Zorcorp <ZRC>                      what stands before the letters of an exchange
J.M. Timber Inc, Quay 4 Lamps Inc  initials and numbers belong to a name
"""

from __future__ import annotations

import re

from archive.extraction.capitals import UPPER
from archive.extraction.context import ArticleContext, SentenceContext
from archive.extraction.lexicon import title_pattern
from archive.extraction.name_words import NOT_A_NAME
from archive.extraction.organisations.firm_words import FIRM
from archive.extraction.organisations.numbers import Numbers, put
from archive.identity import fold
from archive.packs.places import countries_with

_TITLE = title_pattern()
_CAPITAL = rf"[{UPPER}][\w’&-]*\w"
_RUN = rf"{_CAPITAL}(?:\s+(?:(?:of|and|&)\s+)?{_CAPITAL}){{0,4}}"
# "Texas AG Ken Lind" is a prosecutor.
_FORMED = re.compile(rf"(?<![\w’'.-])(?P<name>{_RUN}\s+(?:AG|NV|SA|KK|BV|GmbH))(?!\w)(?!\s+[A-Z][a-z]+\s+[A-Z])")
_LISTED = re.compile(rf"(?<![\w’'.-])(?P<name>{_RUN})(?=\s<[A-Z]{{1,5}}(?:\.[A-Z]{{1,3}})?>)")
_LEADS = re.compile(rf"(?:^|(?<=[\s(<“\"]))(?:(?:[{UPPER}]\.\s?){{2,3}}|{_CAPITAL}\s+\d{{1,3}}\s+|Premier\s+)$")
_OF_CONTINENT = re.compile(r"(?<=\b(?:North|South|Latin)) America\b|(?<=\bCentral) America\b")


class FirmFormFinder:
    """Finds firms by their forms, and the rest of the names of those that were found."""

    def __init__(self, numbers: Numbers) -> None:
        self._numbers = numbers

    def find(self, article: ArticleContext, sentence: SentenceContext) -> None:
        """Adds the firms of a sentence that is not all in capitals."""
        if sentence.text.isupper():
            return
        for pattern in (_FORMED, _LISTED):
            for match in pattern.finditer(sentence.text):
                start, end = match.span("name")
                words = match["name"].split()
                if len(words) > 1 and fold(words[0]) in NOT_A_NAME:
                    start += len(words[0]) + 1
                name = sentence.text[start:end]
                if any(m.start < end and start < m.end for m in sentence.organisations) or _TITLE.search(name):
                    continue
                if fold(words[0]) in NOT_A_NAME and len(words) == 1:
                    continue
                if countries_with(name.removesuffix(" AG").removesuffix(" SA")):
                    continue
                put(article, sentence, (start, end), self._numbers.unlisted(article, name))
        for mention in list(sentence.organisations):
            entry = article.organisations[mention.organisation]
            if entry.pack_id is not None or mention.generic:
                continue
            led = _LEADS.search(sentence.text, 0, mention.start) if FIRM.search(entry.name) else None
            start = led.start() if led is not None else mention.start
            rest = _OF_CONTINENT.match(sentence.text, mention.end)
            end = rest.end() if rest is not None else mention.end
            if (start, end) != (mention.start, mention.end):
                put(article, sentence, (start, end), self._numbers.unlisted(article, sentence.text[start:end]))
