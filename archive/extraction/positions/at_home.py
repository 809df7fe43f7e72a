"""The body of a common name in the state of whoever holds a post there: "Vietnam's minister, Giang, a Politburo member", in China."""

from __future__ import annotations

from archive.extraction.context import ArticleContext, PostMention, SentenceContext
from archive.packs.lookup import Lookup
from archive.packs.model import PackOrganisation


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
