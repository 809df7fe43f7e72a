"""The values that pass between the stages: documents, readings, facts and conclusions. No I/O, no SQL.

    bytes -> RawDocument -> Document -> Reading -> (store) -> ClaimFact -> Tenure

A Reading speaks of entities as one article names them (`key` is an index within the article). Which person of the
archive that is, is a conclusion (`archive.resolution`), drawn again at every rebuild.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from archive.dates import UNKNOWN, Bounds


class Aspect(StrEnum):
    """What a claim says of a person and a post."""

    HOLDS = "holds"
    BEGAN = "began"
    ENDED = "ended"
    HELD_BEFORE = "held_before"
    NOT_HOLDING = "not_holding"


class Modality(StrEnum):
    """How a claim is meant; only asserted claims make tenures."""

    ASSERTED = "asserted"
    PROSPECTIVE = "prospective"
    HYPOTHETICAL = "hypothetical"
    DENIED = "denied"


class DateBasis(StrEnum):
    """Where the bounds of a claim or event come from."""

    STATED = "stated"
    EVENT_DATE = "event_date"
    PUBLICATION_DATE = "publication_date"
    NONE = "none"


class PublishedBasis(StrEnum):
    """Where the publication date of an article comes from."""

    GIVEN = "given"
    FEED = "feed"
    JSONLD = "jsonld"
    META = "meta"
    URL = "url"
    TEXT = "text"
    UNKNOWN = "unknown"


class Role(StrEnum):
    """What a sentence is in its article; claims and events are read from the first four."""

    HEADLINE = "headline"
    BODY = "body"
    QUOTE = "quote"
    CAPTION = "caption"
    RELATED_LINK = "related_link"
    BOILERPLATE = "boilerplate"


class EntityType(StrEnum):
    PERSON = "person"
    ORGANISATION = "organisation"
    POSITION = "position"


class ClaimStatus(StrEnum):
    """What review has made of a claim; a rejected claim is kept and makes no tenure."""

    UNREVIEWED = "unreviewed"
    ACCEPTED = "accepted"
    REJECTED = "rejected"
    CORRECTED = "corrected"


# --- from a source to a document ------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Given:
    """What the user states about the input; it fills what the input itself lacks."""

    published: date | None = None
    publisher: str | None = None
    url: str | None = None
    title: str | None = None
    language: str | None = None


@dataclass(frozen=True, slots=True)
class RawDocument:
    """The bytes of one document, or of one record of a container, with where they came from.

    `source` is a path, a URL or "-"; `place` is where in it ("line 3", "record 12"), None for the whole.
    `format` is the name under which a document reader is registered: text, markdown, html, record.
    """

    source: str
    content: bytes
    format: str
    place: str | None = None
    encoding: str | None = None
    retrieved_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """One clean, dated text. `text` begins with the headline when the source keeps it apart from the body, so that
    every sentence of the article, the headline too, is a slice of `text`. `raw_hash` is the digest of the bytes it
    was made from."""

    source: str
    text: str
    raw_hash: str
    place: str | None = None
    url: str | None = None
    title: str | None = None
    byline: str | None = None
    publisher: str | None = None
    language: str | None = None
    published_on: date | None = None
    published_basis: PublishedBasis = PublishedBasis.UNKNOWN
    retrieved_at: datetime | None = None
    encoding: str | None = None


# --- what one article says ------------------------------------------------------------------------------------------


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


# --- facts and what follows from them -------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ClaimFact:
    """A live asserted claim with its person and position resolved: the only input of a tenure.

    `known_from` is the day from which the claim was public: the publication day of its article, or else the day it
    was retrieved. `outlet` is the publisher.
    """

    id: int
    person_id: int | None
    position_id: int
    aspect: Aspect
    bounds: Bounds
    basis: DateBasis
    article_id: int
    acting: bool = False
    known_from: date | None = None
    outlet: str | None = None


@dataclass(frozen=True, slots=True)
class PositionFact:
    """What is known of a post apart from who holds it. `seats` None is "unknown"."""

    id: int
    seats: int | None = None
    inception: Bounds = UNKNOWN
    dissolution: Bounds = UNKNOWN
    successor_id: int | None = None


class BoundBasis(StrEnum):
    """Why a bound of a tenure is what it is."""

    STATED = "stated"
    FIRST_SIGHTING = "first_sighting"
    LAST_SIGHTING = "last_sighting"
    PREDECESSOR = "predecessor"
    SUCCESSOR = "successor"
    INCEPTION = "inception"
    DISSOLUTION = "dissolution"
    DEATH = "death"
    PINNED = "pinned"


class BearsOn(StrEnum):
    """What a claim does for a tenure."""

    START = "start"
    END = "end"
    WITHIN = "within"
    AGAINST = "against"


@dataclass(frozen=True, slots=True)
class Tenure:
    """One unbroken spell of a person in a position, with the claims that carry it: (claim id, what it bears on)."""

    person_id: int
    position_id: int
    spell: int
    acting: bool
    start: Bounds
    end: Bounds
    first_seen: date | None
    last_seen: date | None
    start_basis: BoundBasis | None
    end_basis: BoundBasis | None
    end_reason: str | None
    articles: int
    claims: int
    evidence: tuple[tuple[int, BearsOn], ...]


@dataclass(frozen=True, slots=True)
class Conflict:
    """Claims that cannot all be true (`certainty` certain) or perhaps cannot (possible)."""

    kind: str
    certainty: str
    position_id: int
    person_id: int | None
    detail: str
    claims: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Reject:
    """A document, or part of one, that could not be taken, with its place and the reason."""

    source: str
    place: str | None
    reason: str


@dataclass(frozen=True, slots=True)
class Summary:
    """What one ingest run did, in documents (not bytes, not sentences)."""

    run_id: int | None = None
    seen: int = 0
    added: int = 0
    updated: int = 0
    unchanged: int = 0
    rejected: int = 0
    claims: int = 0
    events: int = 0
    seconds: float = 0.0
    rejects: tuple[Reject, ...] = ()

    def as_dict(self) -> Mapping[str, Any]:
        return {name: getattr(self, name) for name in self.__slots__ if name != "rejects"} | {
            "rejects": [{"source": r.source, "place": r.place, "reason": r.reason} for r in self.rejects]
        }


# --- who and what the archive knows ---------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class EntityRef:
    """A row of article_entities: an `EntityReading` with its stable id, ready to be resolved."""

    id: int
    article_id: int
    entity_type: EntityType
    name: str
    forms: tuple[str, ...] = ()
    country: str | None = None
    kind: str | None = None
    organisation_ref: int | None = None
    pack_id: str | None = None


@dataclass(frozen=True, slots=True)
class Person:
    id: int
    name: str
    family_name: str | None = None
    given_name: str | None = None
    country: str | None = None
    wikidata_id: str | None = None


@dataclass(frozen=True, slots=True)
class Organisation:
    id: int
    name: str
    kind: str | None = None
    country: str | None = None
    inception: Bounds = UNKNOWN
    dissolution: Bounds = UNKNOWN
    successor_id: int | None = None
    pack_id: str | None = None
    wikidata_id: str | None = None


@dataclass(frozen=True, slots=True)
class OrganisationParent:
    organisation_id: int
    parent_id: int
    kind: str


@dataclass(frozen=True, slots=True)
class Position:
    id: int
    title: str
    organisation_id: int | None = None
    country: str | None = None
    seats: int | None = None
    inception: Bounds = UNKNOWN
    dissolution: Bounds = UNKNOWN
    successor_id: int | None = None
    pack_id: str | None = None
    wikidata_id: str | None = None


@dataclass(frozen=True, slots=True)
class Name:
    """A name of an entity; kind is primary, alias, abbreviation, native or former."""

    entity_type: EntityType
    entity_id: int
    name: str
    kind: str


@dataclass(frozen=True, slots=True)
class Resolution:
    """What a set of EntityRefs comes to: the entities, their names, and which ref is which entity."""

    people: tuple[Person, ...]
    organisations: tuple[Organisation, ...]
    parents: tuple[OrganisationParent, ...]
    positions: tuple[Position, ...]
    names: tuple[Name, ...]
    assigned: Mapping[int, int]


@dataclass(frozen=True, slots=True)
class EventReport:
    """A row of event_reports with its participants resolved: (entity type, entity id, role)."""

    id: int
    article_id: int
    sentence_id: int
    quote: str
    type: str
    mode: str | None
    title: str
    bounds: Bounds
    basis: DateBasis
    modality: Modality
    place: str | None
    participants: tuple[tuple[EntityType, int, str], ...]


@dataclass(frozen=True, slots=True)
class Event:
    """What one or several reports are taken to be about. `reports` are the ids of its reports."""

    id: int
    type: str
    mode: str | None
    title: str
    bounds: Bounds
    basis: DateBasis
    modality: Modality
    place: str | None
    participants: tuple[tuple[EntityType, int, str], ...]
    reports: tuple[int, ...]
    articles: int


@dataclass(frozen=True, slots=True)
class TenureVersion:
    """A tenure as it was known from `known_from` (None: from the start) until `known_to` (None: still; else excluded)."""

    tenure: Tenure
    known_from: date | None
    known_to: date | None
