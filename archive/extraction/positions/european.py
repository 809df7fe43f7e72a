"""Commissioners of the European Union, whom "European" before the title or the Union tells: "the European Commissioner for Energy"."""

from __future__ import annotations

import re

from archive.extraction.context import ArticleContext, PostMention, SentenceContext

COMMISSION = "eu.commission"
"""The body of which they are, in the packs."""
_UNION = "eu"
_EUROPEAN = re.compile(r"\bEuropean\s+(?:Union\s+)?(?:[A-Z][\w-]+\s+){0,2}$")


def is_european(article: ArticleContext, sentence: SentenceContext, post: PostMention) -> bool:
    """Whether a post is that of a member of the Commission."""
    if post.title != "commissioner":
        return False
    if post.organisation is not None:
        return article.organisations[post.organisation].pack_id == _UNION
    return _EUROPEAN.search(sentence.text[max(0, post.head - 50) : post.head]) is not None
