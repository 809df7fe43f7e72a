"""A copy of an archive on PostgreSQL as an SQLite file, made anew whenever the archive has changed."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Engine

from archive.errors import ArchiveError
from archive.store.address import shown
from archive.store.backup import snapshot
from archive.store.changes import rows_written

# At most this share of the time is spent on copying, however often it is asked for.
_BUSY = 0.2


@contextmanager
def kept_fresh(engine: Engine, folder: Path, *, every: float) -> Iterator[Path]:
    """A snapshot in the folder. Every so many seconds it is looked whether the archive has changed, and if so a new one
    takes its place at once: what reads the old one reads it to its end. 0: never again."""
    copy = _Copy(engine, folder)
    print(f"copying {shown(engine.url)} into an SQLite file", file=sys.stderr, flush=True)
    copy.make()
    if not every:
        print("later changes are not in it", file=sys.stderr)
        yield copy.file
        return
    ended = threading.Event()
    thread = threading.Thread(target=_refresh, args=(copy, every, ended), name="refresh", daemon=True)
    thread.start()
    try:
        yield copy.file
    finally:
        ended.set()
        thread.join()


def _refresh(copy: _Copy, every: float, ended: threading.Event) -> None:
    failed = ""
    while not ended.wait(max(every, copy.seconds / _BUSY - copy.seconds)):
        try:
            if copy.is_old():
                copy.make()
            failed = ""
        except ArchiveError as error:
            said = str(error).splitlines()[0]
            if said != failed:
                print(f"the copy is not refreshed, it is tried again: {said}", file=sys.stderr, flush=True)
            failed = said


class _Copy:
    """The file, and how the archive was when it was made."""

    def __init__(self, engine: Engine, folder: Path) -> None:
        self.file = folder / "archive.db"
        self.seconds = 0.0
        self._engine = engine
        self._next = folder / "next.db"
        self._written = -1

    def is_old(self) -> bool:
        return rows_written(self._engine) != self._written

    def make(self) -> None:
        began = time.monotonic()
        # Asked before: what is written while it is copied makes it old again.
        written = rows_written(self._engine)
        snapshot(self._engine, self._next).replace(self.file)
        self._written = written
        self.seconds = time.monotonic() - began
