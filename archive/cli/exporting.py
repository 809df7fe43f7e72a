"""`archive export`."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from archive.cli.options import opened


def export(
    context: typer.Context,
    form: Annotated[str, typer.Argument(metavar="FORM", help="sqlite, csv, or one that another package adds.")],
    target: Annotated[Path, typer.Argument(metavar="TARGET", help="The file or folder to write.")],
    force: Annotated[bool, typer.Option("--force", help="Replace what an earlier export left there.")] = False,
) -> None:
    """Write the archive to a file or folder for other tools.

    sqlite: one compact, checked file to publish or to browse, without the record of the runs and the paths they read
    from. csv: a folder with a file for each table and view.
    """
    print(f"wrote {opened(context).export(form, target, force=force)}", file=sys.stderr)
