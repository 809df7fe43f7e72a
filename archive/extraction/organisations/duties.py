"""Departments told by what they do, beside whoever leads them: "who runs logistics", "in charge of arms procurement".

The department is the one of a commission or force of the article whose head packs call so: "head of logistics".
"""

from __future__ import annotations

from archive.extraction.context import ArticleContext, OrganisationMention, SentenceContext
from archive.extraction.organisations.numbers import Numbers
from archive.extraction.text.sought import sought
from archive.packs.lookup import Lookup
from archive.packs.model import PackOrganisation

_WHOLES = frozenset(("commission", "armed_force"))
_LED = sought(
    r"\b(?:heads?|headed|leads?|led|directs?|directed|runs?|ran|oversees?|oversaw|"
    r"running|overseeing|in charge of|charge of|responsible for)\s+"
    r"(?:(?:the|its|their|all|overall|China[’']s)\s+)?(?:(?:army|military|force|commission|PLA|CMC)[’']s\s+)?"
    r"(?P<duty>(?:military\s+)?[a-z]+(?:\s+[a-z]+)?)(?=\s*[,.;:]|\s+(?:until|since|from|between|before|after|when|and|during|in\s+\d{4}|"
    r"for\s+the\s+(?:PLA|CMC|army|military|commission|armed\s+forces|Central|People))\b)"
)


class DutyFinder:
    """Finds departments by their duties."""

    def __init__(self, lookup: Lookup, numbers: Numbers) -> None:
        self._lookup = lookup
        self._numbers = numbers

    def find(self, article: ArticleContext) -> None:
        """Adds the departments whose duties the sentences of an article say that somebody has."""
        wholes = [
            entry.pack_id for entry in article.organisations if entry.pack_id is not None and entry.kind in _WHOLES
        ]
        for sentence in article.told() if wholes else ():
            for match in _LED.finditer(sentence.text):
                start, end = match.span("duty")
                named = (*sentence.organisations, *sentence.people, *sentence.countries)
                if any(mention.start < end and start < mention.end for mention in named):
                    continue
                if (body := self._of(article, wholes, match["duty"])) is not None:
                    self._add(article, sentence, start, end, body)

    def _of(self, article: ArticleContext, wholes: list[str], duty: str) -> PackOrganisation | None:
        """The department of the first of these bodies whose head is called after the duty."""
        if duty == "training":
            return None  # "led training in the hills"
        for whole in wholes:
            for phrase in (f"head of {duty}", f"chief of {duty}"):
                if (post := self._lookup.within(phrase, whole, article.published)) is not None:
                    return self._lookup.by_id[post.organisation]
        return None

    def _add(
        self, article: ArticleContext, sentence: SentenceContext, start: int, end: int, body: PackOrganisation
    ) -> None:
        number = self._numbers.listed(article, body)
        sentence.organisations.append(OrganisationMention(start, end, number))
        sentence.organisations.sort(key=lambda mention: mention.start)
        article.organisations[number].seen.append(sentence.start + start)
