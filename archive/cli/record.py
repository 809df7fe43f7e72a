"""One record on a screen: its fields, then each of its lists as a table."""

from __future__ import annotations

from typing import Any

from archive.cli.bounds import joined
from archive.cli.layout import laid_out, text
from archive.cli.quotes import quotes
from archive.cli.tables import print_table


def print_record(record: dict[str, Any]) -> None:
    """Prints fields that have a value, then lists that have rows; a long text comes last."""
    long = record.get("text")
    fields = {name: value for name, value in record.items() if not isinstance(value, list) and name != "text"}
    for name, value in joined(fields).items():
        if text(value):
            print(f"{name.replace('_', ' ')}: {text(value)}")
    for name, rows in record.items():
        if isinstance(rows, list) and rows:
            print(f"\n{name.replace('_', ' ')}")
            _print_list(name, rows)
    if long is not None:
        print(f"\ntext\n\n{long}")


def _print_list(name: str, rows: list[dict[str, Any]]) -> None:
    if name == "evidence":
        for line in quotes({"evidence": rows}, most=len(rows)):
            print(f"    {line}")
        return
    laid = laid_out(rows)
    print_table(laid, list(laid[0]), after=[list(quotes(row)) for row in rows])
