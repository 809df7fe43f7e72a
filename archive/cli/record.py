"""One record on a screen: its fields, then each of its lists as a table."""

from __future__ import annotations

from typing import Any

from archive.cli.bounds import joined
from archive.cli.layout import text
from archive.cli.output import print_laid_out
from archive.cli.quotes import quotes
from archive.cli.tables import print_lines


def print_record(record: dict[str, Any]) -> None:
    """Prints fields that have a value, then lists that have rows; a long text comes last."""
    long = record.get("text")
    fields = {name: value for name, value in record.items() if not isinstance(value, list) and name != "text"}
    for name, value in joined(fields).items():
        if text(value):
            print(f"{name.replace('_', ' ')}: {text(value)}")
    for name, rows in record.items():
        if isinstance(rows, list) and rows and name != "explanation":
            print(f"\n{name.replace('_', ' ')}")
            _print_list(name, rows, record.get("explanation", []))
    if long is not None:
        print(f"\ntext\n\n{long}")


def _print_list(name: str, rows: list[dict[str, Any]], explanation: list[dict[str, Any]]) -> None:
    if name == "evidence":
        print_lines(quotes({"evidence": rows, "explanation": explanation}, most=len(rows)), indent=4)
        return
    print_laid_out(rows)
