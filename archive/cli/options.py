"""What the commands share: the open archive and the format of rows."""

from __future__ import annotations

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
