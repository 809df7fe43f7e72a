"""Suggestions for a name that is being typed: every word of it begins a word of the name."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Engine

from archive.identity import name_key
from archive.queries import parts
from archive.serve.page import Asked, Data

KINDS = {"person": "suggested_people", "organisation": "suggested_organisations", "post": "suggested_positions"}
_MOST = 12
_PLACES = ("one", "two", "three")
# They stand in most titles, and tell none from another.
_EMPTY = {"of", "the", "and", "for", "in", "to"}


def suggest(asked: Asked) -> Data:
    """The data /-/archive/suggest.json: {"suggestions": [{name, detail, tenures}]}, those with most tenures first."""
    kind = asked.value("kind")
    found = suggested(asked.engine, kind, asked.value("q"), _MOST) if kind in KINDS else []
    return Data({"suggestions": [{name: row[name] for name in ("name", "detail", "tenures")} for row in found]})


def suggested(engine: Engine, kind: str, typed: str, most: int) -> list[dict[str, Any]]:
    """The records of a kind whose names hold words that begin like those typed: {id, name, detail, tenures}."""
    words = [word for word in name_key(typed[:100].replace("_", " ")).split() if word not in _EMPTY]
    if not words:
        return []
    # The longest words tell most.
    return _found(engine, kind, [f"% {word}%" for word in sorted(words, key=len, reverse=True)[: len(_PLACES)]], most)


def most_held(engine: Engine, kind: str, most: int) -> list[dict[str, Any]]:
    """The records of a kind that most tenures are of."""
    return [row for row in _found(engine, kind, [], most) if row["tenures"]]


def _found(engine: Engine, kind: str, patterns: list[str], most: int) -> list[dict[str, Any]]:
    filled = [*patterns, *["%"] * (len(_PLACES) - len(patterns))]
    return parts.rows(engine, KINDS[kind], most=most, **dict(zip(_PLACES, filled, strict=True)))
