"""The military district of the province that an article speaks of: "commissar of the provincial military district", in news of
Guangdong."""

from __future__ import annotations

from archive.extraction.context import ArticleContext
from archive.extraction.organisations.numbers import Numbers, put, reaches_beyond
from archive.extraction.organisations.places_of_china import place_meant
from archive.extraction.text.sought import sought
from archive.packs.lookup import Lookup

_DISTRICT = sought(
    r"\b(?P<name>(?:the\s+|its\s+)?(?:(?P<kind>provincial|regional)|(?P<owner>province|region)[’']s)\s+(?:PLA\s+)?military\s+(?:district|command|area\s+command))\b"
)


def local_commands(article: ArticleContext, lookup: Lookup, numbers: Numbers) -> None:
    """Adds them to the organisations of every sentence."""
    for sentence in article.told():
        for match in _DISTRICT.finditer(sentence.text):
            start = match.start("kind") if match["kind"] else match.start("owner")
            there = place_meant(article, match["kind"] or match["owner"], sentence.start + start)
            found = lookup.organisations(f"{there.name} Military District") if there is not None else ()
            if len(found) == 1 and not reaches_beyond(sentence, start, match.end()):
                put(article, sentence, (start, match.end()), numbers.listed(article, found[0]))
