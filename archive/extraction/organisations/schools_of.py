"""Schools and institutes called after the body to which they belong: one name, though a pack knows the body inside it.

the Military Academy of the General Staff, headed by ...     not the General Staff
president of the Naval Academy of the Kenyan Navy            not the navy
"""

from __future__ import annotations

import re

from archive.extraction.body_nouns import nouns, one_of
from archive.extraction.context import ArticleContext
from archive.extraction.organisations.numbers import Numbers, put
from archive.packs.lookup import Lookup

_SCHOOL = re.compile(rf"{one_of(nouns('school'), capital=True)}$|Hospital$")
_OF = re.compile(r"\s+of\s+(?:the\s+)?")


class SchoolFinder:
    """Joins the name of a school and that of the body behind it."""

    def __init__(self, lookup: Lookup, numbers: Numbers) -> None:
        self._lookup = lookup
        self._numbers = numbers

    def find(self, article: ArticleContext) -> None:
        """Puts one body in the place of the two, wherever the sentences of an article name them so."""
        for sentence in article.told():
            for school, owner in zip(sentence.organisations[:-1], sentence.organisations[1:], strict=True):
                entry, above = (article.organisations[m.organisation] for m in (school, owner))
                written = sentence.text[school.start : school.end]
                if entry.pack_id is not None or entry.kind == "place" or _SCHOOL.search(written) is None:
                    continue
                if _OF.fullmatch(sentence.text, school.end, owner.start) is None or owner.generic:
                    continue
                name = f"{written} of the {above.name}"
                if len(listed := self._lookup.organisations(name)) == 1:
                    number = self._numbers.listed(article, listed[0])
                else:
                    number = self._numbers.unlisted(article, name, country=above.country)
                put(article, sentence, (school.start, owner.end), number)
                article.organisations[number].seen.append(sentence.start + school.start)
            sentence.organisations.sort(key=lambda mention: mention.start)
