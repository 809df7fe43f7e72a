"""`archive ingest`."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, Any

import typer

from archive.cli.options import Format, FormatOption, opened
from archive.cli.output import write_json, write_rows

if TYPE_CHECKING:
    from archive.model import Summary
    from archive.pipeline import Progress

# More are in the table ingest_rejects.
_MOST_REJECTS = 20


class SourceFormat(StrEnum):
    """How a source is read where its content is not to decide."""

    TEXT = "text"
    MARKDOWN = "markdown"
    HTML = "html"
    JSONL = "jsonl"
    JSON = "json"
    CSV = "csv"


def ingest(
    context: typer.Context,
    sources: Annotated[
        list[str], typer.Argument(metavar="SOURCE...", help="Files, folders, quoted globs, web addresses, or - .")
    ],
    from_: Annotated[
        SourceFormat | None, typer.Option("--from", help="Read the sources as this; else content and name decide.")
    ] = None,
    published: Annotated[
        str | None, typer.Option(metavar="DAY", help="The publication day of articles that come without one.")
    ] = None,
    publisher: Annotated[str | None, typer.Option(help="The outlet of articles that come without one.")] = None,
    url: Annotated[str | None, typer.Option(help="The address of an article that comes without one.")] = None,
    title: Annotated[str | None, typer.Option(help="The headline of an article that comes without one.")] = None,
    language: Annotated[str | None, typer.Option(help="The language of articles that come without one.")] = None,
    workers: Annotated[int, typer.Option(min=1, help="Processes that read at once.")] = 1,
    limit: Annotated[int | None, typer.Option(min=1, help="Most documents to read.")] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Read and count, write nothing.")] = False,
    resume: Annotated[
        bool, typer.Option("--resume", help="Pass over what was read from the same sources before.")
    ] = False,
    extractor: Annotated[
        str | None, typer.Option(metavar="NAME", help="What reads: grammar, llm, or one of a plug-in.")
    ] = None,
    model: Annotated[
        str | None, typer.Option(metavar="NAME", help="Its language model: a name, or for the grammar a path.")
    ] = None,
    format: FormatOption = Format.TABLE,
) -> None:
    """Read articles into the archive; what it already holds stays as it is.

    Ends with status 3 when some documents were rejected: the rest is stored, the reasons are in ingest_rejects.
    """
    with reading_along() as progress:
        summary = opened(context).ingest(
            sources,
            published=published,
            publisher=publisher,
            url=url,
            title=title,
            language=language,
            format=None if from_ is None else from_.value,
            workers=workers,
            limit=limit,
            dry_run=dry_run,
            resume=resume,
            stdin=sys.stdin.buffer,
            progress=progress,
            extractor=extractor,
            model=model,
        )
    if format is Format.TABLE:
        print(told(summary))
    elif format is Format.JSON:
        write_json(summary)
    else:
        write_rows([summary], format)
    rejects = summary["rejects"]
    for reject in rejects[:_MOST_REJECTS]:
        place = f", {reject['place']}" if reject["place"] else ""
        print(f"rejected {reject['source']}{place}: {reject['reason']}", file=sys.stderr)
    if len(rejects) > _MOST_REJECTS:
        print(f"... and {len(rejects) - _MOST_REJECTS} more, in the table ingest_rejects", file=sys.stderr)
    if rejects:
        raise typer.Exit(3)


def told(summary: dict[str, Any]) -> str:
    """The summary in a line."""
    speed = summary["seen"] / summary["seconds"] if summary["seconds"] else 0
    return (
        f"added {summary['added']}, updated {summary['updated']}, unchanged {summary['unchanged']}, "
        f"rejected {summary['rejected']}; {summary['claims']} claims, {summary['events']} events "
        f"in {summary['seconds']:.1f} s ({speed:.1f} articles/s)"
    )


@contextmanager
def reading_along() -> Iterator[Progress | None]:
    """Shows on a terminal how far the run has come; how far it has to go nobody knows."""
    if not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import Progress as Bar
    from rich.progress import SpinnerColumn, TextColumn, TimeElapsedColumn

    columns = (SpinnerColumn(), TextColumn("{task.description}"), TimeElapsedColumn())
    with Bar(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("reading")

        def advance(summary: Summary) -> None:
            bar.update(task, description=f"{summary.seen} documents, {summary.claims} claims")

        yield advance
