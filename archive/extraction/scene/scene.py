"""A sentence as the rules see it: who is the subject of a verb, which post a phrase completes, who "he" is."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from spacy.tokens import Token

from archive.extraction.context import PostMention
from archive.extraction.scene import people_meant, post_meant
from archive.extraction.scene.passage import Candidate, Passage
from archive.model import Aspect, Modality


@dataclass(slots=True)
class Scene(Passage):
    """A passage with the questions that rules ask of it, and what they add to it."""

    # --- people ---------------------------------------------------------------------------------------------------

    def people_of(self, token: Token | None, *, alone: bool = False) -> list[int]:
        """The people that a noun means, with those joined to it ("A and B") unless `alone`."""
        return people_meant.people_of(self, token, alone=alone)

    def subjects(self, verb: Token) -> list[int]:
        """The people that are the subject of a verb."""
        return people_meant.subjects(self, verb)

    def antecedent(self, token: Token, excluded: Collection[int] = ()) -> int | None:
        """Whom a pronoun means, never one of `excluded`."""
        return people_meant.antecedent(self, token, excluded)

    # --- posts ----------------------------------------------------------------------------------------------------

    def resolve(self, post: PostMention, person: int | None) -> int | None:
        """The post that a title means when it is said of that person."""
        return post_meant.resolve(self, post, person)

    def position_of(self, candidate: Candidate) -> int | None:
        """The post that a claim is about."""
        return post_meant.position_of(self, candidate)

    def known_post(self, person: int, *, gone: bool = False) -> int | None:
        """The post that the article last said this person had; `gone` counts what the sentence says he has left."""
        return post_meant.known_post(self, person, gone=gone)

    def passed_on(self, told: Sequence[Candidate]) -> int | None:
        """Of the posts that the last sentence among `told` gives somebody, the one that passes from holder to holder."""
        return post_meant.passed_on(self, told)

    # --- yielding -------------------------------------------------------------------------------------------------

    def state(
        self,
        person: int,
        post: PostMention,
        rule: str,
        anchor: Token | None,
        start: int,
        end: int,
        *,
        aspect: Aspect | None = None,
        title: bool = False,
    ) -> None:
        """Adds that a person is (or, by the words before the title, was or will be) in a post."""
        if post.counterpart and post.position is None and post.title != "deputy":
            return  # "his opposite number there is Ma": what he is, another rule says
        chosen, modality = aspect_of(post)
        if aspect is not None and (chosen is Aspect.HOLDS or aspect is Aspect.NOT_HOLDING):
            chosen = aspect  # "had not been minister when she was elected": never was, whatever "when" says of a title
        self.add(
            Candidate(
                self,
                person,
                chosen,
                rule,
                min(start, post.start),
                max(end, post.end),
                post=post,
                anchor=anchor,
                modality=modality,
                acting=post.acting,
                title=title,
            )
        )

    def change(
        self,
        person: int,
        aspect: Aspect,
        rule: str,
        anchor: Token | None,
        start: int,
        end: int,
        *,
        post: PostMention | None = None,
        position: int | None = None,
        modality: Modality = Modality.ASSERTED,
    ) -> None:
        """Adds that a tenure began or ended."""
        if post is None and position is None:
            return
        self.add(
            Candidate(
                self,
                person,
                aspect,
                rule,
                start,
                end,
                post=post,
                position=position,
                anchor=anchor,
                modality=modality,
                acting=bool(post and post.acting),
                state=False,
            )
        )

    def add(self, candidate: Candidate) -> None:
        """Adds a candidate unless the sentence has said the same of person and post already."""
        for other in self.found:
            if (
                other.person == candidate.person
                and other.aspect == candidate.aspect
                and other.modality == candidate.modality
            ):
                if other.post is candidate.post and candidate.post is not None:
                    return
                if (
                    candidate.post is None
                    and self.position_of(other) == candidate.position
                    and candidate.position is not None
                ):
                    return
        self.found.append(candidate)


def aspect_of(post: PostMention) -> tuple[Aspect, Modality]:
    """What the words before a title say of how it is held."""
    if post.former or post.then or post.ended:
        return Aspect.HELD_BEFORE, Modality.ASSERTED
    if post.incoming:
        return Aspect.BEGAN, Modality.PROSPECTIVE
    if post.nominated:
        return Aspect.HOLDS, Modality.PROSPECTIVE
    return Aspect.HOLDS, Modality.ASSERTED
