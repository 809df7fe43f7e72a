"""Many words as one part of a regular expression, laid out so that few of them are tried at each place of a text.

The engine tries the alternatives of a group one after the other, three hundred titles at each word. Words that begin
otherwise cannot match at one place, so they are parted by their first two letters: "cat|dog|cow" becomes
"c(?:a(?:t)|o(?:w))|d(?:o(?:g))". Words that begin alike keep their order, on which it depends which of them matches.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

_QUANTIFIERS = frozenset("?*+{")  # behind a letter: then a word may begin without it


def either(words: Iterable[str]) -> str:
    """A group that matches what "|".join(words) matches, each a part of a regular expression, in any case of the letters."""
    return f"(?:{_parted(list(words), 2)})"


def _parted(words: Sequence[str], letters: int) -> str:
    """The alternatives, parted by as many letters as they all begin with."""
    groups: dict[str, list[str]] = {}
    for word in words:
        groups.setdefault(word[:1].casefold(), []).append(word)
    if not letters or len(words) < 2 or not all(map(_begins_plainly, words)):
        return "|".join(words)
    parts = []
    for group in groups.values():
        first = group[0][0]
        alike = all(word[0] == first for word in group)
        parts.append(f"{first}(?:{_parted([word[1:] for word in group], letters - 1)})" if alike else "|".join(group))
    return "|".join(parts)


def _begins_plainly(word: str) -> bool:
    return word[:1].isascii() and word[:1].isalnum() and word[1:2] not in _QUANTIFIERS
