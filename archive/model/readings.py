"""What one article says, in its own terms: entities are numbered within the article."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from archive.dates import UNKNOWN, Bounds
from archive.model.terms import (
    Aspect,
    DateBasis,
    EntityType,
    Modality,
    Role,
)


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence as character offsets into `Document.text`, end excluded."""

    start: int
    end: int
    role: Role


@dataclass(frozen=True, slots=True)
class EntityReading:
    """A person, organisation or position as one article names it.

    `name` is the fullest form in the article; `forms` are the others. `country` is ISO 3166 alpha-3 or None.
    `kind` is the kind of organisation. For a position, `name` is the title alone ("chief") and `organisation` the
    index of its organisation among the article's entities. `pack_id` names the entry of a reference pack that the
    name was recognised by.
    """

    entity_type: EntityType
    name: str
    forms: tuple[str, ...] = ()
    country: str | None = None
    kind: str | None = None
    organisation: int | None = None
    pack_id: str | None = None


@dataclass(frozen=True, slots=True)
class MentionReading:
    """A place in the text that names entity number `entity`."""

    start: int
    end: int
    entity: int
    sentence: int


@dataclass(frozen=True, slots=True)
class ClaimReading:
    """What one sentence says of a person and a position. `person` is None where a post is said to be vacant.

    `start`, `end` delimit the quote that carries the claim, a slice of the text within or equal to the sentence.
    `started_by` and `lasted_until` are set where the words tell of a stretch: the tenure had begun by the one and lasted
    until the other ("minister from March to October 2023": 2023-03-31 and 2023-10-01; "until October 2023": the second of
    them alone).
    """

    sentence: int
    start: int
    end: int
    person: int | None
    position: int
    aspect: Aspect
    modality: Modality = Modality.ASSERTED
    acting: bool = False
    bounds: Bounds = UNKNOWN
    basis: DateBasis = DateBasis.NONE
    attributed_to: str | None = None
    confidence: float = 1.0
    rule: str = ""
    started_by: date | None = None
    lasted_until: date | None = None


@dataclass(frozen=True, slots=True)
class ParticipantReading:
    """Entity number `entity` in a role of an event: actor, recipient, subject or place."""

    entity: int
    role: str


@dataclass(frozen=True, slots=True)
class EventReading:
    """A report of something that happened, of a PLOVER type (or PERSONNEL) and a mode."""

    sentence: int
    start: int
    end: int
    type: str
    title: str
    mode: str | None = None
    participants: tuple[ParticipantReading, ...] = ()
    bounds: Bounds = UNKNOWN
    basis: DateBasis = DateBasis.NONE
    modality: Modality = Modality.ASSERTED
    place: str | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """Everything that one article was found to say, and by which extractor (name, version, model and its hash)."""

    sentences: tuple[Sentence, ...]
    entities: tuple[EntityReading, ...]
    mentions: tuple[MentionReading, ...]
    claims: tuple[ClaimReading, ...]
    events: tuple[EventReading, ...]
    extractor: str
