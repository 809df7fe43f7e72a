"""The command `archive` and its options; the commands themselves are in the files beside this one."""

from __future__ import annotations

from typing import Annotated

import typer

from archive import __version__
from archive.api import DEFAULT_DATABASE, ENVIRONMENT, Archive
from archive.cli import asking, database, demonstration, exporting, ingestion, queries, serving, timeline, upkeep
from archive.cli.failure import ArchiveGroup

app = typer.Typer(
    name="archive",
    cls=ArchiveGroup,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
    help="A news archive that knows who held which post when, with the sentence that proves it.",
)


def _version(wanted: bool) -> None:
    if wanted:
        print(f"archive {__version__}")
        raise typer.Exit


@app.callback()
def archive(
    context: typer.Context,
    db: Annotated[
        str | None,
        typer.Option(
            "--db",
            metavar="DB",
            help=f"A file or an SQLAlchemy URL; ${ENVIRONMENT} or else {DEFAULT_DATABASE} where none is given.",
        ),
    ] = None,
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version and end.")
    ] = False,
) -> None:
    context.obj = Archive(db)
    context.call_on_close(context.obj.close)


app.command("ingest")(ingestion.ingest)
app.add_typer(queries.group(), name="query")
app.command("sql")(asking.sql)
app.command("show")(asking.show)
app.command("timeline")(timeline.timeline)
app.command("search")(asking.search)
app.command("rebuild")(upkeep.rebuild)
app.command("score")(upkeep.score)
app.command("demo")(demonstration.demo)
app.command("export")(exporting.export)
app.command("serve")(serving.serve)
app.add_typer(database.group, name="db")
