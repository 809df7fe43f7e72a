"""One SQLite file to publish, to send or to browse."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Engine

from archive.store.publication import publish


@dataclass(frozen=True, slots=True)
class SqliteFile:
    """All tables, views, indexes and the full text, without the record of the runs and the paths they read from."""

    name: str = "sqlite"
    about: str = "one SQLite file, compact and checked, to publish or to browse anywhere"

    def write(self, engine: Engine, target: Path, *, force: bool) -> Path:
        return publish(engine, target, replace=force)


SQLITE = SqliteFile()
