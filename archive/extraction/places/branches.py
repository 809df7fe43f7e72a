"""Firms by the country in which they are a branch of another: "Halden do Brasil" and "Halden Canada" are not Halden."""

from __future__ import annotations

import re

from archive.extraction.context import SentenceContext

_ABROAD = re.compile(
    r"\s(?:do\s(?:Brasil|Brazil)|(?:de|del)\s(?:Mexico|México|Colombia|Argentina|Chile|Venezuela|Per[uú]|Espa[nñ]a|Portugal)|"
    r"of\s(?:North\s|South\s|Latin\s)?America|(?:North|South|Latin)\sAmerica|(?:Asia[\s-])?Pacific|Europe|Deutschland|Nederland)(?!\w|\s[A-Z])"
)
_NAME_BEFORE = re.compile(r"[A-Z][\w&-]*\s$")
_GOES_ON = re.compile(r"\s(?:[A-Z]|and\s[A-Z])")


def with_country(sentence: SentenceContext, start: int, end: int) -> int:
    """Where the name of a firm ends with what says in which country it is."""
    behind = _ABROAD.match(sentence.text, end)
    if behind is not None:
        return behind.end()
    own = next((m for m in sentence.countries if m.start == end + 1 and m.kind != "metonym"), None)
    if own is None or sentence.text[end] != " " or not sentence.text[own.start].isupper():
        return end
    owns = sentence.text.startswith(("’s", "'s"), own.end)
    return own.end if not owns and _GOES_ON.match(sentence.text, own.end) is None else end


def branch_of(sentence: SentenceContext, start: int, end: int) -> tuple[int, int] | None:
    """The stretch of the country with which the name of a firm ends, where it follows its other words right away."""
    own = next((m for m in sentence.countries if start < m.start and m.end == end and m.kind == "name"), None)
    if own is None or not _NAME_BEFORE.search(sentence.text, start, own.start):
        return None
    return own.start, own.end
