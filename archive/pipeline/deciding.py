"""A decision is written down or taken back, and the posts on which it bears are derived again, in one transaction."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping
from contextlib import suppress
from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import Connection, Engine

from archive.dates import Bounds
from archive.errors import DecisionError, UnknownName, UsageError
from archive.model import Aspect, BearsOn, Pin
from archive.pipeline.derivation import derive_posts
from archive.pipeline.particulars import Particulars
from archive.store import decisions, subjects
from archive.store.engine import writing

Decided = dict[str, Any]


def decide(engine: Engine, action: str, id: int, given: Particulars, *, by: str) -> Decided:
    """Accept, reject or correct a claim, or pin a tenure; the decision, and how many posts, tenures and conflicts were
    derived again.

    Raises UnknownName for a claim, tenure, person or post that there is not, AmbiguousName for a name that several bear,
    UsageError for particulars that are off, for a correction by which nobody would hold a post, and for a pin of a
    tenure all of which lies on the other side.
    """
    given.check(action)
    if not by.strip():
        raise UsageError("a decision needs somebody who decides", hint="say who, as by")
    if action == decisions.PIN:
        return _pin(engine, id, given.on(), given.bounds(), by, given.note)
    detail = given.correction(engine) if action == "correct" else {}
    return _review(engine, action, id, detail | {"note": given.note}, by)


def undo(engine: Engine, id: int) -> Decided:
    """Take a decision back; the decision, and how much was derived again.

    Raises UnknownName for a decision that there is not, UsageError for one that is taken back already, or that is of
    people or posts (merge, split).
    """
    with writing(engine) as connection:
        row = decisions.one(connection, id)
        if row is None:
            raise UnknownName(f"there is no decision {id}")
        if row.undone_at is not None:
            raise UsageError(f"decision {id} was taken back already, {row.undone_at}", hint="decide anew")
        if row.action not in (*decisions.REVIEWS, decisions.PIN):
            raise UsageError(
                f"decision {id} is a {row.action}, of people or posts",
                hint="accept, reject, correct and pin can be undone",
            )
        try:
            decided = decisions.read(row)
        except DecisionError:
            # It could never be followed, so that nothing changes.
            decisions.undo(connection, id, _now())
            return _told(connection, id, (0, 0, 0))
        if isinstance(decided, Pin):
            decisions.undo(connection, id, _now())
            return _follow(connection, id, [decided.position_id])
        posts = decisions.posts_of_claim(connection, decided.claim_id)
        decisions.undo(connection, id, _now())
        return _follow(connection, id, posts, [decided.claim_id])


def _review(engine: Engine, action: str, claim: int, detail: Mapping[str, Any], by: str) -> Decided:
    with writing(engine) as connection:
        about = subjects.claim(connection, claim)
        if about is None:
            raise UnknownName(f"there is no claim {claim}")
        aspect = detail.get("aspect") or about.aspect.value
        if not about.names_somebody and detail.get("person_id") is None and aspect != Aspect.NOT_HOLDING.value:
            raise UsageError(
                f"claim {claim} names nobody, so that it cannot say {aspect}", hint="say also whom it means, as person"
            )
        before = decisions.posts_of_claim(connection, claim)
        id = decisions.append(connection, action, "claims", claim, detail, by=by.strip(), decided_at=_now())
        return _follow(connection, id, before | decisions.posts_of_claim(connection, claim), [claim])


def _pin(engine: Engine, tenure: int, side: BearsOn, bounds: Bounds, by: str, note: str | None) -> Decided:
    with writing(engine) as connection:
        meant = subjects.pin_on(connection, tenure, side, bounds)
        if meant is None:
            raise UnknownName(f"there is no tenure {tenure}")
        detail = _detail(meant) | {"note": note}
        id = decisions.append(
            connection, decisions.PIN, "positions", meant.position_id, detail, by=by.strip(), decided_at=_now()
        )
        done = _follow(connection, id, [meant.position_id])
        if subjects.unmet(connection, meant, id):
            raise UsageError(
                f"tenure {tenure} cannot have its {side.value} {bounds}: all that is claimed of it lies on the other side",
                hint="reject the claims that are wrong first",
            )
        return done


def _follow(connection: Connection, id: int, posts: Iterable[int], claims: Collection[int] = ()) -> Decided:
    decisions.settle(connection, claims)
    return _told(connection, id, derive_posts(connection, posts))


def _told(connection: Connection, id: int, derived: tuple[int, int, int]) -> Decided:
    row = decisions.one(connection, id)
    assert row is not None
    told = dict(row._mapping)
    with suppress(ValueError):  # a malformed one is told as it stands
        told["detail"] = json.loads(row.detail)
    return told | dict(zip(("positions", "tenures", "conflicts"), derived, strict=True))


def _detail(pin: Pin) -> dict[str, Any]:
    return {
        "person_id": pin.person_id,
        "side": pin.side.value,
        "earliest": _iso(pin.bounds.earliest),
        "latest": _iso(pin.bounds.latest),
        "day": _iso(pin.day),
        "acting": pin.acting,
    }


def _iso(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
