"""The archive as a database of Datasette's."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable, Collection
from pathlib import Path
from typing import Any

from archive.serve.untyped import Database, Datasette


class ArchiveFile(Database):  # type: ignore[misc]  # Database has no types
    """An SQLite file that is only ever read, also where Datasette would write; its path may hold any character.

    Another file may be put in its place at any time: Datasette keeps a connection for each of its threads, so each
    statement first sees whether the connection is one to the file that is there now.

    A question called like a view has the address they share: Datasette 0.65 sees to that, 1.0 prefers the view.
    """

    def __init__(self, datasette: Datasette, file: Path, questions: Collection[str] = ()) -> None:
        super().__init__(datasette, path=str(file), is_mutable=True)
        self._questions = frozenset(questions)
        self._file = file
        # By thread: the connection it reads by, and which file that has opened.
        self._own = threading.local()

    def connect(self, write: bool = False) -> sqlite3.Connection:
        # Asked first: a file that is put in its place meanwhile is noticed at the next statement.
        identity = self._identity()
        address = f"{self._file.absolute().as_uri()}?mode=ro"
        connection = sqlite3.connect(address, uri=True, check_same_thread=False)
        self._opened.append(connection)
        self._own.current = (identity, connection)
        return connection

    async def execute_fn(self, function: Callable[[sqlite3.Connection], Any], *rest: Any, **more: Any) -> Any:
        return await super().execute_fn(self._on_the_file(function), *rest, **more)

    async def _execute_fn(self, function: Callable[[sqlite3.Connection], Any]) -> Any:
        # By which 1.0 runs its own statements.
        return await super()._execute_fn(self._on_the_file(function))

    async def view_exists(self, view: str) -> bool:
        return view not in self._questions and bool(await super().view_exists(view))

    def _on_the_file(self, function: Callable[[sqlite3.Connection], Any]) -> Callable[[sqlite3.Connection], Any]:
        return lambda _: function(self._current())

    def _current(self) -> sqlite3.Connection:
        """This thread's connection to the file that is there now. Datasette has opened one before it runs anything."""
        opened: tuple[int, int]
        connection: sqlite3.Connection
        opened, connection = self._own.current
        if opened != self._identity():
            connection.close()
            self._opened.remove(connection)
            connection = self.connect()
            self.ds._prepare_connection(connection, self.name)
        return connection

    @property
    def _opened(self) -> list[sqlite3.Connection]:
        """What Datasette closes at the end; 0.65 has another name for it."""
        found: list[sqlite3.Connection] | None = getattr(self, "_all_file_connections", None)
        return self._all_connections if found is None else found

    def _identity(self) -> tuple[int, int]:
        status = self._file.stat()
        return status.st_dev, status.st_ino


class Site(Datasette):  # type: ignore[misc]  # Datasette has no types
    """A Datasette over an archive."""


def is_archive(datasette: Datasette) -> bool:
    """Whether a site is over an archive: the hooks of this package are called for every site of the process."""
    return isinstance(datasette, Site)
