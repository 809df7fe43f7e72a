"""Where bytes come from: files, folders, globs, standard input and the web, split into documents.

for each in read(["news/", "https://example.org/article"]):
    ...  # a RawDocument, or a Reject with a place and a reason
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import BinaryIO

from archive.errors import SourceError
from archive.model import RawDocument, Reject
from archive.sources.fetch import fetch
from archive.sources.locations import File, Folder, Location, Page, locate, shown, walk
from archive.sources.opened import Opened, Unreadable, opened
from archive.sources.registry import SourceFormat, choose, formats, named

__all__ = ["Opened", "SourceFormat", "formats", "read"]


def read(
    sources: Iterable[str], *, format: str | None = None, stdin: BinaryIO | None = None
) -> Iterator[RawDocument | Reject]:
    """The documents of all sources, in the order of the sources and, within a folder or glob, of the paths.

    A source is a file, a folder (read with everything under it), a glob, an http(s) address, or "-" for `stdin`. The
    format is told by the content, then by the name; `format` forces it. Gzip is unpacked. What cannot be taken is a
    Reject, and the rest goes on.

    Raises, before anything is read: SourceError for a source that does not exist or two formats of one name,
    UsageError for an unknown format.
    """
    locations = locate(sources)
    formats()
    forced = named(format) if format is not None else None
    return _read(locations, forced, stdin)


def _read(
    locations: Iterable[Location], forced: SourceFormat | None, stdin: BinaryIO | None
) -> Iterator[RawDocument | Reject]:
    for location in locations:
        if not isinstance(location, Folder):
            yield from _documents(location, forced, stdin)
            continue
        for each in walk(location.path):
            if isinstance(each, Reject):
                yield each
            else:
                yield from _documents(each, forced, stdin)


def _documents(
    location: File | Page | Location, forced: SourceFormat | None, stdin: BinaryIO | None
) -> Iterator[RawDocument | Reject]:
    source = _cited(location)
    try:
        with _open(location, stdin) as opened_source:
            if not opened_source.head:
                yield opened_source.reject("empty")
                return
            chosen = forced or choose(opened_source)
            if isinstance(chosen, str):
                yield opened_source.reject(chosen)
            else:
                yield from chosen.split(opened_source)
    except Unreadable as fault:
        yield Reject(source, None, str(fault))
    except SourceError as fault:
        yield Reject(source, None, fault.what)
    except OSError as fault:
        yield Reject(source, None, f"cannot be opened ({fault.strerror or fault})")


def _cited(location: Location) -> str:
    if isinstance(location, File | Folder):
        return shown(location.path)
    return location.url if isinstance(location, Page) else "-"


@contextmanager
def _open(location: Location, stdin: BinaryIO | None) -> Iterator[Opened]:
    if isinstance(location, Page):
        yield fetch(location.url)
    elif isinstance(location, File):
        with location.path.open("rb") as stream:
            yield opened(stream, source=shown(location.path), name=location.path.name, explicit=location.explicit)
    else:
        yield opened(stdin or sys.stdin.buffer, source="-", name="")
