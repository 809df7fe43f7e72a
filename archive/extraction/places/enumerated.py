"""Bodies whose name lists what they deal with: "Council on Trade, Industry and Labour", "Halden Defense, Space and Security"."""

from __future__ import annotations

import re

from archive.extraction.context import SentenceContext
from archive.extraction.lexicon import title_pattern
from archive.extraction.organisations.firm_words import FIRM
from archive.extraction.people.given_names import is_given
from archive.extraction.places.labels import labels_of

_TITLE = title_pattern()
_LISTED = re.compile(
    r"(?:, (?P<first>[A-Z][a-z]+)){1,3},? (?:and|&) (?P<last>[A-Z][a-z]+)(?=$|[,.;:)”\"]|[’']s?\b|\s[a-z])"
)


def with_list(sentence: SentenceContext, start: int, end: int) -> int:
    """Where the name of a body ends that goes on with a list: the model sees at least a part of the list in it, and no word of
    the list names a country, a person or a title. A firm by its last word is one of several: "Halden Motors, Volvo and Saab"."""
    text = sentence.text
    behind = _LISTED.match(text, end)
    if behind is None or not any(
        label == "ORG" and low <= start and end + 2 < high for low, high, label in labels_of(sentence)
    ):
        return end
    words = re.findall(r"[A-Z][a-z]+", behind.group())
    named = any(m.start < behind.end() and end < m.end for m in (*sentence.countries, *sentence.organisations))
    if named or FIRM.search(text[start:end]) or any(map(is_given, words)) or _TITLE.search(behind.group()):
        return end
    return behind.end()
