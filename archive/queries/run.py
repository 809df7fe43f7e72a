"""Asking a canned question."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Engine

from archive.errors import UnknownName
from archive.model import EntityType
from archive.queries import parts
from archive.queries.binding import bind
from archive.queries.catalogue import catalogue
from archive.queries.citations import cite_rows
from archive.queries.head import Kind, Query
from archive.queries.naming import Say, find, one, unknown
from archive.store import readonly
from archive.store.rowset import nearest

# A name of these means one record; it is looked up before anything is asked.
_ONE = {
    Kind.ORGANISATION: EntityType.ORGANISATION,
    Kind.PERSON: EntityType.PERSON,
    Kind.ONE_PERSON: EntityType.PERSON,
}
# One of these may mean several, all of which are asked about.
_SEVERAL = {
    Kind.POST: (EntityType.POSITION,),
    Kind.PARTY: (EntityType.PERSON, EntityType.ORGANISATION),
}


def run(
    engine: Engine,
    name: str,
    parameters: Mapping[str, Any] | None = None,
    *,
    cite: bool = False,
    timeout: float = parts.TIMEOUT,
    say: Say | None = None,
) -> list[dict[str, Any]]:
    """The rows of a canned query as JSON-ready objects, in a set order.

    `parameters` are by their names in the SQL (`as_of`); those that are None or empty count as not given. With `cite`,
    rows get `evidence` and those of tenures `explanation`, as `archive.queries.citations` describes them. `say` is told which
    record a name was taken for that is not quite its own. Raises UnknownName for a query, person, organisation or post
    that is not there, AmbiguousName for a name that several people or organisations bear, UsageError for parameters and values that are off, QueryTimeout after `timeout` seconds.
    """
    query = named(name)
    given = dict(parameters or {})
    values = bind(query, given)
    for parameter in query.parameters:
        if parameter.kind in _ONE and values[parameter.name] is not None:
            values[parameter.name] = str(one(engine, _ONE[parameter.kind], str(given[parameter.name]).strip(), say).id)
    found = readonly.run(engine, query.sql, values, timeout=timeout, limit=None)
    if not found.rows:
        _refuse_unknown_names(engine, query, given)
    left_out = {column for parameter, column in query.only_with if values[parameter] is None}
    rows = [
        {column: value for column, value in parts.with_flags(row).items() if column not in left_out}
        for row in found.as_dicts()
    ]
    return cite_rows(engine, rows, known_at=values.get("known_at")) if cite else rows


def named(name: str) -> Query:
    """The canned query of a name. Raises UnknownName, with the nearest."""
    queries = catalogue()
    if name not in queries:
        near = nearest(name, queries) or tuple(queries)
        raise UnknownName(f"there is no query {name!r}", nearest=near)
    return queries[name]


def _refuse_unknown_names(engine: Engine, query: Query, given: Mapping[str, Any]) -> None:
    """An empty answer is one only if every name in the question means something, and the tenure that it is about is there."""
    key = given.get("tenure")
    if key not in (None, "") and not parts.rows(engine, "tenure", id=str(key)):
        raise UnknownName(f"there is no tenure {key}")
    for parameter in query.parameters:
        name = given.get(parameter.name)
        if parameter.kind not in _SEVERAL or name in (None, ""):
            continue
        kinds = _SEVERAL[parameter.kind]
        if not any(find(engine, kind, str(name)) for kind in kinds):
            raise unknown(engine, kinds, str(name))
