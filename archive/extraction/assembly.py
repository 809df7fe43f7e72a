"""From the working state of an article to the `Reading` that is stored: entities numbered, offsets in the article."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from archive.dates import UNKNOWN
from archive.extraction.context import ArticleContext, SentenceContext
from archive.extraction.scene import Candidate
from archive.model import (
    ClaimReading,
    DateBasis,
    EntityReading,
    EntityType,
    EventReading,
    MentionReading,
    Reading,
    Sentence,
)


class Numbering:
    """Gives every person, organisation and post of the article that is used its number among the entities."""

    def __init__(self, article: ArticleContext) -> None:
        self._article = article
        self.entities: list[EntityReading] = []
        self._numbers: dict[tuple[EntityType, int], int] = {}

    def person(self, index: int) -> int:
        entry = self._article.people[index]
        return self._number(
            EntityType.PERSON,
            index,
            lambda: EntityReading(EntityType.PERSON, entry.name, tuple(sorted(entry.forms)), country=entry.country),
        )

    def organisation(self, index: int) -> int:
        entry = self._article.organisations[index]
        return self._number(
            EntityType.ORGANISATION,
            index,
            lambda: EntityReading(
                EntityType.ORGANISATION,
                entry.name,
                tuple(sorted(entry.forms)),
                country=entry.country,
                kind=entry.kind,
                pack_id=entry.pack_id,
            ),
        )

    def position(self, index: int) -> int:
        entry = self._article.positions[index]
        body = self.organisation(entry.organisation) if entry.organisation is not None else None
        return self._number(
            EntityType.POSITION,
            index,
            lambda: EntityReading(
                EntityType.POSITION,
                entry.title,
                tuple(sorted(entry.forms)),
                country=entry.country,
                organisation=body,
                pack_id=entry.pack_id,
            ),
        )

    def _number(self, kind: EntityType, index: int, make: Callable[[], EntityReading]) -> int:
        key = (kind, index)
        if key not in self._numbers:
            self._numbers[key] = len(self.entities)
            self.entities.append(make())
        return self._numbers[key]


def assemble(
    article: ArticleContext,
    candidates: Sequence[Candidate],
    extractor: str,
    events: Callable[[Numbering], Sequence[EventReading]],
) -> Reading:
    """The reading of an article; candidates without a resolved post have been left out before.

    `events` finds the events, given the numbers of the entities; it runs last, so that people come first.
    """
    numbering = Numbering(article)
    mentions = [mention for sentence in article.sentences for mention in _mentions(sentence, numbering)]
    claims = tuple(_distinct(claim for candidate in candidates if (claim := _claim(candidate, numbering)) is not None))
    told = tuple(events(numbering))
    return Reading(
        sentences=tuple(Sentence(sentence.start, sentence.end, sentence.role) for sentence in article.sentences),
        entities=tuple(numbering.entities),
        mentions=tuple(mentions),
        claims=claims,
        events=told,
        extractor=extractor,
    )


def _mentions(sentence: SentenceContext, numbering: Numbering) -> Iterator[MentionReading]:
    for person in sentence.people:
        yield MentionReading(
            sentence.start + person.start, sentence.start + person.end, numbering.person(person.person), sentence.index
        )
    for organisation in sentence.organisations:
        yield MentionReading(
            sentence.start + organisation.start,
            sentence.start + organisation.end,
            numbering.organisation(organisation.organisation),
            sentence.index,
        )
    for post in sentence.posts:
        if post.position is not None:
            yield MentionReading(
                sentence.start + post.start,
                sentence.start + post.end,
                numbering.position(post.position),
                sentence.index,
            )


def _distinct(claims: Iterable[ClaimReading]) -> Iterator[ClaimReading]:
    """The claims without those that say what their sentence has said already, by whichever rule."""
    seen: set[tuple[object, ...]] = set()
    for claim in claims:
        said = (
            *(claim.sentence, claim.person, claim.position, claim.aspect, claim.modality, claim.acting, claim.bounds),
            *(claim.started_by, claim.lasted_until),
        )
        if said not in seen:
            seen.add(said)
            yield claim


def _claim(candidate: Candidate, numbering: Numbering) -> ClaimReading | None:
    if candidate.position is None:
        return None
    sentence = candidate.scene.sentence
    start, end = _quote(candidate)
    return ClaimReading(
        sentence=sentence.index,
        start=sentence.start + start,
        end=sentence.start + end,
        person=None if candidate.person is None else numbering.person(candidate.person),
        position=numbering.position(candidate.position),
        aspect=candidate.aspect,
        modality=candidate.modality,
        acting=candidate.acting,
        bounds=candidate.bounds or UNKNOWN,
        basis=candidate.basis or DateBasis.NONE,
        attributed_to=candidate.attributed_to,
        rule=candidate.rule,
        started_by=candidate.started_by,
        lasted_until=candidate.lasted_until,
    )


# Characters. Nearly every sentence of news is shorter: the quote is the sentence, which proves more than its words do.
_LONGEST_QUOTE = 400


def _quote(candidate: Candidate) -> tuple[int, int]:
    """The words that carry the claim: the sentence, or of a very long one the stretch around them, holder and all."""
    sentence = candidate.scene.sentence
    if len(sentence.text) <= _LONGEST_QUOTE:
        return 0, len(sentence.text)
    start, end = candidate.start, candidate.end
    named = [mention for mention in sentence.people if mention.person == candidate.person]
    if named and not any(start <= mention.start < end for mention in named):
        nearest = min(named, key=lambda mention: min(abs(mention.start - end), abs(start - mention.end)))
        start, end = min(start, nearest.start), max(end, nearest.end)
    return max(start, 0), min(end, len(sentence.text))
