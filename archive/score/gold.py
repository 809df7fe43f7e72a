"""A gold: what articles say, as people read them, and the tenures that follow from all of them together.

A file is a JSON array, or JSON lines, of objects with `url`, `published`, `claims`, `people`, `organisations` and
`events`; a folder holds gold.jsonl or gold.json, and perhaps tenures.json. data/README.md describes the fields.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TypeVar

from archive.dates import Bounds
from archive.errors import GoldError
from archive.model import Aspect, DateBasis, Modality
from archive.score.fields import Fields

STORIES = ("gold.jsonl", "gold.json")
TENURES = "tenures.json"

Entry = TypeVar("Entry")


@dataclass(frozen=True, slots=True)
class GoldClaim:
    """What a story says of a person (None: of nobody, the post is vacant) and a post. `cue` is where it says so."""

    person: str | None
    position: str
    organisation: str | None
    aspect: Aspect
    modality: Modality
    acting: bool
    bounds: Bounds
    basis: DateBasis
    cue: str


@dataclass(frozen=True, slots=True)
class GoldEvent:
    """Something that a story says happened, with those who took part."""

    type: str
    mode: str | None
    participants: tuple[str, ...]
    bounds: Bounds
    note: str


@dataclass(frozen=True, slots=True)
class GoldStory:
    """One article of the gold."""

    url: str
    published: date | None
    claims: tuple[GoldClaim, ...]
    people: tuple[str, ...]
    organisations: tuple[str, ...]
    events: tuple[GoldEvent, ...]


@dataclass(frozen=True, slots=True)
class GoldTenure:
    """A spell of a person in a post; several of one person in one post are several spells."""

    person: str
    position: str
    organisation: str | None
    start: Bounds
    end: Bounds


@dataclass(frozen=True, slots=True)
class Gold:
    """Stories and tenures, with the folder they were found in."""

    folder: Path
    stories: tuple[GoldStory, ...]
    tenures: tuple[GoldTenure, ...] = ()


def read(path: Path) -> Gold:
    """The gold in a file or folder. Raises GoldError naming file, record and field."""
    file = _stories_file(path)
    stories: dict[str, GoldStory] = {}
    for fields in _records(file):
        story = _story(fields)
        if story.url in stories:
            raise fields.off("url", f"{story.url} has two records", hint="put all that one story says into one record")
        stories[story.url] = story
    if not stories:
        raise GoldError("holds no story", where=str(file), hint="give one JSON object for each article")
    beside = file.parent / TENURES
    tenures = tuple(_tenure(fields) for fields in _records(beside)) if beside.is_file() else ()
    return Gold(file.parent, tuple(stories.values()), tenures)


def _stories_file(path: Path) -> Path:
    if path.is_file():
        return path
    if not path.is_dir():
        raise GoldError("there is no such gold", where=str(path), hint="give a gold file, or a folder with gold.jsonl")
    for name in STORIES:
        if (path / name).is_file():
            return path / name
    raise GoldError("holds no gold", where=str(path), hint=f"name the file one of: {', '.join(STORIES)}")


def _records(file: Path) -> Iterator[Fields]:
    """The objects of a JSON array or of JSON lines, each knowing where it stands."""
    try:
        text = file.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise GoldError(f"cannot be read: {error}", where=str(file), hint="give a JSON file in UTF-8") from None
    if text.lstrip().startswith("["):
        entries = _parsed(text, str(file))
        for number, entry in enumerate(entries, 1):
            yield Fields(entry, f"{file}: record {number}")
        return
    for number, line in enumerate(text.split("\n"), 1):
        if line.strip():
            where = f"{file}: line {number}"
            yield Fields(_parsed(line, where), where)


def _parsed(text: str, where: str) -> list[object]:
    try:
        parsed: list[object] = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise GoldError(f"is not JSON: {error}", where=where, hint="see data/README.md for the format") from None
    return parsed


def _story(fields: Fields) -> GoldStory:
    return GoldStory(
        url=fields.text("url"),
        published=fields.day("published"),
        claims=_each(fields, "claims", _claim),
        people=fields.texts("people"),
        organisations=fields.texts("organisations"),
        events=_each(fields, "events", _event),
    )


def _each(fields: Fields, name: str, make: Callable[[Fields], Entry]) -> tuple[Entry, ...]:
    return tuple(make(part) for part in fields.parts(name))


def _claim(fields: Fields) -> GoldClaim:
    return GoldClaim(
        person=fields.text_or_none("person"),
        position=fields.text("position"),
        organisation=fields.text_or_none("organisation"),
        aspect=fields.one_of("aspect", Aspect),
        modality=fields.one_of("modality", Modality),
        acting=fields.flag("acting"),
        bounds=fields.bounds("earliest", "latest"),
        basis=fields.one_of("basis", DateBasis),
        cue=fields.text_or_none("cue") or "",
    )


def _event(fields: Fields) -> GoldEvent:
    return GoldEvent(
        type=fields.text("type"),
        mode=fields.text_or_none("mode"),
        participants=tuple(dict.fromkeys((*fields.texts("actors"), *fields.texts("recipients")))),
        bounds=fields.bounds("earliest", "latest"),
        note=fields.text_or_none("note") or "",
    )


def _tenure(fields: Fields) -> GoldTenure:
    return GoldTenure(
        person=fields.text("person"),
        position=fields.text("position"),
        organisation=fields.text_or_none("organisation"),
        start=fields.bounds("start_earliest", "start_latest"),
        end=fields.bounds("end_earliest", "end_latest"),
    )
