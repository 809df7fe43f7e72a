"""Missions, offices and inquiries that a body keeps for a place or a matter, named by common nouns beside a title.

head of the WHO office in Dakar                        World Health Organization Office in Dakar
once head of the UN commission of inquiry on Burundi   United Nations Commission of Inquiry on Burundi, and not the UN
"""

from __future__ import annotations

import re

from archive.extraction.body_nouns import nouns, one_of
from archive.extraction.context import ArticleContext, OrganisationMention, SentenceContext
from archive.extraction.organisations.beside_titles import beside_title
from archive.extraction.organisations.numbers import Numbers, name_no_state, put, reaches_beyond
from archive.extraction.organisations.parts import written
from archive.packs.lookup import Lookup

_NOUN = rf"(?:mission|delegation|operation|panel|task force|working group|tribunal|team|group|{one_of(nouns('sent'))})"
_SORT = r"(?:[a-z][a-z-]+\s+){0,2}?"
_MONTH = r"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)(?:\.|uary|ruary|ch|il|ust|ember|tember|ober)?\b"
_PROPER = rf"(?:the\s+)?(?!{_MONTH}|[A-Z]\w+day\b)[A-Z][\w’'-]+(?:\s+[A-Z][\w-]+)*(?:(?:(?<=Gulf)|(?<=Cape)|(?<=Horn)|(?<=Strait)|(?<=Coast)|(?<=Republic))\s+of\s+[A-Z][\w-]+)?(?:\s+and\s+[A-Z][\w-]+(?=[,.]|\s+[a-z]))?"
_PLACE = rf"\s+(?:in|to|for|on|at|with)\s+{_PROPER}"
_MATTER = r"\s+(?:against|on|into|for)\s+(?!(?:the|an?|now|years|months|decades|weeks|whom|whose|which|behalf|two|three|more)\b)[a-z][a-z-]+(?:\s+(?:and\s+)?(?:rights|change|affairs|crimes?|corruption|violence|trafficking|abuses?))?"
_WORK = re.compile(
    rf"(?P<work>\s+{_SORT}{_NOUN}(?![’'\w-])(?:\s+of\s+(?:inquiry|experts))?)(?P<for>(?:{_MATTER})?(?:{_PLACE})?)"
)
_INQUIRY = re.compile(rf"(?P<work>\s+of\s+(?:inquiry|experts))(?P<for>(?:{_MATTER})?(?:{_PLACE})?)")
_ON_ITS_OWN = re.compile(r"\s+of\s+")


class MissionFinder:
    """Finds them behind the name of the body whose they are."""

    def __init__(self, lookup: Lookup, numbers: Numbers) -> None:
        self._lookup = lookup
        self._numbers = numbers

    def find(self, article: ArticleContext) -> None:
        """Adds the missions that the sentences of an article name beside a title."""
        for sentence in article.told():
            for owner in list(sentence.organisations):
                if owner in sentence.organisations and not owner.generic:
                    self._of(article, sentence, owner)

    def _of(self, article: ArticleContext, sentence: SentenceContext, owner: OrganisationMention) -> None:
        found = _WORK.match(sentence.text, owner.end) or _INQUIRY.match(sentence.text, owner.end)
        if found is None or not (found["for"] or _ON_ITS_OWN.search(found["work"])):
            return
        if not beside_title(sentence, owner.start, found.end()) or reaches_beyond(sentence, owner.start, found.end()):
            return
        entry = article.organisations[owner.organisation]
        name = entry.name + " " + written(found["work"].strip())
        if _INQUIRY.match(sentence.text, owner.end):
            name = written(sentence.text[owner.start : owner.end] + found["work"])
        name += " " + written(found["for"].strip()) if found["for"] else ""
        listed = self._lookup.organisations(name)
        if len(listed) == 1:
            number = self._numbers.listed(article, listed[0])
        else:
            number = self._numbers.unlisted(article, name, country=entry.country)
        put(article, sentence, (owner.start, found.end()), number)
        name_no_state(sentence, owner.start, found.end())
