"""A gold: what articles say, as people read them, and the tenures that follow from all of them together.

A file is a JSON array, or JSON lines, perhaps compressed by gzip, of objects with `url`, `published`, `claims`, `people`,
`organisations` and `events`; a folder holds gold.jsonl or gold.json, and perhaps tenures.json. data/README.md describes
the fields. Records with a `passage` are biographies (archive.score.biographies).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TypeVar

from archive.dates import Bounds
from archive.errors import GoldError
from archive.model import Aspect, DateBasis, Modality
from archive.score.biographies import Biography, biography, is_biography
from archive.score.fields import Fields
from archive.score.records import records

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
    """Stories and tenures, or biographies, with the folder they were found in."""

    folder: Path
    stories: tuple[GoldStory, ...] = ()
    tenures: tuple[GoldTenure, ...] = ()
    biographies: tuple[Biography, ...] = ()

    @property
    def urls(self) -> tuple[str, ...]:
        """The addresses of its articles."""
        return (*(story.url for story in self.stories), *(life.url for life in self.biographies))


def read(path: Path) -> Gold:
    """The gold in a file or folder. Raises GoldError naming file, record and field."""
    file = _stories_file(path)
    stories: dict[str, GoldStory] = {}
    lives: dict[str, Biography] = {}
    for fields in records(file):
        if is_biography(fields):
            life = biography(fields)
            _add(lives, life.url, life, fields)
        else:
            story = _story(fields)
            _add(stories, story.url, story, fields)
    if lives and stories:
        raise GoldError("mixes stories and biographies", where=str(file), hint="put them into two files")
    if lives:
        return Gold(file.parent, biographies=tuple(lives.values()))
    if not stories:
        raise GoldError("holds no story", where=str(file), hint="give one JSON object for each article")
    beside = file.parent / TENURES
    tenures = tuple(_tenure(fields) for fields in records(beside)) if beside.is_file() else ()
    return Gold(file.parent, tuple(stories.values()), tenures)


def _add(entries: dict[str, Entry], url: str, entry: Entry, fields: Fields) -> None:
    if url in entries:
        raise fields.off("url", f"{url} has two records", hint="put all that one article says into one record")
    entries[url] = entry


def _stories_file(path: Path) -> Path:
    if path.is_file():
        return path
    if not path.is_dir():
        raise GoldError("there is no such gold", where=str(path), hint="give a gold file, or a folder with gold.jsonl")
    for name in STORIES:
        if (path / name).is_file():
            return path / name
    raise GoldError("holds no gold", where=str(path), hint=f"name the file one of: {', '.join(STORIES)}")


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
