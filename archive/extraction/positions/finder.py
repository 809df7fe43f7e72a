"""Which post a post phrase means: a title, the organisation it belongs to, and the pack entry where there is one."""

from __future__ import annotations

from archive.extraction.context import ArticleContext, PostMention, SentenceContext
from archive.extraction.organisations import OrganisationFinder
from archive.extraction.positions.of_body import BodyPosts
from archive.extraction.positions.related import RelatedPosts
from archive.extraction.positions.stately import StatelyPosts
from archive.extraction.positions.ways.asked import Asked, answered
from archive.extraction.positions.ways.in_its_words import InItsWords
from archive.extraction.positions.ways.of_its_body import OfItsBody
from archive.extraction.positions.ways.whose_body import WhoseBody
from archive.extraction.positions.ways.without_body import WithoutBody
from archive.packs.lookup import Lookup


class PositionFinder(BodyPosts):
    """Gives every resolvable post phrase the number of its post in the article."""

    def __init__(self, lookup: Lookup, organisations: OrganisationFinder) -> None:
        super().__init__(lookup, organisations)
        self.related = RelatedPosts(lookup, self.countries, self.register)
        stately = StatelyPosts(lookup, organisations, self.register, self.countries)
        # Words tell more than the body beside, and that more than the article around; within each, order decides.
        self._ways = (
            *InItsWords(self, stately).ways,
            *WhoseBody(self, stately).ways,
            *OfItsBody(self, self.related).ways,
            *WithoutBody(self, self.resolve).ways,
        )

    def resolve(
        self, article: ArticleContext, sentence: SentenceContext, post: PostMention, person: int | None = None
    ) -> int | None:
        """The post that a phrase means when it is said of `person`; None where it stays open."""
        if post.position is None:
            post.position = answered(self._ways, Asked(article, sentence, post, person))
            if post.position is not None:
                body = article.positions[post.position].organisation
                if body is not None:  # "the minister" names the ministry
                    article.organisations[body].seen.append(sentence.start + post.start)
                if person is not None:
                    _remember(article, post.position, person)
        return post.position


def _remember(article: ArticleContext, position: int, person: int) -> None:
    """A person whose post is said to be of a country is of that country for the rest of the article."""
    entry = article.people[person]
    entry.positions = [number for number in entry.positions if number != position]
    entry.positions.append(position)
    if entry.country is None:
        entry.country = article.positions[position].country
