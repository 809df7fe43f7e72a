"""Whether the entries of the merged packs hold together: ids, parents, successors, names."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import TypeVar

from archive.errors import PackError
from archive.identity import name_key
from archive.packs.model import Pack, PackOrganisation

_Entry = TypeVar("_Entry")


def check(pack: Pack) -> None:
    """Raises PackError for the first entry that refers to nothing, comes twice, is its own ancestor, or bears a name
    that another organisation of its country bears without either saying so (`shared`)."""
    organisations = _unique(pack, ((entry.id, entry) for entry in pack.organisations), "organisation")
    positions = _unique(pack, ((entry.id, entry) for entry in pack.positions), "post")
    for organisation in pack.organisations:
        where = f"{pack.name}: organisation {organisation.id}"
        for parent, _ in organisation.parents:
            _known(parent, organisations, "parent", where)
        _known(organisation.successor, organisations, "successor", where)
    for position in pack.positions:
        where = f"{pack.name}: post {position.id}"
        _known(position.successor, positions, "successor", where)
        for organisation_id in position.also_at:
            _known(organisation_id, organisations, "organisation", where)
        if position.successor == position.id:
            raise PackError("a post cannot be its own successor", where=where, hint="remove its successor")
    _no_circle(pack, organisations)
    _distinct_names(pack)


def _unique(pack: Pack, entries: Iterable[tuple[str, _Entry]], what: str) -> dict[str, _Entry]:
    found: dict[str, _Entry] = {}
    for key, entry in entries:
        if key in found:
            raise PackError(f"the {what} is declared twice", where=f"{pack.name}: {key}", hint="give one another id")
        found[key] = entry
    return found


def _known(reference: str | None, known: Mapping[str, object], what: str, where: str) -> None:
    if reference is not None and reference not in known:
        raise PackError(f"unknown {what} {reference!r}", where=where, hint="declare it, or correct the id")


def _no_circle(pack: Pack, organisations: dict[str, PackOrganisation]) -> None:
    for start in organisations.values():
        seen: set[str] = set()
        ahead = [parent for parent, _ in start.parents] + ([start.successor] if start.successor == start.id else [])
        while ahead:
            current = ahead.pop()
            if current == start.id:
                raise PackError(
                    "the organisation stands above itself, or succeeds itself",
                    where=f"{pack.name}: organisation {start.id}",
                    hint="remove one of its parents or its successor",
                )
            if current not in seen:
                seen.add(current)
                ahead.extend(parent for parent, _ in organisations[current].parents)


def _distinct_names(pack: Pack) -> None:
    bearers: dict[tuple[str | None, str], list[PackOrganisation]] = defaultdict(list)
    for organisation in pack.organisations:
        marked = {name_key(name) for name in organisation.shared}
        for key in {name_key(name) for name in (*organisation.names, *organisation.local)} - marked:
            bearers[organisation.country, key].append(organisation)
    for (_, key), several in bearers.items():
        if len(several) > 1:
            raise PackError(
                f"the name {key!r} is borne by {' and '.join(sorted(entry.id for entry in several))}",
                where=f"{pack.name}: organisation {several[-1].id}",
                hint="drop it from one of them, or list it under `shared` of all but one",
            )
