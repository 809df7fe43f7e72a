"""Which records the rows of an answer are about: ids beside the names."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Engine

from archive.queries import parts

Row = dict[str, Any]

_TENURES = """
SELECT tenure_id, person_id, person, position_id, position, organisation_id, organisation
FROM holders
WHERE tenure_id IN ({ids})
"""


def tenures(engine: Engine, ids: Iterable[int]) -> dict[int, Row]:
    """Whose each tenure is and of which post: {person_id, person, position_id, position, organisation_id, organisation}
    by the id of the tenure. One that is no longer believed is left out."""
    wanted = sorted(set(ids))
    return {row["tenure_id"]: row for row in parts.by_ids(engine, _TENURES, wanted)}
