"""Congresses of China's party as dates: "since the 18th Party Congress", "at the 20th National Congress of the CPC".

Writers take it that their readers know the month. Of the earlier ones none is taken for a date: other parties, such as
Vietnam's, count theirs with the same numbers today.
"""

from __future__ import annotations

import re

from archive.dates import Bounds
from archive.extraction.when.lexicon import WS
from archive.extraction.when.phrases import Phrase, Rule, fixed, rule
from archive.extraction.when.values import Granularity

_MONTHS = {15: (1997, 9), 16: (2002, 11), 17: (2007, 10), 18: (2012, 11), 19: (2017, 10), 20: (2022, 10)}
_WORDS = ("fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth")
_REACH = 48
# Only where something is dated by it: "ahead of the 19th Party Congress", "a delegate to the 19th Party Congress" are not.
_DATED_BY = re.compile(
    rf"(?i:(?<![\w-])(?:at|since|during|until|till|by|from|after|before|in){WS}(?:the{WS})?"
    rf"(?:(?:CPC|CCP|(?:Chinese{WS})?Communist{WS}Party|party|China|Beijing)[’']?s?{WS})?)$"
)


def _congress(match: re.Match[str]) -> Phrase | None:
    before = match.string[max(0, match.start() - _REACH) : match.start()]
    if not _DATED_BY.search(before):
        return None
    word = match["word"]
    number = int(match["number"]) if word is None else _WORDS.index(word.lower()) + 15
    return Phrase(match.start(), match.end(), fixed(Bounds.month(*_MONTHS[number]), Granularity.MONTH))


RULES: tuple[Rule, ...] = (
    rule(
        "party congress",
        "0 " + " ".join(_WORDS),
        rf"(?:(?P<number>1[5-9]|20)th|(?P<word>(?i:{'|'.join(_WORDS)}))){WS}(?i:(?:(?:CPC|CCP|Communist{WS}Party|party|party[’']s){WS}(?:national{WS})?"
        rf"congress|national{WS}(?:party{WS})?congress(?={WS}of{WS}the{WS}(?:CPC|CCP|(?:Chinese{WS})?Communist|Party)))"
        rf"(?:{WS}of{WS}the{WS}(?:CPC|CCP|(?:Chinese{WS})?Communist{WS}Party(?:{WS}of{WS}China)?|Party))?)\b",
        _congress,
    ),
)
