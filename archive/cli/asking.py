"""`archive sql`, `show` and `search`."""

from __future__ import annotations

import sys
from enum import StrEnum
from typing import Annotated

import typer

from archive.cli.options import Format, FormatOption, opened, say
from archive.cli.output import write_json, write_rows
from archive.cli.record import print_record
from archive.errors import UsageError
from archive.store.readonly import LIMIT, TIMEOUT


class RecordKind(StrEnum):
    """What `archive show` shows."""

    PERSON = "person"
    ORGANISATION = "organisation"
    POSITION = "position"
    ARTICLE = "article"
    EVENT = "event"
    TENURE = "tenure"


def sql(
    context: typer.Context,
    statement: Annotated[str, typer.Argument(metavar="SQL", help="One SELECT; - reads it from standard input.")],
    param: Annotated[
        list[str] | None, typer.Option("--param", "-p", metavar="NAME=VALUE", help="A value for :NAME; repeatable.")
    ] = None,
    timeout: Annotated[float, typer.Option(min=0.001, help="Seconds it may take.")] = TIMEOUT,
    limit: Annotated[int, typer.Option(min=1, help="Most rows to print.")] = LIMIT,
    format: FormatOption = Format.TABLE,
) -> None:
    """Run one read-only statement of SQL; the tables are described in the documentation."""
    values: dict[str, str] = {}
    for pair in param or ():
        name, equals, value = pair.partition("=")
        if not equals:
            raise UsageError(f"--param cannot be {pair!r}", hint="write it as NAME=VALUE")
        values[name.removeprefix(":")] = value
    text = _typed_in() if statement == "-" else statement
    found = opened(context).rows(text, values, timeout=timeout, limit=limit)
    write_rows(found.as_dicts(), format, columns=list(dict.fromkeys(found.columns)), plain=True)
    if found.truncated:
        print(f"only the first {limit} rows; --limit takes more", file=sys.stderr)


def _typed_in() -> str:
    try:
        return sys.stdin.buffer.read().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise UsageError(
            f"the statement is not UTF-8: byte {error.start} cannot be read",
            where="standard input",
            hint="save it as UTF-8",
        ) from None


def show(
    context: typer.Context,
    kind: Annotated[RecordKind, typer.Argument(help="What to show.")],
    name: Annotated[
        str, typer.Argument(metavar="NAME_OR_ID", help="A name, an id, or the URL or title of an article.")
    ],
    format: FormatOption = Format.TABLE,
) -> None:
    """Show one record in full, with its timeline and quotes."""
    found = opened(context).show(kind.value, name, say=say)
    if format is Format.TABLE:
        print_record(found)
    elif format is Format.JSON:
        write_json(found)
    elif format is Format.JSONL:
        write_rows([found], format)
    else:
        write_rows([{"field": field, "value": value} for field, value in found.items()], format)


def search(
    context: typer.Context,
    words: Annotated[list[str], typer.Argument(help='Words that all occur; "quoted words" are a phrase.')],
    limit: Annotated[int, typer.Option(min=1, help="Most articles to list.")] = 20,
    format: FormatOption = Format.TABLE,
) -> None:
    """Search the text of the articles, best first, with snippets."""
    # The shell took the quotes off: an argument of several words was a phrase.
    phrases = (f'"{each}"' if len(words) > 1 and " " in each and '"' not in each else each for each in words)
    found = opened(context).search(" ".join(phrases), limit)
    write_rows(found, format, columns=["rank", "article_id", "title", "publisher", "published_on", "url", "snippet"])
