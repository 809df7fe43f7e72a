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
from archive.cli.tables import page_width
from archive.errors import UsageError
from archive.resources import data_folder
from archive.timeline import to_text

# What the demonstration asks: a question, then the options of `holders` that ask it.
_CHIEF = {"post": "chief of the Joint Staff Department"}
_MINISTER = {"post": "defence minister", "organisation": "China"}
_ASKED: tuple[tuple[str, dict[str, Any]], ...] = (
    ("Who held which post in the PLA, and when: its chief of staff", _CHIEF),
    ("Who was it in March 2023, and how do we know", _CHIEF | {"as_of": "2023-03-01", "cite": True}),
    ("Who was defence minister that summer, and how do we know", _MINISTER | {"as_of": "2023-07-01", "cite": True}),
)
_LEGEND = """
How to read it: "A to B" is a day between the two, "by B" that day or sooner, "A or later" that day or later, one day alone is
that day. "seen" is from the first to the last report that has the holder in the post."""
_STANDING = """
certain          on both sides of the day a report has the holder in the post, or says when the tenure began or ended
possible         no report excludes the day
carried forward  last seen in the post before the day, and no end is known"""
_NEXT = """
What to try next, with `archive --db {db}`:
    query                                       the canned queries, with their parameters
    query holders --organisation PLA            all posts of the armed forces
    timeline --post "defence minister" --organisation China
    timeline --organisation PLA --html pla.html
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
    for question, parameters in _ASKED:
        print(f"\n{question}\n  archive query holders {_written(parameters)}\n")
        write_rows(archive.query("holders", **parameters), Format.TABLE)
        if parameters is not _ASKED[-1][1]:
            print(_STANDING if "as_of" in parameters else _LEGEND)
    print(f"\nThe ministers, drawn\n  archive timeline {_written(_MINISTER)}\n")
    print(
        to_text(archive.drawing(post=_MINISTER["post"], organisation=_MINISTER["organisation"]), width=page_width()),
        end="",
    )


def _written(parameters: dict[str, Any]) -> str:
    """The parameters as options of the command line."""
    options = (
        f"--{name.replace('_', '-')}" + ("" if value is True else f" {value}" if " " not in value else f' "{value}"')
        for name, value in parameters.items()
    )
    return " ".join(options)
