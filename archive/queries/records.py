"""One record of the archive in full, with its timeline and quotes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from sqlalchemy import Engine

from archive.errors import UnknownName, UsageError
from archive.model import EntityType
from archive.queries import parts
from archive.queries.citations import cite_rows
from archive.queries.naming import Match, Say, one, only
from archive.queries.run import run
from archive.store.rowset import nearest

Record = dict[str, Any]


def show(engine: Engine, kind: str, name_or_id: str | int, *, say: Say | None = None) -> Record:
    """One person, organisation, position, article, event or tenure, JSON-ready.

    By its id; people, organisations and positions also by any of their names, an article by its URL, source or title,
    an event by its title. `say` is told which record a name was taken for that is not quite its own. Raises UnknownName, AmbiguousName, and UsageError for a kind that is none.
    """
    if kind not in KINDS:
        raise UsageError(f"there is no record of the kind {kind!r}", hint=f"show one of: {', '.join(KINDS)}")
    name = str(name_or_id).strip()
    if kind in _ENTITIES:
        return _ENTITIES[kind](engine, one(engine, EntityType(kind), name, say).id)
    return _SHOWN[kind](engine, name)


def _person(engine: Engine, key: int) -> Record:
    return parts.rows(engine, "person", id=key)[0] | {
        "names": parts.rows(engine, "names", type="person", id=key),
        "tenures": run(engine, "career", {"person": key}, cite=True),
        "events": parts.rows(engine, "entity_events", type="person", id=key),
    }


def _organisation(engine: Engine, key: int) -> Record:
    found = parts.rows(engine, "organisation", id=key)
    relatives = parts.rows(engine, "relatives", id=key)
    return _without_predecessor(found[0]) | {
        "predecessors": _predecessors(found),
        "names": parts.rows(engine, "names", type="organisation", id=key),
        "above": [_relative(row) for row in relatives if row["side"] == "above"],
        "under": [_relative(row) for row in relatives if row["side"] == "under"],
        "holders": run(engine, "holders", {"organisation": key, "exact": True}),
        "events": parts.rows(engine, "entity_events", type="organisation", id=key),
    }


def _position(engine: Engine, key: int) -> Record:
    found = parts.rows(engine, "position", id=key)
    return _without_predecessor(found[0]) | {
        "predecessors": _predecessors(found),
        "names": parts.rows(engine, "names", type="position", id=key),
        "holders": run(engine, "succession", {"post": key}, cite=True),
        "conflicts": parts.rows(engine, "position_conflicts", id=key),
    }


def _article(engine: Engine, name: str) -> Record:
    whole = _of_id(engine, "article", name)
    if not whole:
        found = parts.rows(engine, "article_ids", name=name)
        if not found:
            raise UnknownName(f"no article has the id, URL, source or title {name!r}")
        labels = tuple(Match(row["id"], f"{row['published_on']} {row['title']}") for row in found)
        whole = parts.rows(engine, "article", id=only(labels, f"{len(found)} articles are called {name!r}").id)
    key = whole[0]["id"]
    return whole[0] | {
        "versions": parts.rows(engine, "article_versions", id=key),
        "entities": parts.rows(engine, "article_entities", id=key),
        "claims": parts.rows(engine, "article_claims", id=key),
        "events": parts.rows(engine, "article_events", id=key),
    }


def _event(engine: Engine, name: str) -> Record:
    whole = _of_id(engine, "event", name)
    if not whole:
        found = parts.rows(engine, "event_ids", name=name)
        if not found:
            titles = [row["title"] for row in run(engine, "events")]
            raise UnknownName(f"no event has the id or title {name!r}", nearest=nearest(name, titles))
        labels = tuple(Match(row["id"], f"{row['date_earliest']} {row['title']}") for row in found)
        whole = parts.rows(engine, "event", id=only(labels, f"{len(found)} events are called {name!r}").id)
    key = whole[0]["id"]
    return whole[0] | {
        "participants": parts.rows(engine, "event_participants", id=key),
        "evidence": parts.rows(engine, "event_evidence", id=key),
    }


def _of_id(engine: Engine, part: str, name: str) -> list[Record]:
    """The record of an id, without looking through the names of all; none where the name is no number."""
    return parts.rows(engine, part, id=name) if name.isascii() and name.isdigit() and len(name) < 18 else []


def _tenure(engine: Engine, name: str) -> Record:
    if not (name.isascii() and name.isdigit() and len(name) < 18):
        raise UsageError(f"{name!r} is not the id of a tenure", hint="take the tenure_id of `archive query holders`")
    found = parts.rows(engine, "tenure", id=name)
    if not found:
        raise UnknownName(f"there is no tenure {name}")
    return cite_rows(engine, found)[0] | {"versions": parts.rows(engine, "tenure_versions", id=name)}


_ENTITIES: dict[str, Callable[[Engine, int], Record]] = {
    "person": _person,
    "organisation": _organisation,
    "position": _position,
}
_SHOWN: dict[str, Callable[[Engine, str], Record]] = {"article": _article, "event": _event, "tenure": _tenure}
KINDS = (*_ENTITIES, *_SHOWN)


def _relative(row: Record) -> Record:
    return {name: row[name] for name in ("id", "name", "kind")}


def _without_predecessor(row: Record) -> Record:
    return {name: value for name, value in row.items() if not name.startswith("predecessor")}


def _predecessors(rows: list[Record]) -> list[Record]:
    return [
        {"id": row["predecessor_id"], "name": row["predecessor"]} for row in rows if row["predecessor_id"] is not None
    ]
