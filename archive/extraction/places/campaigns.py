"""Campaigns of candidates, which are bodies while they last, beside the titles of who works for them.

a spokeswoman for the Holm campaign, an adviser to Lind's presidential campaign, Holm campaign spokesman Bo Lind
"""

from __future__ import annotations

from collections.abc import Iterator

from archive.extraction.capitals import UPPER
from archive.extraction.context import SentenceContext
from archive.extraction.name_words import NOT_A_NAME
from archive.extraction.text.sought import sought
from archive.identity import fold

_OF = r"(?P<of>[{0}][\w’'-]*[a-z](?: [{0}][\w’'-]*[a-z]){{0,2}}?)(?:[’']s)?"
_SORT = r"(?:(?:presidential|re-?election|election|gubernatorial|mayoral|Senate|congressional|general election|primary|\d{4})\s+){0,2}"
_WORKS_FOR = sought(
    r"\b(?i:spokes(?:man|woman|person)|press secretary|director|advis[eo]r|strategist|counsel|chair(?:man|woman)?|manager|aide|treasurer|coordinator)"
    r"\s+(?:for|to|of|with|at|on)\s+(?:the\s+)?(?:(?:President|Sen\.|Gov\.|Rep\.|Mayor|former Vice President|Vice President)\s+)?"
    + _OF.format(UPPER)
    + rf"\s+{_SORT}campaign\b(?!\s+(?:manager|chair|to\b))"
)
_SPEAKS_FOR = sought(
    r"(?<![\w’'-])"
    + _OF.format(UPPER)
    + rf"\s+{_SORT}campaign(?=\s+(?:(?:senior|national|deputy|top)\s+)*(?:spokes(?:man|woman|person)|press secretary|advis[eo]r|(?:\w+\s+)?director|strategist|general counsel)\b)"
)


def campaigns(sentence: SentenceContext) -> Iterator[tuple[int, int, str]]:
    """(start, end, name) of each campaign that a title stands beside."""
    for pattern in (_WORKS_FOR, _SPEAKS_FOR):
        for found in pattern.finditer(sentence.text):
            whose = found["of"].removesuffix("’s").removesuffix("'s")
            if fold(whose.split()[0]) in NOT_A_NAME:
                continue
            if any(m.start <= found.start("of") and found.start("of") < m.end for m in sentence.countries):
                continue  # "a coordinator of China's campaign"
            yield found.start("of"), found.end(), f"{whose.split()[-1]} campaign"
