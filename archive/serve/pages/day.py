"""On this day: what began, ended or happened, on a day of one year or of every year."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from archive.errors import UsageError
from archive.queries import run
from archive.serve import words
from archive.serve.page import Answer, Asked, Moved, Page

Row = dict[str, Any]

_MOST = 100
_HEADS = (("began", "Began"), ("ended", "Ended"), ("happened", "Happened"))


def day(asked: Asked) -> Answer:
    """The pages /on, /on/2023-10-24 and /on/10-24."""
    typed = asked.value("day")
    if typed:
        return Moved(asked.to.day(typed))
    wanted = asked.key or f"{date.today():%m-%d}"
    try:
        rows = run(asked.engine, "on_this_day", {"day": wanted})
    except UsageError:
        return Page("day", {"wrong": wanted, "title": "On this day", "groups": []}, 400)
    shown = rows[:_MOST]
    groups = [
        {"head": head, "rows": [_line(row) for row in shown if row["change"] == change]} for change, head in _HEADS
    ]
    values = {
        "wanted": wanted,
        "title": _title(wanted),
        "of_one_year": len(wanted) == 10,
        "groups": [group for group in groups if group["rows"]],
        "left_out": len(rows) - len(shown),
        "before": asked.to.day(_other(wanted, -1)),
        "after": asked.to.day(_other(wanted, 1)),
        "every_year": asked.to.day(wanted[5:]) if len(wanted) == 10 else None,
        "json": asked.to.query("on_this_day", "json", _shape="objects", day=wanted),
        "csv": asked.to.query("on_this_day", "csv", day=wanted),
        "table": asked.to.query("on_this_day", day=wanted),
    }
    return Page("day", values)


def _line(row: Row) -> Row:
    when = words.written(row, "")
    post = words.post(row) if row["position"] else None
    return row | {"when": when, "post": post}


def _title(wanted: str) -> str:
    if len(wanted) == 10:
        return words.spelled(date.fromisoformat(wanted))
    return f"{words.spelled(date.fromisoformat(f'2000-{wanted}')).removesuffix(' 2000')} of every year"


def _other(wanted: str, step: int) -> str:
    """The day before or after, with or without its year."""
    whole = date.fromisoformat(wanted if len(wanted) == 10 else f"2000-{wanted}")
    try:
        moved = whole + timedelta(days=step)
    except OverflowError:
        return wanted
    return str(moved) if len(wanted) == 10 else f"{moved:%m-%d}"
