"""A post: who has held it, drawn and in order, when it stood empty, and which reports of it cannot all be true."""

from __future__ import annotations

from datetime import date
from typing import Any

from archive.model import EntityType
from archive.queries import parts, run
from archive.queries.citations import cite_rows
from archive.queries.naming import one
from archive.serve import drawings, words
from archive.serve.lines import lines, with_ids
from archive.serve.page import Answer, Asked, Moved, Page

Row = dict[str, Any]

_MOST = 40
_SIGHTINGS = 24


def position(asked: Asked) -> Answer:
    """The page /position/ID."""
    match = one(asked.engine, EntityType.POSITION, asked.key)
    if str(match.id) != asked.key:
        return Moved(asked.to.position(match.id))
    known_at = asked.value("known_at")
    common = {"post": asked.key, "known_at": known_at}
    found = parts.rows(asked.engine, "position", id=match.id)
    holders = run(asked.engine, "succession", common)
    shown = with_ids(
        asked.engine, cite_rows(asked.engine, holders[-_MOST:], known_at=known_at or None, sightings=_SIGHTINGS)
    )
    vacancies, conflicts = run(asked.engine, "vacancies", common), run(asked.engine, "conflicts", common)
    values = {
        "position": found[0],
        "title": match.label,
        "predecessors": [row for row in found if row["predecessor_id"] is not None],
        "names": names(asked, EntityType.POSITION, match.id),
        "known_at": known_at,
        "drawing": drawings.of_rows(
            asked.to, match.label, shown, vacancies=vacancies, conflicts=conflicts, until=last_day(asked, known_at)
        ),
        "lines": lines(shown),
        "left_out": len(holders) - len(shown),
        "vacancies": [_vacancy(row) for row in vacancies],
        "conflicts": [row | {"said": words.KINDS.get(row["kind"], row["kind"])} for row in conflicts],
        "existed": existed(found[0]),
        "json": asked.to.query("succession", "json", _shape="objects", **common),
        "csv": asked.to.query("succession", "csv", **common),
        "table": asked.to.query("succession", **common),
        "row": asked.to.row("positions", match.id),
    }
    return Page("position", values)


def names(asked: Asked, kind: EntityType, key: int) -> list[Row]:
    """The other names of a record, each once however it is written."""
    found: dict[str, Row] = {}
    for row in parts.rows(asked.engine, "names", type=kind.value, id=key):
        found.setdefault(row["name"].casefold(), row)
    return [row for row in found.values() if row["kind"] != "primary"]


def last_day(asked: Asked, known_at: str = "") -> date | None:
    """Until when a drawing carries holders forward: the day of knowledge, else the last that was published."""
    day = known_at or parts.rows(asked.engine, "last_published")[0]["day"]
    return date.fromisoformat(day) if day else None


def existed(row: Row) -> str:
    """When a post or an organisation came into being and was dissolved; "" where nobody knows."""
    began, ended = words.bounds(row, "inception"), words.bounds(row, "dissolution")
    said = [f"since {began}"] if began.known else []
    return " ".join([*said, *([f"until {ended}"] if ended.known else [])])


def _vacancy(row: Row) -> Row:
    return row | {"gone": words.written(row, "from"), "came": words.written(row, "to")}
