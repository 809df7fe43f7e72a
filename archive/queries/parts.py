"""The small statements from which one record is put together; they are no questions of their own and have no head."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

from sqlalchemy import Engine

from archive.queries.steps import composed
from archive.store import readonly

# Seconds that one of our own statements may take, far above what any needs: a net under a pathological archive.
TIMEOUT = 60.0

# Ids in one statement, well below the number of parameters that both databases take.
_PORTION = 500

Row = dict[str, Any]


def rows(engine: Engine, part: str, **parameters: object) -> list[Row]:
    """The rows of parts/`part`.sql, with flags as booleans."""
    values = {name: str(value) for name, value in parameters.items()}
    found = readonly.run(engine, _statement(part), values, timeout=TIMEOUT, limit=None)
    return [with_flags(row) for row in found.as_dicts()]


def by_ids(engine: Engine, statement: str, ids: Iterable[int]) -> Iterator[Row]:
    """The rows of a statement that asks for several records, as `... IN ({ids})`, however many they are."""
    wanted = list(ids)
    for start in range(0, len(wanted), _PORTION):
        values = {f"id{number}": each for number, each in enumerate(wanted[start : start + _PORTION])}
        listed = statement.format(ids=", ".join(f":{name}" for name in values))
        yield from readonly.run(engine, listed, values, timeout=TIMEOUT, limit=None).as_dicts()


def with_flags(row: Row) -> Row:
    """The row with truth values in place of the 0 and 1 of the tables."""
    return {
        name: bool(value) if name.endswith("acting") and value is not None else value for name, value in row.items()
    }


@cache
def _statement(part: str) -> str:
    return composed((Path(__file__).parent / "parts" / f"{part}.sql").read_text(encoding="utf-8"))
