"""Which records a name means, and what is near to a name that means none."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import Engine

from archive.errors import AmbiguousName, UnknownName
from archive.identity import name_key
from archive.model import EntityType
from archive.queries import parts
from archive.store.rowset import nearest

Say = Callable[[str], None]
"""Takes a word to the user: which record a name that is not quite one of its names was taken for."""

_NAMED = {
    EntityType.PERSON: "named_people",
    EntityType.ORGANISATION: "named_organisations",
    EntityType.POSITION: "named_positions",
}
# They tell no record from another.
_EMPTY_WORDS = {"of", "the", "and", "for", "in", "to"}
_LISTED = 10


@dataclass(frozen=True, slots=True)
class Match:
    """A record that a name means, and a detail by which a reader tells it from others of its name."""

    id: int
    name: str
    detail: str | None = None

    @property
    def label(self) -> str:
        return f"{self.name}, {self.detail}" if self.detail else self.name


def find(engine: Engine, kind: EntityType, name: str) -> tuple[Match, ...]:
    """The people, organisations or positions that bear a name or have it as their id; none is an empty tuple."""
    found = parts.rows(engine, _NAMED[kind], name=name_key(name))
    return tuple(Match(row["id"], row["name"], row["detail"]) for row in found)


def one(engine: Engine, kind: EntityType, name: str, say: Say | None = None) -> Match:
    """The one record that a name means.

    Of several organisations of the name the one in which a post was held, if there is only one; where none bears it, the
    only person or organisation with a name of all these words. `say` is told of either. Raises UnknownName for none,
    AmbiguousName for several.
    """
    found = find(engine, kind, name)
    borne = bool(found)
    if not borne and kind is not EntityType.POSITION:
        found = _by_words(engine, kind, name)
    if not found:
        raise unknown(engine, (kind,), name)
    # Two people of one name are two, whether or not both held a post.
    several = found if borne and kind is EntityType.PERSON else _holding(engine, kind, found)
    go_by = "go by the name" if borne else "could be meant by"
    chosen = only(several, f"{len(found)} {_plural(kind)} {go_by} {name!r}")
    if say is not None and not (borne and len(found) == 1):
        say(f"{name!r} is taken for {chosen.label} ({kind.value} {chosen.id})")
    return chosen


def only(found: Sequence[Match], several: str) -> Match:
    """The only match. Raises AmbiguousName, saying `several`, where there are more."""
    if len(found) > 1:
        raise AmbiguousName(several, matches=tuple(f"{match.id} {match.label}" for match in found[:_LISTED]))
    return found[0]


def unknown(engine: Engine, kinds: Iterable[EntityType], name: str) -> UnknownName:
    """The error for a name that means nothing, with the nearest names of these kinds."""
    wanted = tuple(kinds)
    known = [row["name"] for kind in wanted for row in parts.rows(engine, "all_names", type=kind.value)]
    what = " or ".join(kind.value for kind in wanted)
    return UnknownName(f"no {what} goes by the name {name!r}", nearest=nearest(name, known))


def _by_words(engine: Engine, kind: EntityType, name: str) -> tuple[Match, ...]:
    """Those with a name in which all the words of this one stand: "defence ministry", "China's Defense Ministry"."""
    words = set(name_key(name).split()) - _EMPTY_WORDS
    if not words:
        return ()
    names = parts.rows(engine, "folded_names", type=kind.value)
    ids = {row["id"] for row in names if words <= set(row["folded"].split())}
    found = (match for id in ids for match in find(engine, kind, str(id)))
    return tuple(sorted(found, key=lambda match: (match.name, match.id)))


def _holding(engine: Engine, kind: EntityType, found: Sequence[Match]) -> Sequence[Match]:
    """Of several, the one that held a post, or in which one was held, if there is only one."""
    if len(found) < 2 or kind is EntityType.POSITION:
        return found
    known = {row["id"] for row in parts.rows(engine, "holding", type=kind.value)}
    holding = [match for match in found if match.id in known]
    return holding if len(holding) == 1 else found


def _plural(kind: EntityType) -> str:
    return "people" if kind is EntityType.PERSON else f"{kind.value}s"
