"""An event: what happened, who took part, and every report of it."""

from __future__ import annotations

from typing import Any

from archive.queries import show
from archive.serve import proof, words
from archive.serve.page import Answer, Asked, Moved, Page

Row = dict[str, Any]

_ROLES = {"actor": "by", "recipient": "to or with", "subject": "about", "place": "in"}


def event(asked: Asked) -> Answer:
    """The page /event/ID."""
    row = show(asked.engine, "event", asked.key)
    if str(row["id"]) != asked.key:
        return Moved(asked.to.event(row["id"]))
    parties: dict[str, list[Row]] = {role: [] for role in _ROLES}
    for each in row["participants"]:
        address = asked.to.named(each["entity_type"], each["entity_id"])
        parties.setdefault(each["role"], []).append(each | {"address": address})
    day = words.bounds(row, "date")
    values = {
        "event": happening(row),
        "parties": [(_ROLES.get(role, role), each) for role, each in parties.items() if each],
        "evidence": [proof.quote(each, asked.to) for each in row["evidence"]],
        "day": str(day.earliest) if day.exact else None,
        "json": asked.to.row("events", row["id"], "json"),
        "row": asked.to.row("events", row["id"]),
    }
    return Page("event", values)


def happening(row: Row) -> Row:
    """An event as a list shows it: when, and what kind it is in words."""
    kind = ", ".join(part.lower() for part in (row["type"], row["mode"]) if part)
    return row | {"when": words.written(row, "date"), "kind": kind}
