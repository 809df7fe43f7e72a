"""Ships of navies and coast guards, beside the title of an officer or a verb of commanding.

commanding officer of the USS Carl Vinson      USS Carl Vinson
has commanded the carrier Liaoning             aircraft carrier Liaoning, and no province
"""

from __future__ import annotations

import re

from archive.extraction.context import ArticleContext, SentenceContext
from archive.extraction.organisations.beside_titles import beside_title
from archive.extraction.organisations.numbers import Numbers, name_no_state, put, reaches_beyond
from archive.extraction.text.sought import sought

SHIP = "ship"
_SORT = (
    r"(?:aircraft carrier|carrier|destroyer|frigate|corvette|cruiser|(?:nuclear )?submarine|(?:amphibious )?assault ship|landing ship|"
    r"hospital ship|supply ship|research ship|training ship|patrol (?:ship|boat|vessel)|warship|battleship|icebreaker|minesweeper|cutter)"
)
_NAME = r"(?:Type \d{3}\w? )?[A-Z][\w’'-]+(?: (?!(?:On|In|The|And|From|Since)\b)[A-Z][\w’'-]+){0,2}"
_BY_SORT = sought(rf"\b(?:guided-missile |missile |stealth )?(?P<sort>{_SORT}) (?P<name>{_NAME})")
_BY_LETTERS = re.compile(
    rf"\b(?:USS|USNS|USCGC|HMS|HMAS|HMCS|HMNZS|INS|JS|ROKS|BRP|KRI|PNS|RFS|CNS|TCG|RSS|FGS|HNLMS|HDMS)\s+(?P<name>{_NAME})"
)
# "Liaoning, China's only carrier", "the Anzac, a frigate of the navy"; not "Lund, a submarine captain", "Lufthansa, a carrier"
_APPOSED = re.compile(
    rf"(?P<name>{_NAME})(?=,\s+(?:the\s+)?(?:an?\s|the\s|its\s|(?:[A-Z]\w+|country|navy|nation)[’']s\s)"
    r"(?:(?!(?:in|of|on|at|for|to|which|that|who|where|when|and|or|the|an?)\s)[\w-]+\s){0,4}?"
    rf"(?P<sort>{_SORT})\b(?!\s+(?:[a-z]+(?:er|or|man|men)|captain|chief|crew|veteran|squadron|fleet|force|service|base|yard)\b))"
)
# "China's first aircraft carrier, the Liaoning,"
_CALLED_SO = sought(rf"\b(?P<sort>{_SORT}), the (?P<name>{_NAME})(?=[,.;])")
_NAVAL = re.compile(
    r"\b(?:nav(?:y|al)|fleet|captain|skipper|command(?:s|ed|er|ing)?|commissar|warships?|aircraft carrier)\b", re.I
)
_CALLED = {"carrier": "aircraft carrier"}
# Whom a navy's captain is of, which is a rank elsewhere.
_CAPTAIN = re.compile(r"\b(?:captain|skipper|executive officer)\s+of\s+(?:the\s+)?$", re.I)
# "executive officer of the Liaoning", where the article tells of ships: no team, no province
_ABOARD = sought(
    rf"\b(?:captain|skipper|(?:executive|commanding) officer)\s+of\s+the\s+(?P<name>{_NAME})(?!\s+(?:{_SORT}|[a-z]+s)\b)"
)
# Whose officer the article tells of in another sentence: "Its captain, Wang".
_ITS_OFFICER = sought(
    r"\b(?:its|whose|(?:carrier|ship|destroyer|frigate|cruiser|submarine|vessel|warship)[’']s)\s+(?:(?:first|second|new|former)\s+)?"
    r"(?:captain|skipper|(?:executive|commanding)\s+officer)\b",
    re.I,
)
_SHIPS = re.compile(rf"\b{_SORT}s?\b|\bnavy\b", re.I)


class ShipFinder:
    """Finds them in sentences that tell of their officers."""

    def __init__(self, numbers: Numbers) -> None:
        self._numbers = numbers

    def find(self, article: ArticleContext, sentence: SentenceContext) -> None:
        """Adds the ships of a sentence, in the place of what their names mean elsewhere."""
        text = sentence.text
        for match in (
            *_BY_LETTERS.finditer(text),
            *_BY_SORT.finditer(text),
            *_APPOSED.finditer(text),
            *_CALLED_SO.finditer(text),
        ):
            start, end = match.span("name") if match.re is _CALLED_SO.compiled else match.span()
            if any(m.start < end and start < m.end and not start <= m.start < m.end <= end for m in sentence.countries):
                continue
            if reaches_beyond(sentence, start, end):
                continue
            if not _has_officer(sentence, start, end) and _ITS_OFFICER.search(article.text) is None:
                continue
            sort = match.groupdict().get("sort")
            if match.re is _APPOSED and sort == "carrier" and _NAVAL.search(text) is None:
                continue  # an airline
            name = f"{_CALLED.get(sort, sort)} {match['name']}" if sort else match.group()
            put(article, sentence, (start, end), self._numbers.unlisted(article, name, kind=SHIP))
            name_no_state(sentence, start, end)
        self._aboard(article, sentence)

    def _aboard(self, article: ArticleContext, sentence: SentenceContext) -> None:
        """Adds the ship of an officer that is told by its name alone, as it was told with its sort elsewhere."""
        for match in _ABOARD.finditer(sentence.text):
            start, end = match.span("name")
            if any(m.ship and m.start < end and start < m.end for m in sentence.organisations):
                continue
            if _SHIPS.search(article.text) is None:
                continue
            known = re.search(rf"\b(?P<sort>{_SORT}) {re.escape(match['name'])}\b", article.text)
            name = f"{_CALLED.get(known['sort'], known['sort'])} {match['name']}" if known else match["name"]
            put(article, sentence, (start, end), self._numbers.unlisted(article, name, kind=SHIP))
            name_no_state(sentence, start, end)


def _has_officer(sentence: SentenceContext, start: int, end: int) -> bool:
    return beside_title(sentence, start, end) or _CAPTAIN.search(sentence.text, 0, start) is not None
