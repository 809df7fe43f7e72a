"""Lines of a biographical box, which are no furniture though they end without a stop.

2015-2017: commander, Shenyang Military Region           years, then the post
Chief, Joint Staff Department (2022- )                   the post, then its years
Position: Minister of Defence of Slovakia                a label, then the post
"""

from __future__ import annotations

import re

from archive.extraction.lexicon import title_pattern

LABEL = re.compile(
    r"(?P<label>(?:(?P<past>previous|former|past|earlier)|current|present|other)?\s*(?:positions?|posts?|offices?|roles?|titles?|appointments?)(?:\s+held)?)\s*:\s*",
    re.I,
)
"""What such a line may begin with; `past` where the posts behind it are over."""
_YEAR = r"(?:19|20)\d{2}"
_MONTH = r"(?:[A-Z][a-z]{2,8}\.?\s+)?"
_YEARS = rf"(?:[Ss]ince\s+|[Ff]rom\s+|[Ii]n\s+)?{_MONTH}{_YEAR}(?:\s*(?:[-–—]|to|until)\s*(?:{_MONTH}{_YEAR}|\d{{2}}|[Pp]resent|[Nn]ow|[Tt]oday)?)?"
_YEARS_FIRST = re.compile(rf"(?:[-*•▪‣]\s*)?{_YEARS}\s*(?:[:,|.]\s*|[-–—]+\s+|\s)(?=\S)")
_YEARS_LAST = re.compile(rf"[(（]\s*{_YEARS}\s*[)）]\s*[.;]?$")
_TITLE = title_pattern()
_TITLE_WITHIN = 40  # characters, in which a line comes to its title: "Executive deputy director"
_LONGEST = 220  # characters of such a line
_CLAUSE = re.compile(r",\s+(?=(?:where|who|when|which|whom|until|before|after)\b)")
_NAME_LINE = re.compile(r"(?:[A-Z][\w’'-]+)(?:\s+[A-Z][\w’'-]*\.?){1,3}(?:\s+[(（]?[一-鿿]{2,4}[)）]?)?")
_SPOKEN = re.compile(r"\b(?:is|was|were|are|had|has|became|he|she|they|said|says)\b")


def is_box_line(line: str) -> bool:
    """Whether a line gives a post with its years, or behind a label, and is no sentence."""
    line = _CLAUSE.split(line, maxsplit=1)[0]
    if len(line) > _LONGEST or _SPOKEN.search(line) is not None or "?" in line:
        return False
    opening = _YEARS_FIRST.match(line) or LABEL.match(line)
    if opening is not None:
        return _titled(line, opening.end())
    return _YEARS_LAST.search(line) is not None and _titled(line, 0)


def is_below_name(line: str, before: str) -> bool:
    """Whether a line is of titles alone below a line that is a name: "LI WEI 李伟", "Chief, Joint Staff Department"."""
    if len(line) > _LONGEST or _SPOKEN.search(line) is not None or _NAME_LINE.fullmatch(before) is None:
        return False
    return line[-1:] not in ".!?:" and _TITLE.match(line) is not None and _TITLE.search(before) is None


def _titled(line: str, start: int) -> bool:
    title = _TITLE.search(line, start, min(len(line), start + _TITLE_WITHIN + 40))
    return title is not None and title.start() - start <= _TITLE_WITHIN
