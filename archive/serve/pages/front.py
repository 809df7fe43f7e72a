"""The front page: the question, what has changed, what is in conflict, what the archive holds."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from sqlalchemy import Engine

from archive.queries import catalogue, parts, run
from archive.serve import words
from archive.serve.page import Asked, Page
from archive.serve.pages.suggest import KINDS, most_held
from archive.serve.questions import ordered
from archive.serve.remembered import Remembered

Row = dict[str, Any]

_CHANGES = 8
_CONFLICTS = 6
_OUTLETS = 8
_KNOWN = 40
# How far back the newest changes are looked for, in days; the next one where there are too few.
_BACK = (92, 366, 3660)


def front(asked: Asked) -> Page:
    """The page /."""
    found = _FOUND.of(asked.engine)
    values = found | {
        "typed": {},
        "queries": [
            {"name": query.name, "question": query.question, "address": asked.to.query(query.name)}
            for query in ordered(catalogue())
        ],
        "changes_json": asked.to.query("changes", "json", _shape="objects", since=found["since"]),
        "changes_all": asked.to.query("changes", since=found["since"]),
        "conflicts_all": asked.to.query("conflicts"),
        "coverage_all": asked.to.query("coverage"),
        "coverage_years": asked.to.query("coverage", by="year"),
    }
    return Page("front", values)


def _found(engine: Engine) -> Row:
    day = parts.rows(engine, "last_published")[0]["day"]
    since, changes = _changes(engine, day)
    conflicts = run(engine, "conflicts")
    coverage = run(engine, "coverage")
    return {
        "last_published": day,
        "since": since,
        "changes": [_change(row) for row in changes],
        "conflicts": [conflict(row) for row in conflicts[:_CONFLICTS]],
        "conflict_count": len(conflicts),
        "coverage": coverage[:_OUTLETS],
        "outlets": len(coverage),
        "totals": {name: sum(row[name] for row in coverage) for name in ("articles", "claims", "events")},
        "counts": parts.rows(engine, "counts")[0],
        "known": {kind: [row["name"] for row in most_held(engine, kind, _KNOWN)] for kind in KINDS},
        "example": next(iter(parts.rows(engine, "example")), None),
    }


def _changes(engine: Engine, last: str | None) -> tuple[str | None, list[Row]]:
    """The newest changes, and since when they were looked for."""
    if last is None:
        return None, []
    for back in _BACK:
        since = str(max(date.fromisoformat(last), date(1700, 1, 1)) - timedelta(days=back))
        rows = run(engine, "changes", {"since": since})
        if len(rows) >= _CHANGES:
            break
    return since, rows[: -_CHANGES - 1 : -1]


def _change(row: Row) -> Row:
    return row | {"post": words.post(row), "when": words.written(row, "")}


def conflict(row: Row) -> Row:
    """A conflict as a list shows it."""
    return row | {"post": words.post(row), "said": words.KINDS.get(row["kind"], row["kind"])}


_FOUND = Remembered(_found)
