"""The forms in which an archive is exported, and how one is found.

A package adds a form by an entry point in the group `archive.exporters` that names an object like an `Exporter`; the
built-in ones are declared in the same way.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable, Mapping
from functools import cache
from importlib.metadata import EntryPoint, entry_points
from pathlib import Path
from typing import Protocol

from sqlalchemy import Engine

from archive.errors import UsageError
from archive.export.sheets import CSV
from archive.export.sqlite import SQLITE

GROUP = "archive.exporters"
_log = logging.getLogger(__name__)


class Exporter(Protocol):
    """A form of export. `about` says in a line what TARGET becomes.

    `write` makes it whole or not at all, and touches what is there already only with `force`.
    """

    @property
    def name(self) -> str: ...

    @property
    def about(self) -> str: ...

    def write(self, engine: Engine, target: Path, *, force: bool) -> Path: ...


@cache
def exporters() -> Mapping[str, Exporter]:
    """Every known form by its name: the built-in ones, then those of installed packages."""
    return collect(entry_points(group=GROUP))


def collect(points: Iterable[EntryPoint]) -> Mapping[str, Exporter]:
    """The built-in forms and those of the entry points; a built-in name stays with the built-in form."""
    found: dict[str, Exporter] = {each.name: each for each in (CSV, SQLITE)}
    for point in sorted(points, key=lambda point: (point.name, point.value)):
        try:
            loaded: Exporter = point.load()
            found.setdefault(loaded.name, loaded)
        except Exception as fault:
            # One broken plug-in must not keep the others from working.
            _log.warning("exporter %s (%s) cannot be loaded: %s", point.name, point.value, fault)
    return found


def export(engine: Engine, name: str, target: Path, *, force: bool = False) -> Path:
    """Write an archive to `target` in the form of a name; what was written. Raises UsageError for an unknown name."""
    known = exporters()
    if name not in known:
        raise UsageError("no such form of export", where=name, hint=f"there are: {', '.join(sorted(known))}")
    return known[name].write(engine, target, force=force)
