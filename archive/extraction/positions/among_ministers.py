"""Ministers called by their state alone, in news of a meeting of those of one field.

EC farm ministers met in Luxembourg. Danish minister Bo Lind was content       of the Danish ministry of agriculture
EC farm and finance ministers met. Danish minister Bo Lind was content         of either, so of none that is told
"""

from __future__ import annotations

from archive.extraction.context import ArticleContext, PostMention, SentenceContext
from archive.model import Role


def field_of_meeting(
    article: ArticleContext, sentence: SentenceContext, post: PostMention, person: int | None
) -> str | None:
    """The one field of whose ministers, in the plural, an article has spoken before; None where a title says more than its
    state, or where somebody's own post has been told."""
    if post.title != "minister" or post.portfolio is not None or post.country is None or post.organisation is not None:
        return None
    if post.plural or post.indefinite or post.possessive_pronoun or post.counterpart or person is None:
        return None
    if article.topic is not None or article.people[person].positions:
        return None
    told = {
        each.portfolio
        for earlier in article.sentences[: sentence.index + 1]
        if earlier.role is not Role.RELATED_LINK
        for each in earlier.posts or ()
        if each.title == "minister"
        and each.plural
        and each.portfolio is not None
        and (earlier is not sentence or each.end <= post.start)
    }
    return told.pop() if len(told) == 1 else None
