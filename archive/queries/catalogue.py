"""Finding the query files: those of this package, and of every package that registers a folder of its own.

An entry point of the group `archive.queries` gives a folder of .sql files: a path, or a function that returns one.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from importlib.metadata import entry_points
from pathlib import Path
from types import MappingProxyType

from archive.errors import QueryError
from archive.queries.head import Query, parse

GROUP = "archive.queries"


def folder() -> Path:
    """The folder of the queries that come with the archive."""
    return Path(__file__).parent


@cache
def catalogue() -> Mapping[str, Query]:
    """Every canned query by its name, in the order of the names.

    Raises QueryError for a file whose head is off, and for two files of one name.
    """
    found: dict[str, Query] = {}
    places: dict[str, Path] = {}
    for place in _folders():
        files = sorted(place.glob("*.sql"))
        if not files:
            raise QueryError("there are no .sql files", where=str(place), hint=f"see the entry points of group {GROUP}")
        for file in files:
            if file.stem in found:
                raise QueryError(
                    f"two queries are named {file.stem!r}", where=str(file), hint=f"the other is {places[file.stem]}"
                )
            found[file.stem] = parse(file.stem, file.read_text(encoding="utf-8"))
            places[file.stem] = file
    return MappingProxyType(dict(sorted(found.items())))


def _folders() -> Iterator[Path]:
    seen = {folder().resolve()}
    yield folder()
    for entry in sorted(entry_points(group=GROUP), key=lambda entry: entry.name):
        given = entry.load()
        place = Path(given() if callable(given) else given).resolve()
        if place not in seen:
            seen.add(place)
            yield place
