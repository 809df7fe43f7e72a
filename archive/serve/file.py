"""The archive as a database of Datasette's."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection
from pathlib import Path

from archive.serve.untyped import Database, Datasette


class ArchiveFile(Database):  # type: ignore[misc]  # Database has no types
    """An SQLite file that is only ever read, also where Datasette would write; its path may hold any character.

    A question called like a view has the address they share: Datasette 0.65 sees to that, 1.0 prefers the view.
    """

    def __init__(self, datasette: Datasette, file: Path, questions: Collection[str] = ()) -> None:
        super().__init__(datasette, path=str(file), is_mutable=True)
        self._questions = frozenset(questions)

    def connect(self, write: bool = False) -> sqlite3.Connection:
        address = f"{Path(self.path).absolute().as_uri()}?mode=ro"
        connection = sqlite3.connect(address, uri=True, check_same_thread=False)
        # What it closes at the end; 0.65 calls the list so.
        opened = getattr(self, "_all_file_connections", None)
        (self._all_connections if opened is None else opened).append(connection)
        return connection

    async def view_exists(self, view: str) -> bool:
        return view not in self._questions and bool(await super().view_exists(view))


def is_archive(datasette: Datasette) -> bool:
    """Whether a site is over an archive: the hooks of this package are called for every site of the process."""
    return any(isinstance(database, ArchiveFile) for database in datasette.databases.values())
