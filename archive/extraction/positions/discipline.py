"""Who heads the discipline inspectors of China's forces: the party has such an officer too, but he is a civilian.

Anti-corruption chief General Wu Gang             of the commission of the forces, whatever the news is about
Wu Gang, the commission's anti-corruption head    likewise, where the Central Military Commission is named
Wu Gang, China's anti-corruption chief            of that of the party
"""

from __future__ import annotations

from archive.extraction.context import ArticleContext, PostMention, SentenceContext
from archive.extraction.phrases import phrases

_TITLES = frozenset(
    phrases("discipline chief, anti-corruption chief, anti-corruption head, anti-graft chief, anti-graft head")
)
COMMISSION = "cn.cmc"
_FORCES = (COMMISSION, "cn.pla")


def of_discipline(
    article: ArticleContext, sentence: SentenceContext, post: PostMention, person: int | None
) -> str | None:
    """The title by which the military commission knows its chief inspector, where that is who is meant."""
    if post.title not in _TITLES or post.country not in (None, "CHN"):
        return None
    if post.organisation is not None:
        return post.title if article.organisations[post.organisation].pack_id in _FORCES else None
    officer = person is not None and "CHN" in article.salience and _has_rank(article, person)
    return post.title if officer else None


def _has_rank(article: ArticleContext, person: int) -> bool:
    """Whether a rank stands before the name somewhere in the article."""
    return any(
        mention.person == person and any(sentence.text[end : mention.start] == " " for _, end in sentence.ranks)
        for sentence in article.sentences
        if sentence.ranks
        for mention in sentence.people
    )
