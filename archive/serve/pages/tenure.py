"""A tenure: why each bound is what it is, and what was believed when."""

from __future__ import annotations

from typing import Any

from archive.errors import UnknownName
from archive.queries import parts, show
from archive.serve import drawings, proof, words
from archive.serve.page import Answer, Asked, Page

Row = dict[str, Any]


def tenure(asked: Asked) -> Answer:
    """The page /tenure/ID."""
    try:
        row = show(asked.engine, "tenure", asked.key)
    except UnknownName:
        return _forgotten(asked)
    values: Row = {
        "tenure": row,
        "post": words.post(row),
        "began": words.began(row),
        "left": words.left(row),
        "reasons": _by_side(proof.reasons(row, asked.to)),
        "evidence": proof.quotes(row["evidence"], asked.to),
        "versions": [version(each) for each in row["versions"]],
        "drawing": drawings.of_rows(asked.to, f"{row['person']}, {words.post(row)}", [row]),
        "neighbours": _neighbours(asked, row),
        "json": asked.to.query("evidence", "json", _shape="objects", tenure=asked.key),
        "csv": asked.to.query("evidence", "csv", tenure=asked.key),
        "row": asked.to.row("tenures", asked.key),
    }
    return Page("tenure", values)


def version(row: Row) -> Row:
    """What was believed of a tenure for a time, as a table shows it."""
    return row | {
        "began": words.written(row, "start"),
        "left": words.written(row, "end"),
        "since": row["known_from"] or "the start",
        "until": row["known_to"],
    }


def _by_side(reasons: list[proof.Reason]) -> dict[str, list[proof.Reason]]:
    found: dict[str, list[proof.Reason]] = {}
    for reason in reasons:
        found.setdefault(reason.bears_on, []).append(reason)
    return found


def _neighbours(asked: Asked, row: Row) -> Row | None:
    """Who came before and after in the post."""
    found = parts.rows(asked.engine, "tenure_neighbours", id=row["tenure_id"])
    return found[0] if found else None


def _forgotten(asked: Asked) -> Page:
    """A tenure that was believed once and no longer is; else none at all."""
    versions = parts.rows(asked.engine, "tenure_versions", id=asked.key)
    if not versions:
        raise UnknownName(f"there is no tenure {asked.key}")
    return Page("forgotten", {"versions": [version(each) for each in versions], "key": asked.key}, 404)
