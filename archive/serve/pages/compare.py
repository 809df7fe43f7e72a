"""Two days compared: who held the posts of an organisation then and then, and what changed."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from archive.errors import UsageError
from archive.queries import parts, run
from archive.serve import words
from archive.serve.lines import by_post, with_ids
from archive.serve.page import Asked, Page
from archive.serve.question import Problem, Question, day, read

Row = dict[str, Any]

_MOST = 100
_SAID = {
    "changed": "changed",
    "open": "unclear",
    "came": "nobody known before",
    "gone": "nobody known after",
    "same": "the same",
}


def compare(asked: Asked) -> Page:
    """The page /compare."""
    question = read(asked.engine, {name: asked.value(name) for name in ("post", "organisation", "exact")})
    typed = {name: asked.value(name) for name in ("post", "organisation", "first", "second", "exact")}
    problems, days = list(question.problems), {}
    for name, label in (("first", "the first day"), ("second", "the second day")):
        if typed[name]:
            try:
                days[name] = str(day(typed[name], label, exact=True).earliest)
            except UsageError as error:
                problems.append(Problem(name, str(error)))
    values: Row = {"typed": typed, "problems": problems, "rows": None, "question": question}
    if question.names_something and len(days) == 2 and not problems:
        values |= _compared(asked, question, days)
    elif not question.names_something and not typed["first"]:
        values["examples"] = _examples(asked)
    return Page("compare", values)


def _compared(asked: Asked, question: Question, days: Row) -> Row:
    sides = {name: _side(asked, question, each) for name, each in days.items()}
    posts = {key: group["post"] for side in sides.values() for key, group in side.items()}
    rows = [
        _row(key, post, sides["first"].get(key), sides["second"].get(key))
        for key, post in sorted(posts.items(), key=lambda pair: pair[1])
    ]
    rows.sort(key=lambda row: row["kind"] == "same")
    links = {
        name: asked.to.query("holders", "json", _shape="objects", **question.parameters(), as_of=each)
        for name, each in days.items()
    }
    counts = {kind: sum(1 for row in rows if row["kind"] == kind) for kind in _SAID}
    return {
        "rows": rows[:_MOST],
        "left_out": max(0, len(rows) - _MOST),
        "counts": [(f"{count:,}", _SAID[kind]) for kind, count in counts.items() if count],
        "json": links,
        "days": days,
    }


def _side(asked: Asked, question: Question, as_of: str) -> dict[Any, Row]:
    """The holders of a day by their post."""
    rows = run(asked.engine, "holders", question.parameters() | {"as_of": as_of})
    said = [
        row | {"said": words.certainty(row["certainty"], row["days_since_seen"])}
        for row in with_ids(asked.engine, rows)
    ]
    return {group["position_id"] or group["post"]: group for group in by_post(said)}


def _row(key: Any, post: str, first: Row | None, second: Row | None) -> Row:
    one, other = (first or {}).get("rows", []), (second or {}).get("rows", [])
    return {
        "position_id": key if isinstance(key, int) else None,
        "post": post,
        "first": one,
        "second": other,
        "kind": (kind := _kind(one, other)),
        "said": _SAID[kind],
    }


def _kind(one: list[Row], other: list[Row]) -> str:
    """What changed, as far as it is known: of several who are possible it is not known which it was."""
    before, after = ({row["person_id"] for row in rows} for rows in (one, other))
    if not before or not after:
        return "came" if after else "gone"
    if not before & after:
        return "changed"
    sure = all(row["certainty"] != "possible" for row in (*one, *other)) or len(before | after) == 1
    return "same" if before == after and sure else "open"


def _examples(asked: Asked) -> list[tuple[str, str]]:
    """A comparison that this archive can answer."""
    found = parts.rows(asked.engine, "example")
    if not found or not found[0]["organisation"]:
        return []
    name, last = found[0]["organisation"], date.fromisoformat(found[0]["day"])
    days = {"first": str(last - timedelta(days=3 * 365)), "second": str(last)}
    return [(f"{name}, {days['first']} and {days['second']}", asked.to.compare(organisation=name, **days))]
