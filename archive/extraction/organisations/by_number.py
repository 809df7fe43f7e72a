"""Group armies by their numbers, in news that speaks of group armies: "Lin has the 72nd at Huzhou", "the 54th's Lu Xiaojun"."""

from __future__ import annotations

import re

from archive.extraction.context import ArticleContext, SentenceContext
from archive.extraction.organisations.numbers import Numbers, put

_GROUP_ARMY = " Group Army"
_SPEAKS = re.compile(r"\b[Gg]roup\s+[Aa]rm(?:y|ies)\b")
_NUMBER = re.compile(
    r"\b[Tt]he\s+(?:(?:old|new|former)\s+)?(?P<number>\d{1,2}(?:st|nd|rd|th))\b"
    r"(?=[’']s\s|\s*[,.;:()]|$|\s+(?:at|in|of|now|is|was|are|has|had|got|gets|went|goes|answers|under|and|to|from|as|by|on|since|until|before|after)\b)"
)
# "on the 12th", "the 18th congress ... at the 18th"
_NO_ARMY = re.compile(r"\b(?:on|until|by|since|before|after|of)\s+$", re.I)
_CONGRESS = re.compile(r"\b(?:[Cc]ongress|[Pp]lenum)\b")
_OF_CONGRESSES = frozenset(f"{number}th" for number in range(11, 21))


def by_number(article: ArticleContext, numbers: Numbers) -> None:
    """Adds them to the organisations of every sentence."""
    if _SPEAKS.search(article.text) is None:
        return
    congresses = _CONGRESS.search(article.text) is not None
    for sentence in article.told():
        for match in _NUMBER.finditer(sentence.text):
            told = match["number"]
            named = any(entry.name == told + _GROUP_ARMY for entry in article.organisations)
            if not named and (
                _NO_ARMY.search(sentence.text, 0, match.start()) or (congresses and told in _OF_CONGRESSES)
            ):
                continue
            if not _taken(sentence, *match.span("number")):
                number = numbers.unlisted(article, told + _GROUP_ARMY, country="CHN", kind="formation")
                put(article, sentence, match.span("number"), number)


def _taken(sentence: SentenceContext, start: int, end: int) -> bool:
    """Whether a body, a person or a date holds the number already."""
    named = any(m.start < end and start < m.end for m in (*sentence.organisations, *sentence.people))
    return named or any(when.start < end and start < when.end for when in sentence.whens)
