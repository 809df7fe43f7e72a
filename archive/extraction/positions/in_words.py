"""Posts of bodies that go by common words: "head of the customs service"."""

from __future__ import annotations

import re

from archive.extraction.body_nouns import FORMATIONS, nouns, one_of
from archive.extraction.context import ArticleContext, OrganisationEntry, PostMention, SentenceContext
from archive.extraction.likely import country_spoken_of
from archive.extraction.organisations import OrganisationFinder
from archive.extraction.organisations.common import common_body
from archive.extraction.positions.firm_told_of import opening_firm
from archive.extraction.positions.register import Register

_DESCRIBES = re.compile(r"^[a-z][a-z -]* (?:company|corporation|bank)$")  # "of the hugely indebted company"
# A firm that is yet to be, or stands above, and has a name of its own elsewhere.
_TO_BE = re.compile(r"(?:combined|merged|resulting|surviving|newly|parent|new|enlarged|holding)\b")
_FORMATION = re.compile(rf"\b{one_of(FORMATIONS & nouns('part'))}$")


def _told_before(article: ArticleContext, at: int) -> OrganisationEntry | None:
    """The one command of which an article has told before, whose formations it speaks of."""
    commands = [
        entry for entry in article.organisations if entry.kind == "command" and any(seen < at for seen in entry.seen)
    ]
    return commands[0] if len(commands) == 1 else None


def in_words(
    register: Register,
    organisations: OrganisationFinder,
    article: ArticleContext,
    sentence: SentenceContext,
    post: PostMention,
) -> int:
    """The post of a body that is called as it is written; of the firm that the story tells of, where the words describe one."""
    assert post.in_words is not None
    if _DESCRIBES.search(post.in_words) and post.country is None and not post.homeland:
        if _TO_BE.match(post.in_words):
            return register.number(article, post.title, None, None)
        if (firm := opening_firm(article)) is not None:
            return register.number(article, post.title, firm, None)
    country = post.country
    if country is None and post.homeland:
        country = country_spoken_of(article, sentence.start + post.start)
    every = common_body(post.in_words) if country is not None else None
    if every is not None and country is not None:
        body = organisations.common(article, every, country)  # "the electoral commission of Uganda"
    else:
        whole = _told_before(article, sentence.start + post.start) if _FORMATION.search(post.in_words) else None
        name = post.in_words if whole is None else f"{post.in_words} of the {whole.name}"
        body = organisations.unlisted(article, name, country=country or (whole.country if whole is not None else None))
    return register.number(article, post.title, body, country)
