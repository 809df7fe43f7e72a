"""The command line: a thin layer over `archive.api.Archive`, one file for each group of commands."""

from __future__ import annotations


def main() -> None:
    """The console script `archive`."""
    from archive.cli.app import app

    app(prog_name="archive")
