"""Bodies that a post has by where its holder is at home, or by where the news is.

Vietnam's minister, Giang, a Politburo member     of his own state, though Beijing has one, too
Sun Bo, the regional party chief                  of the region last named, not of the party
"""

from __future__ import annotations

import re

from archive.extraction.context import ArticleContext, PostMention, SentenceContext
from archive.packs.lookup import Lookup
from archive.packs.model import PackOrganisation

_LOCAL = re.compile(r"\b(?:regional|provincial|municipal|local|city|county|district|prefectural)\s+(?:Communist\s+)?$")
_PLACES = ("province", "city", "region", "place")
_OF_PARTY = frozenset(("party chief", "party secretary", "deputy party secretary", "deputy party chief"))


def body_at_home(
    lookup: Lookup, article: ArticleContext, sentence: SentenceContext, post: PostMention, person: int | None
) -> PackOrganisation | None:
    """The body of the holder's own state, where the post's body is one of that name in another; else None."""
    home = article.people[person].country if person is not None else None
    if home is None or post.organisation is None:
        return None
    entry = article.organisations[post.organisation]
    if entry.country in (None, home) or entry.pack_id is None:
        return None
    named = next((m for m in sentence.organisations if post.start <= m.start and m.end <= post.end), None)
    if named is None or named.generic:
        return None
    written = sentence.text[named.start : named.end]
    return lookup.local(written, home) if lookup.local(written, entry.country or "") is not None else None


def place_of_party(article: ArticleContext, sentence: SentenceContext, post: PostMention) -> int | None:
    """The place last named before "the regional party chief"; None where no such word stands there, or no place."""
    if post.organisation is not None or post.title not in _OF_PARTY:
        return None
    if _LOCAL.search(sentence.text, max(0, post.head - 30), post.head) is None:
        return None
    here = sentence.start + post.start
    seen = [
        (offset, number)
        for number, entry in enumerate(article.organisations)
        if entry.kind in _PLACES
        for offset in entry.seen
        if offset < here
    ]
    if not seen:
        return None
    post.title = post.title.replace("chief", "secretary")
    return max(seen)[1]
