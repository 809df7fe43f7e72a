"""A person: the posts, drawn and in order, other names, events and meetings, who served beside them, and the claims."""

from __future__ import annotations

from typing import Any

from archive.model import EntityType
from archive.queries import parts, run
from archive.queries.citations import cite_rows
from archive.queries.naming import one
from archive.serve import drawings, proof, words
from archive.serve.lines import lines, with_ids
from archive.serve.page import Answer, Asked, Moved, Page
from archive.serve.pages.event import happening
from archive.serve.pages.position import last_day, names

Row = dict[str, Any]

_MOST = 40
_SIGHTINGS = 24
_EVENTS = 60
_BESIDE = 20
_CLAIMS = 6


def person(asked: Asked) -> Answer:
    """The page /person/ID."""
    match = one(asked.engine, EntityType.PERSON, asked.key)
    key = match.id
    if str(key) != asked.key:
        return Moved(asked.to.person(key))
    known_at = asked.value("known_at")
    common = {"person": asked.key, "known_at": known_at}
    career = run(asked.engine, "career", common)
    shown = with_ids(
        asked.engine, cite_rows(asked.engine, career[:_MOST], known_at=known_at or None, sightings=_SIGHTINGS)
    )
    conflicts = run(asked.engine, "conflicts", common)
    events = [
        happening(row)
        for row in parts.rows(asked.engine, "newest_events", type=EntityType.PERSON.value, id=key, most=_EVENTS)
    ]
    beside = run(asked.engine, "served_together", common)
    values = {
        "person": parts.rows(asked.engine, "person", id=key)[0],
        "names": names(asked, EntityType.PERSON, key),
        "known_at": known_at,
        "drawing": drawings.of_rows(
            asked.to, match.name, shown, conflicts=conflicts, until=last_day(asked, known_at), of_person=True
        ),
        "lines": lines(shown),
        "left_out": len(career) - len(shown),
        "conflicts": [row | {"said": words.KINDS.get(row["kind"], row["kind"])} for row in conflicts],
        "meetings": [row for row in events if row["type"] == "CONSULT"],
        "events": [row for row in events if row["type"] != "CONSULT"],
        "events_all": asked.to.query("events", actor=key),
        "meetings_all": asked.to.query("meetings", person=key),
        "more_events": len(events) == _EVENTS,
        "beside": _beside(asked, beside),
        "beside_all": asked.to.query("served_together", person=key),
        "claims": [_claim(asked, row) for row in parts.rows(asked.engine, "newest_claims", id=key, most=_CLAIMS)],
        "claims_all": asked.to.table("claims", person_id=key),
        "json": asked.to.query("career", "json", _shape="objects", **common),
        "csv": asked.to.query("career", "csv", **common),
        "table": asked.to.query("career", **common),
        "row": asked.to.row("people", key),
    }
    return Page("person", values)


def _beside(asked: Asked, rows: list[Row]) -> list[Row]:
    """Who served beside the person, each once with the organisations; the certain first."""
    found: dict[str, Row] = {}
    for row in rows:
        entry = found.setdefault(row["other_person"], row | {"organisations": []})
        if row["organisation"] not in entry["organisations"]:
            entry["organisations"].append(row["organisation"])
    shown = list(found.values())[:_BESIDE]
    tenures = [{"tenure_id": row["other_tenure_id"]} for row in shown]
    return [
        row | {"other_id": ids["person_id"]} for row, ids in zip(shown, with_ids(asked.engine, tenures), strict=True)
    ]


def _claim(asked: Asked, row: Row) -> Row:
    said = words.ASPECTS[row["aspect"]]
    return row | {
        "shown": proof.quote(row, asked.to),
        "says": said,
        "post": words.post(row),
        "days": words.written(row, "date"),
    }
