"""Who speaks on a field for a party or for the opposition speaks for no ministry: "the opposition's finance spokesman", "the Labour
Party's Treasury spokesman"."""

from __future__ import annotations

import re

from archive.extraction.context import ArticleContext, PostMention, SentenceContext
from archive.extraction.fields import stored

_SPEAKS = frozenset(("spokesperson", "deputy spokesperson"))
_OPPOSITION = re.compile(
    r"\b[Oo]pposition(?:[’']s)?\s+(?:(?:chief|main|senior|former|new)\s+)?(?P<field>[\w-]+(?: [\w-]+){0,3})\s+$"
)


def of_opposition(article: ArticleContext, sentence: SentenceContext, post: PostMention) -> None:
    """Gives a spokesman on a field the party in whose name he speaks, or none where he speaks for the opposition."""
    if post.title not in _SPEAKS:
        return
    own = article.organisations[post.organisation].kind if post.organisation is not None else None
    fielded = post.portfolio is not None or own == "ministry"
    if not fielded or own == "party":
        return
    party = next(
        (
            m.organisation
            for m in sentence.organisations
            if post.start <= m.start and m.end <= post.head and article.organisations[m.organisation].kind == "party"
        ),
        None,
    )
    if party is not None:
        post.organisation, post.portfolio, post.explicit = party, None, True
    elif (speaks := _OPPOSITION.search(sentence.text, 0, post.head)) and stored(speaks["field"]) == post.portfolio:
        post.organisation, post.portfolio, post.country, post.open = None, None, None, True
