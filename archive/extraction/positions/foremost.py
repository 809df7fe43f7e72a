"""The post of whoever is called the first officer of a state or of a service: "France's top military officer"."""

from __future__ import annotations

import re
from collections.abc import Callable

from archive.extraction.context import ArticleContext, PostMention, SentenceContext
from archive.extraction.likely import country_spoken_of, home_of
from archive.extraction.positions.national import CountryPosts
from archive.extraction.positions.register import Register
from archive.extraction.posts.foremost import TOP_OF_BODY
from archive.packs.lookup import Lookup
from archive.packs.model import PackPosition

# Where the first in uniform sits on a commission with others, so that the words do not tell the post.
_SHARED = frozenset(("CHN", "PRK"))
_CHIEFS = ("chief of the general staff", "chief of general staff", "top military officer", "chief of the defence staff")


def chief_of_forces(lookup: Lookup, country: str) -> PackPosition | None:
    """The post of the first officer of the armed forces of a state, where a pack has it."""
    return next((pack for title in _CHIEFS if (pack := lookup.national(title, country)) is not None), None)


def foremost(
    lookup: Lookup,
    countries: CountryPosts,
    register: Register,
    head: Callable[[ArticleContext, int], int],
    article: ArticleContext,
    sentence: SentenceContext,
    post: PostMention,
    person: int | None,
) -> int | None:
    """The number of the post; None where the words may mean several."""
    if post.indefinite:
        return None  # "a top general": one of several
    whole = lookup.local("armed forces", post.country) if post.country is not None else None
    if post.organisation is not None and not (
        whole is not None and article.organisations[post.organisation].pack_id == whole.id
    ):
        body = article.organisations[post.organisation]
        if body.kind not in ("armed_force", "command") or (
            body.country in _SHARED and not lookup.posts(body.pack_id or "")
        ):
            return None
        number = head(article, post.organisation)
        own = article.positions[number].organisation == post.organisation
        if body.country is None or (own and any(one.seats == 1 for one in lookup.posts(body.pack_id or ""))):
            return number if own else None
    elif post.title == TOP_OF_BODY:
        return None  # "the country's top officer": perhaps of its police
    country = post.country
    if country is None and post.organisation is not None:
        country = article.organisations[post.organisation].country  # "the top U.S. general"
    if country is None:
        spoken = country_spoken_of(article, sentence.start + post.start) if post.homeland else None
        country = spoken or home_of(article, person)
    if country is None or country in _SHARED:
        return None
    if post.portfolio is not None:
        return countries.services.answering(article, post.portfolio, country)
    known = chief_of_forces(lookup, country)
    if known is not None:
        return register.listed(article, known)
    return countries.services.answering(article, "armed forces", country)


_AREA = re.compile(r"\s+(?:in|for)\s+(?:the\s+)?[A-Z][\w-]+(?:\s+[A-Z][\w-]+)?")


def in_area(lookup: Lookup, sentence: SentenceContext, post: PostMention) -> PackPosition | None:
    """ "The top US commander in the Middle East": of the command for that part of the world."""
    if post.title != "commander" or post.country is None or post.organisation is not None or post.indefinite:
        return None
    area = _AREA.match(sentence.text, post.end)
    return lookup.national(f"commander{area.group()}", post.country) if area is not None else None
