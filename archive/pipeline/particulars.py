"""The particulars of a decision as a user gives them, checked and turned into what is written down."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, fields
from datetime import date
from typing import Any

from sqlalchemy import Engine

from archive.dates import Bounds
from archive.errors import UsageError
from archive.model import Aspect, BearsOn, EntityType
from archive.queries.naming import one

_BOUNDS = ("earliest", "latest")
_OF = {
    "accept": ("note",),
    "reject": ("note",),
    "correct": ("person", "position", "aspect", "acting", *_BOUNDS, "note"),
    "pin": ("side", *_BOUNDS, "note"),
}


@dataclass(frozen=True, slots=True)
class Particulars:
    """What a decision says besides; a person and a position are an id or a name, days are ISO, as a day, month or year."""

    person: str | int | None = None
    position: str | int | None = None
    aspect: str | None = None
    acting: bool | None = None
    side: str | None = None
    earliest: date | str | None = None
    latest: date | str | None = None
    note: str | None = None

    def check(self, action: str) -> None:
        """Raises UsageError for an action that there is not, and for what means nothing for this one."""
        if action not in _OF:
            raise UsageError(f"there is no decision {action!r}", hint=f"decide one of: {', '.join(_OF)}")
        strange = [name for name in self._given() if name not in _OF[action]]
        if strange:
            raise UsageError(f"{strange[0]} means nothing for {action}", hint=f"it takes: {', '.join(_OF[action])}")

    def bounds(self) -> Bounds:
        """Raises UsageError for what is no day, and for days out of order."""
        first = _days("earliest", self.earliest).earliest
        last = _days("latest", self.latest).latest
        if first is not None and last is not None and first > last:
            raise UsageError(f"earliest, {first}, is after latest, {last}", hint="exchange them")
        return Bounds(first, last)

    def on(self) -> BearsOn:
        """The side that is pinned. Raises UsageError."""
        if self.side not in ("start", "end"):
            raise UsageError(f"a tenure has no side {self.side!r}", hint="pin its start or its end")
        if not self.bounds().known:
            raise UsageError("a pin needs a bound", hint="give earliest, latest or both")
        return BearsOn(self.side)

    def correction(self, engine: Engine) -> dict[str, Any]:
        """The detail of a correction. Raises UsageError, UnknownName and AmbiguousName."""
        if self.aspect is not None and self.aspect not in set(Aspect):
            raise UsageError(f"there is no aspect {self.aspect!r}", hint=f"one of: {', '.join(Aspect)}")
        bounds = self.bounds()
        found = {
            "person_id": _id(engine, EntityType.PERSON, self.person),
            "position_id": _id(engine, EntityType.POSITION, self.position),
            "aspect": self.aspect,
            "acting": self.acting,
            "earliest": None if bounds.earliest is None else bounds.earliest.isoformat(),
            "latest": None if bounds.latest is None else bounds.latest.isoformat(),
        }
        if all(value is None for value in found.values()):
            raise UsageError("nothing is corrected", hint=f"give one of: {', '.join(_OF['correct'][:-1])}")
        return found

    def _given(self) -> Iterable[str]:
        return [field.name for field in fields(self) if getattr(self, field.name) is not None]


def _id(engine: Engine, kind: EntityType, name: str | int | None) -> int | None:
    return None if name is None else one(engine, kind, str(name).strip()).id


def _days(name: str, value: date | str | None) -> Bounds:
    if value is None:
        return Bounds()
    if isinstance(value, date):
        return Bounds.day(value)
    try:
        return Bounds.iso(value)
    except ValueError:
        raise UsageError(f"{name} cannot be {value!r}", hint="write it as 2023-10-24, 2023-10 or 2023") from None
