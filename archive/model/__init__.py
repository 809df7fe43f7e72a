"""The values that pass between the stages: documents, readings, facts and conclusions. No I/O, no SQL.

    bytes -> RawDocument -> Document -> Reading -> (store) -> ClaimFact -> Tenure

A Reading speaks of entities as one article names them (`key` is an index within the article). Which person of the
archive that is, is a conclusion (`archive.resolution`), drawn again at every rebuild.
"""

from archive.model.decisions import Correction, Pin, Review
from archive.model.documents import Document, Given, RawDocument
from archive.model.entities import (
    EntityRef,
    Event,
    EventReport,
    Name,
    Organisation,
    OrganisationParent,
    Person,
    Position,
    Resolution,
)
from archive.model.readings import (
    ClaimReading,
    EntityReading,
    EventReading,
    MentionReading,
    ParticipantReading,
    Reading,
    Sentence,
)
from archive.model.runs import Reject, Summary
from archive.model.tenures import ClaimFact, Conflict, ConflictVersion, DeathFact, PositionFact, Tenure, TenureVersion
from archive.model.terms import (
    Aspect,
    BearsOn,
    BoundBasis,
    ClaimStatus,
    DateBasis,
    EntityType,
    Modality,
    PublishedBasis,
    Role,
)

__all__ = [
    "Aspect",
    "BearsOn",
    "BoundBasis",
    "ClaimFact",
    "ClaimReading",
    "ClaimStatus",
    "Conflict",
    "ConflictVersion",
    "Correction",
    "DateBasis",
    "DeathFact",
    "Document",
    "EntityReading",
    "EntityRef",
    "EntityType",
    "Event",
    "EventReading",
    "EventReport",
    "Given",
    "MentionReading",
    "Modality",
    "Name",
    "Organisation",
    "OrganisationParent",
    "ParticipantReading",
    "Person",
    "Pin",
    "Position",
    "PositionFact",
    "PublishedBasis",
    "RawDocument",
    "Reading",
    "Reject",
    "Resolution",
    "Review",
    "Role",
    "Sentence",
    "Summary",
    "Tenure",
    "TenureVersion",
]
