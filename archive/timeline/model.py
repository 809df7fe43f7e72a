"""What a drawing of tenures consists of, before it is known on what it is drawn."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from archive.tenure import Certainty


class Fade(StrEnum):
    """The side on which a bar fades out, since no bound is known there."""

    LEFT = "left"
    RIGHT = "right"


class TickKind(StrEnum):
    """What a report does for a tenure."""

    SUPPORT = "support"
    AGAINST = "against"


@dataclass(frozen=True, slots=True)
class Bar:
    """Days, both included, on which the holder certainly or possibly held the post, or is carried forward."""

    certainty: Certainty
    first: date
    last: date
    fade: Fade | None = None


@dataclass(frozen=True, slots=True)
class Tick:
    """The days of which a report speaks, and the report: "Harbour Post, 2023-12-21: “…”"."""

    kind: TickKind
    first: date
    last: date
    label: str
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Lane:
    """One tenure, or a time in which a post was vacant (`vacant`, then only `bars` and `label` tell anything).

    `label` is who held it, or in the drawing of a person what was held, and then `detail` is where; `start`, `end` and `seen` are bounds as they are
    written. `why` are the sentences that explain the bounds, `conflicts` those that say what cannot all be true.
    """

    label: str
    bars: tuple[Bar, ...]
    start: str = ""
    end: str = ""
    seen: str = ""
    ticks: tuple[Tick, ...] = ()
    why: tuple[str, ...] = ()
    conflicts: tuple[str, ...] = ()
    tenure_id: int | None = None
    vacant: bool = False
    detail: str = ""

    @property
    def bounds(self) -> str:
        """The start and the end in a line."""
        return f"{self.start or 'unknown'} – {self.end or 'unknown'}"


@dataclass(frozen=True, slots=True)
class Group:
    """The lanes of one post under its name; in the drawing of a person all lanes, under no name."""

    title: str
    lanes: tuple[Lane, ...]


@dataclass(frozen=True, slots=True)
class Mark:
    """A day on the axis with its label."""

    day: date
    label: str


@dataclass(frozen=True, slots=True)
class Drawing:
    """Groups of lanes over the days from `first` to `last`, with marks on the axis."""

    title: str
    first: date
    last: date
    marks: tuple[Mark, ...]
    groups: tuple[Group, ...]
    known_at: date | None = None

    @property
    def lanes(self) -> tuple[Lane, ...]:
        return tuple(lane for group in self.groups for lane in group.lanes)

    @property
    def subtitle(self) -> str:
        """Which days are drawn, and as of when."""
        known = f", as it was known on {self.known_at}" if self.known_at else ""
        return f"{self.first} to {self.last}{known}"

    def place(self, day: date) -> float:
        """Where the beginning of a day lies between the first day (0) and the end of the last one (1)."""
        return (day - self.first).days / ((self.last - self.first).days + 1)
