"""A sentence in its article with what has been told up to it, and a claim in the making, as the rules pass it on."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date

from spacy.tokens import Token

from archive.dates import Bounds
from archive.extraction.context import ArticleContext, OrganisationMention, PersonMention, PostMention, SentenceContext
from archive.extraction.positions import PositionFinder
from archive.extraction.scene import lists, mentions
from archive.model import Aspect, DateBasis, Modality


@dataclass(slots=True)
class Candidate:
    """A claim before it is dated. `post` or `position` says which post; `anchor` is the word that a date belongs to.

    `state` is true of what holds (a title, "is head of"), false of a change (named, sacked). `start`, `end` are offsets
    in the sentence, the quote. `dated` is true where its own rule has dated it.
    """

    scene: Passage
    person: int | None
    aspect: Aspect
    rule: str
    start: int
    end: int
    post: PostMention | None = None
    position: int | None = None
    anchor: Token | None = None
    modality: Modality = Modality.ASSERTED
    acting: bool = False
    state: bool = True
    title: bool = False
    dated: bool = False
    bounds: Bounds | None = None
    basis: DateBasis | None = None
    started_by: date | None = None
    lasted_until: date | None = None
    attributed_to: str | None = None


@dataclass(slots=True)
class Passage:
    """One sentence of an article, what was told `before` it and what the rules have `found` in it so far."""

    article: ArticleContext
    sentence: SentenceContext
    positions: PositionFinder
    before: list[Candidate]
    found: list[Candidate] = field(default_factory=list)

    @property
    def text(self) -> str:
        return self.sentence.text

    def mention_of(self, token: Token) -> PersonMention | None:
        """The mention of a person that a noun is part of, or that stands beside it as its name ("commander Li")."""
        return mentions.mention_of(self.sentence, token)

    def led(self, post: PostMention) -> PersonMention | None:
        """The person whose name the post phrase leads directly ("Defence Minister General Li Shangfu")."""
        return mentions.led(self.sentence, post)

    def named_at(self, at: int) -> PersonMention | None:
        """The person whose name follows an offset, with nothing but ranks between."""
        return mentions.named_at(self.sentence, at)

    def only_ranks(self, start: int, end: int) -> bool:
        """Whether text[start:end] is blank but for ranks, honorifics and a branch of service ("Air Force Gen.")."""
        return mentions.only_ranks(self.sentence, start, end)

    def only_ranks_after_of(self, start: int, end: int) -> bool:
        """The same after "of": "the removal of General Li"."""
        return mentions.only_ranks_after_of(self.sentence, start, end)

    def post_after(self, offset: int, gap: str = r"[\s,]*") -> PostMention | None:
        """The post phrase that begins after `offset` with nothing but `gap` between."""
        pattern = re.compile(gap, re.I)
        for post in self.sentence.posts:
            if post.start >= offset and pattern.fullmatch(self.text[offset : post.start]):
                return post
            aged = post.start >= offset and self.text[post.start].isdigit()  # ", 58, minister of defence"
            if (post.start < offset < post.head or aged) and pattern.fullmatch(self.text[offset : post.head]):
                return post
        return None

    def joined_posts(self, post: PostMention) -> list[PostMention]:
        """A post phrase and those joined to it ("minister of national defence and state councillor")."""
        posts = [post]
        for other in self.sentence.posts:
            if other.start >= posts[-1].end and lists.follows(self.sentence, posts[-1], other):
                if other.plural and not posts[-1].plural and other.new:
                    break  # "named Li head of the navy and new commanders of the fleets": of others
                if self.led(other) is None:
                    other.former = other.former or lists.earlier(self.sentence, posts[-1], other)
                    posts.append(other)
                else:
                    break
        return posts

    def head_of(self, body: OrganisationMention) -> int:
        """The post of whoever heads a body, by how it is called here."""
        return self.positions.head(self.article, body.organisation, self.text[body.start : body.end])
