"""Committees of the Congress of the United States, whose names news cuts short.

House Judiciary Chairman Ann Holm       of the House Judiciary Committee
Sen. Bo Lind of Utah, the chairman of the Finance Committee        of the Senate's: he sits there
"""

from __future__ import annotations

import re

from archive.extraction.context import ArticleContext, SentenceContext
from archive.extraction.organisations.numbers import Numbers, put
from archive.extraction.text.sought import sought
from archive.packs.lookup import Lookup
from archive.packs.model import PackOrganisation

_CHAMBERS = ("House", "Senate")
_SHORT = sought(
    r"(?<!White )(?<!Upper )(?<!Lower )\b(?P<name>(?:House|Senate)\s+(?:[A-Z][\w’']+|and|&)(?:\s+(?:[A-Z][\w’']+|and|&)){0,4}?)"
    r"(?=[’']?s?\s+(?:[Cc]hair(?:man|woman|person)?|[Rr]anking [Mm]ember|[Vv]ice [Cc]hair(?:man|woman)?|[Tt]op (?:Republican|Democrat)|[Ss]ubcommittee)\b)"
)
_OF_ANY = re.compile(r"(?P<field>[A-Z][\w’' ]*?(?:,? and [A-Z][\w’' ]*)?) (?:Committee|[Pp]anel)")


class CommitteeFinder:
    """Finds committees of which only the chamber and the field are named, before the title of one of their members."""

    def __init__(self, lookup: Lookup, numbers: Numbers) -> None:
        self._lookup = lookup
        self._numbers = numbers

    def find(self, article: ArticleContext) -> None:
        """Adds them to the organisations of every sentence."""
        for sentence in article.told():
            for match in _SHORT.finditer(sentence.text):
                self._take(article, sentence, match)

    def _take(self, article: ArticleContext, sentence: SentenceContext, match: re.Match[str]) -> None:
        found = self._lookup.organisations(f"{match['name']} Committee")
        if len(found) != 1 or any(match.start() < m.end and match.end() < m.end for m in sentence.organisations):
            return
        number = self._numbers.listed(article, found[0], match["name"], sentence.start + match.start())
        put(article, sentence, match.span("name"), number)


def of_own_chamber(
    lookup: Lookup, article: ArticleContext, written: str, person: int | None
) -> PackOrganisation | None:
    """The committee of the chamber in which somebody sits, where only its field is named; without him, the one of that field
    of which the article has told."""
    field = _OF_ANY.fullmatch(written)
    if field is None:
        return None
    listed = [
        pack
        for chamber in _CHAMBERS
        if len(found := lookup.organisations(f"{chamber} {field['field']} Committee")) == 1
        for pack in found
    ]
    held = article.people[person].positions if person is not None else []
    seats = {
        article.organisations[body].pack_id for n in held if (body := article.positions[n].organisation) is not None
    }
    own = [pack for pack in listed if not seats.isdisjoint(parent for parent, _ in pack.parents)]
    told = [pack for pack in listed if any(entry.pack_id == pack.id for entry in article.organisations)]
    return next((chosen[0] for chosen in (own, told) if len(chosen) == 1), None)
