"""A tenure: why each bound is what it is, and what was believed when."""

from __future__ import annotations

from typing import Any

from archive.errors import UnknownName
from archive.queries import parts
from archive.queries.citations import cite_rows
from archive.serve import drawings, proof, words
from archive.serve.page import Answer, Asked, Page

Row = dict[str, Any]

_MOST = 40


def tenure(asked: Asked) -> Answer:
    """The page /tenure/ID."""
    if not (asked.key.isascii() and asked.key.isdigit() and len(asked.key) < 18):
        raise UnknownName(f"{asked.key!r} is not the id of a tenure")
    found = parts.rows(asked.engine, "tenure", id=asked.key)
    versions = [version(each) for each in parts.rows(asked.engine, "tenure_versions", id=asked.key)]
    if not found:
        return _forgotten(asked, versions)
    row = cite_rows(asked.engine, found, sightings=_MOST)[0]
    evidence = proof.quotes(row["evidence"], asked.to)
    values: Row = {
        "tenure": row,
        "post": words.post(row),
        "began": words.began(row),
        "left": words.left(row),
        "reasons": _by_side(proof.reasons(row, asked.to)),
        "evidence": {side: listed[:_MOST] for side, listed in evidence.items()},
        "left_out": row["claims"] > sum(min(len(listed), _MOST) for listed in evidence.values()),
        "all_evidence": asked.to.query("evidence", tenure=asked.key),
        "versions": versions[-_MOST:],
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
    found = parts.rows(asked.engine, "tenure_neighbours", position=row["position_id"], id=row["tenure_id"])
    return found[0] if found else None


def _forgotten(asked: Asked, versions: list[Row]) -> Page:
    """A tenure that was believed once and no longer is; else none at all."""
    if not versions:
        raise UnknownName(f"there is no tenure {asked.key}")
    return Page("forgotten", {"versions": versions, "key": asked.key}, 404)
