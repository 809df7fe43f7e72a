"""An event while its article is read, before reports of one event have been joined."""

from __future__ import annotations

from dataclasses import dataclass, field

from spacy.tokens import Token

from archive.dates import UNKNOWN, Bounds
from archive.extraction.context import SentenceContext
from archive.model import DateBasis, EntityType, Modality


@dataclass(frozen=True, slots=True)
class Party:
    """A participant: person or organisation number `number` of the article.

    `stand_in` marks a country or body that stands for somebody of it who is described, not named ("his Chinese
    counterpart"); a report that names him says who it was. `loose` marks one that a headline names for somebody of it
    ("China urges").
    """

    kind: EntityType
    number: int
    country: str | None = None
    stand_in: bool = False
    loose: bool = False

    @property
    def person(self) -> bool:
        return self.kind is EntityType.PERSON


@dataclass(slots=True)
class Draft:
    """What one sentence reports. `anchor` is the verb or noun that tells it and that a date belongs to.

    `passing` marks what is told of in passing wherever news explains itself, and is news only where an article leads with it.
    `back` marks a report that names nobody and points to an encounter told before ("the talks"); it makes no event of
    its own. `positions` are the posts that a change of personnel is about.
    """

    sentence: SentenceContext
    anchor: Token | None
    type: str
    mode: str | None = None
    actors: tuple[Party, ...] = ()
    recipients: tuple[Party, ...] = ()
    modality: Modality = Modality.ASSERTED
    bounds: Bounds = UNKNOWN
    basis: DateBasis = DateBasis.NONE
    place: str | None = None
    place_country: str | None = None
    back: bool = False
    passing: bool = False
    positions: frozenset[int] = field(default_factory=frozenset)

    @property
    def parties(self) -> tuple[Party, ...]:
        return (*self.actors, *self.recipients)

    @property
    def named(self) -> bool:
        """Whether anybody takes part of whom the article gives the name."""
        return bool(self.parties)
