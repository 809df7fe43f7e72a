"""Where a name begins and ends in a run of capitals."""

from __future__ import annotations

import re

from archive.extraction.lexicon import NOT_A_NAME
from archive.extraction.namelike import is_pinyin
from archive.identity import fold

MONTH_NAMES = ("May", "April", "June", "August")
"""Months that are family names and given names too."""


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """A run without words that are no part of a name at its ends, without a possessive ending."""
    changed = True
    while changed and start < end:
        changed = False
        piece = text[start:end]
        ending = re.search(r"[’']s?$", piece)
        if ending:
            end -= len(ending.group())
            changed = True
            continue
        first = re.match(r"(\S+)\s+", piece)
        if first and first[1] == "He" and is_pinyin(piece):
            return start, end  # "He Weidong", and not a pronoun
        if first and re.fullmatch(r"(?:[A-Z]\.)+[A-Z]?", first[1]):
            return start, end  # "I. Attah"
        if fold((first[1] if first else piece).strip(".,’'")) in NOT_A_NAME:
            start += first.end() if first else len(piece)
            changed = True
            continue
        last = re.search(r"\s+(\S+)$", piece)
        if last and last[1] in MONTH_NAMES:
            return start, end  # "Theresa May": dates are found before
        if last and fold(last[1].strip(".,’'")) in NOT_A_NAME:
            end -= len(last.group())
            changed = True
    return start, end


def before_possessive(text: str, start: int, end: int) -> int:
    """The end of a run, or of its first part where that is a possessive ("Mark Esper's Telephone Call")."""
    possessive = re.search(r"[’']s\b", text[start:end])
    return start + possessive.end() if possessive else end
