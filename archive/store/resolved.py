"""Writing who is who: entities, their names and parents, and which name in which article is which entity."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, bindparam, delete, or_, select, update

from archive.identity import name_key, stable_id
from archive.model import EntityType, Resolution
from archive.store import schema
from archive.store.chunks import chunks
from archive.store.orphans import cut_loose, orphans
from archive.store.schema import article_entities, claims, mentions
from archive.store.upsert import delete_where, insert_all, upsert

_TABLES = {
    EntityType.PERSON: schema.people,
    EntityType.ORGANISATION: schema.organisations,
    EntityType.POSITION: schema.positions,
}
_MANY = 20_000  # refs
# Of two kinds under which one name is given, the one that says more stays.
_KINDS = ("primary", "former", "native", "abbreviation", "alias")


@dataclass(frozen=True, slots=True)
class Touched:
    """What follows from a part of a resolution must be drawn again for these posts and reports of events; after a whole
    one everything must, and nothing is listed.

    `position_ids` are posts that gained or lost a claim or its person, that are described otherwise than before, or that
    a post was renamed to which is gone; some may be gone themselves. `report_ids` are reports whose participants changed, that are in no event yet, or whose article
    has been superseded.
    """

    position_ids: frozenset[int]
    report_ids: frozenset[int]


def replace_entities(connection: Connection, resolution: Resolution, *, whole: bool) -> Touched:
    """Write a resolution: of all live refs (`whole`), or of a closed part of them (`facts.refs` with keys).

    A whole one replaces everything, and what it does not name vanishes. A part replaces the entities of its refs,
    and those vanish that have lost their last ref and that nothing else stands on; entities that it names without
    a ref of theirs (ancestors, successors) are added where they are missing and otherwise left as they are.
    """
    before = _assigned(connection, resolution, whole=whole)
    changed = {ref: entity for ref, (_, entity) in before.items() if entity != resolution.assigned.get(ref)}
    position_ids = set() if whole else _positions_of(connection, changed)
    kept = _described(connection, resolution, whole=whole)
    described = _put(connection, resolution, kept, whole=whole)
    _assign(connection, {ref: resolution.assigned.get(ref) for ref in changed})
    if not whole:
        position_ids |= described | _positions_of(connection, changed)
    if whole:
        named = {kind: {entity.id for entity in _entities(resolution, kind)} for kind in EntityType}
        gone = {kind: set(connection.scalars(select(_TABLES[kind].c.id))) - named[kind] for kind in EntityType}
    else:
        lost: dict[EntityType, set[int]] = {kind: set() for kind in EntityType}
        for ref, old in changed.items():
            if old is not None:
                lost[before[ref][0]].add(old)
        gone = orphans(connection, lost)
    if whole:
        _remove(connection, gone)
        return Touched(frozenset(), frozenset())
    position_ids |= _renamed_to(connection, gone[EntityType.POSITION])
    _remove(connection, gone)
    return Touched(frozenset(position_ids), frozenset(_reports_of(connection, changed)))


def _assigned(
    connection: Connection, resolution: Resolution, *, whole: bool
) -> dict[int, tuple[EntityType, int | None]]:
    """The refs that the resolution decides on, as they stand. Those of superseded articles are always among them."""
    ref = article_entities.c
    query = select(ref.id, ref.entity_type, ref.entity_id)
    if whole:
        rows = list(connection.execute(query))
    else:
        superseded = select(schema.articles.c.id).where(schema.articles.c.superseded_by_id.is_not(None))
        rows = list(connection.execute(query.where(ref.article_id.in_(superseded), ref.entity_id.is_not(None))))
        for chunk in chunks(sorted(resolution.assigned)):
            rows.extend(connection.execute(query.where(ref.id.in_(chunk))))
    return {row.id: (EntityType(row.entity_type), row.entity_id) for row in rows}


def _renamed_to(connection: Connection, gone: Iterable[int]) -> set[int]:
    """What the posts were renamed to: tenures there may have run through the rename."""
    post = schema.positions.c
    found: set[int] = set()
    for chunk in chunks(sorted(gone)):
        query = select(post.successor_id).where(post.id.in_(chunk), post.successor_id.is_not(None))
        found.update(connection.scalars(query))
    return found


def _positions_of(connection: Connection, refs: Iterable[int]) -> set[int]:
    """The posts of the claims in which the refs stand."""
    found: set[int] = set()
    for chunk in chunks(sorted(refs)):
        for column in (claims.c.person_ref_id, claims.c.position_ref_id):
            query = select(claims.c.position_id).where(column.in_(chunk), claims.c.position_id.is_not(None))
            found.update(connection.scalars(query.distinct()))
    return found


def _reports_of(connection: Connection, refs: Iterable[int]) -> set[int]:
    """Reports in which the refs take part, live ones that are in no event, and those of superseded articles that are."""
    part, report, evidence = schema.event_report_participants.c, schema.event_reports.c, schema.event_evidence.c
    found: set[int] = set()
    for chunk in chunks(sorted(refs)):
        found.update(connection.scalars(select(part.report_id).where(part.ref_id.in_(chunk))))
    query = (
        select(report.id)
        .join(schema.articles, schema.articles.c.id == report.article_id)
        .outerjoin(schema.event_evidence, evidence.report_id == report.id)
        .where(
            or_(
                schema.articles.c.superseded_by_id.is_(None) & evidence.event_id.is_(None),
                schema.articles.c.superseded_by_id.is_not(None) & evidence.event_id.is_not(None),
            )
        )
    )
    found.update(connection.scalars(query))
    return found


def _entities(resolution: Resolution, kind: EntityType) -> tuple[Any, ...]:
    return {
        EntityType.PERSON: resolution.people,
        EntityType.ORGANISATION: resolution.organisations,
        EntityType.POSITION: resolution.positions,
    }[kind]


def _described(connection: Connection, resolution: Resolution, *, whole: bool) -> set[tuple[EntityType, int]]:
    """The entities whose description this resolution knows in full: those with refs in it, and those that are new."""
    referred = set(resolution.assigned.values())
    found: set[tuple[EntityType, int]] = set()
    for kind, table in _TABLES.items():
        ids = {entity.id for entity in _entities(resolution, kind)}
        held: set[int] = set()
        for chunk in chunks(sorted(ids - referred)):
            held.update(connection.scalars(select(table.c.id).where(table.c.id.in_(chunk))))
        found.update((kind, key) for key in (ids if whole else ids - held))
    return found


def _put(
    connection: Connection, resolution: Resolution, described: set[tuple[EntityType, int]], *, whole: bool
) -> set[int]:
    """Write entities, parents and names; the posts that are new or described otherwise than before."""
    rows: dict[EntityType, list[dict[str, Any]]] = {
        kind: [_row(entity) for entity in _entities(resolution, kind) if (kind, entity.id) in described]
        for kind in EntityType
    }
    upsert(connection, schema.people, rows[EntityType.PERSON])
    upsert(connection, schema.organisations, rows[EntityType.ORGANISATION])
    changed = upsert(connection, schema.positions, rows[EntityType.POSITION])
    _put_parents(connection, resolution, described, whole=whole)
    _put_names(connection, resolution, described, whole=whole)
    return changed


def _row(entity: Any) -> dict[str, Any]:
    """The row of a person, organisation or position: its fields, with bounds as two columns."""
    row: dict[str, Any] = {}
    for name in type(entity).__slots__:
        value = getattr(entity, name)
        if name in ("inception", "dissolution"):
            row |= {f"{name}_earliest": value.earliest, f"{name}_latest": value.latest}
        else:
            row[name] = value
    return row


def _put_parents(
    connection: Connection, resolution: Resolution, described: set[tuple[EntityType, int]], *, whole: bool
) -> None:
    table = schema.organisation_parents
    below = {key for kind, key in described if kind is EntityType.ORGANISATION}
    if whole:
        connection.execute(delete(table))
    else:
        delete_where(connection, table.c.organisation_id, below)
    rows = {(p.organisation_id, p.parent_id): p.kind for p in resolution.parents if p.organisation_id in below}
    insert_all(
        connection,
        table,
        [{"organisation_id": low, "parent_id": high, "kind": rows[low, high]} for low, high in sorted(rows)],
    )


def _put_names(
    connection: Connection, resolution: Resolution, described: set[tuple[EntityType, int]], *, whole: bool
) -> None:
    table = schema.names
    if whole:
        connection.execute(delete(table))
    else:
        _delete_names(connection, described)
    rows: dict[int, dict[str, Any]] = {}
    for name in sorted(resolution.names, key=lambda name: _KINDS.index(name.kind)):
        if (name.entity_type, name.entity_id) not in described:
            continue
        key = stable_id("name", name.entity_type.value, name.entity_id, name.name)
        row = {"id": key, "entity_type": name.entity_type.value, "entity_id": name.entity_id, "name": name.name}
        rows.setdefault(key, row | {"folded": name_key(name.name), "kind": name.kind})
    insert_all(connection, table, [rows[key] for key in sorted(rows)])


def _delete_names(connection: Connection, entities: Iterable[tuple[EntityType, int]]) -> None:
    by_type: dict[EntityType, set[int]] = defaultdict(set)
    for kind, key in entities:
        by_type[kind].add(key)
    for kind, keys in by_type.items():
        for chunk in chunks(sorted(keys)):
            name = schema.names.c
            connection.execute(delete(schema.names).where(name.entity_type == kind.value, name.entity_id.in_(chunk)))


def _assign(connection: Connection, entities: dict[int, int | None]) -> None:
    """Set which entity each of the refs is, and with it their mentions and claims."""
    refs = sorted(entities)
    ref = article_entities.c
    if refs:
        connection.execute(
            update(article_entities).where(ref.id == bindparam("ref")).values(entity_id=bindparam("entity")),
            [{"ref": key, "entity": entities[key]} for key in refs],
        )
    follow = (
        (mentions, "entity_id", "ref_id"),
        (claims, "person_id", "person_ref_id"),
        (claims, "position_id", "position_ref_id"),
    )
    # Where most change, one pass over the table is quicker than looking each of them up.
    parts = [None] if len(refs) > _MANY else chunks(refs)
    for chunk in parts:
        for table, follows, names in follow:
            entity_id = select(ref.entity_id).where(ref.id == table.c[names]).scalar_subquery()
            change = update(table).values({follows: entity_id})
            connection.execute(change if chunk is None else change.where(table.c[names].in_(chunk)))


def _remove(connection: Connection, gone: dict[EntityType, set[int]]) -> None:
    """Remove entities, with the conclusions about them."""
    for kind, column in ((EntityType.PERSON, "person_id"), (EntityType.POSITION, "position_id")):
        for table in (schema.tenures, schema.tenure_versions, schema.conflicts, schema.conflict_versions):
            delete_where(connection, table.c[column], gone[kind])
    for kind, keys in gone.items():
        for chunk in chunks(sorted(keys)):
            part = schema.event_participants.c
            connection.execute(
                delete(schema.event_participants).where(part.entity_type == kind.value, part.entity_id.in_(chunk))
            )
    _delete_names(connection, ((kind, key) for kind, keys in gone.items() for key in keys))
    delete_where(connection, schema.organisation_parents.c.organisation_id, gone[EntityType.ORGANISATION])
    delete_where(connection, schema.organisation_parents.c.parent_id, gone[EntityType.ORGANISATION])
    cut_loose(connection, gone)
    for kind in (EntityType.POSITION, EntityType.ORGANISATION, EntityType.PERSON):
        delete_where(connection, _TABLES[kind].c.id, gone[kind])
