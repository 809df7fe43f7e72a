"""Forms counted from a date said before ("that year", "two days later"), and amounts counted from any day ("ago")."""

from __future__ import annotations

import re
from datetime import date, timedelta

from archive.dates import UNKNOWN, Bounds
from archive.extraction.when import periods
from archive.extraction.when.amounts import Amount, amount, away
from archive.extraction.when.bare import MonthDay, Weekday
from archive.extraction.when.lexicon import (
    COUNTED,
    HEDGE,
    HEDGE_STARTS,
    MONTH,
    NUMBER,
    NUMBER_STARTS,
    PLURAL_STARTS,
    SEASON,
    THAT_STARTS,
    THAT_UNIT,
    WEEKDAY,
    WS,
    month_number,
    weekday_number,
)
from archive.extraction.when.phrases import Phrase, Rule, Scene, Sense, from_context, from_published, rule
from archive.extraction.when.values import Granularity, Kind

_STEPS = {"following": 1, "next": 1, "previous": -1, "preceding": -1, "prior": -1}
# At most so many days lie between a thing and "the week after" it.
_APART = {"day": 1, "week": 13, "month": 62, "year": 731}
_ENDS_HERE = re.compile(
    r"\s*(?:$|[.,;:)\]”\"’—–]|-\s)|\s+that(?:\s*(?:$|[.,;:)])|\s+(?:he|she|they|was|were|had|came|made|became|went|took|\w{3,}ed)\b)"
)


def _unit(match: re.Match[str]) -> Phrase | None:
    """ "that month" is the month of the date before, "the following year" the year after it.

    Where the date before is known no finer than a longer unit, the days of it remain ("In 2018 ... that day").
    """
    step, unit = _STEPS.get(match["which"].lower().split()[-1], 0), match["unit"].lower()
    if unit in ("morning", "afternoon", "evening", "night"):
        unit = "day"

    def count(first: date, last: date) -> tuple[Bounds, Granularity]:
        return _neighbour(unit, first, last, step)

    return Phrase(match.start(), match.end(), from_context(count, Granularity(unit)))


def _neighbour(unit: str, first: date, last: date, step: int) -> tuple[Bounds, Granularity]:
    early, granularity = periods.unit_of(unit, periods.step(unit, first, step))
    late, _ = periods.unit_of(unit, periods.step(unit, last, step))
    if early == late:
        return early, granularity
    if step == 0 and unit not in ("year", "decade"):
        return Bounds(first, last), Granularity.RANGE
    return early | late, Granularity.RANGE


def _unit_after(match: re.Match[str]) -> Phrase | None:
    """ "the year before", "the day after", where no event follows that it is counted from."""
    unit, step = match["unit"].lower(), 1 if match["way"].lower() == "after" else -1
    unit = "day" if unit in ("morning", "afternoon", "evening", "night") else unit

    def count(first: date, last: date) -> tuple[Bounds, Granularity]:
        return _neighbour(unit, first, last, step)

    def reach(bounds: Bounds) -> tuple[Bounds, Granularity]:
        if bounds.earliest is None or bounds.latest is None:
            return UNKNOWN, Granularity(unit)
        return _neighbour(unit, bounds.earliest, bounds.latest, step)

    if not _ENDS_HERE.match(match.string, match.end()):
        apart = (1, _APART[unit])
        return Phrase(
            match.start(), match.end(), lambda scene: Sense(UNKNOWN, Granularity(unit), True), reach=reach, days=apart
        )
    end = match.end() + (5 if match.string.startswith(" that", match.end()) else 0)  # "the year after that"
    return Phrase(match.start(), end, from_context(count, Granularity(unit)), reach=reach)


def _name(match: re.Match[str]) -> Phrase | None:
    """ "that October", "the following March", "the previous Friday"."""
    step = _STEPS.get(match["which"].lower().split()[-1], 0)
    bare = MonthDay(month_number(match["month"])) if match["month"] else Weekday(weekday_number(match["day"]))

    def count(first: date, last: date) -> tuple[Bounds, Granularity]:
        if step > 0:
            found = bare.next_from(first + timedelta(1)) | bare.next_from(last + timedelta(1))
        elif step < 0:
            found = bare.last_to(first - timedelta(1)) | bare.last_to(last - timedelta(1))
        elif isinstance(bare, MonthDay):
            found = Bounds.month(first.year, bare.month) | Bounds.month(last.year, bare.month)
        else:
            found = bare.last_to(first) | bare.next_from(last)
        fine = found.exact or (bare.granularity is Granularity.MONTH and (found.width or 99) <= 31)
        return found, bare.granularity if fine else Granularity.RANGE

    return Phrase(match.start(), match.end(), from_context(count, bare.granularity))


def _that_season(match: re.Match[str]) -> Phrase | None:
    name = match["season"].lower()
    step = _STEPS.get(match["which"].lower().split()[-1], 0)

    def count(first: date, last: date) -> tuple[Bounds, Granularity]:
        if step == 0:
            return periods.season(name, first.year) | periods.season(name, last.year), Granularity.SEASON
        near = min(first.year, first.year + step), max(last.year, last.year + step)
        return periods.season(name, near[0]) | periods.season(name, near[1]), Granularity.RANGE

    return Phrase(match.start(), match.end(), from_context(count, Granularity.SEASON))


def _then(match: re.Match[str]) -> Phrase | None:
    """ "He was director at the time", "Li joined it then": the date before."""

    def count(first: date, last: date) -> tuple[Bounds, Granularity]:
        return Bounds(first, last), Granularity.RANGE

    return Phrase(match.start(), match.end(), from_context(count, Granularity.RANGE))


def _about_then(match: re.Match[str]) -> Phrase | None:
    """ "Fang was replaced at about the same time": a week, or of a longer time a month, before the date before or after it."""

    def count(first: date, last: date) -> tuple[Bounds, Granularity]:
        slack = timedelta(7 if last - first < _MONTH else 31)
        return Bounds(first - slack, last + slack), Granularity.RANGE

    return Phrase(match.start(), match.end(), from_context(count, Granularity.RANGE))


_MONTH = timedelta(27)


def _since_then(match: re.Match[str]) -> Phrase | None:
    def resolve(scene: Scene) -> Sense:
        return Sense(scene.context or UNKNOWN, Granularity.RANGE if scene.context else Granularity.UNKNOWN, True)

    return Phrase(match.start(), match.end(), resolve, kind=Kind.SINCE)


_TOOK = re.compile(r"\b(?:take[sn]?|took|taking)\s+$", re.I)


def _offset(match: re.Match[str]) -> Phrase | None:
    number, unit, way = match["number"], match["unit"] or match["plural"], " ".join(match["way"].lower().split())
    if number is None and unit.lower() in ("day", "week", "month", "year", "decade", "century", "hour"):
        return None
    hedge, start = match["hedge"], match.start()
    if (
        hedge is not None
        and hedge.lower() == "over"
        and number
        and _TOOK.search(match.string[max(0, start - 8) : start])
    ):
        hedge, start = None, match.start("number")  # "took over two years ago"
    length = amount(number, unit, hedge)
    forward = way in ("later", "after", "afterwards", "afterward", "hence", "on", "from now", "from today")

    def count(first: date, last: date) -> tuple[Bounds, Granularity]:
        return away(first, last, length, forward=forward)

    def reach(bounds: Bounds) -> tuple[Bounds, Granularity]:
        if bounds.earliest is None or bounds.latest is None:
            return UNKNOWN, length.granularity
        return away(bounds.earliest, bounds.latest, length, forward=forward)

    end = match.end()
    if match["on"] is not None and length.exact is not None and length.unit not in ("hour", "day"):
        slack = _ABOUT.get(match["on"].lower().split()[-1], 0)
        return Phrase(start, end, from_published(lambda day: _to_the_day(day, length, slack), Granularity.DAY))
    if way in ("ago", "hence", "from now", "from today"):
        return Phrase(start, end, from_published(lambda day: count(day, day), length.granularity))
    if way in ("before", "after", "prior to") and not _ENDS_HERE.match(match.string, end):
        # Counted from an event that the words after it name: its date is not said here.
        return Phrase(start, end, lambda scene: Sense(UNKNOWN, length.granularity, True), reach=reach, days=length.days)
    return Phrase(
        start, end, from_context(count, length.granularity), reach=reach if way in ("before", "after") else None
    )


# Days either side that "ago this week" may mean.
_ABOUT = {"week": 6, "weekend": 6, "month": 30}


def _to_the_day(day: date, length: Amount, slack: int) -> tuple[Bounds, Granularity]:
    """ "Thirty years ago today", "40 years ago this week": the day itself so long before, or those about it."""
    then = periods.step("week" if length.unit == "fortnight" else length.unit, day, -(length.exact or 0))
    if not slack:
        return Bounds.day(then), Granularity.DAY
    return Bounds(then - timedelta(days=slack), then + timedelta(days=slack)), Granularity.WEEK


RULES: tuple[Rule, ...] = (
    rule(
        "offset",
        f"{HEDGE_STARTS} {NUMBER_STARTS} {PLURAL_STARTS}",
        rf"(?<![\w-])(?i:(?:(?P<hedge>{HEDGE}){WS})?(?:(?P<number>{NUMBER}){WS}(?P<unit>{COUNTED}|hours?)|(?P<plural>days|weeks|months|years|decades|hours)){WS}"
        rf"(?P<way>ago|earlier|later|before|after(?:wards?)?|previously|hence|from{WS}(?:now|today)|prior(?:{WS}to)?)"
        rf"(?:(?<=ago){WS}(?P<on>today|this{WS}(?:day|week|weekend|month)))?)(?!\w|-)",
        _offset,
    ),
    rule(
        "unit after",
        "the",
        rf"(?<!\w)(?i:the{WS}(?P<unit>day|morning|afternoon|evening|night|week|month|year){WS}(?P<way>before|after))(?!\w|-)",
        _unit_after,
    ),
    rule(
        "unit",
        f"{THAT_STARTS} same",
        rf"(?<!\w)(?i:(?P<which>{THAT_UNIT}|(?<=on )same){WS}(?P<unit>day|week|month|year|decade|morning|afternoon|evening|night))(?!\w|-|’s\b(?!{WS}\w))",
        _unit,
    ),
    rule(
        "next day",
        "next",
        rf"(?:(?<=\A)|(?<=[.!?;,]\s)|(?<=\n))(?P<which>[Nn]ext){WS}(?P<unit>day|morning)(?=,?{WS}(?:he|she|they|it|the|[A-Z]))",
        _unit,
    ),
    rule(
        "name",
        THAT_STARTS,
        rf"(?<!\w)(?i:(?P<which>{THAT_UNIT})){WS}(?:(?P<month>{MONTH})(?!{WS}\d)|(?P<day>{WEEKDAY}))",
        _name,
    ),
    rule(
        "that season",
        THAT_STARTS,
        rf"(?<!\w)(?i:(?P<which>{THAT_UNIT})){WS}(?P<season>{SEASON})\b(?!{WS}of\b)",
        _that_season,
    ),
    rule(
        "then",
        "at then",
        rf"(?<![\w-])(?:At{WS}(?:the|that){WS}time(?!{WS}(?:of|that|when)\b|\w|-)"
        rf"|at{WS}(?:the|that){WS}time(?!{WS}(?:of|that|when|the|he|she|it|they)\b|\w|-)"
        rf"|(?<=[a-z]{{3}}\s)(?<!until\s)(?<!since\s)(?<!from\s)(?<!back\s)(?<!even\s)(?<!than\s)(?<!till\s)then(?=\s{{0,2}}(?:[,.;)]|$)))",
        _then,
    ),
    # "At the same time" alone says as often that somebody has two posts at once.
    rule(
        "same time",
        "at about around roughly",
        rf"(?<![\w-])(?i:(?:at{WS})?(?:about|around|roughly){WS}(?:the{WS}same|that){WS}time)(?!{WS}(?:as|of|that|when|an?|the|his|her|its|their|he|she|it|they|we)\b|\w|-)",
        _about_then,
    ),
    rule(
        "since then",
        "since ever",
        rf"(?<!\w)(?i:(?:ever{WS})?since{WS}then\b|(?:ever{WS})?since(?=\s*(?:[.,;)\]]|$)))",
        _since_then,
    ),
)
