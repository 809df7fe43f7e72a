"""Long lists of values in queries, a bearable number at a time, the same way on every database."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TypeVar

Value = TypeVar("Value")

# SQLite takes 32,766 parameters in one statement, PostgreSQL 65,535.
SIZE = 5_000


def chunks(values: Iterable[Value], size: int = SIZE) -> Iterator[list[Value]]:
    """The values in lists of at most `size`, in their order; nothing for nothing."""
    rest = iter(values)
    while chunk := list(islice(rest, size)):
        yield chunk
