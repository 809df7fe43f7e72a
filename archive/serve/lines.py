"""Tenures as the lines of a table: the one that stands behind a drawing."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Engine

from archive.queries import references
from archive.serve import words

Row = dict[str, Any]


def with_ids(engine: Engine, rows: list[Row]) -> list[Row]:
    """The rows, each with the ids of its person, position and organisation; None for a tenure that is no more."""
    known = references.tenures(engine, (row["tenure_id"] for row in rows))
    unknown = dict.fromkeys(("person_id", "position_id", "organisation_id"))
    return [row | known.get(row["tenure_id"], unknown) for row in rows]


def lines(rows: Iterable[Row]) -> list[Row]:
    """The rows with their bounds as a table shows them."""
    return [
        row
        | {
            "post": words.post(row),
            "began": words.written(row, "start"),
            "left": words.written(row, "end"),
            "seen": words.seen(row),
        }
        for row in rows
    ]


def by_post(rows: Iterable[Row]) -> list[Row]:
    """The rows of each post under its name, in their order: {post, position_id, rows}."""
    groups: dict[Any, Row] = {}
    for row in rows:
        name = words.post(row | {"acting": False})
        key = row["position_id"] or name
        group = groups.setdefault(key, {"post": name, "position_id": row["position_id"], "rows": []})
        group["rows"].append(row)
    return list(groups.values())
