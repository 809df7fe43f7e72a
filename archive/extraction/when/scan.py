"""The one pass over a text that finds its phrases of time, from left to right, none over another."""

from __future__ import annotations

import re

from archive.extraction.when import absolute, congresses, durations, narrative, relative
from archive.extraction.when.phrases import Phrase, Rule

# The first rule that reads a phrase at a place wins, so a longer form stands before the form it contains.
RULES = (*congresses.RULES, *absolute.RULES, *narrative.RULES, *relative.RULES, *durations.RULES)

_TOKEN = re.compile(r"[A-Za-z]+|[0-9]+|[’'‘](?=[0-9])")


def _by_start() -> dict[str, tuple[Rule, ...]]:
    starts = {start for rule in RULES for start in rule.starts}
    return {start: tuple(rule for rule in RULES if start in rule.starts) for start in starts}


_BY_START = _by_start()


def phrases(text: str) -> list[Phrase]:
    """The phrases of time in a text, in order."""
    found: list[Phrase] = []
    floor = 0
    for token in _TOKEN.finditer(text):
        start = token.start()
        if start < floor:
            continue
        word = token.group()
        rules = _BY_START.get(word.lower() if word.isalpha() else "0" if word.isdigit() else "'")
        if rules is None:
            continue
        for rule in rules:
            match = rule.pattern.match(text, start)
            phrase = rule.read(match) if match is not None else None
            if phrase is not None:
                found.append(phrase)
                floor = phrase.end
                break
    return found
