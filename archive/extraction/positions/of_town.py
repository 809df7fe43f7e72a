"""Bare titles of mayors outside China, of the town of which the news is speaking.

Residents of Porto Alegre fled. Mayor Alves asked for help        of Porto Alegre
Houston's police chief apologised. Mayor Hale said nothing        of Houston
"""

from __future__ import annotations

import re

from archive.extraction.context import ArticleContext, PostMention, SentenceContext
from archive.extraction.organisations import OrganisationFinder
from archive.extraction.organisations.towns_of_china import TOWNS
from archive.extraction.people.namelike import is_pinyin
from archive.extraction.places.spoken_of import only_town
from archive.packs.countries import country_of
from archive.packs.places import countries_with

_MAYORS = frozenset(("mayor", "deputy mayor", "vice mayor", "acting mayor", "lord mayor"))
_LINKED = re.compile(r"\s+(?:of|for|in)\s")
_KIND = re.compile(r"\s+(?:City|city|town)$|^(?:[Cc]ity|[Tt]own)\s+of\s+")


def of_town(
    organisations: OrganisationFinder,
    article: ArticleContext,
    sentence: SentenceContext,
    post: PostMention,
    person: int | None,
) -> int | None:
    """The town of a mayor whose title names none; None where the text tells of none or of several."""
    if person is None or article.topic is not None or post.title not in _MAYORS or not _is_bare(sentence, post):
        return None
    entry = article.people[person]
    own = [number for number in entry.positions if article.positions[number].title == post.title]
    if own:
        return article.positions[own[-1]].organisation
    town = only_town(article, sentence, post.start) if not is_pinyin(entry.name) else None
    if town is None or town in TOWNS or town.isupper() or (countries_with(town) and country_of(town) is None):
        return None  # of a part of a state there is no mayor, but of its seat of government
    name = _KIND.sub("", town)
    told = next((n for n, body in enumerate(article.organisations) if body.name == name and body.is_place), None)
    if told is not None:
        if _has_another(article, told, post.title, person):
            return None  # "Barcelona Mayor Roca offered help. Mayor Soler was grateful"
        return told if article.organisations[told].country != "CHN" else None
    return organisations.unlisted(article, name, kind="place")


def _has_another(article: ArticleContext, town: int, title: str, person: int) -> bool:
    held = [
        article.positions[number]
        for other, entry in enumerate(article.people)
        if other != person
        for number in entry.positions
    ]
    return any(position.organisation == town and position.title == title for position in held)


def _is_bare(sentence: SentenceContext, post: PostMention) -> bool:
    if post.plural or post.indefinite or post.counterpart or post.possessive_pronoun or post.possessor is not None:
        return False
    if any(part is not None for part in (post.organisation, post.country, post.portfolio)):
        return False
    ends = [post.head_end, *(m.end for m in sentence.people if 0 < m.start - post.end <= 2)]
    return not any(_LINKED.match(sentence.text, end) for end in ends)  # "Mayor Alves of Porto Alegre"
