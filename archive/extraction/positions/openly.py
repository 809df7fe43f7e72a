"""Posts that are claimed without a body, because nothing says of which: "former police chief Ann Miller"."""

from __future__ import annotations

import re

from archive.extraction import fields
from archive.extraction.context import ArticleContext, PostMention, SentenceContext
from archive.extraction.lexicon import OF_ANY_BODY, OF_ANY_STATE
from archive.extraction.likely import with_portfolio
from archive.extraction.positions.register import Register

_LINK = re.compile(r"\s+(of|for)\s")
_MINISTERIAL = re.compile(r"(?:minister|(?<!cabinet )secretary|secretary of state)$")


def openly(register: Register, article: ArticleContext, sentence: SentenceContext, post: PostMention) -> int | None:
    """A post of which nothing says where: "former foreign minister Ann Miller" was one, of whatever country. Of a chairman
    or director that holds only where the article has named no body that could be meant."""
    title = with_portfolio(post)
    link = _LINK.match(sentence.text, post.head_end)
    if link is not None and post.portfolio is not None and not _MINISTERIAL.search(post.title):
        title = f"{post.title} {link[1]} {post.portfolio}"  # "commissioner for health"
    before = (
        post.end == post.head_end and not post.indefinite and post.title != "leader"
    )  # "communications chief", not "Head of Research"
    if post.portfolio is not None and (fields.takes_field(post.title) or before):
        return register.number(article, title, None, post.country)
    if post.indefinite:
        return None
    if post.title in OF_ANY_STATE or post.described:
        return register.number(article, title, None, post.country)
    here = sentence.start + post.start
    if post.title in OF_ANY_BODY and not any(seen < here for body in article.organisations for seen in body.seen):
        return register.number(article, title, None, post.country)
    return None
