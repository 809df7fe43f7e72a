"""Embassies and consulates that somebody speaks for, by the state that sends them and the one in which they are.

Chinese embassy spokesman Liu                              Embassy of China
a spokeswoman for the Chinese Embassy in Washington        Embassy of China in the United States
Norway's consulate in Shanghai                             Consulate of Norway in Shanghai

Ambassadors, attaches and chargés are of the ministry that sends them; only spokespeople are looked at here.
"""

from __future__ import annotations

import re

from archive.extraction.context import ArticleContext, CountryMention, SentenceContext
from archive.extraction.organisations.numbers import Numbers, name_no_state, put
from archive.extraction.text.sought import sought
from archive.packs.countries import country_of, of_country

_HOUSE = re.compile(r"(?:[’']s)?\s+(?P<sort>(?i:embassy|consulate(?:[ -]general)?))(?!\w)")
_OF = sought(r"(?P<sort>(?i:embassy|consulate(?:[ -]general)?))\s+of\s+(?:the\s+)?$")
_IN = re.compile(r"\s+(?:in|to)\s+(?:the\s+)?(?P<place>[A-Z][\w.’-]+(?:\s+[A-Z][\w.-]+){0,2})")
_SPEAKS_BEHIND = re.compile(r"(?:[’']s?)?\s+(?:press\s+)?spokes(?:man|woman|person)\b", re.I)
_SPEAKS_BEFORE = re.compile(r"\bspokes(?:man|woman|person)\s+(?:of|for|at|from)\s+(?:the\s+)?$", re.I)


class EmbassyFinder:
    """Finds them beside their spokespeople."""

    def __init__(self, numbers: Numbers) -> None:
        self._numbers = numbers

    def find(self, article: ArticleContext, sentence: SentenceContext) -> None:
        """Adds the embassies of a sentence, in the place of the states in their names."""
        for state in list(sentence.countries):
            self._of(article, sentence, state)

    def _of(self, article: ArticleContext, sentence: SentenceContext, state: CountryMention) -> None:
        house = _HOUSE.match(sentence.text, state.end)
        before = _OF.search(sentence.text, 0, state.start) if house is None else None
        told = house or before
        if told is None:
            return
        start, end = (state.start, house.end()) if house is not None else (told.start(), state.end)
        place = _IN.match(sentence.text, end)
        speaks = _SPEAKS_BEHIND.match(sentence.text, end)
        if speaks is None and _SPEAKS_BEFORE.search(sentence.text, 0, start) is None:
            return
        name = f"{told['sort'].replace('-', ' ').title()} of {of_country(state.country)}"
        if place is not None and speaks is None:
            end, name = place.end(), f"{name} in {self._seat(told['sort'], place['place'])}"
        number = self._numbers.unlisted(article, name, country=state.country, kind="embassy")
        put(article, sentence, (start, end), number)
        name_no_state(sentence, start, end)

    def _seat(self, sort: str, place: str) -> str:
        """Where it is: a consulate in its town, an embassy in the state of its capital."""
        there = country_of(place) if sort.lower() == "embassy" else None
        return of_country(there) if there is not None else place
