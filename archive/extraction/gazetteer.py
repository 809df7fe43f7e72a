"""Organisations and countries that reference packs know, found in a text at any length of text at once.

Words are compared by `archive.identity.name_key`, so case, accents, "Theatre" and "Defence" do not matter; a surface of
one word, or an abbreviation, must stand in the text as the pack writes it, or else "pap" and "force" would be found.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from archive.extraction.lexicon import ORGANISATION_WORDS
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

    def __init__(self, surfaces: Iterable[tuple[str, str]]) -> None:
        self._root: dict[str, dict[str, object]] = {}
        self._values: dict[str, dict[str, list[str]]] = {}
        for surface, value in surfaces:
            words = _words(surface)
            if not words:
                continue
            key = " ".join(word for word, _, _ in words)
            self._values.setdefault(key, {}).setdefault(surface, [])
            if value not in self._values[key][surface]:
                self._values[key][surface].append(value)
            node = self._root
            for word, _, _ in words:
                node = node.setdefault(word, {})  # type: ignore[assignment]
            node["\0"] = {}

    def find(self, text: str) -> Iterator[Match]:
        """Matches in text order, longest first, never overlapping. A possessive ending is left out of the last word."""
        words = _words(text)
        index = 0
        while index < len(words):
            match, step = self._longest(text, words, index)
            if match:
                yield match
            index += step

    def _longest(self, text: str, words: list[tuple[str, int, int]], index: int) -> tuple[Match | None, int]:
        node: dict[str, object] | None = self._root
        best: tuple[Match, int] | None = None
        path: list[str] = []
        for offset in range(index, len(words)):
            word, _, end = words[offset]
            if offset > index and not _adjacent(text, words[offset - 1][2], words[offset][1]):
                break
            bare = _bare(word, text[words[offset][1] : end])
            if bare is not None and node is not None and isinstance(node.get(bare), dict) and "\0" in node[bare]:  # type: ignore[operator]
                values = self._spelled([*path, bare], text[words[index][1] : end - 2])
                if values:
                    best = (Match(words[index][1], end - 2, values), offset + 1 - index)
            node = node.get(word) if node is not None else None  # type: ignore[assignment]
            if node is None:
                break
            path.append(word)
            if "\0" in node:
                values = self._spelled(path, text[words[index][1] : end])
                if values:
                    best = (Match(words[index][1], end, values), offset + 1 - index)
        return best if best else (None, 1)

    def _spelled(self, path: list[str], written: str) -> tuple[str, ...]:
        """The values of the surfaces that the text may be taken for: short ones only when written alike."""
        surfaces = self._values[" ".join(path)]
        found: list[str] = []
        for surface, values in surfaces.items():
            strict = len(path) == 1 or surface.isupper()
            alike = written.replace(".", "") == surface.replace(".", "") or (
                len(path) == 1 and len(surface) > 5 and written.isupper() and written == surface.upper()
            )
            common = len(path) >= 3 or path[-1] in ORGANISATION_WORDS or not surface[:1].isupper()
            if alike or (not strict and (written[:1].isupper() or common)):
                found.extend(value for value in values if value not in found)
        return tuple(found)


def _words(text: str) -> list[tuple[str, int, int]]:
    """(folded word, start, end); "People's" folds to "peoples", "U.S." to "us"."""
    found = []
    for match in _WORD.finditer(text):
        key = name_key(match.group()).replace(" ", "")
        if key and not (key == "the" and not found):
            found.append((key, match.start(), match.end()))
    return found


def _bare(word: str, written: str) -> str | None:
    """The word without its possessive ending, if it has one."""
    return word[:-1] if written[-2:] in ("'s", "’s") else None


def _adjacent(text: str, end: int, start: int) -> bool:
    """Whether two words may be of one name: only blanks, a hyphen, a comma or an ampersand lies between."""
    between = text[end:start]
    return len(between) <= 3 and between.strip() in ("", "-", "–", "&", ".", "'", "’", "/")
