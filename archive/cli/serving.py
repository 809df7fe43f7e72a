"""`archive serve`."""

from __future__ import annotations

from typing import Annotated

import typer

from archive.cli.options import opened


def serve(
    context: typer.Context,
    host: Annotated[str, typer.Option(help="The address to listen on; 127.0.0.1 is this machine alone.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(min=0, max=65535, help="The port to listen on; 0 takes any free one.")] = 8001,
    browser: Annotated[bool, typer.Option("--open", help="Open a browser too.")] = False,
    refresh: Annotated[
        float,
        typer.Option(min=0, metavar="SECONDS", help="PostgreSQL: how often to look for changes and copy; 0: once."),
    ] = 60,
    allow_host: Annotated[
        list[str] | None,
        typer.Option(metavar="NAME", help="A further name to answer to, as behind a proxy; may be repeated."),
    ] = None,
) -> None:
    """Browse the archive: who held which post when, down to the sentence; and all tables and queries, by Datasette.

    It is for this machine alone unless --host says otherwise, and only reads.
    """
    from archive.serve import run

    run(
        opened(context).engine(),
        host=host,
        port=port,
        open_browser=browser,
        refresh=refresh,
        allow_hosts=allow_host or (),
    )
