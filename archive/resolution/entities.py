"""Identity across articles: refs into people, organisations and posts, whatever their order."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from archive.model import EntityRef, EntityType, Resolution
from archive.packs.lookup import Lookup
from archive.packs.model import Pack
from archive.resolution.organisations import Organisations
from archive.resolution.people import resolve_people
from archive.resolution.positions import Positions


def resolve(refs: Iterable[EntityRef], pack: Pack) -> Resolution:
    """What the refs come to: the entities, their names, and which ref is which entity.

    The same refs give the same result in any order, and a group of refs that share no name, organisation or post with
    the others gives by itself what it gives among them. Entities that no ref names are there too where others stand on
    them: the organisations above, the organisation or post that one became. Everything is sorted by id.

    Raises ValueError where a post's organisation is not among the refs.
    """
    ordered = sorted(refs, key=lambda ref: ref.id)
    of: dict[EntityType, list[EntityRef]] = {kind: [] for kind in EntityType}
    for ref in ordered:
        of[ref.entity_type].append(ref)
    lookup = _lookup(pack)
    organisations = Organisations(of[EntityType.ORGANISATION], lookup)
    positions = Positions(of[EntityType.POSITION], organisations, lookup)
    people, names, assigned = resolve_people(of[EntityType.PERSON], pack, organisations.assigned)
    names = [*names, *organisations.names(), *positions.names()]
    return Resolution(
        people=tuple(sorted(people, key=lambda each: each.id)),
        organisations=tuple(sorted(organisations.values(), key=lambda each: each.id)),
        parents=tuple(sorted(organisations.parents(), key=lambda each: (each.organisation_id, each.parent_id))),
        positions=tuple(sorted(positions.values(), key=lambda each: each.id)),
        names=tuple(sorted(names, key=lambda each: (each.entity_type, each.entity_id, each.name))),
        assigned=dict(sorted({**assigned, **organisations.assigned, **positions.assigned}.items())),
    )


@lru_cache(maxsize=4)
def _lookup(pack: Pack) -> Lookup:
    return Lookup(pack)
