"""Every expression of time in a text, dated."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from archive.dates import UNKNOWN, Bounds
from archive.extraction.when import leads
from archive.extraction.when.bare import MonthDay, Weekday
from archive.extraction.when.lexicon import WS
from archive.extraction.when.phrases import Phrase, Reach, Scene, Sense
from archive.extraction.when.scan import phrases
from archive.extraction.when.values import Anchor, Granularity, Kind, When

_LINK = re.compile(
    rf"(?:,?{WS}(?P<word>to|until|till|through|thru|up{WS}to|and{WS}until|and)(?:{WS}(?:at{WS}least|in|on))?{WS}|\s{{0,2}}(?P<dash>[-–—]|&[nm]dash;)\s{{0,2}}(?:in{WS})?)"
)
_FROM = re.compile(rf"(?i:(?<![\w-])(?P<word>from|between|since)(?:{WS}(?:at{WS}least|in|on))*{WS})$")
_EFFECT = re.compile(rf"(?i:\b(?:from|effective|as{WS}of|starting|beginning)(?:{WS}(?:from|on|in))?{WS})$")
_OPENING = re.compile(rf"\W{{0,3}}(?i:(?:in|during|by|early{WS}in|late{WS}in){WS})?(?:early{WS}|mid-|late{WS})?$")
_SENTENCE_END = re.compile(r"[.!?][”\"’)]{0,2}\s{1,9}[“\"‘]?[A-Z0-9]|\n")
_UNTIL_THEN = re.compile(r"[^.;]{0,80}\b(?:until|till)\b[^;]*$")
_LISTED = re.compile(rf",?{WS}(?:and|or){WS}(?:in{WS})?")


def find(text: str, anchor: Anchor) -> list[When]:
    """The expressions of time in `text`, in order, none over another. Any text will do; nothing is raised.

    Where a word says what kind of date it is, it is part of the expression ("since 2012", "from 1997 to 2021",
    "before March"); "on" and "in" are not. Bounds are never narrower than what the words can mean: see `periods` for
    "early" and "late", `amounts` for "three years ago", `phrases.round_again` for a month or weekday without a year.
    """
    setting = _whole_year(anchor.context)
    scene = Scene(anchor.published, anchor.future, anchor.context, None, setting, setting is not None, anchor.life)
    return list(_dated(text, _modified(text), scene))


def _whole_year(context: Bounds | None) -> int | None:
    if context is None or context.earliest is None or context != Bounds.year(context.earliest.year):
        return None
    return context.earliest.year


def _modified(text: str) -> list[Phrase]:
    """The phrases with the words that narrow them, and with "two days after" joined to the date that follows it."""
    result: list[Phrase] = []
    floor = 0
    for found in phrases(text):
        phrase = leads.narrowed(text, found, floor)
        before = result[-1] if result else None
        if before is not None and before.reach is not None and text[before.end : phrase.start].isspace():
            result[-1] = _moved(before.start, before.reach, phrase)
        else:
            result.append(phrase)
        floor = phrase.end
    return result


_ASIDE = re.compile(r"(?:,\s+(?:which|who|whose|whom)|\b(?:unlike|like|than))\b[^,;]{0,80}$")


def _moved(start: int, reach: Reach, target: Phrase) -> Phrase:
    """ "two days after" and "5 March 2019" as one phrase."""

    def resolve(scene: Scene) -> Sense:
        sense = target.sense(scene)
        return Sense(*reach(sense.bounds), sense.relative)

    return Phrase(start, target.end, resolve)


def _dated(text: str, found: list[Phrase], scene: Scene) -> Iterator[When]:
    floor = index = 0
    while index < len(found):
        phrase = found[index]
        if scene.stated is not None and _SENTENCE_END.search(text, floor, phrase.start + 1):
            scene = replace(scene, stated=None)
        second = found[index + 1] if index + 1 < len(found) else None
        when = _between(text, phrase, second, floor, scene) if second is not None else None
        if when is None:
            when = _single(text, phrase, second, floor, scene)
            index += 1
        else:
            index += 2
        scene = _after(text, when, scene)
        floor = when.end
        yield when


def _after(text: str, when: When, scene: Scene) -> Scene:
    """The scene for what follows an expression: its date is now the date before."""
    bounds = when.span_end if when.span_end is not None else when.bounds
    if when.kind is Kind.DURATION or not bounds.closed:
        return scene
    if scene.told and _ASIDE.search(text, 0, when.start) and text.startswith(",", when.end):
        return (
            scene  # "in October 2012, of the department, which was dissolved in 2016, and a month later": after October
        )
    scene = replace(scene, context=bounds, told=True, stated=scene.stated if when.relative else bounds)
    year = _whole_year(bounds) if when.kind is Kind.AT and not when.relative else None
    if year is not None and _OPENING.match(text[max(0, when.start - 16) : when.start]) and when.start <= 16:
        scene = replace(scene, setting_year=year, setting_before=False)
    elif not when.relative:
        scene = replace(scene, setting_year=None)
    return scene


def _single(text: str, phrase: Phrase, second: Phrase | None, floor: int, scene: Scene) -> When:
    if phrase.ends is not None:
        return _range_in_one(text, phrase, floor, scene)
    if isinstance(phrase.bare, MonthDay) and _takes_effect(text, phrase, phrase.bare, floor, scene):
        scene = replace(scene, future=True)
    sense = phrase.sense(scene)
    if second is not None and isinstance(phrase.bare, MonthDay) and _UNTIL_THEN.match(text[phrase.end : second.start]):
        sense = _up_to(text, phrase, phrase.bare, second, scene) or sense
    if second is not None and isinstance(phrase.bare, MonthDay) and _LISTED.fullmatch(text[phrase.end : second.start]):
        sense = _listed(phrase, phrase.bare, second, scene) or sense
    kind, start, end, whole = leads.kind(text, phrase, floor)
    bounds = sense.bounds
    if kind in (Kind.BEFORE, Kind.AFTER, Kind.BY):
        try:
            bounds = leads.open_side(kind, bounds, whole=whole)
        except OverflowError:
            bounds = UNKNOWN
    low, high = phrase.days or (None, None)
    return When(
        start, end, text[start:end], bounds, sense.granularity, kind, sense.relative, days_min=low, days_max=high
    )


def _takes_effect(text: str, phrase: Phrase, bare: MonthDay, floor: int, scene: Scene) -> bool:
    """Whether a day without a year is that on which a thing takes effect soon: "from Oct. 1", said in September."""
    published = scene.published
    if published is None or not _EFFECT.search(text[max(floor, phrase.start - 32) : phrase.start]):
        return False
    try:
        ahead, behind = bare.next_from(published).earliest, bare.last_to(published).earliest
    except (ValueError, OverflowError):
        return False
    return ahead is not None and behind is not None and (ahead - published).days * 3 < (published - behind).days


def _listed(phrase: Phrase, bare: MonthDay, second: Phrase, scene: Scene) -> Sense | None:
    """ "in March and October 2023": both are of that year."""
    sense = second.sense(scene)
    if second.bare is not None or sense.relative or sense.granularity not in (Granularity.MONTH, Granularity.DAY):
        return None
    year = sense.bounds.earliest.year if sense.bounds.earliest else None
    bounds = bare.in_year(year) if year else None
    return phrase.narrowed(Sense(bounds, bare.granularity, False), scene) if bounds else None


def _range_in_one(text: str, phrase: Phrase, floor: int, scene: Scene) -> When:
    assert phrase.ends is not None
    start, end = (replace(phrase, resolve=resolve).sense(scene) for resolve in phrase.ends)
    if start.bounds.earliest and end.bounds.latest and start.bounds.earliest > end.bounds.latest:
        start = Sense(UNKNOWN, start.granularity, start.relative)
    return _span(text, phrase.start, phrase.end, start, end, floor)


def _span(text: str, start: int, end: int, first: Sense, last: Sense, floor: int) -> When:
    low = max(floor, start - 32)
    lead = _FROM.search(text[low:start])
    if lead is not None:
        start = low + lead.start()
    return When(
        start,
        end,
        text[start:end],
        Bounds(first.bounds.earliest, last.bounds.latest),
        Granularity.RANGE if first.bounds.known or last.bounds.known else Granularity.UNKNOWN,
        Kind.FROM_TO,
        first.relative or last.relative,
        span_start=first.bounds,
        span_end=last.bounds,
    )


def _up_to(text: str, phrase: Phrase, bare: MonthDay, second: Phrase, scene: Scene) -> Sense | None:
    """ "From January 20, the day of the oath, until the nomination on August 11, 2021": the year of what it lasted until."""
    last = second.sense(scene)
    if (
        last.relative
        or last.bounds.latest is None
        or _FROM.search(text[max(0, phrase.start - 32) : phrase.start]) is None
    ):
        return None
    return Sense(bare.last_to(last.bounds.latest), bare.granularity, relative=False)


def _between(text: str, one: Phrase, other: Phrase, floor: int, scene: Scene) -> When | None:
    """Two phrases as the ends of a range, where the words between them and before them say so."""
    link = _LINK.fullmatch(text[one.end : other.start])
    if link is None or one.kind is not Kind.AT or other.kind is not Kind.AT:
        return None
    lead = _FROM.search(text[max(floor, one.start - 32) : one.start])
    opening = lead["word"].lower() if lead else None
    if link["word"] == "and" and opening != "between":
        return None
    try:
        first, last = _ends(one, other, scene)
    except (ValueError, OverflowError):
        return None
    if opening is None and not (_of_calendar(one, first) and _of_calendar(other, last)):
        return None
    low, high = first.bounds, last.bounds
    if low.earliest and high.latest and low.earliest > high.latest:
        return None
    return _span(text, one.start, other.end, first, last, floor)


def _of_calendar(phrase: Phrase, sense: Sense) -> bool:
    """Whether a phrase names a date of the calendar: between two of them "to" and a dash make a range without "from"."""
    return phrase.bare is not None or not sense.relative


def _ends(one: Phrase, other: Phrase, scene: Scene) -> tuple[Sense, Sense]:
    """The ends of a range, where one that lacks its year, or its week, takes it from the other.

    "From November to March 2023" begins in 2022; "from March 2022 to October" ends in 2022.
    """
    first, last = one.sense(scene), other.sense(scene)
    pivot: date | None
    if one.bare is not None and (other.bare is None or not scene.future):
        pivot = last.bounds.latest
        if pivot is not None:
            bare = one.bare
            first = one.narrowed(Sense(bare.last_to(pivot), bare.granularity, last.relative), scene)
    elif other.bare is not None:
        pivot = first.bounds.earliest
        if pivot is not None:
            end: MonthDay | Weekday = other.bare
            last = other.narrowed(Sense(end.next_from(pivot), end.granularity, first.relative), scene)
    return first, last
