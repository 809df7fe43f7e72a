"""Posts of bodies that go by common words: "head of the customs service"."""

from __future__ import annotations

from archive.extraction.context import ArticleContext, PostMention, SentenceContext
from archive.extraction.likely import country_spoken_of
from archive.extraction.organisations import OrganisationFinder
from archive.extraction.organisations.common import common_body
from archive.extraction.positions.register import Register


def in_words(
    register: Register,
    organisations: OrganisationFinder,
    article: ArticleContext,
    sentence: SentenceContext,
    post: PostMention,
) -> int:
    """The post of a body that is called as it is written."""
    assert post.in_words is not None
    country = post.country
    if country is None and post.homeland:
        country = country_spoken_of(article, sentence.start + post.start)
    every = common_body(post.in_words) if country is not None else None
    if every is not None and country is not None:
        body = organisations.common(article, every, country)  # "the electoral commission of Uganda"
    else:
        body = organisations.unlisted(article, post.in_words, country=country)
    return register.number(article, post.title, body, country)
