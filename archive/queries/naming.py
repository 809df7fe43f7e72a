"""Which records a name means, and what is near to a name that means none."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import Engine

from archive.errors import AmbiguousName, UnknownName
from archive.identity import name_key
from archive.model import EntityType
from archive.queries import parts
from archive.store.rowset import nearest

_NAMED = {
    EntityType.PERSON: "named_people",
    EntityType.ORGANISATION: "named_organisations",
    EntityType.POSITION: "named_positions",
}


@dataclass(frozen=True, slots=True)
class Match:
    """A record that a name means: its id, and a line by which a reader tells it from the others."""

    id: int
    label: str


def find(engine: Engine, kind: EntityType, name: str) -> tuple[Match, ...]:
    """The people, organisations or positions that bear a name or have it as their id; none is an empty tuple."""
    found = parts.rows(engine, _NAMED[kind], name=name_key(name))
    return tuple(Match(row["id"], f"{row['name']}, {row['detail']}" if row["detail"] else row["name"]) for row in found)


def one(engine: Engine, kind: EntityType, name: str) -> int:
    """The id of the one record that a name means. Raises UnknownName for none, AmbiguousName for several."""
    found = find(engine, kind, name)
    if not found:
        raise unknown(engine, (kind,), name)
    return only(found, f"{len(found)} {_plural(kind)} go by the name {name!r}")


def only(found: tuple[Match, ...], several: str) -> int:
    """The id of the only match. Raises AmbiguousName, saying `several`, where there are more."""
    if len(found) > 1:
        raise AmbiguousName(several, matches=tuple(f"{match.id} {match.label}" for match in found[:10]))
    return found[0].id


def unknown(engine: Engine, kinds: Iterable[EntityType], name: str) -> UnknownName:
    """The error for a name that means nothing, with the nearest names of these kinds."""
    wanted = tuple(kinds)
    known = [row["name"] for kind in wanted for row in parts.rows(engine, "all_names", type=kind.value)]
    what = " or ".join(kind.value for kind in wanted)
    return UnknownName(f"no {what} goes by the name {name!r}", nearest=nearest(name, known))


def _plural(kind: EntityType) -> str:
    return "people" if kind is EntityType.PERSON else f"{kind.value}s"
