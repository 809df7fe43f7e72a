"""What is used of Datasette, which has no types of its own, in one place."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

import datasette  # type: ignore[import-untyped]
from datasette.app import Datasette  # type: ignore[import-untyped]
from datasette.database import Database  # type: ignore[import-untyped]
from datasette.plugins import pm  # type: ignore[import-untyped]
from datasette.utils.asgi import Response  # type: ignore[import-untyped]
from datasette.version import __version_info__  # type: ignore[import-untyped]

Hook = TypeVar("Hook", bound=Callable[..., Any])

# From 1.0 on queries and settings are configuration, apart from what describes the data.
TAKES_CONFIGURATION = int(__version_info__[0]) >= 1

__all__ = ["TAKES_CONFIGURATION", "Database", "Datasette", "Response", "hookimpl", "pm", "print_no_tracebacks"]


def hookimpl(function: Hook) -> Hook:
    """Marks an implementation of one of Datasette's hooks."""
    marked: Hook = datasette.hookimpl(function)
    return marked


def print_no_tracebacks() -> None:
    """Datasette prints a traceback with all local variables for every request that it refuses, where rich is installed.
    A visitor's slip is no fault of the server; true faults are still printed."""
    pm.get_plugin("datasette.handle_exception").rich = None
