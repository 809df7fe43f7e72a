"""Formations of a larger one: "120th Division of the Eighth Route Army", "the Red Army's Sixth Army Group".

Of a whole army, navy or state a formation keeps its own name: "the 3rd Brigade of the Kenyan Army".
"""

from __future__ import annotations

import re

from archive.extraction.body_nouns import nouns, one_of
from archive.extraction.context import ArticleContext, OrganisationEntry, SentenceContext
from archive.extraction.organisations.beside_titles import beside_title
from archive.extraction.organisations.by_number import by_number
from archive.extraction.organisations.numbers import Numbers, put

_SMALLER = nouns("part", "unit") - {"contingent", "garrison", "headquarters", "unit"}
_LARGEST = (nouns("unit") - _SMALLER | {"brigade", "division"}) & nouns("called") - {"force", "garrison", "navy"}
_FORMATION = re.compile(rf"(?:.*\s)?(?:Army Group|Group Army|Corps|Column|{one_of(_SMALLER, capital=True)})$")
_LARGER = re.compile(
    rf"(?:.*\s)?(?:Army Group|Volunteers|Front|Military Region|Military District|{one_of(_LARGEST, capital=True)})$"
)
_OF = re.compile(r"\s+(?:of|in|under)\s+(?:the\s+)?(?P<lead>(?:[A-Z][\w-]*\s+){0,3})")
_ONE_OF = re.compile(
    rf"\b(?:an?|another)\s+(?P<noun>(?:(?:[a-z][\w-]*)\s+)?{one_of(_SMALLER - {'wing'})})\s+of\s+(?:the\s+)?$"
)
_OWNS = re.compile(r"(?:[’']s|(?<=s)[’'])\s+(?:(?:elite|own|crack|famous|famed)\s+)?")


class FormationFinder:
    """Names formations after the larger ones that the words tell."""

    def __init__(self, numbers: Numbers) -> None:
        self._numbers = numbers

    def find(self, article: ArticleContext) -> None:
        """Gives every formation of an article that is told of a larger one the name of both, wherever it stands."""
        by_number(article, self._numbers)
        for sentence in article.told():
            self._unnamed(article, sentence)
            for mention in sentence.organisations:
                entry = article.organisations[mention.organisation]
                if entry.pack_id is not None or " of the " in entry.name or not _FORMATION.fullmatch(entry.name):
                    continue
                whole = self._larger(article, sentence, mention.start, mention.end)
                if whole is not None and whole is not entry and self._is_formation(whole):
                    entry.forms.add(entry.name)
                    entry.name = f"{entry.name} of the {whole.name}"
                    entry.country = entry.country or whole.country

    def _unnamed(self, article: ArticleContext, sentence: SentenceContext) -> None:
        """ "A deputy commander of a base of the East Sea Fleet": of one of several, which has no name."""
        for whole in list(sentence.organisations):
            one = _ONE_OF.search(sentence.text, 0, whole.start)
            if one is None or not beside_title(sentence, one.start(), one.end("noun")):
                continue
            if not any(m.start < one.end("noun") and one.start("noun") < m.end for m in sentence.organisations):
                name = f"{one['noun']} of the {article.organisations[whole.organisation].name}"
                number = self._numbers.unlisted(
                    article, name, country=article.organisations[whole.organisation].country
                )
                put(article, sentence, one.span("noun"), number)

    def _is_formation(self, body: OrganisationEntry) -> bool:
        """Whether a body is itself part of an army, and not the whole of it."""
        if body.pack_id is None:
            return body.kind != "armed_force" and _LARGER.fullmatch(body.name) is not None
        forces = [self._numbers.pack(each) for each in self._numbers.above(body.pack_id) - {body.pack_id}]
        armed = [force for force in forces if force is not None and force.kind == "armed_force"]
        return body.kind in ("command", "armed_force") and len(armed) > (0 if body.kind == "command" else 1)

    def _larger(
        self, article: ArticleContext, sentence: SentenceContext, start: int, end: int
    ) -> OrganisationEntry | None:
        """The body that stands before a formation as its owner, or behind it after "of"."""
        for other in sentence.organisations:
            entry = article.organisations[other.organisation]
            if other.end <= start and _OWNS.fullmatch(sentence.text, other.end, start) is not None:
                return entry
            behind = _OF.fullmatch(sentence.text, end, other.start) if other.start >= end else None
            if behind is None:
                continue
            if not behind["lead"] or any(behind.start("lead") <= m.start < other.start for m in sentence.countries):
                return entry
            # "of the Eighth Route Army": its name begins before what looks like the army of the state
            number = self._numbers.unlisted(article, sentence.text[behind.start("lead") : other.end])
            return article.organisations[number]
        return None
