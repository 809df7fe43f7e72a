"""The closed sets of words in which the archive speaks: aspects, modalities, bases, roles, kinds."""

from __future__ import annotations

from enum import StrEnum


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
