"""The evidence of a tenure, beside the row that speaks of it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Any

from sqlalchemy import Engine

from archive.queries import parts
from archive.store import readonly

_STATEMENT = """
SELECT tenure_id, bears_on, quote, article_id, url, title, publisher, published_on, char_start, char_end, aspect,
       confidence
FROM evidence
WHERE tenure_id IN ({tenures})
  AND (CAST(:known_at AS TEXT) IS NULL OR published_on IS NULL OR published_on <= CAST(:known_at AS TEXT))
ORDER BY tenure_id,
         CASE bears_on WHEN 'start' THEN 1 WHEN 'end' THEN 2 WHEN 'within' THEN 3 ELSE 4 END,
         coalesce(published_on, '9999'), article_id, char_start, claim_id
"""
# Tenures asked about in one statement, well below the number of parameters that both databases take.
_PORTION = 500


def cite_rows(engine: Engine, rows: list[dict[str, Any]], *, known_at: str | None = None) -> list[dict[str, Any]]:
    """The rows, each that has a `tenure_id` with `evidence`: a list of {bears_on, quote, article_id, url, title,
    publisher, published_on, char_start, char_end, aspect, confidence}, what bears on the start first, and the oldest first.

    With `known_at` (an ISO day) nothing that was published later.
    """
    evidence = _evidence(engine, {row["tenure_id"] for row in rows if row.get("tenure_id") is not None}, known_at)
    return [row | {"evidence": evidence[row["tenure_id"]]} if "tenure_id" in row else row for row in rows]


def _evidence(engine: Engine, tenures: Iterable[int], known_at: str | None) -> dict[int, list[dict[str, Any]]]:
    found: dict[int, list[dict[str, Any]]] = defaultdict(list)
    for portion in _portions(sorted(tenures)):
        values: dict[str, Any] = {f"tenure{number}": tenure for number, tenure in enumerate(portion)}
        statement = _STATEMENT.format(tenures=", ".join(f":{name}" for name in values))
        given = values | {"known_at": known_at}
        for row in readonly.run(engine, statement, given, timeout=parts.TIMEOUT, limit=None).as_dicts():
            found[row.pop("tenure_id")].append(row)
    return found


def _portions(tenures: list[int]) -> Iterator[list[int]]:
    for start in range(0, len(tenures), _PORTION):
        yield tenures[start : start + _PORTION]
