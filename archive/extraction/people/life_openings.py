"""The name with which a life opens: "Sir Edwin Amos Grange KCMG PC (5 May 1911 – 2 June 1987) was a".

Letters of orders stand behind it that are no part of it, and the days of birth and death in brackets.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from archive.extraction.people.namelike import PARTICLES
from archive.extraction.ranks import HONORIFIC_RE, RANK_RE
from archive.identity import fold

_LETTERS = r"(?:,?\s(?!I{2,3}\b|IV\b)[A-Z]{2,6}(?:\([A-Z]{1,3}\))?(?=[\s,(]))+"
_BEHIND = re.compile(rf"{_LETTERS}(?=,?\s*[(,]|,?\s+(?:is|was|were)\b)")
_BRACKET = re.compile(rf"(?:{_LETTERS})?(?:,[^().;]{{2,90}})?,?\s\((?P<within>[^()]*)")
_YEARS = re.compile(r"\b(?P<from>\d{4})\b[^()]*?[–—-]\s*(?:[^()]*?\b)?(?P<to>\d{4})\b")
_BRACKETS = re.compile(r"\((?P<within>[^()]*)\)")
# A day of birth or death, or nothing but two years: "(5 May 1911 – 1987)", "(1911–1987)"
_DAY = re.compile(
    r"\b(?:\d{1,2} [A-Z][a-z]+|[A-Z][a-z]+ \d{1,2},?|[A-Z][a-z]+) \d{4}\b|^(?:c\.\s?)?\d{4}\s?[–—-]\s?(?:c\.\s?)?\d{4}$"
)
_REACH = 300  # of a text, in which a life names its subject
_MOST_WORDS = 8
_AN_ADULT = 18
_WORD = r"(?:[A-ZÀ-ÖØ-ÞĀ-Ž][\w’'-]*[a-zß-öø-ÿā-ž]\b|[A-Z]\.)"
_PARTICLE = "|".join(sorted(PARTICLES - {"y", "e"}, key=len, reverse=True))
_NAME = re.compile(
    rf"{_WORD}(?:\s+(?:(?:{_PARTICLE})\s+){{0,2}}{_WORD}|\s+[“\"][A-Z]\w+[”\"](?=\s+[A-Z]))+(?:,? (?:Jr|Sr)\b\.?| (?:II|III|IV)\b)?"
)
# GCB, KStJ, GColIH: of orders and degrees
_ORDERS = re.compile(r"(?:,?\s+(?:[A-Z]{2,7}|[A-Z]{1,4}[a-z]{1,4}[A-Z]{1,4}|PhD))+(?=\s*[(,])")
_MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
_DATES = re.compile(
    rf"\s*,?\s*\([^()]*?(?:\bborn\b|\b(?:\d{{1,2}} {_MONTH}|{_MONTH} \d{{1,2}},?) \d{{4}}\b|\b\d{{4}}\s*[–—-]\s*\d{{4}}\b)[^()]*\)"
)
_IS = re.compile(r"(?:,[^.;]{3,90},)?\s+(?:is|was|served|became|has been|ruled|reigned)\b")
_OPENS = 160


@dataclass(frozen=True, slots=True)
class Opening:
    """Where in a sentence the name of a life stands, and where the brackets behind it end."""

    start: int
    end: int
    name: str
    dated: int


def opening_of_life(text: str) -> Opening | None:
    """The name in the first sentence of a life, without rank and letters; None where the sentence opens none."""
    if "(" not in text[:_OPENS]:
        return None
    start = 0
    while led := (RANK_RE.match(text, start) or HONORIFIC_RE.match(text, start)):
        start = led.end()
        while start < len(text) and text[start] in ". ":
            start += 1
    name = _NAME.match(text, start)
    if name is None:
        return None
    letters = _ORDERS.match(text, name.end())
    dates = _DATES.match(text, letters.end() if letters is not None else name.end())
    if dates is None or _IS.match(text, dates.end()) is None:
        return None
    plain = re.sub(r"\s+[“\"]\w+[”\"]", "", name.group())
    return Opening(name.start(), name.end(), plain, dates.end())


def without_letters(text: str, start: int, end: int) -> int:
    """The end of a name without the letters of orders and degrees behind it: "Amos Grange KCMG"."""
    words = text[start:end].split()
    while len(words) > 2 and re.fullmatch(r"(?!I{2,3}$|IV$)[A-Z]{2,6}", words[-1]) and not words[1].isupper():
        end = start + text[start:end].rstrip().rfind(words[-1])
        words.pop()
    return start + len(text[start:end].rstrip(" ,"))


def behind_letters(text: str, end: int) -> int:
    """Where a text goes on after the letters behind a name."""
    match = _BEHIND.match(text, end)
    return match.end() if match is not None else end


def opens_life(text: str, start: int, end: int, offset: int) -> bool:
    """Whether a run of capitals is the name with which a life opens; `offset` is where it stands in the article."""
    words = text[start:end].split()
    counted = sum(fold(word) not in PARTICLES for word in words)
    if offset > _REACH or start > 60 or not 2 <= counted <= _MOST_WORDS or text[start:end].isupper():
        return False
    bracket = _BRACKET.match(text, end)
    if bracket is None:
        return False
    return _of_life(bracket["within"])


def life_dates(text: str) -> list[tuple[int, int]]:
    """The brackets of a sentence that say when somebody was born and died: they date no post."""
    return [match.span() for match in _BRACKETS.finditer(text) if _of_life(match["within"])]


def _of_life(within: str) -> bool:
    if re.search(r"\bborn\b", within):
        return True
    years = _YEARS.search(within)
    return years is not None and int(years["to"]) - int(years["from"]) >= _AN_ADULT and _DAY.search(within) is not None
