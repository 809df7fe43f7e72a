"""The archive as a database of Datasette's."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from archive.serve.untyped import Database


class ArchiveFile(Database):  # type: ignore[misc]  # Database has no types
    """An SQLite file that is only ever read, also where Datasette would write; its path may hold any character."""

    def connect(self, write: bool = False) -> sqlite3.Connection:
        address = f"{Path(self.path).absolute().as_uri()}?mode=ro"
        connection = sqlite3.connect(address, uri=True, check_same_thread=False)
        self._all_file_connections.append(connection)
        return connection
