"""The rows that a statement gave, in plain values, and how large they may grow."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from math import inf, isfinite
from typing import Any

from rapidfuzz import fuzz, process

from archive.errors import QueryError

# Bytes of text and blobs that one result may hold in memory, far above any page that a person reads.
LARGEST = 64_000_000


@dataclass(frozen=True, slots=True)
class Rows:
    """Columns and rows in their order; `truncated` when there were more rows than asked for."""

    columns: tuple[str, ...]
    rows: tuple[tuple[Any, ...], ...]
    truncated: bool = False

    def as_dicts(self) -> list[dict[str, Any]]:
        """Each row under its column names; of two columns of one name the last one stays."""
        return [dict(zip(self.columns, row, strict=True)) for row in self.rows]


class Collected:
    """Rows as they come in, turned into plain values and counted. Raises QueryError past LARGEST bytes."""

    def __init__(self, limit: int | None) -> None:
        self.limit = limit
        self.rows: list[tuple[Any, ...]] = []
        self.truncated = False
        self._size = 0

    def add(self, rows: Iterable[Iterable[Any]]) -> None:
        for row in rows:
            if self.limit is not None and len(self.rows) >= self.limit:
                self.truncated = True
                return
            plain_row = tuple(_plain(value) for value in row)
            self._size += sum(len(value) for value in plain_row if isinstance(value, str | bytes))
            if self._size > LARGEST:
                raise QueryError(
                    f"the result is larger than {LARGEST // 1_000_000} MB",
                    hint="ask for fewer rows or columns, or take substr(text, 1, 200)",
                )
            self.rows.append(plain_row)

    def under(self, columns: Iterable[str]) -> Rows:
        return Rows(tuple(columns), tuple(self.rows), self.truncated)


def nearest(name: str, known: Iterable[str], *, limit: int = 3) -> tuple[str, ...]:
    """The known names that are most like this one, best first."""
    found = process.extract(name, sorted(set(known)), scorer=fuzz.WRatio, limit=limit, score_cutoff=60)
    return tuple(match for match, _, _ in found)


def _plain(value: Any) -> Any:
    """A value that JSON, CSV and a terminal can show; PostgreSQL gives dates and decimals, SQLite neither."""
    if isinstance(value, memoryview):
        return value.tobytes()
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, Decimal):
        value = int(value) if value.is_finite() and value == value.to_integral_value() else float(value)
    if isinstance(value, float) and not isfinite(value):
        return {inf: "Infinity", -inf: "-Infinity"}.get(value, "NaN")  # JSON has no such numbers (RFC 8259, 6)
    return value
