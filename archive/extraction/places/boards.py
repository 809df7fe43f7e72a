"""Firms and charities that only the word for their board shows: "sat on Zorvex's supervisory board", "the board of Zorvex"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from archive.extraction.capitals import UPPER
from archive.extraction.context import SentenceContext
from archive.extraction.lexicon import BOARD, title_pattern
from archive.extraction.name_words import NOT_A_NAME
from archive.extraction.people.given_names import is_given
from archive.extraction.people.namelike import is_pinyin
from archive.extraction.places.districts import NO_BODY
from archive.extraction.places.labels import labels_of
from archive.extraction.ranks import RANK_RE
from archive.identity import fold
from archive.packs.places import countries_with

_TITLE = title_pattern()
_CAPITAL = rf"[{UPPER}][\w&-]*\w"
_RUN = rf"{_CAPITAL}(?:\s+(?:(?:of|and|&|for)\s+)?{_CAPITAL}){{0,4}}"
_OF = re.compile(rf"\b{BOARD}\s+(?:of|at)\s+(?:[Tt]he\s+)?(?P<name>{_RUN})(?![’'])")
_OWNED = re.compile(rf"(?<![\w’'-])(?P<name>{_RUN})[’']s?\s+{BOARD}\b(?!\s+(?:room|game|meeting|chair\w*)\b)")
_NO_FIRM = frozenset(("GPE", "LOC", "DATE", "TIME", "NORP"))


def with_boards(sentence: SentenceContext) -> Iterator[tuple[int, int]]:
    """(start, end) of what has a board and nothing has named yet."""
    if sentence.doc is None or "board" not in sentence.text:
        return
    for pattern in (_OF, _OWNED):
        for match in pattern.finditer(sentence.text):
            start, end = match.span("name")
            if _is_firm(sentence, start, end):
                yield start, end


def _is_firm(sentence: SentenceContext, start: int, end: int) -> bool:
    name = sentence.text[start:end]
    words = name.split()
    if fold(words[0]) in NOT_A_NAME | NO_BODY or _TITLE.search(name) or RANK_RE.search(name):
        return False
    if is_given(words[0]) or is_pinyin(name) or countries_with(name):
        return False
    taken = (*sentence.organisations, *sentence.countries)
    labels = {label for low, high, label in labels_of(sentence) if low < end and start < high}
    person = labels == {"PERSON"} and len(words) > 1
    return not person and not labels & _NO_FIRM and not any(m.start < end and start < m.end for m in taken)
