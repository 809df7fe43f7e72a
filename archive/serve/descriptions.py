"""The metadata of the site: what every table, view and column is, in the words of the schema's own comments."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape
from typing import Any

from sqlalchemy import Table

from archive.serve.questions import questions
from archive.store.schema import metadata as schema
from archive.store.views import VIEWS

# What a row is called where another one points at it.
LABELS = {
    "article_entities": "name",
    "articles": "title",
    "claims": "quote",
    "conflicts": "detail",
    "events": "title",
    "ingest_runs": "started_at",
    "organisations": "name",
    "people": "name",
    "positions": "title",
    "sentences": "text",
}
# Indexed columns only: a facet on another one takes longer than Datasette waits in a large archive.
FACETS = {
    "articles": ["publisher"],
    "conflicts": ["kind"],
    "events": ["type"],
    "organisations": ["kind", "country"],
    "people": ["country"],
}
SORTED = {
    "articles": ("sort_desc", "published_on"),
    "events": ("sort_desc", "date_earliest"),
    "ingest_runs": ("sort_desc", "id"),
    "organisations": ("sort", "name"),
    "people": ("sort", "name"),
}
# How the archive works inside; all of it stands in the visible tables as what follows from it.
HIDDEN = (
    "alembic_version",
    "article_entities",
    "event_report_participants",
    "event_reports",
    "sqlite_stat1",
    "sqlite_stat4",
)

_ABOUT = (
    "Who held which post when, read from news articles, each answer with the sentence that proves it. "
    "A date that is not known to the day is a pair, earliest and latest; an empty bound is one that nobody knows."
)
_CSV = (
    "CSV gives every cell as it is stored. A spreadsheet takes a cell that begins with = + - or @ for a formula: "
    "import such files as text."
)


def site(database: str, examples: Mapping[str, str]) -> dict[str, Any]:
    """The metadata of a site whose one database is called `database`."""
    queries = questions(examples)
    asked = "".join(
        f'<li><a href="{database}/{escape(name)}">{escape(found["title"])}</a></li>' for name, found in queries.items()
    )
    about = f"<p>{escape(_ABOUT)}</p>"
    return {
        "title": "News archive: who held which post when",
        "description_html": (
            f'{about}<h2>Questions</h2><ul class="bullets">{asked}</ul>'
            f'<p><a href="{database}/articles">Search the articles</a></p><p>{escape(_CSV)}</p>'
        ),
        "databases": {
            database: {
                "title": "News archive",
                "description_html": f'{about}<p>Begin with one of the <a href="#queries">questions</a> below, '
                f'or <a href="{database}/articles">search the articles</a>.</p>',
                "tables": _tables(),
                "queries": queries,
            }
        },
    }


def _tables() -> dict[str, Any]:
    described: dict[str, Any] = {name: _table(table) for name, table in schema.tables.items()}
    columns = {column.name: column.comment for table in schema.sorted_tables for column in table.columns}
    for view in VIEWS:
        described[view.name] = {"description": _sentence(view.definition), "columns": _view_columns(columns)}
    for name in HIDDEN:
        described.setdefault(name, {})["hidden"] = True
    return described


def _table(table: Table) -> dict[str, Any]:
    about: dict[str, Any] = {
        "description": _sentence(table.comment or ""),
        "columns": {column.name: column.comment for column in table.columns if column.comment},
    }
    if table.name in LABELS:
        about["label_column"] = LABELS[table.name]
    if table.name in FACETS:
        about["facets"] = FACETS[table.name]
    if table.name in SORTED:
        direction, column = SORTED[table.name]
        about[direction] = column
    return about


def _view_columns(comments: Mapping[str, str | None]) -> dict[str, str]:
    """Views carry the columns of tenures under their own names; those mean the same there."""
    tenures = {column.name: column.comment for column in schema.tables["tenures"].columns}
    kept = {name: comment for name, comment in tenures.items() if comment and name != "id"}
    return kept | {name: str(comments[name]) for name in ("quote", "bears_on", "publisher", "published_on")}


def _sentence(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}."
