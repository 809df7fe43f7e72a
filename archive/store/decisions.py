"""What people decided, as rows of `decisions`: read, written, taken back.

    action                    subject        detail (a JSON object; what is left out, or null, is not decided)
    accept, reject            claims ID      {}
    correct                   claims ID      person_id, position_id, aspect, acting, earliest, latest
    pin                       positions ID   person_id, side (start or end), earliest, latest, day, acting

Any detail may have a `note`. Days are ISO days. A row that is otherwise raises DecisionError as soon as it is read.
`merge` and `split` are no business of this module.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Iterable, Mapping
from datetime import date
from typing import Any, TypeVar

from sqlalchemy import Connection, Row, bindparam, insert, select, update

from archive.dates import Bounds
from archive.errors import DecisionError
from archive.model import Aspect, BearsOn, ClaimStatus, Correction, Pin, Review
from archive.store import schema
from archive.store.chunks import chunks
from archive.tenure import last_word

AnyRow = Row[*tuple[Any, ...]]
_T = TypeVar("_T")

REVIEWS = {"accept": ClaimStatus.ACCEPTED, "reject": ClaimStatus.REJECTED, "correct": ClaimStatus.CORRECTED}
PIN = "pin"
_FIELDS = {
    "accept": (),
    "reject": (),
    "correct": ("person_id", "position_id", "aspect", "acting", "earliest", "latest"),
    PIN: ("person_id", "side", "earliest", "latest", "day", "acting"),
}


def reviews(connection: Connection) -> list[Review]:
    """What is decided of claims, in force, by id. Raises DecisionError."""
    return [_review(row) for row in _rows(connection, REVIEWS)]


def corrections(connection: Connection) -> dict[int, Correction]:
    """How claims should have read, by claim: the last word on each. Raises DecisionError."""
    holding = last_word(reviews(connection))
    return {claim: review.correction for claim, review in holding.items() if review.status is ClaimStatus.CORRECTED}


def pins(connection: Connection, position_ids: Iterable[int] | None = None) -> list[Pin]:
    """Pins in force, by id: all, or those of some posts; only of people and posts that there are. Raises DecisionError."""
    if position_ids is None:
        found = [_pin(row) for row in _rows(connection, [PIN])]
    else:
        subjects = [f"positions {id}" for id in sorted(set(position_ids))]
        found = [_pin(row) for chunk in chunks(subjects) for row in _rows(connection, [PIN], chunk)]
    people = known(connection, schema.people, {pin.person_id for pin in found})
    posts = known(connection, schema.positions, {pin.position_id for pin in found})
    return sorted((p for p in found if p.person_id in people and p.position_id in posts), key=lambda pin: pin.id)


def known(connection: Connection, table: Any, ids: Iterable[int]) -> set[int]:
    """Those of the ids that a table has."""
    found: set[int] = set()
    for chunk in chunks(sorted(set(ids))):
        found.update(connection.scalars(select(table.c.id).where(table.c.id.in_(chunk))))
    return found


def append(
    connection: Connection, action: str, table: str, about: int, detail: Mapping[str, Any], *, by: str, decided_at: str
) -> int:
    """Write a decision on a row of a table down; its id. Raises DecisionError for one that could not be read again."""
    decision = schema.decisions
    written = json.dumps({name: value for name, value in detail.items() if value is not None}, ensure_ascii=False)
    values = {"action": action, "subject": f"{table} {about}", "detail": written, "by": by, "decided_at": decided_at}
    id: int = connection.execute(insert(decision).values(values).returning(decision.c.id)).scalar_one()
    row = connection.execute(select(decision).where(decision.c.id == id)).one()
    read(row)
    return id


def one(connection: Connection, id: int) -> AnyRow | None:
    """The row of a decision, whether in force or not."""
    return connection.execute(select(schema.decisions).where(schema.decisions.c.id == id)).one_or_none()


def read(row: AnyRow) -> Pin | Review:
    """A row as the decision that it is. Raises DecisionError."""
    return _pin(row) if row.action == PIN else _review(row)


def undo(connection: Connection, id: int, undone_at: str) -> None:
    """Take a decision back. Its row stays."""
    decision = schema.decisions
    connection.execute(update(decision).where(decision.c.id == id).values(undone_at=undone_at))


def _number(row: AnyRow, table: str) -> int:
    """The id in the subject of a decision on a row of a table. Raises DecisionError."""
    name, _, id = row.subject.partition(" ")
    if name != table or not (id.isascii() and id.isdigit()):
        raise _malformed(row, f"its subject is {row.subject!r}, which should be {table!r} and an id")
    return int(id)


def settle(connection: Connection, claim_ids: Collection[int] | None = None) -> None:
    """Bring the status of claims to what is decided of them, and back to unreviewed where nothing is any more.

    Of all claims (None) only those of which something is in force: what was set otherwise stays.
    """
    changes = [{"claim": id, "to": status.value} for id, status in unsettled(connection, claim_ids).items()]
    if changes:
        claim = schema.claims.c
        connection.execute(
            update(schema.claims).where(claim.id == bindparam("claim")).values(status=bindparam("to")), changes
        )


def unsettled(connection: Connection, claim_ids: Collection[int] | None = None) -> dict[int, ClaimStatus]:
    """What the status of claims should be, where it is otherwise; as `settle`."""
    claim = schema.claims.c
    holding = last_word(reviews(connection))
    ids = sorted(holding if claim_ids is None else claim_ids)
    wanted = {id: holding[id].status if id in holding else ClaimStatus.UNREVIEWED for id in ids}
    found: dict[int, ClaimStatus] = {}
    for chunk in chunks(ids):
        for row in connection.execute(select(claim.id, claim.status).where(claim.id.in_(chunk))):
            if row.status != wanted[row.id].value:
                found[row.id] = wanted[row.id]
    return found


def malformed(connection: Connection) -> list[DecisionError]:
    """The decisions in force that cannot be followed, as the errors that reading them raises."""
    found = []
    for row in _rows(connection, [*REVIEWS, PIN]):
        try:
            read(row)
        except DecisionError as error:
            found.append(error)
    return found


def posts_of_claim(connection: Connection, claim_id: int) -> set[int]:
    """The posts on whose tenures a claim may bear: its own, and those to which it is corrected."""
    own = connection.scalar(select(schema.claims.c.position_id).where(schema.claims.c.id == claim_id))
    moved = {each.correction.position_id for each in reviews(connection) if each.claim_id == claim_id}
    return {post for post in (own, *moved) if post is not None}


def posts_moved_to(connection: Connection, article_ids: Iterable[int]) -> set[int]:
    """The posts to which claims of these articles, and of the versions that they replaced, are corrected."""
    wanted = set(article_ids)
    moved = {id: one.position_id for id, one in corrections(connection).items() if one.position_id is not None}
    claim, article = schema.claims.c, schema.articles.c
    found: set[int] = set()
    for chunk in chunks(sorted(moved)):
        query = select(claim.id, article.id.label("article"), article.superseded_by_id).join(
            schema.articles, article.id == claim.article_id
        )
        for row in connection.execute(query.where(claim.id.in_(chunk))):
            if row.article in wanted or row.superseded_by_id in wanted:
                found.add(moved[row.id])
    return found


def waiting(connection: Connection) -> set[tuple[int, int]]:
    """(decision, post) of pins and corrections in force whose person or post nobody speaks of now: they wait for them."""
    named: list[tuple[int, int | None, int | None]] = []
    for row in _rows(connection, [PIN, "correct"]):
        if row.action == PIN:
            pin = _pin(row)
            named.append((row.id, pin.person_id, pin.position_id))
        else:
            review = _review(row)
            post = review.correction.position_id
            if post is None and review.correction.person_id is not None:
                post = connection.scalar(
                    select(schema.claims.c.position_id).where(schema.claims.c.id == review.claim_id)
                )
            named.append((row.id, review.correction.person_id, post))
    people = known(connection, schema.people, {person for _, person, _ in named if person is not None})
    posts = known(connection, schema.positions, {post for _, _, post in named if post is not None})
    return {
        (id, post)
        for id, person, post in named
        if post is not None and (post not in posts or (person is not None and person not in people))
    }


def _rows(connection: Connection, actions: Iterable[str], subjects: Collection[str] | None = None) -> list[AnyRow]:
    decision = schema.decisions.c
    query = (
        select(schema.decisions)
        .where(decision.action.in_(sorted(actions)), decision.undone_at.is_(None))
        .order_by(decision.id)
    )
    return list(connection.execute(query if subjects is None else query.where(decision.subject.in_(subjects))))


def _review(row: AnyRow) -> Review:
    detail = _detail(row)
    correction = Correction(
        _value(row, detail, "person_id", _id),
        _value(row, detail, "position_id", _id),
        _value(row, detail, "aspect", Aspect),
        _value(row, detail, "acting", _flag),
        _bounds(row, detail),
    )
    if row.action == "correct" and correction == Correction():
        raise _malformed(row, "it corrects nothing")
    return Review(row.id, _number(row, "claims"), REVIEWS[row.action], row.by, _moment(row), correction)


def _pin(row: AnyRow) -> Pin:
    detail = _detail(row)
    person, side = _value(row, detail, "person_id", _id), _value(row, detail, "side", _side)
    bounds, day = _bounds(row, detail), _value(row, detail, "day", date.fromisoformat)
    if person is None or side is None or not bounds.known:
        raise _malformed(row, "a pin needs person_id, side, and earliest or latest")
    if day is not None and not (
        bounds.latest is None or day <= bounds.latest
        if side is BearsOn.END
        else bounds.earliest is None or bounds.earliest <= day
    ):
        raise _malformed(row, f"the day {day} lies outside the tenure that it bounds")
    acting = _value(row, detail, "acting", _flag) or False
    return Pin(row.id, person, _number(row, "positions"), side, bounds, row.by, _moment(row), day, acting)


def _detail(row: AnyRow) -> dict[str, Any]:
    try:
        detail = json.loads(row.detail)
    except (ValueError, RecursionError):
        raise _malformed(row, "its detail is no JSON") from None
    if not isinstance(detail, dict):
        raise _malformed(row, "its detail is no JSON object")
    strange = sorted(detail.keys() - {*_FIELDS[row.action], "note"})
    if strange:
        raise _malformed(row, f"its detail has {strange[0]!r}, which means nothing for {row.action}")
    return detail


def _value(row: AnyRow, detail: Mapping[str, Any], name: str, read: Callable[[Any], _T]) -> _T | None:
    value = detail.get(name)
    if value is None:
        return None
    try:
        return read(value)
    except (TypeError, ValueError):
        raise _malformed(row, f"its {name} is {value!r}") from None


def _bounds(row: AnyRow, detail: Mapping[str, Any]) -> Bounds:
    earliest, latest = (_value(row, detail, name, date.fromisoformat) for name in ("earliest", "latest"))
    if earliest is not None and latest is not None and earliest > latest:
        raise _malformed(row, f"its earliest day, {earliest}, is after its latest, {latest}")
    return Bounds(earliest, latest)


def _id(value: Any) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or value < 1:
        raise ValueError
    return value


def _flag(value: Any) -> bool:
    if value not in (0, 1):
        raise ValueError
    return bool(value)


def _side(value: Any) -> BearsOn:
    side = BearsOn(value)
    if side not in (BearsOn.START, BearsOn.END):
        raise ValueError
    return side


def _moment(row: AnyRow) -> str:
    try:
        date.fromisoformat(row.decided_at[:10])
    except ValueError:
        raise _malformed(row, f"its decided_at is {row.decided_at!r}") from None
    return str(row.decided_at)


def _malformed(row: AnyRow, what: str) -> DecisionError:
    return DecisionError(
        f"{row.action} by {row.by} cannot be followed: {what}",
        where=f"decisions, id {row.id}",
        hint=f"take it back with Archive.undo({row.id}) and decide anew",
    )
