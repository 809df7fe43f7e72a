"""`archive db`: the schema, the health and the copies of a database."""

from __future__ import annotations

import sys
from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from archive.cli.options import Format, FormatOption, opened
from archive.cli.output import write_rows
from archive.store import migrate
from archive.store.address import shown
from archive.store.backup import backup as copy_of
from archive.store.backup import snapshot
from archive.store.doctor import check as findings_of
from archive.store.engine import open_at_any_schema

group = typer.Typer(no_args_is_help=True, help="Migrate, check and copy the database.")


@group.command()
def upgrade(
    context: typer.Context,
    revision: Annotated[str, typer.Argument(help="The schema revision to go up to.")] = "head",
) -> None:
    """Migrate to a newer schema; commands do it by themselves when they open an older archive."""
    engine = open_at_any_schema(opened(context).db, create=True)
    try:
        migrate.upgrade(engine, revision)
        print(f"{shown(engine.url)}: schema {migrate.current(engine)}")
    finally:
        engine.dispose()


@group.command()
def downgrade(
    context: typer.Context,
    revision: Annotated[str, typer.Argument(help="The schema revision to go down to; base empties the database.")],
) -> None:
    """Migrate to an older schema, for an older version of the archive."""
    engine = open_at_any_schema(opened(context).db)
    try:
        migrate.downgrade(engine, revision)
        print(f"{shown(engine.url)}: schema {migrate.current(engine) or 'none'}")
    finally:
        engine.dispose()


@group.command()
def current(context: typer.Context) -> None:
    """Print the schema revision of the database, and the newest one."""
    engine = open_at_any_schema(opened(context).db)
    try:
        revision, newest = migrate.current(engine), migrate.head()
    finally:
        engine.dispose()
    print(f"{revision or 'none'}{' (newest)' if revision == newest else f' (the newest is {newest})'}")


@group.command()
def check(context: typer.Context, format: FormatOption = Format.TABLE) -> None:
    """Check every row and index; status 1 when something is wrong."""
    found = [asdict(finding) for finding in findings_of(opened(context).engine())]
    if found or format is not Format.TABLE:
        write_rows(found, format, columns=("check", "where", "what", "hint"), plain=True)
    else:
        print("nothing is wrong")
    if found:
        raise typer.Exit(1)


@group.command()
def doctor(context: typer.Context) -> None:
    """Say what the archive holds, what is wrong with it and what to do about it; status 1 when something is."""
    archive = opened(context)
    engine = archive.engine()
    print(f"{shown(engine.url)} ({engine.dialect.name}), schema {migrate.current(engine)}")
    for table in ("articles", "sentences", "claims", "people", "organisations", "positions", "tenures", "events"):
        print(
            f"  {table:<15}{archive.sql(f'SELECT count(*) AS rows_held FROM {table}', timeout=60)[0]['rows_held']:>10}"
        )
    found = findings_of(engine)
    for finding in found:
        print(f"{finding.check}: {finding.where}: {finding.what}\n  {finding.hint}")
    if found:
        raise typer.Exit(1)
    print("nothing is wrong")


@group.command()
def backup(
    context: typer.Context,
    target: Annotated[Path, typer.Argument(help="The file to write; it must not exist.")],
    snapshot_: Annotated[
        bool, typer.Option("--snapshot", help="Copy row by row into a fresh SQLite file, from PostgreSQL too.")
    ] = False,
) -> None:
    """Copy the archive to a file while others may use it."""
    made = (snapshot if snapshot_ else copy_of)(opened(context).engine(), target)
    print(f"wrote {made}", file=sys.stderr)
