"""The secretary-general of a body of states, of which only a part is named.

Secretary-General Ban Ki-moon spoke of the UN mission in Liberia       of the United Nations
"""

from __future__ import annotations

from collections.abc import Iterator

from archive.extraction.context import ArticleContext, PostMention, SentenceContext
from archive.packs.lookup import Lookup
from archive.packs.model import PackPosition

_TITLES = frozenset(("secretary-general", "secretary general", "deputy secretary-general"))
_NEAR = 1  # sentences before and after


def of_whole(
    lookup: Lookup, article: ArticleContext, sentence: SentenceContext, post: PostMention
) -> PackPosition | None:
    """The post of a bare title in the one body of states of which the sentences around name a part or itself; None where they
    name parts of several, or any other body that has such a post."""
    if post.title not in _TITLES or post.indefinite or post.plural or post.possessive_pronoun or post.counterpart:
        return None
    if any(part is not None for part in (post.organisation, post.country, post.portfolio, post.possessor)):
        return None
    near = article.sentences[max(0, sentence.index - _NEAR) : sentence.index + _NEAR + 1]
    bodies = {mention.organisation for each in near for mention in each.organisations}
    found = {
        listed.organisation: listed
        for number in bodies
        for body in _upwards(lookup, article, number)
        if (listed := lookup.position(post.title, body)) is not None and listed.organisation == body
    }
    if len(found) != 1:
        return None
    (listed,) = found.values()
    return listed if lookup.by_id[listed.organisation].kind == "international" else None


def _upwards(lookup: Lookup, article: ArticleContext, number: int) -> Iterator[str]:
    """The pack's ids of a body of the article and of those of which it is a part, as far as a pack knows them."""
    entry = article.organisations[number]
    while entry.pack_id is None and entry.part_of is not None:
        entry = article.organisations[entry.part_of]
    if entry.pack_id is not None:
        yield entry.pack_id
        yield from lookup.above(entry.pack_id)
