"""A bare chairman before a name, of the one commission of which the article speaks, though it names it only behind.

Headline "CMC promotes officers", text "Chairman Xi Jinping gave them their orders"     of the commission
"Chairman Holm opened the session. The State Commission of Appeals sat until noon."      of that commission, if a pack lists it
"""

from __future__ import annotations

from archive.extraction.context import ArticleContext, PostMention, SentenceContext
from archive.packs.lookup import Lookup, title_key

_KINDS = ("commission", "committee")
_TITLES = ("chairman", "vice chairman")


def chaired(
    lookup: Lookup, article: ArticleContext, sentence: SentenceContext, post: PostMention, person: int | None
) -> int | None:
    """The commission that a bare title before a name means; None where the article names none or two that have such a post."""
    if person is None or article.topic is not None or post.title not in _TITLES or post.indefinite or post.plural:
        return None
    if post.possessive_pronoun or post.counterpart or post.former or post.described:
        return None
    if any(part is not None for part in (post.organisation, post.country, post.portfolio, post.possessor)):
        return None
    if not any(m.person == person and 0 < m.start - post.end <= 1 for m in sentence.people):
        return None
    found = [n for n in range(len(article.organisations)) if _has(lookup, article, n, post.title)]
    state = article.people[person].country
    if len(found) != 1 or (state and article.organisations[found[0]].country not in (None, state)):
        return None
    return found[0]


def _has(lookup: Lookup, article: ArticleContext, body: int, title: str) -> bool:
    entry = article.organisations[body]
    if entry.kind not in _KINDS or not entry.pack_id or not entry.seen:
        return False
    listed = lookup.position(title, entry.pack_id)
    return listed is not None and listed.organisation == entry.pack_id and title_key(listed.title) == title_key(title)
