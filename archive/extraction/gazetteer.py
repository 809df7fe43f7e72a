"""Organisations and countries that reference packs know, found in a text at any length of text at once.

Words are compared by `archive.identity.name_key`, so case, accents, "Theatre" and "Defence" do not matter; a surface of
one word, or an abbreviation, must stand in the text as the pack writes it, or else "pap" and "force" would be found.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from archive.extraction.name_words import ORGANISATION_WORDS
from archive.identity import name_key

_WORD = re.compile(r"(?:[A-Za-z]\.){2,}(?![\w])|\w+(?:[.]\w+)*(?:['’](?:s|S)\b)?|[一-鿿]+")


@dataclass(frozen=True, slots=True)
class Match:
    """text[start:end] is a surface of the entries `values`."""

    start: int
    end: int
    values: tuple[str, ...]


class Gazetteer:
    """A set of surfaces, each standing for one or several values; `find` gives the longest matches from the left."""

    def __init__(self, surfaces: Iterable[tuple[str, str]], *, in_capitals: int = 6) -> None:
        """`in_capitals`: how many letters a surface of one word has at least that is known in capitals, too."""
        self._in_capitals = in_capitals
        self._values: dict[str, dict[str, list[str]]] = {}
        self._prefixes: set[str] = set()
        for surface, value in surfaces:
            words = [word for word, _, _ in _words(surface)]
            if not words:
                continue
            values = self._values.setdefault(" ".join(words), {}).setdefault(surface, [])
            if value not in values:
                values.append(value)
            self._prefixes.update(" ".join(words[:count]) for count in range(1, len(words) + 1))

    def find(self, text: str) -> Iterator[Match]:
        """Matches in text order, longest first, never overlapping. A possessive ending is left out of the last word."""
        words = _words(text)
        index = 0
        while index < len(words):
            word = words[index][0]
            if word not in self._prefixes and not (word.endswith("s") and word[:-1] in self._prefixes):
                index += 1  # no surface begins so, with or without a possessive ending
                continue
            match, step = self._longest(text, words, index)
            if match:
                yield match
            index += step

    def _longest(self, text: str, words: Sequence[tuple[str, int, int]], index: int) -> tuple[Match | None, int]:
        """The longest match that begins with word `index`, and how many words it takes (1 where there is none)."""
        best: tuple[Match | None, int] = (None, 1)
        start = words[index][1]
        path = ""
        for offset in range(index, len(words)):
            word, begin, end = words[offset]
            if offset > index and not _adjacent(text, words[offset - 1][2], begin):
                break
            bare = _bare(word, text[begin:end])
            for form, stop in ((bare, end - 2), (word, end)):
                key = f"{path} {form}".lstrip() if form is not None else ""
                if key in self._values and (values := self._spelled(key, text[start:stop])):
                    closed = "(" in text[start:stop] and text.startswith(")", stop)
                    best = (Match(start, stop + closed, values), offset + 1 - index)
            path = f"{path} {word}".lstrip()
            if path not in self._prefixes:
                break
        return best

    def _spelled(self, key: str, written: str) -> tuple[str, ...]:
        """The values of the surfaces that the text may be taken for: short ones only when written alike."""
        path = key.split()
        found: list[str] = []
        for surface, values in self._values[key].items():
            strict = len(path) == 1 or surface.isupper()
            alike = _SMALL.sub("", written) == _SMALL.sub("", surface) or (
                len(path) == 1
                and len(surface) >= self._in_capitals
                and written.isupper()
                and written == surface.upper()
            )
            if written.count(",") > surface.count(","):
                continue  # "the Navy, Air Force": two bodies, though one has a name of these words
            if "(" in written and "(" not in surface and "-" not in surface:
                continue  # a bracket is part of a name only where a name has one: "CPN (UML)"
            common = len(path) >= 3 or path[-1] in ORGANISATION_WORDS or not surface[:1].isupper()
            if alike or (not strict and (written[:1].isupper() or common)):
                found.extend(value for value in values if value not in found)
        return tuple(found)


# What two spellings of one abbreviation may differ in: "CPI(M)", "CPI (M)", "CPI-M".
_SMALL = re.compile(r"[.()\s-]+")


@lru_cache(maxsize=1 << 10)  # every gazetteer is asked about the same sentence
def _words(text: str) -> tuple[tuple[str, int, int], ...]:
    """(folded word, start, end); "People's" folds to "peoples", "U.S." to "us"."""
    found: list[tuple[str, int, int]] = []
    for match in _WORD.finditer(text):
        key = name_key(match.group()).replace(" ", "")
        if key and not (key == "the" and not found):
            found.append((key, match.start(), match.end()))
    return tuple(found)


def _bare(word: str, written: str) -> str | None:
    """The word without its possessive ending, if it has one."""
    return word[:-1] if written[-2:].lower() in ("'s", "’s") else None


def _adjacent(text: str, end: int, start: int) -> bool:
    """Whether two words may be of one name: only blanks, a hyphen, a comma, an ampersand or an opening bracket lies between."""
    between = text[end:start]
    return len(between) <= 3 and between.strip() in ("", "-", "–", "&", ".", "'", "’", "/", ",", "(")
