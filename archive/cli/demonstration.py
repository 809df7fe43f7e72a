"""`archive demo`: the main job on the sample corpus, from nothing to cited answers."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from typing import Annotated, Any

import typer

from archive.api import Archive
from archive.cli.ingestion import reading_along, told
from archive.cli.options import Format
from archive.cli.output import write_rows
from archive.errors import UsageError
from archive.resources import data_folder

# What the demonstration asks: a heading, then the query with its parameters.
_ASKED: tuple[tuple[str, dict[str, Any]], ...] = (
    (
        'archive query holders --post "chief of the Joint Staff Department" --as-of 2017-01-15 --cite',
        {"post": "chief of the Joint Staff Department", "as_of": "2017-01-15"},
    ),
    (
        'archive query holders --post "defence minister" --organisation China --as-of 2023-07-01 --cite',
        {"post": "defence minister", "organisation": "China", "as_of": "2023-07-01"},
    ),
)
_NEXT = """
What to try next, with `archive --db {db}`:
    query                                       the canned queries, with their parameters
    query succession --post "defence minister" --organisation China
    query career --person "Li Shangfu" --cite
    query events --type CONSULT --from 2023
    search "theater command"
    show person "Liu Zhenli"
    serve                                       the same in a browser
"""


def demo(
    keep: Annotated[
        Path | None, typer.Option("--keep", metavar="FILE", help="Keep the database in this new file to ask on.")
    ] = None,
) -> None:
    """Read the sample corpus into a fresh database and answer who held which PLA post when, with evidence."""
    if keep is not None and keep.exists():
        raise UsageError(f"{keep} is there already", hint="name a new file, or ask it: archive --db FILE query")
    with tempfile.TemporaryDirectory(prefix="archive-demo-") as folder:
        file = keep or Path(folder) / "demo.db"
        with Archive(file) as archive:
            _show(archive)
    print(_NEXT.format(db=keep or "FILE"))
    if keep is None:
        print("The database of this run is gone; `archive demo --keep FILE` keeps it.")


def _show(archive: Archive) -> None:
    sample = data_folder() / "sample"
    print(f"Reading the sample corpus: {sample.name}, news reports written for this project\n", file=sys.stderr)
    with reading_along() as progress:
        summary = archive.ingest(sample, progress=progress)
    print(told(summary))
    print("\nWho held which post in the PLA, and when\n  archive query holders --organisation PLA\n")
    write_rows(archive.query("holders", organisation="PLA"), Format.TABLE)
    for asked, parameters in _ASKED:
        print(f"\n{asked}\n")
        write_rows(archive.query("holders", cite=True, **parameters), Format.TABLE)
