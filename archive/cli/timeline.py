"""`archive timeline`: who held a post, or the posts of an organisation or a person, drawn."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Annotated

import typer

from archive.cli.options import opened, say
from archive.cli.tables import page_width
from archive.errors import UsageError
from archive.timeline import to_html, to_svg, to_text

_BLOCKS = "█▒░╌╵×"


def timeline(
    context: typer.Context,
    post: Annotated[
        str | None, typer.Option(help='A post: its title, "title of organisation", or words of these.')
    ] = None,
    organisation: Annotated[
        str | None,
        typer.Option(help="An organisation, by any of its names: all its posts and those of bodies under it."),
    ] = None,
    person: Annotated[str | None, typer.Option(help="A person, by any form of the name.")] = None,
    exact: Annotated[bool, typer.Option("--exact", help="The organisation alone, without those under it.")] = False,
    first: Annotated[str | None, typer.Option("--from", metavar="DATE", help="The first day drawn.")] = None,
    last: Annotated[str | None, typer.Option("--to", metavar="DATE", help="The last day drawn.")] = None,
    known_at: Annotated[
        str | None,
        typer.Option(metavar="DAY", help="As it was known on this day, from what had been published by then."),
    ] = None,
    svg: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Write a picture into this file; - is standard output.")
    ] = None,
    html: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE",
            help="Write a page into this file: the picture, a table, and why each bound is what it is; - is standard output.",
        ),
    ] = None,
) -> None:
    """Draw who held a post, or the posts of an organisation or a person.

    Solid: certain, on both sides of the day a report has the holder in the post or says when the tenure began or ended.
    Hatched: possible, no report excludes the day. Faded: carried forward, the holder was last seen before and no end is
    known. Fading out: no bound is known. A tick is a day of which a report speaks, a cross one that was not followed, an
    exclamation mark stands for reports that cannot all be true.

    Example: archive timeline --post "chief of the Joint Staff Department"
    """
    if not (post or organisation or person):
        raise UsageError("a timeline of what?", hint="give --post, --organisation or --person")
    drawing = opened(context).drawing(
        post=post,
        organisation=organisation,
        person=person,
        exact=exact,
        from_=first,
        to=last,
        known_at=known_at,
        say=say,
    )
    for file, render in ((svg, to_svg), (html, to_html)):
        if file is not None:
            _write(file, render(drawing))
    if svg is None and html is None:
        colour = sys.stdout.isatty() and "NO_COLOR" not in os.environ
        print(to_text(drawing, width=page_width(), colour=colour, ascii=not _can_draw()), end="")


def _write(file: Path, text: str) -> None:
    if str(file) == "-":
        print(text, end="")
    else:
        file.write_text(text, encoding="utf-8")
        print(f"wrote {file}", file=sys.stderr)


def _can_draw() -> bool:
    try:
        _BLOCKS.encode(sys.stdout.encoding or "ascii")
    except (LookupError, UnicodeEncodeError):
        return False
    return True
