"""The rows that decisions are about: a claim, a tenure, and whether a pin found the tenure that it means."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection, select

from archive.dates import Bounds
from archive.model import Aspect, BearsOn, Pin
from archive.store import schema


@dataclass(frozen=True, slots=True)
class ClaimSubject:
    """A claim as it was read: what it says, and whether it names somebody."""

    aspect: Aspect
    names_somebody: bool


def claim(connection: Connection, id: int) -> ClaimSubject | None:
    """The claim of an id, if there is one."""
    column = schema.claims.c
    row = connection.execute(select(column.aspect, column.person_ref_id).where(column.id == id)).one_or_none()
    return None if row is None else ClaimSubject(Aspect(row.aspect), row.person_ref_id is not None)


def pin_on(connection: Connection, tenure: int, side: BearsOn, bounds: Bounds) -> Pin | None:
    """A pin of one side of a tenure, not yet decided by anybody; None where there is no such tenure.

    The day by which it knows the tenure again comes from the other side, which it does not move.
    """
    row = connection.execute(select(schema.tenures).where(schema.tenures.c.id == tenure)).one_or_none()
    if row is None:
        return None
    days = [row.start_latest, row.first_seen, row.end_earliest, row.last_seen]
    if side is BearsOn.START:
        days.reverse()
    day = next((day for day in days if day is not None), None)
    if day is not None and side is BearsOn.END and bounds.latest is not None:
        day = min(day, bounds.latest)
    if day is not None and side is BearsOn.START and bounds.earliest is not None:
        day = max(day, bounds.earliest)
    return Pin(0, row.person_id, row.position_id, side, bounds, "", "", day, bool(row.acting))


def unmet(connection: Connection, pin: Pin, id: int) -> bool:
    """Whether no tenure fits a pin, as it was decided under an id."""
    conflict = schema.conflicts.c
    query = select(conflict.id).where(
        conflict.kind == "unmet_decision",
        conflict.person_id == pin.person_id,
        conflict.detail.startswith(f"Decision {id} "),
    )
    return connection.execute(query).first() is not None
