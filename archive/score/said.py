"""What the archive says of the articles of a gold, and which tenures it holds."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from sqlalchemy import Connection, select

from archive.dates import Bounds
from archive.model import Aspect, ClaimStatus, DateBasis, EntityType, Modality, Role
from archive.store import schema
from archive.store.chunks import chunks


@dataclass(frozen=True, slots=True)
class Entity:
    """A person or organisation with every name that the archive knows of it; `id` is its own, or that of the article's
    entity where identity was not yet decided."""

    type: EntityType
    id: int
    name: str
    names: tuple[str, ...]
    pack_id: str | None = None
    country: str | None = None


@dataclass(frozen=True, slots=True)
class Post:
    """A post: its title, and the organisation it lies in."""

    id: int
    title: str
    organisation: Entity | None
    pack_id: str | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence, its blanks made single, and what it is in its article."""

    text: str
    role: Role


@dataclass(frozen=True, slots=True)
class Said:
    """A claim of one sentence."""

    person: Entity | None
    post: Post
    aspect: Aspect
    modality: Modality
    acting: bool
    bounds: Bounds
    quote: str
    basis: DateBasis = DateBasis.NONE
    rule: str = ""
    confidence: float = 1.0
    line: Line | None = None
    started_by: date | None = None


@dataclass(frozen=True, slots=True)
class Happened:
    """An event as one article reports it: the days that its sentences give, each reading of them apart."""

    type: str
    modes: frozenset[str | None]
    participants: tuple[Entity, ...]
    days: tuple[Bounds, ...]
    title: str
    quote: str


@dataclass(frozen=True, slots=True)
class Article:
    """All that the archive read in one live article. `people` are all whom it names."""

    url: str
    sentences: tuple[Line, ...]
    people: tuple[Entity, ...]
    claims: tuple[Said, ...]
    events: tuple[Happened, ...]

    def line(self, words: str) -> Line | None:
        """The first sentence that these words stand in, however their blanks are."""
        wanted = " ".join(words.split())
        return next((line for line in self.sentences if wanted and wanted in line.text), None)

    def sentence(self, words: str) -> str:
        """The text of that sentence; the words alone where there is none."""
        line = self.line(words)
        return words if line is None else line.text


@dataclass(frozen=True, slots=True)
class Held:
    """A tenure of the archive."""

    person: Entity
    post: Post
    start: Bounds
    end: Bounds


def article_ids(connection: Connection, urls: Iterable[str]) -> dict[str, int]:
    """The live articles of these addresses; http and https, with and without a last slash, are one address."""
    wanted = {form: url for url in urls for form in _forms(url)}
    table = schema.articles.c
    found: dict[str, int] = {}
    for chunk in chunks(wanted):
        rows = connection.execute(
            select(table.id, table.url).where(table.url.in_(chunk), table.superseded_by_id.is_(None)).order_by(table.id)
        )
        for article_id, url in rows:
            found.setdefault(wanted[url], article_id)
    return found


def articles(connection: Connection, ids: dict[str, int]) -> dict[str, Article]:
    """What the archive read in these articles (url to id), by url."""
    reader = _Reader(connection, sorted(ids.values()))
    return {url: reader.article(url, article_id) for url, article_id in ids.items()}


def tenures(connection: Connection) -> list[Held]:
    """Every tenure of the archive."""
    table = schema.tenures.c
    rows = connection.execute(select(*table).order_by(table.position_id, table.person_id, table.spell)).mappings().all()
    people = _named(connection, EntityType.PERSON, {row["person_id"] for row in rows})
    posts = _posts(connection, {row["position_id"] for row in rows})
    return [
        Held(
            people[row["person_id"]],
            posts[row["position_id"]],
            Bounds(row["start_earliest"], row["start_latest"]),
            Bounds(row["end_earliest"], row["end_latest"]),
        )
        for row in rows
    ]


def _forms(url: str) -> Iterable[str]:
    bare = url.removesuffix("/")
    scheme, colon, rest = bare.partition("://")
    for each in ("https", "http") if scheme in ("http", "https") and colon else (scheme,):
        yield f"{each}{colon}{rest}"
        yield f"{each}{colon}{rest}/"


class _Reader:
    """The rows of some articles, read table by table."""

    def __init__(self, connection: Connection, ids: list[int]) -> None:
        self._connection = connection
        refs = self._rows(schema.article_entities, schema.article_entities.c.article_id, ids)
        self._refs = {row["id"]: row for row in refs}
        self._by_article: dict[int, list[dict[str, Any]]] = defaultdict(list)
        for row in refs:
            self._by_article[row["article_id"]].append(row)
        entities: dict[str, set[int]] = defaultdict(set)
        for row in refs:
            if row["entity_id"] is not None:
                entities[row["entity_type"]].add(row["entity_id"])
        self._people = _named(connection, EntityType.PERSON, entities[EntityType.PERSON])
        self._organisations = _named(connection, EntityType.ORGANISATION, entities[EntityType.ORGANISATION])
        self._posts = _posts(connection, entities[EntityType.POSITION])
        self._lines: dict[int, list[Line]] = defaultdict(list)
        self._line: dict[int, Line] = {}
        for row in self._rows(schema.sentences, schema.sentences.c.article_id, ids):
            line = Line(" ".join(row["text"].split()), Role(row["role"]))
            self._line[row["id"]] = line
            self._lines[row["article_id"]].append(line)
        self._claims = _grouped(self._rows(schema.claims, schema.claims.c.article_id, ids), "article_id")
        reports = self._rows(schema.event_reports, schema.event_reports.c.article_id, ids)
        self._reports = _grouped(reports, "article_id")
        keys = [row["id"] for row in reports]
        part, evidence = schema.event_report_participants, schema.event_evidence
        self._parts = _grouped(self._rows(part, part.c.report_id, keys), "report_id")
        self._events = {row["report_id"]: row["event_id"] for row in self._rows(evidence, evidence.c.report_id, keys)}

    def article(self, url: str, article_id: int) -> Article:
        people: dict[int, Entity] = {}
        for row in self._by_article[article_id]:
            if row["entity_type"] == EntityType.PERSON:
                person = self._entity(row["id"])
                before = people.get(person.id)
                names = person.names if before is None else (*before.names, *person.names)
                people[person.id] = replace(person, names=tuple(dict.fromkeys(names)))
        claims = tuple(
            self._said(row) for row in self._claims.get(article_id, ()) if row["status"] != ClaimStatus.REJECTED
        )
        return Article(
            url, tuple(self._lines[article_id]), tuple(people.values()), claims, tuple(self._happened(article_id))
        )

    def _rows(self, table: Any, column: Any, values: list[int]) -> list[dict[str, Any]]:
        order = [table.c[name] for name in ("article_id", "report_id", "char_start", "id") if name in table.c]
        rows: list[dict[str, Any]] = []
        for chunk in chunks(values):
            query = select(*table.c).where(column.in_(chunk)).order_by(*order)
            rows += [dict(row) for row in self._connection.execute(query).mappings()]
        return rows

    def _entity(self, ref_id: int) -> Entity:
        row = self._refs[ref_id]
        own = (row["name"], *json.loads(row["forms"]))
        known = (self._people if row["entity_type"] == EntityType.PERSON else self._organisations).get(row["entity_id"])
        if known is None:
            return Entity(EntityType(row["entity_type"]), ref_id, row["name"], own, row["pack_id"], row["country"])
        return replace(known, names=tuple(dict.fromkeys((*known.names, *own))))

    def _post(self, ref_id: int) -> Post:
        row = self._refs[ref_id]
        known = self._posts.get(row["entity_id"])
        if known is not None:
            return known
        organisation = None if row["organisation_ref_id"] is None else self._entity(row["organisation_ref_id"])
        return Post(ref_id, row["name"], organisation, row["pack_id"])

    def _said(self, row: dict[str, Any]) -> Said:
        return Said(
            None if row["person_ref_id"] is None else self._entity(row["person_ref_id"]),
            self._post(row["position_ref_id"]),
            Aspect(row["aspect"]),
            Modality(row["modality"]),
            bool(row["acting"]),
            Bounds(row["date_earliest"], row["date_latest"]),
            row["quote"],
            DateBasis(row["date_basis"]),
            row["rule"] or "",
            row["confidence"],
            self._line[row["sentence_id"]],
            row["started_by"],
        )

    def _happened(self, article_id: int) -> Iterable[Happened]:
        """The reports of one event within an article come to one; those denied or only supposed are none."""
        merged: dict[int, list[dict[str, Any]]] = defaultdict(list)
        for row in self._reports.get(article_id, ()):
            if row["modality"] in (Modality.ASSERTED, Modality.PROSPECTIVE):
                merged[self._events.get(row["id"], row["id"])].append(row)
        for rows in merged.values():
            parts: dict[tuple[EntityType, int], Entity] = {}
            for row in rows:
                for part in self._parts.get(row["id"], ()):
                    if self._refs[part["ref_id"]]["entity_type"] != EntityType.POSITION:
                        entity = self._entity(part["ref_id"])
                        parts.setdefault((entity.type, entity.id), entity)
            yield Happened(
                rows[0]["type"],
                frozenset(row["mode"] for row in rows),
                tuple(parts.values()),
                tuple(dict.fromkeys(Bounds(row["date_earliest"], row["date_latest"]) for row in rows)),
                rows[0]["title"],
                rows[0]["quote"],
            )


def _named(connection: Connection, kind: EntityType, ids: Iterable[int]) -> dict[int, Entity]:
    """People or organisations with all their names."""
    table = schema.people if kind is EntityType.PERSON else schema.organisations
    listed = sorted(ids)
    names: dict[int, list[str]] = defaultdict(list)
    found: dict[int, Entity] = {}
    for chunk in chunks(listed):
        query = (
            select(schema.names.c.entity_id, schema.names.c.name)
            .where(schema.names.c.entity_type == kind.value, schema.names.c.entity_id.in_(chunk))
            .order_by(schema.names.c.name)
        )
        for entity_id, name in connection.execute(query):
            names[entity_id].append(name)
        for row in connection.execute(select(*table.c).where(table.c.id.in_(chunk))).mappings():
            every = tuple(dict.fromkeys((row["name"], *names[row["id"]])))
            found[row["id"]] = Entity(kind, row["id"], row["name"], every, row.get("pack_id"), row["country"])
    return found


def _posts(connection: Connection, ids: Iterable[int]) -> dict[int, Post]:
    table = schema.positions.c
    rows = [
        row
        for chunk in chunks(sorted(ids))
        for row in connection.execute(select(*table).where(table.id.in_(chunk))).mappings()
    ]
    bodies = {row["organisation_id"] for row in rows if row["organisation_id"] is not None}
    organisations = _named(connection, EntityType.ORGANISATION, bodies)
    return {
        row["id"]: Post(row["id"], row["title"], organisations.get(row["organisation_id"]), row["pack_id"])
        for row in rows
    }


def _grouped(rows: list[dict[str, Any]], column: str) -> dict[int, list[dict[str, Any]]]:
    groups: dict[int, list[dict[str, Any]]] = defaultdict(list)
    for row in rows:
        groups[row[column]].append(row)
    return groups
