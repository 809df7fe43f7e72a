"""Claims written down for tests of the reader: a sentence, and everything that it says of people and posts.

    case("title", "Kenyan President William Ruto spoke.", holds("William Ruto", "president", "Republic of Kenya"))

Every sentence is read as if it was published on Wednesday, 15 May 2024, unless a case says otherwise. Dates are
written as ISO prefixes ("2023-12" is that whole month), with ".." for a range or an open side ("..2024-05-15").
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

import pytest

from archive.dates import UNKNOWN, Bounds
from archive.extraction.reader import GrammarReader
from archive.identity import name_key
from archive.model import Document, Reading

WEDNESDAY = date(2024, 5, 15)
TODAY = "2024-05-15"
BY_TODAY = "..2024-05-15"
BY_YESTERDAY = "..2024-05-14"
FROM_TODAY = "2024-05-15.."


@dataclass(frozen=True, slots=True, order=True)
class Said:
    """A claim as a test compares it: names instead of numbers, an organisation by its key, dates in words."""

    person: str
    title: str
    organisation: str
    aspect: str
    modality: str
    when: str
    acting: bool


def written(bounds: Bounds) -> str:
    """Bounds as two days with ".." between; nothing where a side is open."""
    return f"{bounds.earliest or ''}..{bounds.latest or ''}"


def bounds(text: str) -> Bounds:
    """ "2023-12", "2020..2022", "..2024-05-15", "" for unknown."""
    if not text:
        return UNKNOWN
    first, range_, last = text.partition("..")
    if not range_:
        return Bounds.iso(first)
    return Bounds(
        Bounds.iso(first).earliest if first else None,
        Bounds.iso(last).latest if last else None,
    )


def said(
    person: str | None,
    title: str,
    organisation: str | None,
    aspect: str,
    when: str,
    *,
    modality: str = "asserted",
    acting: bool = False,
) -> Said:
    return Said(person or "", title, name_key(organisation or ""), aspect, modality, written(bounds(when)), acting)


def holds(person: str, title: str, organisation: str, when: str = TODAY, **more: Any) -> Said:
    return said(person, title, organisation, "holds", when, **more)


def began(person: str, title: str, organisation: str, when: str = BY_TODAY, **more: Any) -> Said:
    return said(person, title, organisation, "began", when, **more)


def ended(person: str, title: str, organisation: str, when: str = BY_TODAY, **more: Any) -> Said:
    return said(person, title, organisation, "ended", when, **more)


def before(person: str, title: str, organisation: str, when: str = BY_YESTERDAY, **more: Any) -> Said:
    return said(person, title, organisation, "held_before", when, **more)


def absent(person: str | None, title: str, organisation: str, when: str = TODAY, **more: Any) -> Said:
    return said(person, title, organisation, "not_holding", when, **more)


def expected(person: str, title: str, organisation: str, when: str = FROM_TODAY) -> Said:
    """Somebody is said to come into a post later."""
    return said(person, title, organisation, "began", when, modality="prospective")


def span(person: str, title: str, organisation: str, first: str, last: str) -> Said:
    """A post held from one date to another: one claim over both; what it says of either end, `ends_of` tells."""
    return before(person, title, organisation, f"{first}..{last}")


def case(name: str, text: str, *claims: Said, wrong: str | None = None) -> Any:
    """A parameter set: the text and all that it says. `wrong` says why the reader does not get it right yet."""
    marks = [pytest.mark.xfail(strict=True, reason=wrong)] if wrong else []
    return pytest.param(text, list(claims), id=name, marks=marks)


def read(reader: GrammarReader, text: str, published: date | None = WEDNESDAY, title: str | None = None) -> Reading:
    return reader.read(Document("test", text, "hash", title=title, published_on=published))


def claims_of(reading: Reading) -> list[Said]:
    """The claims of a reading without repetitions, sorted."""
    entities = reading.entities
    found = set()
    for claim in reading.claims:
        position = entities[claim.position]
        body = entities[position.organisation].name if position.organisation is not None else ""
        person = entities[claim.person].name if claim.person is not None else ""
        found.add(
            Said(
                person,
                position.name,
                name_key(body),
                str(claim.aspect),
                str(claim.modality),
                written(claim.bounds),
                claim.acting,
            )
        )
    return sorted(found)


# Person, title, organisation and aspect of a claim, where a test leaves its days open.
Undated = tuple[str, str, str, str]


def undated(expected: set[Undated]) -> set[Undated]:
    """The same, with organisations by their keys."""
    return {(person, title, name_key(body), aspect) for person, title, body, aspect in expected}


def undated_of(reading: Reading) -> set[Undated]:
    """The claims of a reading without their days."""
    return {(each.person, each.title, each.organisation, each.aspect) for each in claims_of(reading)}


def ends_of(reading: Reading) -> set[tuple[str, str]]:
    """(the day by which it had begun, the day until which it lasted) of each claim about a stretch of time."""
    return {
        (str(claim.started_by or ""), str(claim.lasted_until or ""))
        for claim in reading.claims
        if claim.started_by or claim.lasted_until
    }


def people_of(reading: Reading) -> set[str]:
    return {entity.name for entity in reading.entities if entity.entity_type == "person"}
