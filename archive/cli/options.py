"""What the commands share: the open archive and the format of rows."""

from __future__ import annotations

import sys
from enum import StrEnum
from typing import Annotated

import typer

from archive.api import Archive


class Format(StrEnum):
    """How rows are written."""

    TABLE = "table"
    JSON = "json"
    JSONL = "jsonl"
    CSV = "csv"
    TSV = "tsv"
    MARKDOWN = "markdown"


FormatOption = Annotated[
    Format, typer.Option("--format", help="How rows are written; the table leaves out ids and joins bounds.")
]


def opened(context: typer.Context) -> Archive:
    """The archive that the command line names."""
    found = context.find_object(Archive)
    assert found is not None
    return found


def say(told: str) -> None:
    """A word to the user beside the answer."""
    print(told, file=sys.stderr)
