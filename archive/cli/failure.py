"""What a failed command says, and with which exit status it ends: 1 failed, 2 usage, 130 interrupted.

A pipe that was closed by its reader (`| head`) is no failure.
"""

from __future__ import annotations

import codecs
import logging
import os
import sys
from collections.abc import Sequence
from io import TextIOWrapper
from typing import Any

from sqlalchemy.exc import DBAPIError
from typer.core import TyperGroup
from typer.exceptions import Abort, TyperException

from archive.errors import ArchiveError


class ArchiveGroup(TyperGroup):
    """The commands of the archive, whose errors are one message with its next step and never a traceback."""

    def main(
        self,
        args: Sequence[str] | None = None,
        prog_name: str | None = None,
        complete_var: str | None = None,
        standalone_mode: bool = True,
        windows_expand_args: bool = True,
        **extra: Any,
    ) -> Any:
        """Runs the command line; see `TyperGroup.main`."""
        logging.basicConfig(level=logging.WARNING, format="%(message)s", stream=sys.stderr)
        _write_any_text()
        try:
            status = super().main(args, prog_name, complete_var, False, windows_expand_args, **extra)
        except TyperException as error:
            status = _usage(error)
        except Abort:
            _say("stopped")
            status = 130
        except ArchiveError as error:
            what = f"{error.where}: {error.what}" if error.where else error.what
            _say(what, error.hint)
            status = error.exit_status
        except DBAPIError as error:
            _say(
                f"the database refused: {str(error.orig).strip()}", "`archive db check` looks for what is wrong with it"
            )
            status = 1
        except OSError as error:
            _say(f"{error.filename}: {error.strerror}" if error.filename else str(error))
            status = 1
        sys.exit(status if isinstance(status, int) else 0)

    def invoke(self, ctx: Any) -> Any:
        """Runs the command; see `TyperGroup.invoke`, which would count a closed pipe as a failure."""
        try:
            result = super().invoke(ctx)
            sys.stdout.flush()
        except BrokenPipeError:
            # What is left in the buffer has no reader, and Python would complain of it at exit.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            return 0
        return result


def _write_any_text() -> None:
    """Under the C locale Python writes ASCII and fails at the first name in another script."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            ascii_only = codecs.lookup(stream.encoding).name == "ascii"
            stream.reconfigure(encoding="utf-8" if ascii_only else None, errors="replace")


def _usage(error: TyperException) -> int:
    message = error.format_message()
    context = getattr(error, "ctx", None)
    hint = None
    if context is not None:
        missing = getattr(error, "option_name", None)
        if missing == "--db":
            hint = "--db comes before the command: archive --db FILE COMMAND"
        elif missing is not None:
            options = [option for parameter in context.command.params for option in parameter.opts[:1]]
            known = ", ".join(option for option in options if option.startswith("--"))
            hint = f"`{context.command_path}` takes {known}"
        else:
            hint = f"`{context.command_path} --help` tells more"
    if message:
        _say(message, hint)
    return error.exit_code


def _say(message: str, hint: str | None = None) -> None:
    print(f"error: {message}", file=sys.stderr)
    if hint:
        print(f"  {hint}", file=sys.stderr)
