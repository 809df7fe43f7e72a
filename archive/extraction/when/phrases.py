"""A phrase of time as read from the words, before it is known from where it is counted; and the scene that says so."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TypeAlias

from archive.dates import UNKNOWN, Bounds
from archive.extraction.when.bare import MonthDay, Weekday
from archive.extraction.when.values import Granularity, Kind

_NEWS = timedelta(days=5)


@dataclass(frozen=True, slots=True)
class Sense:
    """What a phrase comes to in a scene."""

    bounds: Bounds
    granularity: Granularity
    relative: bool


@dataclass(frozen=True, slots=True)
class Scene:
    """From where a phrase is counted, at its place in the text.

    `context` is the last date before the phrase, in the text or before it. `stated` is the last date in the text
    that stood on its own; `setting_year` the year that opens the text or that the anchor gave (`setting_before`: the
    latter, which the text may have left again). `told` says that the context is of the text itself.
    """

    published: date | None
    future: bool = False
    context: Bounds | None = None
    stated: Bounds | None = None
    setting_year: int | None = None
    setting_before: bool = False
    life: bool = False
    told: bool = False

    @property
    def context_days(self) -> tuple[date, date] | None:
        """The context where it is bounded on both sides."""
        if self.context is None or self.context.earliest is None or self.context.latest is None:
            return None
        return self.context.earliest, self.context.latest

    @property
    def context_year(self) -> int | None:
        """The year of the context where it lies in one year."""
        days = self.context_days
        return days[0].year if days and days[0].year == days[1].year else None


Resolver: TypeAlias = Callable[[Scene], Sense]
Reach: TypeAlias = Callable[[Bounds], tuple[Bounds, Granularity]]
Narrowing: TypeAlias = Callable[[Sense, Scene], Sense]


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase at [start, end). `narrow` are the words before it ("early", "the end of"), outermost last.

    `bare` is set where the phrase is a name that comes round again, so that the other end of a range can date it.
    `ends` are the two ends of a range in one phrase. `reach` is set where the phrase awaits a date after it ("two
    days after" + "5 March") and moves that date. `days` are the least and most days of a duration.
    """

    start: int
    end: int
    resolve: Resolver
    kind: Kind = Kind.AT
    bare: MonthDay | Weekday | None = None
    ends: tuple[Resolver, Resolver] | None = None
    reach: Reach | None = None
    days: tuple[int, int | None] | None = None
    narrow: tuple[Narrowing, ...] = ()
    year_only: bool = False

    def sense(self, scene: Scene) -> Sense:
        """What the phrase comes to. Unknown where the calendar (years 1 to 9999) ends before it does."""
        try:
            return self.narrowed(self.resolve(scene), scene)
        except (ValueError, OverflowError):
            return Sense(UNKNOWN, Granularity.UNKNOWN, relative=True)

    def narrowed(self, sense: Sense, scene: Scene) -> Sense:
        """A sense of the bare phrase, narrowed by the words before it."""
        for narrowing in self.narrow:
            sense = narrowing(sense, scene)
        return sense


@dataclass(frozen=True, slots=True)
class Rule:
    """A form of words: `read` makes a phrase of a match, or None where the words mean no time.

    `starts` are the words that a match can begin with, in lower case ("0" stands for digits, "'" for an apostrophe),
    so that a pattern is tried at no other.
    """

    name: str
    starts: frozenset[str]
    pattern: re.Pattern[str]
    read: Callable[[re.Match[str]], Phrase | None]


def rule(name: str, starts: str, pattern: str, read: Callable[[re.Match[str]], Phrase | None]) -> Rule:
    """A rule whose starting words are given in one string, between spaces."""
    return Rule(name, frozenset(starts.split()), re.compile(pattern), read)


def fixed(bounds: Bounds, granularity: Granularity) -> Resolver:
    """A date that stands on its own."""
    return lambda scene: Sense(bounds, granularity, relative=False)


def from_published(count: Callable[[date], tuple[Bounds, Granularity]], granularity: Granularity) -> Resolver:
    """A date counted from the publication day; unknown without one."""

    def resolve(scene: Scene) -> Sense:
        if scene.published is None:
            return Sense(UNKNOWN, granularity, relative=True)
        return Sense(*count(scene.published), relative=True)

    return resolve


def from_context(count: Callable[[date, date], tuple[Bounds, Granularity]], granularity: Granularity) -> Resolver:
    """A date counted from the last date before; unknown without one."""

    def resolve(scene: Scene) -> Sense:
        if scene.context_days is None:
            return Sense(UNKNOWN, granularity, relative=True)
        return Sense(*count(*scene.context_days), relative=True)

    return resolve


def round_again(bare: MonthDay | Weekday) -> Resolver:
    """Which weekday, day or month a name without a year is.

    News leaves the year out of a date of the past twelve months (the usage of the Associated Press and Reuters
    style books), so it is the last one up to the publication day, or of what is to come the next one. Otherwise the
    year is that of the date before: "In 2018 ... in October"; "elected on 11 March 2018 and sworn in on 17 March".
    A month after an earlier month with a year may be either and covers both.
    """

    def resolve(scene: Scene) -> Sense:
        published = scene.published
        if isinstance(bare, Weekday):
            if published is None:
                return Sense(UNKNOWN, Granularity.DAY, relative=True)
            found = bare.next_from(published) if scene.future else bare.last_to(published)
            return Sense(found, Granularity.DAY, relative=True)
        days = scene.context_days if scene.life else None
        if days is not None:
            found = bare.next_from(days[0])
            if published is None or found.latest is None or found.latest <= published:
                return Sense(found, bare.granularity, relative=True)
        year = scene.setting_year
        if year is None and published is None:
            year = scene.context_year
        if year is not None:
            found = bare.in_year(year) or UNKNOWN
            usual = bare.around(published, future=scene.future) if published is not None else found
            if scene.setting_before and published is not None and _is_news(usual, published):
                # "A law of 2017 allows it. ... said on September 20", told on the 21st: a day of the news
                return Sense(usual, bare.granularity, relative=True)
            if scene.setting_before and published is not None and published.year - year <= 1 and found != usual:
                # "They last spoke in 2022. In November ...", told in December 2023: of that year or of this one
                return Sense(found | usual if found.known else usual, Granularity.RANGE, relative=True)
            return Sense(found, bare.granularity, relative=True)
        if published is None:
            return Sense(UNKNOWN, bare.granularity, relative=True)
        usual = bare.around(published, future=scene.future)
        same = _same_year(bare, scene.stated)
        if same is None or same == usual or scene.future:
            return Sense(usual, bare.granularity, relative=True)
        if bare.day is not None:
            return Sense(same, Granularity.DAY, relative=True)
        return Sense(same | usual, Granularity.RANGE, relative=True)

    return resolve


def _is_news(usual: Bounds, published: date) -> bool:
    return usual.exact and usual.latest is not None and timedelta(0) <= published - usual.latest <= _NEWS


def _same_year(bare: MonthDay, stated: Bounds | None) -> Bounds | None:
    """The day or month in the year of a date in the same text, if that date is finer than a year and not after it."""
    if stated is None or stated.earliest is None or stated.latest is None or (stated.width or 366) > 62:
        return None
    found = bare.in_year(stated.earliest.year)
    if found is None or found.latest is None or found.latest < stated.earliest:
        return None
    return found
