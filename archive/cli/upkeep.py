"""`archive rebuild` and `score`."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from archive.cli.differences import DIFFERENCE, print_differences
from archive.cli.options import Format, FormatOption, opened
from archive.cli.output import write_json, write_rows


def rebuild(
    context: typer.Context,
    extract: Annotated[bool, typer.Option("--extract", help="Read every stored article again first.")] = False,
    format: FormatOption = Format.TABLE,
) -> None:
    """Derive people, organisations, posts, tenures, conflicts and events again from the claims and decisions."""
    done = opened(context).rebuild(extract=extract)
    if format is Format.TABLE:
        print(", ".join(f"{name} {count}" for name, count in done.items()))
    elif format is Format.JSON:
        write_json(done)
    else:
        write_rows([done], format)


def score(
    context: typer.Context,
    gold: Annotated[Path, typer.Argument(metavar="GOLD", help="A gold file, or a folder with one.")],
    errors: Annotated[bool, typer.Option("--errors", help="List every difference instead, with its sentence.")] = False,
    phenomena: Annotated[
        bool, typer.Option("--phenomena", help="Break the claims down: aspect, basis, rule, kind of sentence, holder.")
    ] = False,
    reliability: Annotated[
        bool, typer.Option("--reliability", help="Compare the claims' confidence with the share that is right.")
    ] = False,
    format: FormatOption = Format.TABLE,
) -> None:
    """Compare what the archive read with a gold: precision and recall of each kind.

    Where the archive holds none of its articles and they lie beside the gold, they are read for the occasion. A gold of
    biographies (JSONL, perhaps compressed) brings its own texts.
    """
    scores = opened(context).scores(gold)
    if errors and format is Format.TABLE:
        print_differences(scores.differences)
    elif errors:
        write_rows(scores.errors(), format, columns=DIFFERENCE)
    elif phenomena:
        write_rows(scores.phenomena_rows(), format)
    elif reliability:
        write_rows(scores.reliability_rows(), format)
    else:
        write_rows(scores.rows(), format)
    for note in scores.notes:
        print(note, file=sys.stderr)
    for url in scores.left_out:
        print(f"left out, not in the archive: {url}", file=sys.stderr)
