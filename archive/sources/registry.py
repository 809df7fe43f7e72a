"""The formats in which sources come, and how the format of one source is found.

A package adds a format by an entry point in the group `archive.sources` that names an object like a `SourceFormat`;
the built-in ones are declared in the same way.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from importlib.metadata import EntryPoint, entry_points
from typing import Protocol

from archive.errors import SourceError, UsageError
from archive.model import RawDocument, Reject
from archive.sources.csv_records import CSV
from archive.sources.json_lines import JSONL
from archive.sources.json_records import JSON
from archive.sources.opened import Opened
from archive.sources.signature import foreign
from archive.sources.single import HTML, MARKDOWN, TEXT

GROUP = "archive.sources"
_log = logging.getLogger(__name__)


class SourceFormat(Protocol):
    """A kind of source.

    `suffixes` (".md") and `media_types` ("text/markdown") tell it by name. `recognises` tells it by the first bytes,
    up to 1 MiB; it must say no to what merely might be it. `split` gives the documents of an open source, and a Reject
    with a place and a reason for each part that is none.
    """

    @property
    def name(self) -> str: ...

    @property
    def suffixes(self) -> tuple[str, ...]: ...

    @property
    def media_types(self) -> tuple[str, ...]: ...

    def recognises(self, head: bytes) -> bool: ...

    def split(self, opened: Opened) -> Iterator[RawDocument | Reject]: ...


@cache
def formats() -> Mapping[str, SourceFormat]:
    """Every known format by its name: the built-in ones, then those of installed packages."""
    return collect(entry_points(group=GROUP))


def collect(points: Iterable[EntryPoint]) -> Mapping[str, SourceFormat]:
    """The built-in formats and those of the entry points. Raises SourceError where two want one name."""
    built_in: tuple[SourceFormat, ...] = (HTML, JSON, JSONL, MARKDOWN, CSV, TEXT)
    found = {each.name: each for each in built_in}
    for point in sorted(points, key=lambda point: (point.name, point.value)):
        try:
            loaded: SourceFormat = point.load()
            name = loaded.name
        except Exception as fault:
            # One broken plug-in must not keep the archive from reading everything else.
            _log.warning("source format %s (%s) cannot be loaded: %s", point.name, point.value, fault)
            continue
        if found.setdefault(name, loaded) is not loaded:
            raise SourceError(
                f"the source format {name!r} is already taken",
                where=point.value,
                hint="uninstall or rename one of the two",
            )
    return found


def named(name: str) -> SourceFormat:
    """The format of a name. Raises UsageError."""
    known = formats()
    if name not in known:
        raise UsageError(f"no such source format: {name!r}", hint="the formats are " + ", ".join(sorted(known)))
    return known[name]


def choose(opened: Opened) -> SourceFormat | str:
    """The format of an open source by its content, then by its name; or the reason why it has none."""
    by_content = [each for each in formats().values() if each.recognises(opened.head)]
    by_name = _by_name(opened)
    if by_content:
        # A single JSON object is JSON and JSONL: there the name decides.
        return by_name if by_name in by_content and by_name is not None else by_content[0]
    if reason := foreign(opened.head):
        return reason
    if by_name is not None:
        return by_name
    if opened.explicit or not opened.suffix:
        return named("text")
    return f"a {opened.suffix} file is no known kind of article; name it itself, or force a format, to read it"


def _by_name(opened: Opened) -> SourceFormat | None:
    for each in formats().values():
        if opened.suffix in each.suffixes:
            return each
    for each in formats().values():
        if opened.media_type in each.media_types:
            return each
    return None
