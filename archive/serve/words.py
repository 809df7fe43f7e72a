"""What the rows of an answer say, in words for readers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby
from typing import Any

from archive.dates import Bounds
from archive.queries.wording import when
from archive.tenure import Certainty, standing
from archive.timeline import tenure_of

Row = dict[str, Any]

_MONTHS = "January February March April May June July August September October November December".split()
_SAID = {
    "certain": "certain",
    "possible": "possible",
    "carried_forward": "carried forward",
}
ASPECTS = {
    "holds": "is in the post",
    "began": "took the post up",
    "ended": "left the post",
    "held_before": "held the post before",
    "not_holding": "is not in the post",
}
BEARINGS = {
    "start": "carries the start",
    "end": "carries the end",
    "within": "seen in the post",
    "against": "not followed",
    "conflict": "in conflict",
}
KINDS = {
    "two_holders": "two holders at once",
    "end_before_start": "left before the start",
    "ended_yet_holding": "left, yet still in the post",
    "different_starts": "different starts",
    "different_ends": "different ends",
    "outside_lifetime": "outside the lifetime of the post",
}


@dataclass(frozen=True, slots=True)
class Standing:
    """How sure it is that a holder stood in the post: the kind of certainty (for the look of it) and the words."""

    kind: str
    text: str


def bounds(row: Row, name: str) -> Bounds:
    """The pair `name_earliest`, `name_latest` of a row; "" the pair `earliest`, `latest`."""
    prefix = f"{name}_" if name else ""
    return Bounds(_day(row[f"{prefix}earliest"]), _day(row[f"{prefix}latest"]))


def bound(row: Row, name: str) -> str:
    """A start or an end as part of a sentence: "between 2022-10-23 and 2023-12-21", "on or after 2025-11-10"."""
    found = bounds(row, name)
    return when(found) if found.known else "on a day that no report gives"


def began(row: Row) -> str:
    return f"began {bound(row, 'start')}"


def left(row: Row) -> str:
    """The end, where one is known; an open one in terms of what is known instead."""
    found = bounds(row, "end")
    if found.latest is not None:
        return f"left {when(found)}"
    if found.earliest is not None:
        return f"in the post until {found.earliest} at least, no end known"
    return "no end known"


def written(row: Row, name: str) -> str:
    """Bounds as a table shows them; "unknown" where there are none."""
    return str(bounds(row, name))


def seen(row: Row) -> str:
    """From the first to the last sighting in the post."""
    first, last = row["first_seen"] or row["last_seen"], row["last_seen"] or row["first_seen"]
    return str(Bounds(_day(first), _day(last))) if first else ""


def day_in_words(asked: Bounds) -> str:
    """ "15 March 2023", "March 2023", "2023": the day, month or year that somebody asks about."""
    first, last = asked.earliest, asked.latest
    if first is None or last is None:
        return str(asked)
    if asked.exact:
        return spelled(first)
    if asked == Bounds.month(first.year, first.month):
        return f"{_MONTHS[first.month - 1]} {first.year}"
    return str(asked)


def spelled(day: date) -> str:
    """ "15 March 2023"."""
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def on(asked: Bounds) -> str:
    """The same with its preposition: "on 15 March 2023", "in March 2023"."""
    return f"{'on' if asked.exact else 'in'} {day_in_words(asked)}"


def days(count: int) -> str:
    return f"{count:,} day{'' if count == 1 else 's'}"


def certainty(kind: str, since: int | None) -> str:
    """A certainty of the queries in words: "carried forward 52 days since last seen"."""
    if kind == "carried_forward" and since is not None:
        return f"carried forward, {days(since)} since last seen"
    return _SAID.get(kind, kind.replace("_", " "))


def standings(row: Row, asked: Bounds) -> tuple[Standing, ...]:
    """How sure the holder of a row is on the day or, stretch by stretch, in the month or year that is asked about."""
    if asked.exact and "certainty" in row:
        return (Standing(row["certainty"], certainty(row["certainty"], row["days_since_seen"])),)
    first, last = asked.earliest, asked.latest
    if first is None or last is None:
        return ()
    found = tuple(_stretches(row, first, last))
    if len(found) == 1 and found[0][1:3] == (first, last):
        kind, _, _, since = found[0]
        return (Standing(kind.value, certainty(kind.value, since)),)
    return tuple(
        Standing(kind.value, f"{certainty(kind.value, None)} {_stretch(begin, end, first, last)}")
        for kind, begin, end, _ in found
    )


def _stretches(row: Row, first: date, last: date) -> Iterator[tuple[Certainty, date, date, int | None]]:
    """The days of the holder in the post, by certainty, and how long after the last sighting the first of them lies."""
    tenure = tenure_of(row)
    each = [first + timedelta(days=ahead) for ahead in range((last - first).days + 1)]
    found = [(day, standing(tenure, day)) for day in each]
    for kind, group in groupby(found, key=lambda pair: None if pair[1] is None else pair[1].certainty):
        listed = list(group)
        if kind is not None and listed[0][1] is not None:
            yield kind, listed[0][0], listed[-1][0], listed[0][1].days_since_seen


def _stretch(begin: date, end: date, first: date, last: date) -> str:
    if begin == end:
        return f"on {begin}"
    if begin == first:
        return f"until {end}"
    return f"from {begin}" if end == last else f"from {begin} to {end}"


def listed(names: list[str], word: str = "and") -> str:
    """ "Li Zuocheng", "Li Zuocheng or Liu Zhenli", "a, b or c"."""
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} {word} {names[-1]}" if names else ""


def post(row: Row) -> str:
    """The post with its organisation."""
    title = f"{row['position']} (acting)" if row.get("acting") else row["position"]
    return f"{title}, {row['organisation']}" if row["organisation"] else title


def number(count: int, one: str, more: str | None = None) -> str:
    """ "1 report", "3 reports"."""
    return f"{count:,} {one if count == 1 else more or f'{one}s'}"


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)
