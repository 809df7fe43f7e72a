"""What an expression of time is: where it stands, what it says, and within which days."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from archive.dates import Bounds


class Granularity(StrEnum):
    """How fine the words are. `range` is a stretch with no calendar name ("over the past year")."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    SEASON = "season"
    QUARTER = "quarter"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"
    RANGE = "range"
    UNKNOWN = "unknown"


class Kind(StrEnum):
    """What the expression says of the thing it stands with."""

    AT = "at"
    SINCE = "since"
    UNTIL = "until"
    FROM_TO = "from_to"
    BEFORE = "before"
    AFTER = "after"
    BY = "by"
    DURATION = "duration"


@dataclass(frozen=True, slots=True)
class Anchor:
    """From where relative expressions are counted.

    `published` is the day the article appeared; without it "on Thursday" stays unresolved. `context` is the date of
    the last dated thing before the text ("two days later", "that year"); a context that is one whole year also gives
    its year to a bare month or day ("In 2018 ... In October"), so pass a year on only while the story stays in it.
    `future` says that the sentence speaks of what is to come: a bare weekday, day or month is then the next one.
    `life` says that the text tells of a life: a bare day or month is then the first one from the context on, however
    long ago ("was nominated on 3 August 2018. On 6 November ...").
    """

    published: date | None
    context: Bounds | None = None
    future: bool = False
    life: bool = False


@dataclass(frozen=True, slots=True)
class When:
    """One expression of time: `text` is the slice [start, end) of the text that was read.

    `bounds` are the days in which the date lies: of the thing itself (at), of the starting point (since), of the end
    point (until), of the whole stretch (from_to, whose ends are `span_start` and `span_end`); before, after and by
    are open on one side. A duration has `days_min` and `days_max` (None: no limit), and bounds only where it is a
    window up to or from the publication day ("over the past year"). So has "four days after", where what follows is not
    dated: how far apart the two are. `relative` is whether the words needed the
    publication day or a date said before; bounds are unknown where they needed it and it was not there.
    """

    start: int
    end: int
    text: str
    bounds: Bounds
    granularity: Granularity
    kind: Kind
    relative: bool
    span_start: Bounds | None = None
    span_end: Bounds | None = None
    days_min: int | None = None
    days_max: int | None = None
