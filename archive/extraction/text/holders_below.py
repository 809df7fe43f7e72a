"""Lists in which the name of a holder stands on the line below the title.

Prime Minister:
Juan Perez Rojas
Interior Minister:
Ana Paz Soto
"""

from __future__ import annotations

import re

from archive.extraction.lexicon import title_pattern

_TITLE = title_pattern()
_LONGEST = 90  # characters of a line that is a title and no sentence
_NAME = re.compile(
    r"[A-Z][\w.'’-]+(?: (?:(?:de|del|la|da|van|von|bin|al) )*[A-Z][\w.'’-]+){1,5}(?: \([^()\n]{3,60}\))?"
)
_FEW = 2  # such pairs make a list


def with_holders_below(text: str, spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The lines of a text, each title of such a list in one with the name below it."""
    pairs = [
        index
        for index in range(len(spans) - 1)
        if _is_title(text[slice(*spans[index])]) and _NAME.fullmatch(text[slice(*spans[index + 1])])
    ]
    if len(pairs) < _FEW:
        return spans
    joined = {index: (spans[index][0], spans[index + 1][1]) for index in pairs}
    return [joined.get(index, span) for index, span in enumerate(spans) if index - 1 not in joined]


def _is_title(line: str) -> bool:
    end = len(line.rstrip(" :"))
    if not line.endswith(":") or len(line) > _LONGEST or not line[:1].isupper() or any(mark in line for mark in ".!?;"):
        return False
    return any(title.end() == end for title in _TITLE.finditer(line))
