"""Organs told by the names that several bodies have for theirs, in news that goes through the organs of one of them.

Joint Staff Department: Sun Bo, chief. Logistic Support Department: Ma Li, head. General Office: Gu Wei, director
                                  the General Office of the Central Military Commission, for so are the two others
"""

from __future__ import annotations

import re
from collections import Counter
from functools import cache

from archive.extraction.body_nouns import nouns, one_of
from archive.extraction.context import ArticleContext
from archive.extraction.organisations.numbers import Numbers, put, reaches_beyond
from archive.packs.lookup import Lookup
from archive.packs.model import PackOrganisation

_ORGANS = nouns("panel") | nouns("part")  # as packs call their kinds
_CALLED = re.compile(rf"{one_of(nouns('part'), capital=True)}|\bAdministration\b")
_ENOUGH = 2  # organs of one body that an article names
# "the party's General Office", "Beijing General Office"
_OWNED = re.compile(r"(?:[’']s?|\b[A-Z][\w.-]*)\s+$")
_GOES_ON = re.compile(r"\s+(?:of|for|on|in)\s|\s+[A-Z]")


class SiblingFinder:
    """Finds organs by names that mean them only beside others of the same body."""

    def __init__(self, lookup: Lookup, numbers: Numbers) -> None:
        self._lookup = lookup
        self._numbers = numbers
        self._bare = cache(self._bare_names)

    def find(self, article: ArticleContext) -> None:
        """Adds them to the organisations of the sentences, in the place of what no pack knows."""
        wholes = Counter(
            parent
            for entry in article.organisations
            if entry.pack_id is not None and entry.kind in _ORGANS and entry.seen
            for parent, kind in self._lookup.by_id[entry.pack_id].parents
            if kind == "part_of"
        )
        for whole in (whole for whole, count in wholes.most_common() if count >= _ENOUGH):
            for name, body in self._bare(whole).items():
                if name in article.text:
                    self._put(article, name, body)

    def _put(self, article: ArticleContext, name: str, body: PackOrganisation) -> None:
        for sentence in article.told():
            for found in re.finditer(rf"\b{re.escape(name)}\b", sentence.text) if name in sentence.text else ():
                start, end = found.span()
                known = any(
                    m.start <= start and end <= m.end and article.organisations[m.organisation].pack_id is not None
                    for m in sentence.organisations
                )
                if known or reaches_beyond(sentence, start, end) or _OWNED.search(sentence.text, 0, start):
                    continue
                if _GOES_ON.match(sentence.text, end) is not None:
                    continue
                number = self._numbers.listed(article, body, name, sentence.start + start)
                put(article, sentence, (start, end), number)
                sentence.organisations.sort(key=lambda mention: mention.start)

    def _bare_names(self, whole: str) -> dict[str, PackOrganisation]:
        """What the organs of a body are called without its name: "General Office"."""
        owner = self._lookup.by_id[whole]
        bare: dict[str, PackOrganisation] = {}
        for entry in self._lookup.pack.organisations:
            if entry.kind not in _ORGANS or whole not in (parent for parent, _ in entry.parents):
                continue
            for name in entry.names:
                for form in owner.names:
                    for rest in (name.removesuffix(f" of the {form}"), name.removeprefix(f"{form} ")):
                        if rest != name and _CALLED.search(rest):
                            bare.setdefault(rest, entry)
        return bare
