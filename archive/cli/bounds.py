"""Bounds as a table shows them: one cell for a pair of columns."""

from __future__ import annotations

from datetime import date
from typing import Any

from archive.dates import Bounds

_ENDINGS = ("earliest", "latest")


def written(earliest: str | None, latest: str | None) -> str:
    """The bounds as a reader says them: "2023-03-12", "2023-11", "by 2023-12-22", "2022-10-22 or later"; "" is unknown."""
    bounds = Bounds(_day(earliest), _day(latest))
    return str(bounds) if bounds.known else ""


def joined(row: dict[str, Any]) -> dict[str, Any]:
    """The row with each pair `x_earliest`, `x_latest` as one value `x`, at the place of the first; `earliest`, `latest`
    become `when`, `first_seen`, `last_seen` become `seen`; `certain_from`, `certain_to` become `certain`."""
    result: dict[str, Any] = {}
    for name, value in row.items():
        stem, _, ending = name.rpartition("_")
        if ending == _ENDINGS[0] and _named(stem, _ENDINGS[1]) in row:
            result[stem or "when"] = written(value, row[_named(stem, _ENDINGS[1])])
        elif ending == _ENDINGS[1] and _named(stem, _ENDINGS[0]) in row:
            continue
        elif name == "first_seen" and "last_seen" in row:
            result["seen"] = _span(value, row["last_seen"])
        elif name == "last_seen" and "first_seen" in row:
            continue
        elif name == "certain_from" and "certain_to" in row:
            result["certain"] = _span(value, row["certain_to"])
        elif name == "certain_to" and "certain_from" in row:
            continue
        else:
            result[name] = value
    return result


def _named(stem: str, ending: str) -> str:
    return f"{stem}_{ending}" if stem else ending


def _span(first: str | None, last: str | None) -> str:
    return written(first or last, last or first)


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)
