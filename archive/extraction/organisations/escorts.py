"""The numbered escort task forces that China's navy sends to the Gulf of Aden, which news writes in many ways.

the 31st Chinese naval escort taskforce      31st Chinese naval escort taskforce
the navy's 31st escort fleet                 the same
the taskforce, the fleet                     the one last named
"""

from __future__ import annotations

import re

from archive.extraction.context import ArticleContext
from archive.extraction.organisations.numbers import Numbers, put, reaches_beyond

_FORCE = r"(?:task\s?force|taskgroup|task\s?group|fleet|flotilla|formation)"
_ESCORT = re.compile(
    rf"\b(?P<number>\d{{1,2}}(?:st|nd|rd|th))\s+(?:(?:batch\s+of\s+the|Chinese|PLA|PLAN|[Nn]aval|[Nn]avy|Navy[’']s)\s+){{0,3}}[Ee]scort\s+(?i:{_FORCE})\b"
    r"(?:\s+of\s+(?:the\s+)?(?:Chinese\s+(?:[Nn]avy|People[’']s Liberation Army(?:\s+\(PLA\))?\s+Navy)|PLA\s+Navy|PLAN))?"
)
_AGAIN = re.compile(rf"\b[Tt]he\s+(?:escort\s+)?(?P<noun>{_FORCE})\b(?!\s+(?:of|from)\b)")
# "a U.S. task force", "the North Sea Fleet": another, which the common noun may mean
_OTHER = re.compile(
    rf"\b(?:(?!(?:[Tt]he|[Ii]ts|[Ee]scort|Chinese|[Nn]aval)\s)[A-Z][\w.’']*|[Aa]n?|[Aa]nother)\s+(?i:{_FORCE})\b"
)


class EscortFinder:
    """Finds the escort task forces of an article about China."""

    def __init__(self, numbers: Numbers) -> None:
        self._numbers = numbers

    def find(self, article: ArticleContext) -> None:
        """Adds them to the organisations of every sentence, and the common nouns that mean the one last named."""
        if "scort" not in article.text or not article.salience["CHN"]:
            return
        last: int | None = None
        alone = _OTHER.search(article.text) is None
        for sentence in article.told():
            for match in _ESCORT.finditer(sentence.text):
                if reaches_beyond(sentence, *match.span()):
                    continue
                name = f"{match['number']} Chinese naval escort taskforce"
                last = self._numbers.unlisted(article, name, country="CHN", kind="command")
                put(article, sentence, match.span(), last)
            for match in _AGAIN.finditer(sentence.text) if alone else ():
                if last is None or any(
                    m.start < match.end() and match.start("noun") < m.end for m in sentence.organisations
                ):
                    continue
                put(article, sentence, match.span("noun"), last, generic=True)
