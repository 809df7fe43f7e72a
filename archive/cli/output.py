"""Writing rows to standard output in the format asked for."""

from __future__ import annotations

import csv
import json
import sys
from collections.abc import Iterable, Sequence
from typing import Any

from archive.cli.layout import Row, headed, laid_out, text
from archive.cli.options import Format
from archive.cli.quotes import quotes
from archive.cli.tables import print_table, printable

# A spreadsheet takes a cell that begins so for a formula (OWASP, CSV Injection); an apostrophe makes it text.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def write_rows(rows: list[Row], format: Format, *, columns: Sequence[str] | None = None, plain: bool = False) -> None:
    """Writes the rows; `columns` gives their order where there may be no row. `plain` tables keep every column."""
    names = list(columns if columns is not None else dict.fromkeys(name for row in rows for name in row))
    if format is Format.JSON:
        write_json(rows)
    elif format is Format.JSONL:
        for row in rows:
            print(_json(row))
    elif format in (Format.CSV, Format.TSV):
        _write_separated(rows, names, "," if format is Format.CSV else "\t")
    elif format is Format.MARKDOWN:
        _write_markdown([[_cell(row.get(name)) for name in names] for row in rows], names)
    elif plain:
        print_table([{name: text(row.get(name)) for name in names} for row in rows], names)
    else:
        print_laid_out(rows)
    if not rows and format is Format.TABLE:
        print("no rows", file=sys.stderr)


def print_laid_out(rows: list[Row]) -> None:
    """A table for people, with what stands above it and under its rows."""
    heading, laid = headed(laid_out(rows))
    if heading:
        print(printable(heading))
    if laid:
        print_table(laid, list(laid[0]), after=[list(quotes(row)) for row in rows])


def write_json(value: Any) -> None:
    """One JSON value, indented."""
    print(_json(value, indent=2))


def _json(value: Any, indent: int | None = None) -> str:
    return json.dumps(value, ensure_ascii=False, indent=indent, default=lambda other: text(other))


def _write_separated(rows: Iterable[Row], names: list[str], delimiter: str) -> None:
    writer = csv.writer(sys.stdout, delimiter=delimiter, lineterminator="\n")
    writer.writerow([_harmless(name) for name in names])
    writer.writerows([_harmless(_cell(row.get(name))) for name in names] for row in rows)


def _write_markdown(rows: Iterable[list[Any]], names: list[str]) -> None:
    for cells in (names, ["---"] * len(names), *rows):
        escaped = (str(cell).replace("\\", "\\\\").replace("|", "\\|") for cell in cells)
        print("| " + " | ".join(" ".join(cell.split()) for cell in escaped) + " |")


def _cell(value: Any) -> Any:
    """A value of one cell: lists and objects as JSON, truth as true and false, numbers as they are."""
    if isinstance(value, bool | list | dict):
        return _json(value)
    return value if isinstance(value, int | float) else text(value)


def _harmless(value: Any) -> Any:
    return f"'{value}" if isinstance(value, str) and value.startswith(_FORMULA) else value
