"""A post phrase whose post is asked for, and what a way of finding it can answer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from archive.extraction.context import ArticleContext, OrganisationEntry, PersonEntry, PostMention, SentenceContext


class Left(Enum):
    """What a way answers that leaves the phrase to those after it, though it may have told the phrase more of its body."""

    TO_OTHERS = "to others"


TO_OTHERS = Left.TO_OTHERS

# The number of the post in the article; None where the phrase stays open, whatever other ways would make of it.
Answer = int | None | Left


@dataclass(frozen=True, slots=True)
class Asked:
    """A post phrase, said of a person of the article or of nobody; ways write into `post` what they find of its body."""

    article: ArticleContext
    sentence: SentenceContext
    post: PostMention
    person: int | None

    @property
    def said(self) -> tuple[ArticleContext, SentenceContext, PostMention, int | None]:
        """All of it, in the order in which functions take it."""
        return self.article, self.sentence, self.post, self.person

    @property
    def phrase(self) -> tuple[ArticleContext, SentenceContext, PostMention]:
        """All but the person."""
        return self.article, self.sentence, self.post

    @property
    def at(self) -> int:
        """Where the phrase stands in the article."""
        return self.sentence.start + self.post.start

    @property
    def head(self) -> str:
        """The title noun as it is written."""
        return self.sentence.text[self.post.head : self.post.head_end]

    @property
    def body(self) -> OrganisationEntry | None:
        """The body that the phrase has so far."""
        return None if self.post.organisation is None else self.article.organisations[self.post.organisation]

    @property
    def holder(self) -> PersonEntry | None:
        """The person of whom it is said."""
        return None if self.person is None else self.article.people[self.person]

    @property
    def of_subject(self) -> bool:
        """Whether it is said of the one whose life the article tells."""
        return self.person is not None and self.person == self.article.topic


Way = Callable[[Asked], Answer]


def answered(ways: tuple[Way, ...], asked: Asked) -> int | None:
    """What the first way answers that does not leave the phrase to others; None where all do."""
    for way in ways:
        found = way(asked)
        if not isinstance(found, Left):
            return found
    return None
