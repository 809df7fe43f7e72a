"""Names of firms that look like those of people: "Niagara Mohawk Corp" is Niagara Mohawk further on, "the bank La Caja Obrera"."""

from __future__ import annotations

import re

from archive.extraction.capitals import UPPER
from archive.extraction.context import ArticleContext
from archive.extraction.people.given_names import is_given
from archive.identity import fold

_WORD = rf"(?:[{UPPER}][\w’'&-]*|(?:[{UPPER}]\.)+)"
_SUFFIX = (
    r"(?:Inc|Corp|Corporation|Co|Cos|Company|Ltd|Limited|Plc|PLC|AG|SA|NV|Bhd|GmbH|LLC|LP|AB|Oy|Industries|Holdings|Bancorp|Aktieselskab|"
    r"Group|Freres|Aircraft|Brokerage|Mines|Mining)"
)
_NAMED = re.compile(
    rf"(?P<name>{_WORD}(?:\s+{_WORD}){{0,4}}?)(?:,?\s+(?:and|und|&)\s+(?:Sons|Co|Cie|Brothers|Bros|Partners))?(?:\s+\([A-Z]\w+\))?,?\s+{_SUFFIX}\b\.?"
)
_TICKER = re.compile(rf"(?P<name>{_WORD}(?:\s+{_WORD}){{0,4}})\s*<[A-Z]{{1,6}}(?:\.[A-Z]{{1,3}})?>")
_BRACKETED = re.compile(rf"<(?P<name>{_WORD}(?:\s+{_WORD}){{0,4}})>")
# "Yale University": called so by its first word alone
_SCHOOL = re.compile(rf"(?<![\w.] )(?<!-)\b(?P<name>{_WORD})\s+(?:University|College|Airlines)\b")
_BEHIND = re.compile(
    rf"\s*(?:<[A-Z.]+>|>)|,?\s+(?:and|und|et|&)\s+(?:Sons?|Co|Cie|Brothers|Bros)\b|[’']s\s+(?:[a-z-]+\s+){{0,3}}(?:parent\s+company|subsidiar(?:y|ies)|shareholders|stockholders)\b|(?:\s+\([A-Z]\w+\))?,?\s+{_SUFFIX}\b|"
    r",\s+(?:two|three|both)\s+(?:[a-z-]+\s+)?(?:units|subsidiaries|companies|firms|banks|brands)\b|,\s+(?:an?|the)\s+(?:(?!(?:of|at|for|in|from|to|with|and)\b)[\w-]+\s+){0,4}?(?:company|firm|bank|subsidiary|brokerage|conglomerate|newspaper|magazine|airline|unit of)\b(?![’']s\b|\s+(?:said|says|told|added)\b)"
)
_ABBREVIATED = re.compile(r"\s*\((?P<letters>[A-Z]{3,6})\s?\)")
_BEFORE = re.compile(
    r"(?:<|\b(?:NV|SA|PT)|\b(?:company|firm|bank|brokerage|subsidiary|unit|affiliate|conglomerate|magazine|newspaper|airline|oilfield))\s*$"
)
_PARTNER = re.compile(r"\b(?:of|with|at|through|like)$")
_INITIALS = re.compile(r"(?:[A-Z]\.\s?){2,}[A-Z][\w’'-]+$")


def firms_of(article: ArticleContext) -> frozenset[str]:
    """The names, folded, by which an article goes on to call the firms that it names in full."""
    found = set()
    for pattern in (_NAMED, _TICKER) if "<" in article.text or _ANY.search(article.text) else ():
        for match in pattern.finditer(article.text):
            found.update(_short_of(fold(match["name"]).split()))
    for pattern in (_BRACKETED, _SCHOOL):
        found.update(fold(match["name"]) for match in pattern.finditer(article.text))
    return frozenset(found)


def _short_of(words: list[str]) -> set[str]:
    """A name and how it is shortened: "Royal Elm Gold Mining Corp" is "Royal Elm" and "Royal". Whoever "John Lind Tools Inc" was
    called after keeps his name."""
    least = 1 if not is_given(words[0]) else len(words)
    return {" ".join(words[:count]) for count in range(least, len(words) + 1)}


_REACH = 40  # characters within which the brackets of wires around a firm's name open and close
_ANY = re.compile(rf"\s{_SUFFIX}\b")


def is_firm(firms: frozenset[str], text: str, start: int, end: int) -> bool:
    """Whether text[start:end], a run of capitals, is a firm: by its full name elsewhere, or by what stands beside it."""
    name = text[start:end]
    if text.rfind("<", max(0, start - _REACH), start) > text.rfind(">", 0, start) and ">" in text[end : end + _REACH]:
        return True  # "<Ing. C. Zorvex and Co>"
    if fold(name) in firms or _BEHIND.match(text, end) or _BEFORE.search(text[:start]):
        return True
    letters = _ABBREVIATED.match(text, end)
    if letters is not None and letters["letters"][0] == name[0]:
        return True
    return _INITIALS.match(name) is not None and _PARTNER.search(text[:start].rstrip()) is not None
