"""The words before a phrase: those that narrow it ("late", "the end of") and those that say its kind ("since")."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta

from archive.dates import Bounds, later, sooner
from archive.extraction.when import periods
from archive.extraction.when.lexicon import SEASONS, WS
from archive.extraction.when.phrases import Narrowing, Phrase, Scene, Sense
from archive.extraction.when.values import Granularity, Kind

_REACH = 48

_NARROW = re.compile(
    rf"(?i:(?<![\w-])(?:"
    rf"(?:the{WS})?(?P<adverb>early|earlier|mid|middle|late|later)(?:{WS}(?:in|on|of|part{WS}of))?"
    rf"|(?:the{WS})?(?P<edge>end|start|beginning|middle|close|opening|early{WS}part|latter{WS}part){WS}of"
    rf"|(?:the{WS})?(?P<half>first|second|latter|last){WS}half{WS}of"
    rf"|(?:the{WS})?(?P<quarter>first|second|third|fourth|last|final){WS}quarter{WS}of"
    rf"|(?:the{WS})?(?P<q>Q[1-4]|[1-4]Q)(?:{WS}of|,)?"
    rf"|(?:the{WS})?(?:(?:early|mid|late)[\s-]{{1,3}})?(?P<season>{'|'.join(SEASONS)})(?:{WS}of)?"
    rf"|(?:the{WS})?(?P<loose>about|around|circa|c\.|ca\.|approximately|roughly|sometime{WS}around)"
    rf"|(?:the{WS})?(?P<span>week|weekend|night|eve){WS}of"
    rf"|(?:the{WS})?(?P<day>first|last|final){WS}day{WS}of"
    rf"|(?:the{WS})?(?:(?:first|last|final|opening|closing){WS}(?:\w+{WS})?(?:days|weeks?|months?|years?)|month|year|course|"
    rf"evening|morning|afternoon){WS}of"
    rf"|(?:the{WS})?(?:calendar{WS})?(?<=the )year"
    rf")(?:{WS}the)?[\s-]{{1,3}})$"
)
# The last words that the patterns can end with, so that a pattern is tried after no other.
_NARROW_ENDS = frozenset(
    [
        "early",
        "earlier",
        "mid",
        "middle",
        "late",
        "later",
        "in",
        "on",
        "of",
        "the",
        "about",
        "around",
        "circa",
        "c.",
        "ca.",
        "approximately",
        "roughly",
        "year",
        "q1",
        "q2",
        "q3",
        "q4",
        "q1,",
        "q2,",
        "q3,",
        "q4,",
        "1q",
        "2q",
        "3q",
        "4q",
        "spring",
        "summer",
        "autumn",
        "fall",
        "winter",
    ]
)
_KIND_ENDS = frozenset(
    [
        "since",
        "starting",
        "beginning",
        "in",
        "on",
        "from",
        "of",
        "effective",
        "until",
        "till",
        "up",
        "to",
        "through",
        "thru",
        "before",
        "after",
        "by",
        "than",
        "between",
        "least",
        "latest",
        "as",
        "sometime",
        "time",
        "the",
        "his",
        "her",
        "its",
        "their",
        "'til",
        "’til",
    ]
)
_EDGES = {
    "end": "end", "close": "end", "latter part": "late", "start": "start", "beginning": "start", "opening": "start",
    "early part": "early", "middle": "mid", "mid": "mid", "early": "early", "late": "late",
}  # fmt: skip
_NUMBERS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "last": 4, "final": 4, "latter": 2}

_FILL = (
    rf"(?:{WS}(?:at{WS}least|at{WS}the{WS}latest|as{WS}(?:early|late|recently|far{WS}back){WS}as|sometime|some{WS}time|"
    rf"in|on|the|his|her|its|their))*"
)
_KIND = re.compile(
    rf"(?i:(?<![\w’'-])(?:(?P<since>(?:ever{WS})?since|(?:starting|beginning)(?:{WS}(?:in|on|from))?|as{WS}from|"
    rf"effective(?:{WS}(?:from|on|as{WS}of))?|with{WS}effect{WS}from)"
    rf"|(?P<until>(?:up{WS})?until|till|[’']til|up{WS}to|through|thru)|(?P<before>before|prior{WS}to)|(?P<after>after)"
    rf"|(?P<by>by|no{WS}later{WS}than|not{WS}later{WS}than)|(?P<from>from)|(?P<between>between)|(?P<to>to)){_FILL}\s{{1,3}})$"
)
_FROM = re.compile(r"(?i:(?<![\w-])(?:from|since)\s{1,3})$")
_OWNER = re.compile(r"(?i:\b(?:the|his|her|its|their)\s{1,3})$")
_NOT_UNTIL = re.compile(r"(?i:\b(?:not|n[’']t)\s{1,3})$")
_OF_SOMETHING = re.compile(r"[’']s?\b|,?\s{1,3}when\b")
_NOUN_AFTER = re.compile(r"\s{1,2}[\w]")
_ONWARDS = re.compile(r"\s{1,2}(?:onwards?|forward|on)\b(?!\s\w)")
_STILL = re.compile(
    rf"(?:{WS}(?:to|until|through|till){WS}|\s?[-–—]\s?)(?:the{WS})?(?:present(?:{WS}day)?|now|today)\b"
)
# "to 2016" alone ends something only after a plain year; "compared to 2016" does not.
_TO_NO_END = re.compile(
    r"(?i:\b(?:compared|relative|similar|back|dates?|dated|dating|close|owing|due|thanks|according|next|rose|fell|"
    r"increased|decreased|rise|fall|raised|cut|grew|up|down|equal|equivalent|prior|goes|going|referring|reference|"
    r"refers?|looking|looks?|forward|ahead|comes?|came|postponed|moved|delayed|pushed)\s{1,3})$"
)


def narrowed(text: str, phrase: Phrase, floor: int) -> Phrase:
    """The phrase with the words before it that pick out a part of it. `floor` is where the phrase before it ends."""
    # Words that narrow do not pile up: "the early part of the middle of".
    for _ in range(3):
        if _last_word(text, phrase.start) not in _NARROW_ENDS:
            break
        low = max(floor, phrase.start - _REACH)
        match = _NARROW.search(text[low : phrase.start])
        narrowing = _narrowing(match, phrase) if match else None
        if match is None or narrowing is None:
            break
        phrase = replace(phrase, start=low + match.start(), narrow=(*phrase.narrow, narrowing), year_only=False)
    return phrase


def _last_word(text: str, end: int) -> str:
    """The word before a place, in lower case."""
    before = text[max(0, end - 16) : end].rstrip(" \t\n\xa0-").lower()
    return before[max(before.rfind(" "), before.rfind("("), before.rfind("\n")) + 1 :]


def _narrowing(match: re.Match[str], phrase: Phrase) -> Narrowing | None:
    if phrase.kind is not Kind.AT or phrase.reach is not None:
        return None
    words = {name: " ".join(word.lower().split()) for name, word in match.groupdict().items() if word is not None}
    if "loose" in words:
        return _loosely
    if "span" in words:
        return _span(words["span"])
    if words.get("adverb") in ("earlier", "later"):
        return _earlier if words["adverb"] == "earlier" else _later
    if "season" in words:
        return _part(words["season"]) if phrase.year_only else None
    if "day" in words:
        return _end_day(last=words["day"] != "first")
    if "half" in words:
        return _part(f"half {1 if words['half'] == 'first' else 2}")
    if "quarter" in words:
        return _part(f"quarter {_NUMBERS[words['quarter']]}")
    if "q" in words:
        return _part("quarter " + words["q"].strip("q")) if phrase.year_only else None
    edge = words.get("edge") or words.get("adverb")
    return _part(_EDGES[edge]) if edge else lambda sense, scene: sense


def _part(name: str) -> Narrowing:
    def narrow(sense: Sense, scene: Scene) -> Sense:
        return Sense(*periods.part(name, sense.bounds, sense.granularity), sense.relative)

    return narrow


def _end_day(*, last: bool) -> Narrowing:
    """ "the last day of 2015"."""

    def narrow(sense: Sense, scene: Scene) -> Sense:
        day = sense.bounds.latest if last else sense.bounds.earliest
        named = sense.granularity in (Granularity.MONTH, Granularity.YEAR, Granularity.DECADE)
        return Sense(Bounds.day(day), Granularity.DAY, sense.relative) if day is not None and named else sense

    return narrow


def _pivot(sense: Sense, scene: Scene) -> Bounds | None:
    """The day that "earlier" and "later" are counted from: of the publication if the period is running, else before."""
    if scene.published is not None and sense.bounds.contains(scene.published):
        return Bounds.day(scene.published)
    context = scene.context
    return context if context is not None and sense.bounds.known and sense.bounds & context == context else None


def _earlier(sense: Sense, scene: Scene) -> Sense:
    """ "earlier this month": its first day to the one before the publication. A part of a day is the day."""
    pivot = _pivot(sense, scene)
    if pivot is None or not sense.bounds.known or sense.granularity is Granularity.DAY:
        return sense
    if scene.published is not None and pivot == Bounds.day(scene.published) and sense.bounds.earliest is not None:
        pivot = Bounds.day(max(sense.bounds.earliest, scene.published - timedelta(1)))
    return Sense(Bounds(sense.bounds.earliest, sooner(sense.bounds.latest, pivot.latest)), Granularity.RANGE, True)


def _later(sense: Sense, scene: Scene) -> Sense:
    pivot = _pivot(sense, scene)
    if pivot is None or not sense.bounds.known or sense.granularity is Granularity.DAY:
        return sense
    return Sense(Bounds(later(sense.bounds.earliest, pivot.earliest), sense.bounds.latest), Granularity.RANGE, True)


def _loosely(sense: Sense, scene: Scene) -> Sense:
    """ "around 2018" is one such period either way: a year for a year, a month for a month, three days for a day."""
    first, last = sense.bounds.earliest, sense.bounds.latest
    if first is None or last is None:
        return sense
    units = {Granularity.YEAR: "year", Granularity.MONTH: "month", Granularity.DECADE: "year", Granularity.WEEK: "week"}
    unit = units.get(sense.granularity)
    if unit is None:
        return Sense(Bounds(first - timedelta(3), last + timedelta(3)), Granularity.RANGE, sense.relative)
    day = timedelta(1)
    return Sense(
        Bounds(periods.step(unit, first, -1), periods.step(unit, last + day, 1) - day),
        Granularity.RANGE,
        sense.relative,
    )


def _span(word: str) -> Narrowing:
    """ "the week of Dec. 4" has that day in it; the night of a day ends on the next; its eve is the day before."""
    before, after = {"week": (-6, 6), "weekend": (-2, 2), "night": (0, 1), "eve": (-1, -1)}[word]

    def widen(sense: Sense, scene: Scene) -> Sense:
        first, last = sense.bounds.earliest, sense.bounds.latest
        if sense.granularity is not Granularity.DAY or first is None or last is None:
            return sense
        granularity = Granularity.WEEK if word.startswith("week") else Granularity.DAY
        return Sense(Bounds(first + timedelta(before), last + timedelta(after)), granularity, sense.relative)

    return widen


def kind(text: str, phrase: Phrase, floor: int) -> tuple[Kind, int, int, bool]:
    """The kind that the words around a phrase give it, where it then starts and ends, and whether it is of a thing.

    "After Thursday's meeting" and "after 2016, when he left" are after something within the time that is named.
    """
    start, end = phrase.start, phrase.end
    if phrase.kind is not Kind.AT:
        opening = _FROM.search(text, max(floor, start - 8), start) if phrase.kind is Kind.SINCE else None
        return phrase.kind, opening.start() if opening else start, end, False
    low = max(floor, start - _REACH)
    before = text[low:start]
    match = _KIND.search(before) if _last_word(text, start) in _KIND_ENDS else None
    still = _STILL.match(text, end)
    if match is None:
        return (Kind.SINCE, start, still.end(), False) if still and _dated(phrase) else (Kind.AT, start, end, False)
    whole = bool(_OF_SOMETHING.match(text, end)) or bool(_OWNER.search(before) and _NOUN_AFTER.match(text, end))
    word, lead = match.lastgroup, low + match.start()
    if word == "from":
        tail = still or _ONWARDS.match(text, end)
        return (Kind.SINCE, lead, tail.end(), False) if tail else (Kind.AT, start, end, False)
    if word == "to":
        plain = phrase.year_only and not whole and not _TO_NO_END.search(text[max(floor, lead - _REACH) : lead])
        return (Kind.UNTIL, lead, end, False) if plain else (Kind.AT, start, end, False)
    if word == "between" or (word == "until" and _NOT_UNTIL.search(text[max(floor, lead - 8) : lead])):
        return Kind.AT, start, end, False
    return Kind(word or "at"), lead, end, whole


def _dated(phrase: Phrase) -> bool:
    return phrase.bare is not None or phrase.year_only


def open_side(kind: Kind, bounds: Bounds, *, whole: bool) -> Bounds:
    """The bounds of a date that is before, after or by another."""
    day = timedelta(1)
    if kind is Kind.BY:
        return Bounds(None, bounds.latest)
    if kind is Kind.BEFORE:
        return Bounds(None, bounds.latest if whole else bounds.earliest and bounds.earliest - day)
    return Bounds(bounds.earliest if whole else bounds.latest and bounds.latest + day, None)
