"""What the front page counts, kept until the file of the archive changes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from threading import Lock
from typing import Any

from sqlalchemy import Engine

from archive.store.address import file_of

State = tuple[tuple[int, int], ...]


class Remembered:
    """The values of one function of an archive, each worked out once for every state of its file."""

    def __init__(self, worked_out: Callable[[Engine], Any]) -> None:
        self._worked_out = worked_out
        self._known: dict[Path, tuple[State, Any]] = {}
        self._lock = Lock()

    def of(self, engine: Engine) -> Any:
        """The value for the archive as it is."""
        file = file_of(engine.url)
        if file is None:
            return self._worked_out(engine)
        # The first who asks works it out, the others wait for it.
        with self._lock:
            state = _state(file)
            known = self._known.get(file)
            if known is None or known[0] != state:
                known = self._known[file] = (state, self._worked_out(engine))
            return known[1]


def _state(file: Path) -> State:
    """Changes whenever the file or its write-ahead log does."""
    found = []
    for each in (file, file.with_name(f"{file.name}-wal")):
        try:
            status = each.stat()
        except FileNotFoundError:
            continue
        found.append((status.st_mtime_ns, status.st_size))
    return tuple(found)
