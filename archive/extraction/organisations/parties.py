"""Parties that news calls by less than their name, beside the titles of those who are in them.

leader of the ruling Social Democratic party       the Social Democratic Party: of the name, one word begins with a small letter
Liberal leader Ann Bell, Labour leader Bo Lind     of the Liberal Party, of the Labour Party
"""

from __future__ import annotations

import re

from archive.extraction.context import ArticleContext, SentenceContext
from archive.extraction.organisations.numbers import Numbers, put
from archive.packs.lookup import Lookup

_NAMED = re.compile(
    r"\b(?:(?:(?:vice|deputy|co-|party)[\s-]?)?(?:president|leader|chairman|chairwoman|chair|head|chief|secretary|secretary[\s-]general|spokes\w+|treasurer|"
    r"member|official|whip|candidate))\s+(?:of|for|in)\s+(?:the|its|his|her)\s+(?:[a-z][a-z-]+\s+){0,3}(?P<name>(?:[A-Z][\w’'-]+\s+){1,4})party\b"
    r"(?![’']s|\s+(?:committee|congress|school|group|branch|cell|caucus|conference|in\s+[A-Z]))"
)
# Of the party of a state that rules alone, news speaks otherwise; a demonym alone is no name.
_OTHERWISE = re.compile(r"(?:.*\s)?(?:Communist|Workers|Chinese|Kuomintang|Nazi)\s*$")

_CREEDS = {
    "Liberal": "Liberal Party",
    "Labour": "Labour Party",
    "Labor": "Labor Party",
    "Conservative": "Conservative Party",
    "Tory": "Conservative Party",
    "Socialist": "Socialist Party",
    "Social Democrat": "Social Democratic Party",
    "Social Democratic": "Social Democratic Party",
    "Christian Democrat": "Christian Democratic Party",
    "Christian Democratic": "Christian Democratic Party",
}
_LEADS = re.compile(
    rf"(?:(?<=[a-z,”\"] )|^)(?P<creed>{'|'.join(sorted(_CREEDS, key=len, reverse=True))})(?=\s+(?:party\s+)?leader\s+(?:Sir\s+|Lord\s+)?[A-Z][\w’'-]+\s[A-Z]|"
    r"(?:[’']s?)?\s+(?:(?!party\b)[a-z]+\s+){0,3}spokes(?:man|woman|person)\b)"
)
_TITLED = re.compile(r" (?:leader |spokes[mwp])")
_OF_A_PART = re.compile(r"(?<![\w’'-])[A-Z][\w’'-]*\s$")


class PartyFinder:
    """Finds parties behind the titles of those who are in them."""

    def __init__(self, lookup: Lookup, numbers: Numbers) -> None:
        self._lookup = lookup
        self._numbers = numbers

    def find(self, article: ArticleContext) -> None:
        """Adds them to the organisations of every sentence, in the place of the names in them."""
        for sentence in article.told():
            for match in _NAMED.finditer(sentence.text) if " party" in sentence.text else ():
                self._take(article, sentence, match)
            for match in _LEADS.finditer(sentence.text) if _TITLED.search(sentence.text) else ():
                self._of_creed(article, sentence, match)

    def _of_creed(self, article: ArticleContext, sentence: SentenceContext, match: re.Match[str]) -> None:
        """ "Canadian Liberal leader Ann Bell"; at the head of a sentence the word may be none of a party."""
        if any(m.start < match.end() and match.start() < m.end for m in sentence.organisations):
            return
        before = next((m.country for m in sentence.countries if m.end == match.start() - 1), None)
        if before is None and _OF_A_PART.search(sentence.text, 0, match.start()):
            return  # "Scottish Conservative leader", "Senate Liberal leader": of those there
        number = self._party(article, _CREEDS[match["creed"]], before or article.main_country)
        if match.start() or article.organisations[number].pack_id is not None:
            put(article, sentence, match.span("creed"), number)

    def _take(self, article: ArticleContext, sentence: SentenceContext, match: re.Match[str]) -> None:
        start, end = match.start("name"), match.end()
        if _OTHERWISE.fullmatch(match["name"]) or any(
            m.start <= start and m.end >= end for m in sentence.organisations
        ):
            return
        if any(m.start == start and m.end == match.end("name") - 1 for m in sentence.countries):
            return
        name = f"{match['name'].strip()} Party"
        sentence.countries = [m for m in sentence.countries if m.end <= start or end <= m.start]
        put(article, sentence, (start, end), self._party(article, name, article.main_country))

    def _party(self, article: ArticleContext, name: str, country: str | None) -> int:
        """The party of that name in a state, or one that no pack knows."""
        listed = self._lookup.local(name, country) if country is not None else None
        if listed is not None:
            return self._numbers.listed(article, listed)
        return self._numbers.unlisted(article, name, kind="party")
