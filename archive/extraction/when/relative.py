"""Forms counted from the publication day: "yesterday", "on Thursday", "last month", "over the past year"."""

from __future__ import annotations

import re
from datetime import date, timedelta

from archive.dates import UNKNOWN, Bounds
from archive.extraction.when import guards, periods
from archive.extraction.when.amounts import after, amount, before
from archive.extraction.when.bare import MonthDay, Weekday
from archive.extraction.when.lexicon import (
    COUNTED,
    HEDGE,
    HEDGE_STARTS,
    MONTH,
    NUMBER,
    SEASON,
    WEEKDAY,
    WEEKDAY_STARTS,
    WS,
    month_number,
    weekday_number,
)
from archive.extraction.when.phrases import Phrase, Rule, Scene, Sense, from_published, round_again, rule
from archive.extraction.when.values import Granularity, Kind

_DAYPART = rf"(?:{WS}(?:early{WS}|late{WS}|mid-)?(?:morning|afternoon|evening|night|midday|noon|midnight)\b)"
_SHIFTS = {"yesterday": (-1, -1), "today": (0, 0), "tonight": (0, 0), "tomorrow": (1, 1), "last night": (-1, 0)}


def _day(match: re.Match[str]) -> Phrase | None:
    if guards.is_outlet(match.string, match.start()):
        return None
    word = " ".join(match["word"].lower().split())
    first, last = _SHIFTS.get(word, (-2, -2) if "before " in word else (2, 2) if "after " in word else (0, 0))

    def count(published: date) -> tuple[Bounds, Granularity]:
        return Bounds(published + timedelta(first), published + timedelta(last)), Granularity.DAY

    return Phrase(match.start(), match.end(), from_published(count, Granularity.DAY))


def _period(match: re.Match[str]) -> Phrase | None:
    """ "last month" is the whole calendar month before; a week is any week that the words can mean."""
    if guards.is_owned(match.string, match.start()):
        return None
    which, unit = match["which"].lower().split()[-1], match["unit"].lower()
    shift = {"last": -1, "past": -1, "previous": -1, "next": 1, "coming": 1}.get(which, 0)
    if which == "past" and match["which"].lower().startswith("this"):
        shift = -1

    def count(published: date) -> tuple[Bounds, Granularity]:
        bounds, granularity = periods.unit_of(unit, periods.step(unit, published, shift))
        if shift == -1 and unit == "week" and published.weekday() == 6:
            # On a Sunday the week that ended the day before is "last week" where weeks begin on Sunday.
            bounds = bounds | Bounds.day(published - timedelta(days=1))
        if shift == -1 and unit == "decade":
            bounds = bounds | Bounds(periods.step("decade", published, -1), published)
        return bounds, granularity

    return Phrase(match.start(), match.end(), from_published(count, Granularity(unit)))


def _weekend(match: re.Match[str]) -> Phrase | None:
    """The Saturday and Sunday last begun ("over the weekend"), before that ("last"), or to come ("next")."""
    which = (match["which"] or "the").lower()

    def count(published: date) -> tuple[Bounds, Granularity]:
        saturday = published - timedelta(days=(published.weekday() + 2) % 7)
        if which == "next":
            return Bounds(saturday + timedelta(7), saturday + timedelta(15)), Granularity.RANGE
        if which == "this":
            return Bounds(saturday, saturday + timedelta(8)), Granularity.RANGE
        if which == "last" and published.weekday() >= 5:
            saturday -= timedelta(7)
        return Bounds(saturday, saturday + timedelta(1)), Granularity.RANGE

    return Phrase(match.start(), match.end(), from_published(count, Granularity.RANGE))


def _season(match: re.Match[str]) -> Phrase | None:
    name, which = match["season"].lower(), (match["which"] or "in").lower()

    def count(published: date) -> tuple[Bounds, Granularity]:
        if which == "this":
            return periods.season(name, published.year), Granularity.SEASON
        if name == "winter":
            # The winter last begun, or the one before it.
            year = published.year if published.month == 12 else published.year - 1
            starts = [Bounds(date(y, 12, 1), date(y + 1, 3, 21)) for y in (year - 1, year, year + 1)]
        else:
            begun = periods.season(name, published.year).earliest
            year = published.year if begun and begun <= published else published.year - 1
            starts = [periods.season(name, y) for y in (year - 1, year, year + 1)]
        if which == "next":
            return starts[2], Granularity.SEASON
        running = starts[1].contains(published)
        return (starts[0] if which == "last" and running else starts[1]), Granularity.SEASON

    return Phrase(match.start(), match.end(), from_published(count, Granularity.SEASON))


def _weekday(match: re.Match[str]) -> Phrase | None:
    """A bare weekday is the last one up to the publication day, that day too (the usage of news agencies).

    "Last Friday" said in the week of a Friday may mean that one or the one before, and covers both; so does "next".
    """
    if not guards.is_weekday(match.string, match.start("day"), match.end("day")):
        return None
    bare = Weekday(weekday_number(match["day"]))
    which = " ".join((match["which"] or "").lower().split())
    week = match["week"]
    if not which and not week:
        return Phrase(match.start(), match.end(), round_again(bare), bare=bare)

    def resolve(scene: Scene) -> Sense:
        published = scene.published
        if published is None:
            return Sense(UNKNOWN, Granularity.DAY, relative=True)
        monday = published - timedelta(days=published.weekday())
        if week:
            shift = {"last": -7, "this": 0, "next": 7}[week.lower()]
            day = monday + timedelta(days=shift + bare.number)
            # The Sunday of a week is its last day, or its first.
            first = day - timedelta(7) if bare.number == 6 else day
            return _days(first, day)
        if which in ("last", "this past", "past"):
            day = bare.last_to(published - timedelta(1)).earliest or published
            return _days(day - timedelta(7) if day >= monday and which == "last" else day, day)
        if which == "this":
            day = monday + timedelta(days=bare.number)
            return _days(day, day if day >= published else day + timedelta(7))
        day = bare.next_from(published + timedelta(1)).earliest or published
        return _days(day, day + timedelta(7) if day <= monday + timedelta(6) and which == "next" else day)

    return Phrase(match.start(), match.end(), resolve)


def _days(first: date, last: date) -> Sense:
    return Sense(Bounds(first, last), Granularity.DAY if first == last else Granularity.RANGE, relative=True)


def _month(match: re.Match[str]) -> Phrase | None:
    """ "last March" is the last March that is over, "next March" the first that has not begun, "this" of this year."""
    if guards.is_owned(match.string, match.start()):
        return None
    bare, which = MonthDay(month_number(match["month"])), match["which"].lower().split()[-1]

    def count(published: date) -> tuple[Bounds, Granularity]:
        this = published.replace(day=1)
        if which in ("last", "past"):
            return bare.last_to(this - timedelta(1)), Granularity.MONTH
        if which in ("next", "coming"):
            return bare.next_from(periods.add_months(this, 1)), Granularity.MONTH
        return Bounds.month(published.year, bare.month), Granularity.MONTH

    return Phrase(match.start(), match.end(), from_published(count, Granularity.MONTH))


def _window(match: re.Match[str]) -> Phrase | None:
    """ "over the past year": from a year and a half before the publication day to it, for "a year" is a round word."""
    count_of = amount(match["number"] or "one", match["unit"], match["hedge"])
    onward = match["which"].lower() in ("next", "coming")

    def count(published: date) -> tuple[Bounds, Granularity]:
        if onward:
            return Bounds(published, after(published, count_of.wide)), Granularity.RANGE
        return Bounds(before(published, count_of.wide), published), Granularity.RANGE

    return Phrase(
        match.start(),
        match.end(),
        from_published(count, Granularity.RANGE),
        kind=Kind.DURATION,
        days=count_of.days,
    )


def _recent(match: re.Match[str]) -> Phrase | None:
    def count(published: date) -> tuple[Bounds, Granularity]:
        return Bounds(None, published), Granularity.UNKNOWN

    kind = Kind.UNTIL if match["until"] else Kind.AT
    return Phrase(match.start(), match.end(), from_published(count, Granularity.UNKNOWN), kind=kind)


def _edge(match: re.Match[str]) -> Phrase | None:
    """ "by the end of the month", "earlier in the year": of the publication day, or of the year that opens the text."""
    unit = match["unit"].lower()
    edge = (match["edge"] or match["adverb"] or "").lower()
    name = {"beginning": "start", "middle": "mid", "close": "end", "early": "early", "late": "late"}.get(edge, edge)

    def resolve(scene: Scene) -> Sense:
        if unit == "year" and scene.setting_year is not None:
            whole = Sense(Bounds.year(scene.setting_year), Granularity.YEAR, relative=True)
        elif scene.published is None:
            return Sense(UNKNOWN, Granularity(unit), relative=True)
        else:
            whole = Sense(*periods.unit_of(unit, scene.published), relative=True)
        bounds, granularity = periods.part(name, whole.bounds, whole.granularity)
        if scene.published is not None and bounds.contains(scene.published):
            if edge == "earlier":
                bounds, granularity = Bounds(bounds.earliest, scene.published), Granularity.RANGE
            elif edge == "later":
                bounds, granularity = Bounds(scene.published, bounds.latest), Granularity.RANGE
        return Sense(bounds, granularity, relative=True)

    return Phrase(match.start(), match.end(), resolve)


def _of_the_month(match: re.Match[str]) -> Phrase | None:
    """ "received him on the 5th": the last such day, of the month told of before or of the publication."""
    number, which = int(match["day"]), (match["which"] or "").lower()

    def resolve(scene: Scene) -> Sense:
        days = scene.context_days
        told = days[1] if days is not None and days[0].month == days[1].month and not which else None
        base = told or scene.published
        if base is None:
            return Sense(UNKNOWN, Granularity.DAY, relative=True)
        first = base.replace(day=1)
        if which == "last" or (told is None and not which and number > base.day and not scene.future):
            first = (first - timedelta(days=1)).replace(day=1)
        try:
            return Sense(Bounds.day(first.replace(day=number)), Granularity.DAY, relative=True)
        except ValueError:
            return Sense(UNKNOWN, Granularity.DAY, relative=True)

    return Phrase(match.start(), match.end(), resolve)


_LAST = rf"(?:this{WS}past|this{WS}coming|last|this|next|past|coming)"

RULES: tuple[Rule, ...] = (
    rule(
        "day of the month",
        "the",
        rf"(?<=\b[Oo]n )the{WS}(?P<day>3[01]|[12]\d|[1-9])(?:st|nd|rd|th)(?:{WS}of{WS}(?P<which>this|last){WS}month\b|"
        rf"(?=\s*(?:[.,;)]|$)|{WS}(?:and|in|at|with|by|after|when|for|from|he|she|they|who|the)\b))",
        _of_the_month,
    ),
    rule(
        "day",
        "the day yesterday today tomorrow tonight last this",
        rf"(?<![\w-])(?P<word>(?i:(?:the{WS})?day{WS}before{WS}yesterday|(?:the{WS})?day{WS}after{WS}tomorrow|yesterday|"
        rf"today|tomorrow|tonight|last{WS}night|this{WS}(?:morning|afternoon|evening)))(?!\w|-){_DAYPART}?",
        _day,
    ),
    rule(
        "edge",
        "the end start beginning middle close earlier later early late",
        rf"(?<!\w)(?i:(?:(?:the{WS})?(?P<edge>end|start|beginning|middle|close){WS}of|(?P<adverb>earlier|later|early|late){WS}in)"
        rf"{WS}the{WS}(?P<unit>week|month|year|decade|quarter|century))(?!\w|{WS}of\b|-)",
        _edge,
    ),
    rule(
        "window",
        f"for over in during within throughout through the {HEDGE_STARTS}",
        rf"(?<!\w)(?i:(?:(?:for|over|in|during|within|throughout|through){WS})?(?:(?P<hedge>{HEDGE}){WS})?the{WS}"
        rf"(?P<which>past|last|next|coming){WS}(?:(?P<number>{NUMBER}){WS})?(?P<unit>{COUNTED}))(?!\w|-|{WS}of\b|{WS}before\b)",
        _window,
    ),
    rule(
        "recent",
        "in until",
        rf"(?<!\w)(?i:in{WS}recent{WS}(?:days|weeks|months|years|decades)|(?P<until>until){WS}(?:very{WS})?recently)\b",
        _recent,
    ),
    rule(
        "weekend",
        "over at during last this next past",
        rf"(?<!\w)(?i:(?:(?:over|at|during){WS}the|(?P<which>last|this|next|past)){WS}weekend)\b",
        _weekend,
    ),
    rule(
        "period",
        "this last next past coming current the",
        rf"(?<!\w)(?i:(?P<which>{_LAST}|the{WS}(?:current|previous)|current){WS}(?P<unit>week|month|quarter|year|decade|century))(?!\w|-|{WS}of\b)",
        _period,
    ),
    rule(
        "period of somebody",
        "last",
        rf"(?<!\bthe )(?<!\bhis )(?<!\bher )(?<!\bits )(?<!\btheir )(?<!\w)(?P<which>last){WS}(?P<unit>week|month|year)(?={WS}of{WS}(?!{MONTH}\b)[A-Z])",
        _period,
    ),
    rule(
        "season",
        "last this next in",
        rf"(?<!\w)(?i:(?:(?P<which>last|this|next)|in(?:{WS}the)?){WS}(?:early{WS}|late{WS}|mid-)?)(?P<season>{SEASON})\b(?!{WS}of\b|{WS}\d|-|{WS}and\b|{WS}[A-Z])",
        _season,
    ),
    rule(
        "relative month", "this last next past coming", rf"(?<!\w)(?i:(?P<which>{_LAST})){WS}(?P<month>{MONTH})", _month
    ),
    rule(
        "weekday",
        f"this last next past coming early late {WEEKDAY_STARTS}",
        rf"(?<![\w-])(?:(?i:(?P<which>{_LAST})){WS})?(?:(?i:early|late){WS})?(?P<day>{WEEKDAY}){_DAYPART}?(?:,?{WS}(?:of{WS})?(?P<week>last|this|next){WS}week\b)?",
        _weekday,
    ),
)
