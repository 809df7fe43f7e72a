"""Who and what the archive knows, and the events that it takes reports to be about."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from archive.dates import UNKNOWN, Bounds
from archive.model.terms import (
    DateBasis,
    EntityType,
    Modality,
)


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
