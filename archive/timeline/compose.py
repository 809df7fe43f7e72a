"""From the answers of the archive to a drawing."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from archive.dates import Bounds
from archive.model import Tenure
from archive.tenure import Certainty
from archive.timeline.axis import marks
from archive.timeline.bars import bars, known_days
from archive.timeline.model import Bar, Drawing, Group, Lane, Tick, TickKind

Row = dict[str, Any]

# Room on both sides, as a share of the days drawn, so that what is open can be seen to fade out.
_MARGIN = 0.04


def compose(
    title: str,
    holders: Sequence[Row],
    *,
    vacancies: Iterable[Row] = (),
    conflicts: Iterable[Row] = (),
    first: date | None = None,
    last: date | None = None,
    until: date | None = None,
    known_at: date | None = None,
    of_person: bool = False,
) -> Drawing:
    """The drawing of the rows of `holders` (asked with `cite`), with the rows of the certain `vacancies` between them and
    of the `conflicts` on them. It is cut at the days `first` and `last`; else it takes in all days that are known, and
    holders are carried forward `until` a day. `of_person` puts the posts in place of the people."""
    if of_person:
        holders = sorted(holders, key=_began)
    tenures = [tenure_of(row) for row in holders]
    begin, end = _range(tenures, first, last, until)
    said = _said(conflicts)
    gaps = {row["predecessor_tenure_id"]: row for row in vacancies if row["certainty"] == "certain"}
    groups: dict[str, list[Lane]] = defaultdict(list)
    for row, tenure in zip(holders, tenures, strict=True):
        post = ", ".join(part for part in (row["position"], row["organisation"]) if part)
        lanes = groups["" if of_person else post]
        label, detail = (row["position"], row["organisation"] or "") if of_person else (row["person"], "")
        lane = _lane(f"{label} (acting)" if row["acting"] else label, row, tenure, begin, end)
        if not lane.bars:
            continue  # nothing of it lies within these days
        lanes.append(replace(lane, detail=detail, conflicts=tuple(said.get(row["tenure_id"], ()))))
        if not of_person and (gap := _gap(gaps.get(row["tenure_id"]), begin, end)) is not None:
            lanes.append(gap)
    return Drawing(
        title,
        begin,
        end,
        marks(begin, end),
        tuple(Group(name, tuple(lanes)) for name, lanes in groups.items() if lanes),
        known_at,
    )


def _lane(label: str, row: Row, tenure: Tenure, first: date, last: date) -> Lane:
    ticks = (_tick(quote) for quote in row.get("evidence", ()))
    return Lane(
        label=label,
        bars=bars(tenure, first, last),
        start=str(tenure.start) if tenure.start.known else "",
        end=str(tenure.end) if tenure.end.known else "",
        seen=str(Bounds(tenure.first_seen, tenure.last_seen)) if tenure.first_seen else "",
        ticks=tuple(tick for tick in ticks if tick is not None and first <= tick.last and tick.first <= last),
        why=tuple(sentence["text"] for sentence in row.get("explanation", ())),
        tenure_id=row["tenure_id"],
    )


def _tick(quote: Row) -> Tick | None:
    first, last = _day(quote.get("date_earliest")), _day(quote.get("date_latest"))
    if quote["bears_on"] == "within" and (first is None or last is None):
        return None  # one that only looks back speaks of no day
    begin, end = first or last, last or first
    if begin is None or end is None:
        return None
    where = quote.get("publisher") or quote.get("url") or f"article {quote['article_id']}"
    words = " ".join(quote["quote"].split())
    kind = TickKind.AGAINST if quote["bears_on"] == "against" else TickKind.SUPPORT
    return Tick(kind, begin, end, f"{where}, {quote['published_on'] or 'undated'}: “{words}”", quote.get("url"))


def _gap(row: Row | None, first: date, last: date) -> Lane | None:
    """The days on which nobody can have held the post."""
    if row is None:
        return None
    left, came = _day(row["from_latest"]), _day(row["to_earliest"])
    if left is None or came is None:
        return None
    begin, end = max(first, left + timedelta(days=1)), min(last, came - timedelta(days=1))
    if begin > end:
        return None
    return Lane(
        "vacant", (Bar(Certainty.CERTAIN, begin, end),), start=f"after {left}", end=f"before {came}", vacant=True
    )


def _said(conflicts: Iterable[Row]) -> Mapping[int, list[str]]:
    found: dict[int, list[str]] = defaultdict(list)
    for row in conflicts:
        for key in (row.get("tenure_id"), row.get("other_tenure_id")):
            if key is not None:
                found[key].append(f"{row['detail']} ({row['certainty']})")
    return found


def _began(row: Row) -> tuple[str, int]:
    """Where a tenure stands among those of a person, as the views put them in order."""
    names = ("start_latest", "first_seen", "start_earliest", "end_latest", "end_earliest")
    return next((row[name] for name in names if row[name] is not None), "9999"), row["tenure_id"]


def _range(tenures: Iterable[Tenure], first: date | None, last: date | None, until: date | None) -> tuple[date, date]:
    """The first day and the last one: those asked for; else all that are known, and the day to carry forward to."""
    days = [day for tenure in tenures for day in known_days(tenure)]
    if until is not None:
        days.append(until)
    begin, end = min([*days, last or date.max]), max([*days, first or date.min])
    margin = timedelta(days=max(1, round((end - begin).days * _MARGIN)))
    begin = first or _before(begin, margin)
    return begin, max(begin, last or (end if end == until else _after(end, margin)))


def _before(day: date, margin: timedelta) -> date:
    return day - margin if day - date.min > margin else date.min


def _after(day: date, margin: timedelta) -> date:
    return day + margin if date.max - day > margin else date.max


def tenure_of(row: Row) -> Tenure:
    """As much of the tenure of a row of `holders` as its standing needs."""
    return Tenure(
        person_id=0,
        position_id=0,
        spell=1,
        acting=bool(row["acting"]),
        start=Bounds(_day(row["start_earliest"]), _day(row["start_latest"])),
        end=Bounds(_day(row["end_earliest"]), _day(row["end_latest"])),
        first_seen=_day(row["first_seen"]),
        last_seen=_day(row["last_seen"]),
        start_basis=None,
        end_basis=None,
        end_reason=None,
        articles=row["articles"],
        claims=0,
        evidence=(),
    )


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)
