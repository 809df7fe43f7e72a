"""The canned queries as Datasette lists them: the question as the title, what the parameters take, a filled example."""

from __future__ import annotations

import shlex
from collections.abc import Mapping
from html import escape
from typing import Any
from urllib.parse import urlencode

from archive.queries import Kind, Parameter, Query, catalogue
from archive.store.schema import metadata

_TAKES = {
    Kind.NUMBER: "a whole number",
    Kind.SHARE: "a number from 0 to 1",
    Kind.FLAG: "1 for yes",
    Kind.DAY: "a day, as 2023-12-22",
    Kind.ANY_YEAR: "a day, as 2023-10-24 or 10-24",
    Kind.FIRST_DAY: "a day, as 2023-12-22",
    Kind.LAST_DAY: "a day, as 2023-12-22",
}
# What most people come for; the others follow by name.
_FIRST = ("holders", "career", "succession", "evidence", "changes", "events", "meetings")


def questions(examples: Mapping[str, str]) -> dict[str, Any]:
    """The `queries` of Datasette's metadata, by name. `examples` are values that this archive holds, by parameter, in
    place of those of the heads that no other archive has (ids)."""
    return {
        address_of(query): {
            "sql": query.sql,
            "title": query.question,
            "description_html": _description(query, examples),
            "params": [parameter.name for parameter in query.parameters],
            "hide_sql": True,
        }
        for query in ordered(catalogue())
    }


def example_of(query: Query, examples: Mapping[str, str]) -> dict[str, str]:
    """The parameters of a query's example, by their names in the SQL."""
    known = {parameter.option: parameter for parameter in query.parameters}
    words = iter(shlex.split(query.example)[3:])
    values: dict[str, str] = {}
    for word in words:
        option, equals, value = word.partition("=")
        parameter = known[option]
        if not equals:
            value = "1" if parameter.kind is Kind.FLAG else next(words, "")
        values[parameter.name] = examples.get(parameter.name, value) if parameter.kind is Kind.NUMBER else value
    return values


def address_of(query: Query) -> str:
    """Under which name the site asks a query: its own, unless a table is called so, which would be out of reach."""
    return f"{query.name}_query" if query.name in metadata.tables else query.name


def ordered(queries: Mapping[str, Query]) -> list[Query]:
    """The queries in the order in which the site lists them."""
    first = [queries[name] for name in _FIRST if name in queries]
    return [*first, *(query for name, query in queries.items() if name not in _FIRST)]


def _description(query: Query, examples: Mapping[str, str]) -> str:
    """Relative links, since Datasette may be served below a path."""
    parts = []
    if query.parameters:
        if not all(parameter.required for parameter in query.parameters):
            parts.append("<p>Leave empty what you do not ask for.</p>")
        parts.append(f'<ul class="bullets">{"".join(map(_parameter, query.parameters))}</ul>')
    values = example_of(query, examples)
    address = f"{address_of(query)}?{urlencode(values)}" if values else address_of(query)
    said = ", ".join(f"{name} = {value}" for name, value in values.items()) or "as it is"
    parts.append(f'<p>Example: <a href="{escape(address)}">{escape(said)}</a></p>')
    if query.notes:
        parts.append(f"<p>{escape(query.notes)}</p>")
    return "".join(parts)


def _parameter(parameter: Parameter) -> str:
    takes = " or ".join(parameter.choices) if parameter.kind is Kind.CHOICE else _TAKES.get(parameter.kind)
    facts = [takes, "required" if parameter.required else None]
    facts.append(f"{parameter.default} where nothing is given" if parameter.default else None)
    told = "; ".join(fact for fact in facts if fact)
    return (
        f"<li><strong>{escape(parameter.name)}</strong>{f' ({escape(told)})' if told else ''}: "
        f"{escape(parameter.meaning)}</li>"
    )
