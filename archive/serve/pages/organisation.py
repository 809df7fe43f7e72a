"""An organisation: what it is under and what is under it, and all its posts over time as one drawing."""

from __future__ import annotations

from typing import Any

from archive.model import EntityType
from archive.queries import parts, run
from archive.queries.citations import sample_rows
from archive.queries.naming import one
from archive.serve import drawings
from archive.serve.lines import by_post, lines, with_ids
from archive.serve.page import Answer, Asked, Moved, Page
from archive.serve.pages.event import happening
from archive.serve.pages.position import existed, last_day, names

Row = dict[str, Any]

# Tenures in the drawing: with those of the organisations under this one as long as there are few.
_FEW = 40
_MOST = 50
_TREE = 120
_SIGHTINGS = 6
_EVENTS = 20


def organisation(asked: Asked) -> Answer:
    """The page /organisation/ID."""
    match = one(asked.engine, EntityType.ORGANISATION, asked.key)
    key = match.id
    if str(key) != asked.key:
        return Moved(asked.to.organisation(key))
    found = parts.rows(asked.engine, "organisation", id=key)
    tree = parts.rows(asked.engine, "organisation_tree", id=key, most=_TREE)
    whole, rows, total = _holders(asked, key)
    cited = with_ids(asked.engine, sample_rows(asked.engine, rows, _SIGHTINGS))
    conflicts = run(asked.engine, "conflicts", {"organisation": asked.key, "exact": not whole})
    vacancies = run(asked.engine, "vacancies", {"organisation": asked.key, "exact": not whole})
    asks = {"organisation": key, "exact": None if whole else 1}
    values = {
        "organisation": found[0],
        "names": names(asked, EntityType.ORGANISATION, key),
        "existed": existed(found[0]),
        "predecessors": [row for row in found if row["predecessor_id"] is not None],
        "above": _chains(tree, key),
        "under": _children(tree, key),
        "whole": whole,
        "drawing": drawings.of_rows(
            asked.to, match.name, cited, vacancies=vacancies, conflicts=conflicts, until=last_day(asked)
        ),
        "groups": by_post(lines(cited)),
        "left_out": total - len(rows),
        "events": [
            happening(row)
            for row in parts.rows(
                asked.engine, "newest_events", type=EntityType.ORGANISATION.value, id=key, most=_EVENTS
            )
        ],
        "events_all": asked.to.query("events", actor=key),
        "json": asked.to.query("holders", "json", _shape="objects", **asks),
        "csv": asked.to.query("holders", "csv", **asks),
        "table": asked.to.query("holders", **asks),
        "row": asked.to.row("organisations", key),
    }
    return Page("organisation", values)


def _holders(asked: Asked, key: int) -> tuple[bool, list[Row], int]:
    """The tenures to draw, whether those of the organisations under this one are among them, and how many there are. Of
    too many those are left out that ended first."""
    wanted = asked.value("under")
    few = parts.rows(asked.engine, "few_tenures", id=key, exact="", most=_FEW + 1)[0]["tenures"] <= _FEW
    whole = wanted == "1" or (few and wanted != "0")
    rows = run(asked.engine, "holders", {"organisation": key, "exact": not whole})
    if not rows and not wanted:
        whole, rows = True, run(asked.engine, "holders", {"organisation": key})
    return whole, _newest(rows), len(rows)


def _newest(rows: list[Row]) -> list[Row]:
    kept = sorted(rows, key=lambda row: row["end_latest"] or row["last_seen"] or "9999", reverse=True)[:_MOST]
    wanted = {row["tenure_id"] for row in kept}
    return [row for row in rows if row["tenure_id"] in wanted]


def _chains(tree: list[Row], key: int) -> list[list[Row]]:
    """The organisations above, from the top to the one right above, a line for each way up."""
    above: dict[int, list[Row]] = {}
    for row in tree:
        if row["side"] == "above" and row["id"] not in [each["id"] for each in above.get(row["under_id"], ())]:
            above.setdefault(row["under_id"], []).append(row)

    def ways(child: int, seen: frozenset[int]) -> list[list[Row]]:
        parents = [row for row in above.get(child, ()) if row["id"] not in seen]
        return [[*way, row] for row in parents for way in ways(row["id"], seen | {row["id"]}) or [[]]]

    return ways(key, frozenset({key}))


def _children(tree: list[Row], key: int) -> list[Row]:
    """The organisations under this one, each with those under it, and each once: under the one that is nearer to it."""
    under: dict[int, dict[int, Row]] = {}
    for row in tree:
        if row["side"] == "under":
            under.setdefault(row["under_id"], {}).setdefault(row["id"], row)
    nearer = {id for parent, found in under.items() if parent != key for id in found}
    own = [row for row in under.get(key, {}).values() if row["id"] not in nearer]
    # Two that are each under the other would hide both.
    own = own or list(under.get(key, {}).values())
    return [row | {"under": [each for each in under.get(row["id"], {}).values() if each["id"] != key]} for row in own]
