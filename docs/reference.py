"""The reference pages, made from the definitions that stand in the code: the tables, the views and the canned queries."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import Column, Float, Integer, create_engine, inspect
from sqlalchemy.schema import Table

from archive.queries import Parameter, Query, catalogue
from archive.store.objects import create_from_models
from archive.store.schema import metadata
from archive.store.schema.columns import IsoDate
from archive.store.views import VIEWS

NOTICE = "<!-- Written by `make docs` from the definitions in the code; change them there. -->"

# In the order in which the data goes; within a group as the schema declares them.
GROUPS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("What was published", ("articles", "sentences")),
    ("What a sentence says", ("article_entities", "mentions", "claims")),
    ("Who and what there is", ("people", "organisations", "organisation_parents", "positions", "names")),
    (
        "Who held which post when",
        (
            "tenures",
            "tenure_evidence",
            "tenure_versions",
            "conflicts",
            "conflict_claims",
            "conflict_versions",
            "conflict_version_claims",
        ),
    ),
    (
        "What happened",
        ("events", "event_participants", "event_evidence", "event_reports", "event_report_participants"),
    ),
    ("What was done", ("ingest_runs", "ingest_rejects", "decisions")),
)

_SCHEMA = """# The tables

{notice}

Ids are integers that stand for what a row is about, so that they are the same in whatever order articles come, on SQLite
and on PostgreSQL. A day is text, `YYYY-MM-DD`. What is not known to the day is a pair, `x_earliest` and `x_latest`; NULL is
"no bound known". Facts (the first two groups, `event_reports`) are only ever added to; everything else is derived from them
and from the decisions, and `archive rebuild` derives it again.

{body}"""

_QUERIES = """# The canned queries

{notice}

`archive query` lists them, `archive query NAME --help` tells their options, and each is one SQL file in
[archive/queries](../archive/queries). In Python an option is a keyword: `archive.query("holders", as_of="2023-12-22")`. All
take `--format table|json|jsonl|csv|tsv|markdown`, and `--cite` for the evidence of every tenure.

{body}"""


def schema() -> str:
    """docs/schema.md."""
    listed = [name for _, names in GROUPS for name in names]
    if sorted(listed) != sorted(metadata.tables):
        raise SystemExit(f"GROUPS and the schema differ: {sorted(set(listed) ^ set(metadata.tables))}")
    lines: list[str] = []
    for title, names in GROUPS:
        lines += [f"## {title}", ""]
        for name in names:
            lines += _table(metadata.tables[name])
    lines += ["## Views", ""]
    lines += _views()
    return _SCHEMA.format(notice=NOTICE, body="\n".join(lines).rstrip() + "\n")


def queries() -> str:
    """docs/queries.md."""
    lines = [line for query in catalogue().values() for line in _query(query)]
    return _QUERIES.format(notice=NOTICE, body="\n".join(lines).rstrip() + "\n")


def questions() -> str:
    """The table of the canned queries in the README."""
    rows = [
        (f"[`{query.name}`](docs/queries.md#{query.name})", query.question, ", ".join(_options(query)))
        for query in catalogue().values()
    ]
    return "\n".join(_rows(("query", "question", "options"), rows))


def _table(table: Table) -> Iterator[str]:
    yield from (f"### {table.name}", "", _sentence(table.comment or ""), "")
    yield from _rows(
        ("column", "type", "what it is"),
        [(f"`{column.name}`", _type(column), _meaning(column)) for column in table.columns],
    )
    yield ""


def _type(column: Column[object]) -> str:
    if isinstance(column.type, IsoDate):
        kind = "day"
    elif isinstance(column.type, Integer):
        kind = "integer"
    else:
        kind = "number" if isinstance(column.type, Float) else "text"
    return kind if column.nullable else f"{kind}, not null"


def _meaning(column: Column[object]) -> str:
    targets = [f"[{key.column.table.name}](#{key.column.table.name})" for key in column.foreign_keys]
    return "; ".join([column.comment or "", *(f"an id of {target}" for target in sorted(targets))]).strip("; ")


def _views() -> Iterator[str]:
    engine = create_engine("sqlite://")
    with engine.begin() as connection:
        create_from_models(connection)
        for view in VIEWS:
            columns = ", ".join(f"`{column['name']}`" for column in inspect(connection).get_columns(view.name))
            yield from (f"### {view.name} (view)", "", _sentence(view.definition), "", f"Columns: {columns}.", "")
    engine.dispose()


def _query(query: Query) -> Iterator[str]:
    yield from (f"## {query.name}", "", query.question, "")
    if query.parameters:
        yield from _rows(
            ("option", "takes", "meaning"),
            [(f"`{each.option}`", _takes(each), _told(each)) for each in query.parameters],
        )
        yield ""
    if query.notes:
        yield from (query.notes, "")
    yield from ("```sh", query.example, "```", "")


def _takes(parameter: Parameter) -> str:
    return " or ".join(parameter.choices) if parameter.choices else parameter.kind.value


def _told(parameter: Parameter) -> str:
    told = parameter.meaning
    if parameter.default is not None:
        told += f" {parameter.default} where nothing is given."
    return told + (" Required." if parameter.required else "")


def _options(query: Query) -> Iterator[str]:
    for parameter in query.parameters:
        yield f"**`{parameter.option}`**" if parameter.required else f"`{parameter.option}`"


def _rows(head: tuple[str, ...], rows: list[tuple[str, ...]]) -> Iterator[str]:
    for cells in (head, ("---",) * len(head), *rows):
        yield "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"


def _sentence(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}."
