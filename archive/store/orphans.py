"""Entities that nothing stands on any more."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import ColumnElement, Connection, select, update

from archive.model import EntityType
from archive.store.chunks import chunks
from archive.store.schema import article_entities, organisation_parents, organisations, positions


def orphans(connection: Connection, lost: dict[EntityType, set[int]]) -> dict[EntityType, set[int]]:
    """Of entities that have lost a ref, those to be removed: no article names them and no other entity needs them.

    A post is needed by the post that became it; an organisation by its posts, the organisations under it and the one
    that became it. What only an orphan needs is an orphan too, where no article names it.
    """
    gone: dict[EntityType, set[int]] = {kind: set() for kind in EntityType}
    gone[EntityType.PERSON] = lost[EntityType.PERSON] - _named(connection, EntityType.PERSON, lost[EntityType.PERSON])
    bodies = set(lost[EntityType.ORGANISATION])
    candidates = set(lost[EntityType.POSITION])
    while candidates:
        fresh = candidates - _named(connection, EntityType.POSITION, candidates) - gone[EntityType.POSITION]
        needed = _needed(connection, positions.c.successor_id, positions.c.id, fresh, gone[EntityType.POSITION])
        fresh -= needed
        gone[EntityType.POSITION] |= fresh
        bodies |= _values(connection, positions.c.organisation_id, positions.c.id, fresh)
        candidates = _values(connection, positions.c.successor_id, positions.c.id, fresh)
    while bodies:
        fresh = bodies - _named(connection, EntityType.ORGANISATION, bodies) - gone[EntityType.ORGANISATION]
        below, above = organisation_parents.c.organisation_id, organisation_parents.c.parent_id
        needed = _needed(
            connection, organisations.c.successor_id, organisations.c.id, fresh, gone[EntityType.ORGANISATION]
        )
        needed |= _needed(connection, above, below, fresh, gone[EntityType.ORGANISATION])
        needed |= _needed(connection, positions.c.organisation_id, positions.c.id, fresh, gone[EntityType.POSITION])
        fresh -= needed
        gone[EntityType.ORGANISATION] |= fresh
        bodies = _values(connection, organisations.c.successor_id, organisations.c.id, fresh)
        bodies |= _values(connection, above, below, fresh)
    return gone


def cut_loose(connection: Connection, gone: dict[EntityType, set[int]]) -> None:
    """Let entities that are to be removed point at no other, so that they can go in any order."""
    for kind, table in ((EntityType.POSITION, positions), (EntityType.ORGANISATION, organisations)):
        for chunk in chunks(sorted(gone[kind])):
            connection.execute(update(table).where(table.c.id.in_(chunk)).values(successor_id=None))


def _named(connection: Connection, kind: EntityType, ids: Iterable[int]) -> set[int]:
    """Those that a ref still stands for."""
    ref = article_entities.c
    found: set[int] = set()
    for chunk in chunks(sorted(ids)):
        query = select(ref.entity_id).where(ref.entity_type == kind.value, ref.entity_id.in_(chunk)).distinct()
        found.update(connection.scalars(query))
    return found


def _needed(
    connection: Connection,
    target: ColumnElement[Any],
    holder: ColumnElement[Any],
    ids: Iterable[int],
    leaving: set[int],
) -> set[int]:
    """Those of the ids that `target` names in a row whose `holder` stays."""
    found: set[int] = set()
    for chunk in chunks(sorted(ids)):
        rows = connection.execute(select(target, holder).where(target.in_(chunk)))
        found.update(needed for needed, by in rows if by not in leaving)
    return found


def _values(
    connection: Connection, wanted: ColumnElement[Any], key: ColumnElement[Any], ids: Iterable[int]
) -> set[int]:
    found: set[int] = set()
    for chunk in chunks(sorted(ids)):
        found.update(connection.scalars(select(wanted).where(key.in_(chunk), wanted.is_not(None)).distinct()))
    return found
