"""The one pass over a text that finds its phrases of time, from left to right, none over another."""

from __future__ import annotations

import re

from archive.extraction.when import absolute, durations, narrative, relative
from archive.extraction.when.phrases import Phrase

# The first rule that matches at a place wins, so a longer form stands before the form it contains.
_RULES = (*absolute.RULES, *narrative.RULES, *relative.RULES, *durations.RULES)
_GROUP = re.compile(r"\(\?P([<=])(\w+)|\(\?\((\w+)\)")


def _with_own_names(index: int, pattern: str) -> str:
    """The pattern with its group names made unique among all the rules."""

    def rename(match: re.Match[str]) -> str:
        mark, name, condition = match.groups()
        return f"(?(r{index}_{condition})" if condition else f"(?P{mark}r{index}_{name}"

    return f"(?P<rule{index}>{_GROUP.sub(rename, pattern)})"


_ANY = re.compile("|".join(_with_own_names(index, rule.pattern) for index, rule in enumerate(_RULES)))
_EACH = tuple(re.compile(rule.pattern) for rule in _RULES)


def phrases(text: str) -> list[Phrase]:
    """The phrases of time in a text, in order."""
    found: list[Phrase] = []
    place = 0
    while (match := _ANY.search(text, place)) is not None:
        place = match.start() + 1
        for index in range(int((match.lastgroup or "rule0")[4:]), len(_RULES)):
            alone = _EACH[index].match(text, match.start())
            phrase = _RULES[index].read(alone) if alone else None
            if phrase is not None:
                found.append(phrase)
                place = phrase.end
                break
    return found
