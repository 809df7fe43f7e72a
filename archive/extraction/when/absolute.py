"""Forms with names of the calendar: ISO days, days of months, months, years, decades, centuries, and ranges of them."""

from __future__ import annotations

import re
from datetime import date

from archive.dates import UNKNOWN, Bounds
from archive.extraction.when import guards, periods
from archive.extraction.when.bare import MonthDay, month_day
from archive.extraction.when.lexicon import (
    DAY,
    MONTH,
    MONTH_STARTS,
    NOT_AFTER,
    SP,
    THAT_YEAR,
    WEEKDAY_ANY,
    WEEKDAY_STARTS,
    WS,
    YEAR,
    century_number,
    day_number,
    month_number,
    weekday_number,
)
from archive.extraction.when.phrases import Phrase, Resolver, Rule, Scene, Sense, fixed, round_again, rule
from archive.extraction.when.values import Granularity, Kind

# The one day of a month that news names without its year however long ago it is.
_ATTACKS = re.compile(r"\s{1,3}(?:(?:terrorist|terror|hijack\w*)\s{1,3})?attacks?\b")
_TO = r"(?:\s?[-–—]\s?|\s(?:to|through|until)\s)"


def _of_that_year(bare: MonthDay, which: str) -> Resolver:
    """A day or month "of last year", "of that year"."""
    words = which.lower().split()

    def resolve(scene: Scene) -> Sense:
        year: int | None
        if (words[-1] in ("last", "next") and len(words) == 1) or words == ["this"]:
            year = scene.published.year if scene.published else None
        else:
            year = scene.context_year
        if year is None:
            return Sense(UNKNOWN, bare.granularity, relative=True)
        year += {"last": -1, "next": 1, "following": 1, "previous": -1, "preceding": -1, "prior": -1}.get(words[-1], 0)
        return Sense(bare.in_year(year) or UNKNOWN, bare.granularity, relative=True)

    return resolve


def _named(match: re.Match[str], bare: MonthDay, year: str | None, which: str | None) -> Phrase | None:
    """The phrase of a month or a day of it, with its year, a word for its year, or neither."""
    if year is not None:
        bounds = bare.in_year(int(year)) or Bounds.month(int(year), bare.month)
        granularity = bare.granularity if bounds.exact else Granularity.MONTH
        return Phrase(match.start(), match.end(), fixed(bounds, granularity))
    if which is not None:
        return Phrase(match.start(), match.end(), _of_that_year(bare, which))
    return Phrase(match.start(), match.end(), round_again(bare), bare=bare)


def _iso(match: re.Match[str]) -> Phrase | None:
    try:
        day = date(int(match["y"]), int(match["m"]), int(match["d"]))
    except ValueError:
        return None
    return Phrase(match.start(), match.end(), fixed(Bounds.day(day), Granularity.DAY))


def _iso_month(match: re.Match[str]) -> Phrase | None:
    bounds = Bounds.month(int(match["y"]), int(match["m"]))
    return Phrase(match.start(), match.end(), fixed(bounds, Granularity.MONTH))


def _numeric(match: re.Match[str]) -> Phrase | None:
    """With slashes the day may stand first or second, and both readings are kept; with full stops it stands first."""
    one, other, year = int(match["a"]), int(match["b"]), int(match["y"])
    readings = [(one, other)] if match["sep"] == "." else [(one, other), (other, one)]
    days = []
    for day, month in readings:
        try:
            days.append(date(year, month, day))
        except ValueError:
            continue
    if not days:
        return None
    bounds = Bounds(min(days), max(days))
    granularity = Granularity.DAY if bounds.exact else Granularity.RANGE
    return Phrase(match.start(), match.end(), fixed(bounds, granularity))


def _weekday_day(match: re.Match[str]) -> Phrase | None:
    month, day = match["m"] or match["m2"], match["d"] or match["d2"]
    bare = month_day(month_number(month), day_number(day), weekday_number(match["w"]))
    return _named(match, bare, match["y"], match["which"])


def _month_day(match: re.Match[str]) -> Phrase | None:
    if match["y"] is None and guards.counts_something(match.string, match.end()):
        return None
    if match["y"] is None and guards.bears_day(match.string, match.end()):
        return None
    bare = month_day(month_number(match["m"]), day_number(match["d"]))
    if (bare.month, bare.day, match["y"]) == (9, 11, None) and _ATTACKS.match(match.string, match.end()):
        return Phrase(match.start(), match.end(), fixed(Bounds.day(date(2001, 9, 11)), Granularity.DAY))
    return _named(match, bare, match["y"], match["which"])


def _month_year(match: re.Match[str]) -> Phrase | None:
    bare = MonthDay(month_number(match["m"]))
    if match["y"] is not None and not guards.is_year(match.string, match.start("y"), match.end()):
        return None
    return _named(match, bare, match["y"], match["which"])


def _month(match: re.Match[str]) -> Phrase | None:
    if not guards.is_month(match.string, match.start(), match.end()):
        return None
    return _named(match, MonthDay(month_number(match.group())), None, None)


def _day_range(match: re.Match[str]) -> Phrase | None:
    """ "Nov. 8-14", "3 to 5 March 2019", "between 3 and 5 March"."""
    month, first, last = match["m"] or match["m2"], match["d"] or match["d2"], match["e"] or match["e2"]
    start = month_day(month_number(month), day_number(first))
    end = month_day(month_number(month), day_number(last))
    if start.day is None or end.day is None or start.day >= end.day:
        return None
    year = match["y"] or match["y2"]
    if year is None:
        return _span(match, round_again(start), round_again(end))
    ends = [bare.in_year(int(year)) for bare in (start, end)]
    if ends[0] is None or ends[1] is None:
        return None
    return _span(match, fixed(ends[0], Granularity.DAY), fixed(ends[1], Granularity.DAY))


def _both_days(match: re.Match[str]) -> Phrase | None:
    """ "January 5 and 6, 2021": a thing on both days, or on either."""
    days = [month_day(month_number(match["m"]), day_number(match[name])) for name in ("d", "e")]
    if guards.counts_something(match.string, match.end()) or days[0].day is None or days[1].day is None:
        return None

    def resolve(scene: Scene) -> Sense:
        year = match["y"]
        if year is None:
            senses = [round_again(day)(scene) for day in days]
            bounds = senses[0].bounds | senses[1].bounds
        else:
            found = [day.in_year(int(year)) or Bounds.month(int(year), day.month) for day in days]
            bounds = found[0] | found[1]
        return Sense(bounds, Granularity.RANGE, relative=year is None)

    return Phrase(match.start(), match.end(), resolve)


def _span(match: re.Match[str], start: Resolver, end: Resolver) -> Phrase:
    return Phrase(match.start(), match.end(), start, kind=Kind.FROM_TO, ends=(start, end))


_OF_ACCOUNTS = re.compile(r"\s(?:(?:fiscal|financial|budget|crop|marketing|school|academic|tax)\s)?(?:year|season)\b")


def _year_range(match: re.Match[str]) -> Phrase | None:
    """ "2012-2016", "2012–16", "2018/19"; a hyphen before a month's number that can be no year is ISO 8601's month."""
    first, last = int(match["y"]), match["z"] or match["z2"]
    if not guards.is_year(match.string, match.start(), match.end()):
        return None
    end = int(last) if len(last) == 4 else first // 100 * 100 + int(last) + (100 if first % 100 == 99 else 0)
    if end <= first:
        return None
    if end == first + 1 and _OF_ACCOUNTS.match(match.string, match.end()):
        # one year of accounts, of crops or of school: what began in it did so in either
        both = Bounds(Bounds.year(first).earliest, Bounds.year(end).latest)
        return Phrase(match.start(), match.end(), fixed(both, Granularity.YEAR))
    return _span(match, fixed(Bounds.year(first), Granularity.YEAR), fixed(Bounds.year(end), Granularity.YEAR))


def _year_onwards(match: re.Match[str]) -> Phrase | None:
    bounds = Bounds.year(int(match["y"]))
    return Phrase(match.start(), match.end(), fixed(bounds, Granularity.YEAR), kind=Kind.SINCE)


def _year(match: re.Match[str]) -> Phrase | None:
    if not guards.is_year(match.string, match.start(), match.end()):
        return None
    bounds = Bounds.year(int(match.group()))
    return Phrase(match.start(), match.end(), fixed(bounds, Granularity.YEAR), year_only=True)


def _fiscal(match: re.Match[str]) -> Phrase | None:
    return Phrase(match.start(), match.end(), fixed(periods.fiscal_year(int(match["y"])), Granularity.YEAR))


_DECADES = ("twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties")


def _decade(match: re.Match[str]) -> Phrase | None:
    """ "the 1990s"; "the 1800s" is the century; "the '90s" are of the twentieth century."""
    if match["word"]:
        first = 1920 + _DECADES.index(match["word"].lower()) * 10
    else:
        first = 1900 + int(match["short"]) * 10 if match["short"] else int(match["y"])
    if first % 100 == 0 and first < 2000:
        bounds, granularity = periods.years(first, first + 99), Granularity.CENTURY
    else:
        bounds, granularity = periods.decade_of(first), Granularity.DECADE
    return Phrase(match.start(), match.end(), fixed(bounds, granularity))


def _century(match: re.Match[str]) -> Phrase | None:
    number = century_number(match["n"])
    if not 1 <= number <= 30:
        return None
    return Phrase(match.start(), match.end(), fixed(periods.century(number), Granularity.CENTURY))


_OPEN_YEAR = rf"(?P<y>{YEAR})"
_MONTH_FIRST = rf"(?P<m>{MONTH}){SP}(?P<d>{DAY})"
_DAY_FIRST = rf"(?:the{WS})?(?P<d2>{DAY}){WS}(?:of{WS})?(?P<m2>{MONTH})"

RULES: tuple[Rule, ...] = (
    rule(
        "iso",
        "0",
        r"(?<![\w./-])(?P<y>1[89]\d\d|20\d\d|2100)(?P<s>[-/.])(?P<m>\d\d?)(?P=s)(?P<d>\d\d?)"
        r"(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?(?![\w/-]|\.\d)",
        _iso,
    ),
    rule(
        "numeric",
        "0",
        rf"(?<![\w./-])(?P<a>\d\d?)(?P<sep>[./])(?P<b>\d\d?)(?P=sep)(?P<y>{YEAR})(?![\w/-])",
        _numeric,
    ),
    rule(
        "day range",
        f"0 {MONTH_STARTS}",
        rf"(?<!\w)(?:(?P<m>{MONTH}){WS}(?P<d>{DAY}){_TO}(?P<e>{DAY})(?!{SP}{MONTH})(?:,?{WS}(?P<y>{YEAR}))?"
        rf"|(?P<d2>{DAY}){_TO}(?P<e2>{DAY}){WS}(?P<m2>{MONTH})(?:,?{WS}(?P<y2>{YEAR}))?)",
        _day_range,
    ),
    rule(
        "two days",
        MONTH_STARTS,
        rf"(?<!\w)(?P<m>{MONTH}){WS}(?P<d>{DAY}){WS}and{WS}(?P<e>{DAY})(?!{WS}(?:of{WS})?{MONTH})(?:,?{WS}(?P<y>{YEAR}))?",
        _both_days,
    ),
    rule(
        "weekday and day",
        WEEKDAY_STARTS,
        rf"(?<!\w)(?P<w>{WEEKDAY_ANY}),?{SP}(?:{WS}the{WS})?(?P<open>\()?"
        rf"(?:{_MONTH_FIRST}|{_DAY_FIRST})(?:(?:,{SP}|{WS})(?P<y>{YEAR})|{THAT_YEAR})?(?(open)\))",
        _weekday_day,
    ),
    rule(
        "month and day",
        MONTH_STARTS,
        rf"(?<!\w){_MONTH_FIRST}(?:(?:,{SP}|{WS})(?P<y>{YEAR})|{THAT_YEAR})?",
        _month_day,
    ),
    rule(
        "day and month",
        "0 the",
        rf"(?<![\w$€£¥#№.,/-])(?:the{WS})?(?P<d>{DAY})(?:{WS}(?:of{WS})?|-)(?P<m>{MONTH})(?:(?:,{SP}|{WS}|-)(?P<y>{YEAR})|{THAT_YEAR})?",
        _month_day,
    ),
    rule(
        "month and year",
        MONTH_STARTS,
        rf"(?<!\w)(?P<m>{MONTH})(?:(?:,{SP}|{WS}of{WS}|{SP}-?{SP})(?P<y>{YEAR})|{THAT_YEAR})",
        _month_year,
    ),
    rule("month", MONTH_STARTS, rf"(?<![\w-]){MONTH}|(?<=[a-z]-){MONTH}", _month),
    rule(
        "year onwards",
        "0",
        rf"{NOT_AFTER}(?P<y>1[89]\d\d|20\d\d|2100)(?:{SP}[-–—]{SP}(?:[Pp]resent|[Nn]ow|[Tt]oday|[Ii]ncumbent)\b|{WS}to{WS}(?:the{WS})?present\b|[-–—](?=\s?\)))",
        _year_onwards,
    ),
    rule(
        "year range",
        "0",
        rf"{NOT_AFTER}(?P<y>1[89]\d\d|20\d\d|2100)(?:\s?[-–—/]\s?(?P<z>(?:1[89]|20)\d\d|2100)|[–/-](?P<z2>\d\d))(?![\w%/-]|[.,]\d)",
        _year_range,
    ),
    rule("iso month", "0", rf"{NOT_AFTER}(?P<y>1[89]\d\d|20\d\d)-(?P<m>0[1-9]|1[0-2])(?![\w/-])", _iso_month),
    rule(
        "fiscal year",
        "fy fiscal financial",
        rf"(?<!\w)(?:FY{SP}|(?i:(?:fiscal|financial){WS}(?:year{WS})?)){_OPEN_YEAR}",
        _fiscal,
    ),
    rule(
        "decade",
        "0 ' nineteen twenties thirties forties fifties sixties seventies eighties nineties",
        r"(?<![\w.,$-])(?:(?P<y>(?:1[89]|20)\d0)[’']?s|[’'‘](?P<short>[2-9])0s|(?<=the )(?:nineteen-)?(?P<word>(?i:twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)))\b(?!-)",
        _decade,
    ),
    rule(
        "century",
        "0 eighteenth nineteenth twentieth twenty",
        r"(?<!\w)(?P<n>(?:[12]?\d)(?:st|nd|rd|th)|(?i:eighteenth|nineteenth|twentieth|twenty-first))[\s-](?i:century)\b",
        _century,
    ),
    rule("year", "0", r"(?<![\w$€£¥#№@/\\_=+^])(?:1[89]\d\d|20\d\d|2100)(?![\w%°]|[.:]\d)", _year),
)
