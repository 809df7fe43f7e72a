"""What a document and its reading must satisfy before they are written, and no database constraint can see."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NoReturn

from archive.errors import DocumentError
from archive.model import ClaimReading, Document, EntityType, EventReading, MentionReading, Reading


def check(document: Document, reading: Reading) -> None:
    """Raise DocumentError where the text cannot be stored, or the reading points outside the text or the article."""
    for name in ("text", "title", "byline", "publisher", "language", "url"):
        value = getattr(document, name)
        if value is not None and not storable(value):
            _refuse(document, f"its {name} holds a NUL or half a surrogate pair", "clean the text before it is stored")
    fault = _fault(document.text, reading)
    if fault is not None:
        _refuse(document, f"{fault}, read by {reading.extractor}", "report it to the maker of that extractor")


def storable(text: str) -> bool:
    """Whether every database can hold the text: PostgreSQL knows no NUL, UTF-8 no lone surrogate."""
    if "\x00" in text:
        return False
    if text.isascii():
        return True
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def label(text: str | None) -> str | None:
    """A path, place or reason in a form that can be stored: undecodable bytes of file names are written as escapes."""
    if text is None or storable(text):
        return text
    return text.replace("\x00", "\\x00").encode("utf-8", "backslashreplace").decode()


def _refuse(document: Document, what: str, hint: str) -> NoReturn:
    where = f"{document.source}, {document.place}" if document.place else document.source
    raise DocumentError(what, where=label(where), hint=hint)


def _fault(text: str, reading: Reading) -> str | None:
    """The first thing in the reading that points where it must not, in words."""
    for number, sentence in enumerate(reading.sentences):
        if not 0 <= sentence.start < sentence.end <= len(text):
            return f"sentence {number} is outside the text"
    entities = reading.entities
    for number, entity in enumerate(entities):
        if entity.organisation is None:
            continue
        if entity.entity_type is not EntityType.POSITION or not 0 <= entity.organisation < len(entities):
            return f"entity {number} has an organisation that it cannot have"
        if entities[entity.organisation].entity_type is not EntityType.ORGANISATION:
            return f"entity {number} is a post of something that is no organisation"
    groups: dict[str, Sequence[MentionReading | ClaimReading | EventReading]] = {
        "mention": reading.mentions,
        "claim": reading.claims,
        "event": reading.events,
    }
    for kind, places in groups.items():
        for number, place in enumerate(places):
            if not 0 <= place.sentence < len(reading.sentences):
                return f"{kind} {number} is of no sentence"
            sentence = reading.sentences[place.sentence]
            if not sentence.start <= place.start < place.end <= sentence.end:
                return f"{kind} {number} is outside its sentence"
    return _type_fault(reading)


def _type_fault(reading: Reading) -> str | None:
    entities = reading.entities

    def is_a(index: int, *types: EntityType) -> bool:
        return 0 <= index < len(entities) and (not types or entities[index].entity_type in types)

    for number, mention in enumerate(reading.mentions):
        if not is_a(mention.entity):
            return f"mention {number} names no entity of the article"
    for number, claim in enumerate(reading.claims):
        if claim.person is not None and not is_a(claim.person, EntityType.PERSON):
            return f"claim {number} is about nobody"
        if not is_a(claim.position, EntityType.POSITION):
            return f"claim {number} is about no position"
    for number, event in enumerate(reading.events):
        if not all(is_a(participant.entity) for participant in event.participants):
            return f"event {number} has a participant who is no entity of the article"
    return None
