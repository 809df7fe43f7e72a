"""`archive query`: a command for each canned query, its options made from the head of the SQL file."""

from __future__ import annotations

from collections.abc import Callable
from inspect import Parameter as Argument
from inspect import Signature
from typing import Annotated, Any

import typer

from archive.cli.options import Format, FormatOption, opened, say
from archive.cli.output import write_rows
from archive.queries import Kind, Parameter, Query, catalogue

_CITE = Annotated[bool, typer.Option("--cite", help="Add the sentences that carry each tenure.")]


def group() -> typer.Typer:
    """The group of the canned queries; without one of them it lists them."""
    queries = typer.Typer(
        invoke_without_command=True, help="Ask a canned query; without a NAME, list them.", subcommand_metavar="[NAME]"
    )
    queries.callback()(_list)
    for query in catalogue().values():
        queries.command(query.name, help=_help(query), short_help=query.question)(_command(query))
    return queries


def _list(context: typer.Context, format: FormatOption = Format.TABLE) -> None:
    if context.invoked_subcommand is not None:
        return
    found = opened(context).queries()
    if format is not Format.TABLE:
        write_rows(found, format)
        return
    for query in found:
        print(f"{query['name']}: {query['question']}")
        for parameter in query["parameters"]:
            option = "--" + parameter["name"].replace("_", "-")
            print(f"    {option:<18}{parameter['meaning']}{' Required.' if parameter['required'] else ''}")
        print(f"    {query['example']}\n")


def _command(query: Query) -> Callable[..., None]:
    def ask(context: typer.Context, **values: Any) -> None:
        format, cite = values.pop("format"), values.pop("cite")
        rows = opened(context).query(query.name, cite=cite, say=say, **values)
        write_rows(rows, format)

    arguments = [Argument("context", Argument.POSITIONAL_OR_KEYWORD, annotation=typer.Context)]
    for parameter in query.parameters:
        arguments.append(_argument(parameter))
    arguments.append(Argument("cite", Argument.KEYWORD_ONLY, default=False, annotation=_CITE))
    arguments.append(Argument("format", Argument.KEYWORD_ONLY, default=Format.TABLE, annotation=FormatOption))
    ask.__signature__ = Signature(arguments)  # type: ignore[attr-defined]
    ask.__annotations__ = {argument.name: argument.annotation for argument in arguments}
    return ask


def _argument(parameter: Parameter) -> Argument:
    # Some names are keywords of Python (from, with); Archive.query takes the underscore off again.
    name = f"{parameter.name}_"
    help = parameter.meaning
    if parameter.choices:
        help += f" One of {', '.join(parameter.choices)}."
    if parameter.default is not None:
        help += f" {parameter.default} where nothing is given."
    if parameter.required:
        help += " Required."
    if parameter.kind is Kind.FLAG:
        flag = Annotated[bool, typer.Option(parameter.option, help=help)]
        return Argument(name, Argument.KEYWORD_ONLY, default=False, annotation=flag)
    metavar = {
        Kind.NUMBER: "N",
        Kind.SHARE: "SHARE",
        Kind.DAY: "DAY",
        Kind.ANY_YEAR: "DAY",
        Kind.FIRST_DAY: "DATE",
        Kind.LAST_DAY: "DATE",
    }.get(parameter.kind, "TEXT")
    option = Annotated[str | None, typer.Option(parameter.option, metavar=metavar, help=help)]
    return Argument(name, Argument.KEYWORD_ONLY, default=None, annotation=option)


def _help(query: Query) -> str:
    return "\n\n".join(part for part in (query.question, query.notes, f"Example: {query.example}") if part)
