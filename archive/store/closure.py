"""Which names in articles must be resolved again, together, when some of them are new or gone."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Any

from sqlalchemy import Connection, Row, select

from archive.model import EntityType
from archive.store.chunks import chunks
from archive.store.schema import article_entities, articles, organisations, positions

AnyRow = Row[*tuple[Any, ...]]
_REF = article_entities.c
_LIVE = (
    select(_REF.id, _REF.entity_type, _REF.folded, _REF.pack_id, _REF.entity_id, _REF.organisation_ref_id)
    .join(articles, articles.c.id == _REF.article_id)
    .where(articles.c.superseded_by_id.is_(None))
)
_PACKED = {EntityType.ORGANISATION: organisations, EntityType.POSITION: positions}


def closure(connection: Connection, keys: Iterable[tuple[EntityType, str]]) -> set[int]:
    """The ids of all live refs under the keys, and of every ref that may be one entity with one of those.

    Such are: people and organisations of the same folded name; posts of an organisation that is among them, and the
    organisations of posts that are; posts of the same title where neither has an organisation; refs that the last
    resolution took for the same entity, or for the entity of the same pack entry.
    """
    seen: set[int] = set()
    asked: set[tuple[str, EntityType, Any]] = set()
    frontier = list(_under(connection, "folded", set(keys), asked))
    while frontier:
        fresh = [row for row in frontier if row.id not in seen]
        seen.update(row.id for row in fresh)
        frontier = list(_neighbours(connection, fresh, asked)) if fresh else []
    return seen


def _neighbours(
    connection: Connection, refs: list[AnyRow], asked: set[tuple[str, EntityType, Any]]
) -> Iterator[AnyRow]:
    typed = [(EntityType(row.entity_type), row) for row in refs]
    names: set[tuple[EntityType, Any]] = {(kind, row.folded) for kind, row in typed if kind is not EntityType.POSITION}
    yield from _under(connection, "folded", names, asked)
    bare = {row.folded for kind, row in typed if kind is EntityType.POSITION and row.organisation_ref_id is None}
    for chunk in chunks(sorted(bare)):
        yield from connection.execute(
            _LIVE.where(
                _REF.entity_type == EntityType.POSITION.value,
                _REF.folded.in_(chunk),
                _REF.organisation_ref_id.is_(None),
            )
        )
    known: set[tuple[EntityType, Any]] = {(kind, row.entity_id) for kind, row in typed if row.entity_id is not None}
    for kind, table in _PACKED.items():
        packs = {row.pack_id for of, row in typed if of is kind and row.pack_id is not None}
        for chunk in chunks(sorted(packs)):
            known.update(
                (kind, entity) for entity in connection.scalars(select(table.c.id).where(table.c.pack_id.in_(chunk)))
            )
    yield from _under(connection, "entity_id", known, asked)
    above = {row.organisation_ref_id for _, row in typed if row.organisation_ref_id is not None}
    for chunk in chunks(sorted(above)):
        yield from connection.execute(_LIVE.where(_REF.id.in_(chunk)))
    bodies = sorted(row.id for kind, row in typed if kind is EntityType.ORGANISATION)
    for chunk in chunks(bodies):
        yield from connection.execute(_LIVE.where(_REF.organisation_ref_id.in_(chunk)))


def _under(
    connection: Connection,
    column: str,
    values: set[tuple[EntityType, Any]],
    asked: set[tuple[str, EntityType, Any]],
) -> Iterator[AnyRow]:
    """The live refs of a type whose column has one of the values, where they have not been asked for before."""
    by_type: dict[EntityType, list[Any]] = defaultdict(list)
    for kind, value in sorted(values):
        if (column, kind, value) not in asked:
            asked.add((column, kind, value))
            by_type[kind].append(value)
    for kind, wanted in by_type.items():
        for chunk in chunks(wanted):
            yield from connection.execute(
                _LIVE.where(_REF.entity_type == kind.value, article_entities.c[column].in_(chunk))
            )
