"""Writing conclusions: entities, tenures with their versions and conflicts, events. Each can be drawn again at any time."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from operator import itemgetter
from typing import Any

from sqlalchemy import Connection, delete, select

from archive.dates import Bounds
from archive.identity import stable_id
from archive.model import Conflict, ConflictVersion, Event, Tenure, TenureVersion
from archive.store import schema
from archive.store.chunks import chunks
from archive.store.resolved import Touched, replace_entities
from archive.store.upsert import delete_where, insert_all

__all__ = ["Touched", "replace_entities", "replace_events", "replace_tenures", "tenure_id"]

_OPEN = "open"


def replace_tenures(
    connection: Connection,
    position_ids: Iterable[int],
    tenures: Iterable[Tenure],
    versions: Iterable[TenureVersion],
    conflicts: Iterable[Conflict],
    disputes: Iterable[ConflictVersion] = (),
) -> None:
    """Replace all that follows from the claims of these posts. What is given is of these posts, and all of it; `disputes`
    are the conflicts with the days on which they were seen.

    A conflict that comes back keeps what has been decided of it.
    """
    ids = sorted(set(position_ids))
    settled = _settled(connection, ids)
    # Evidence goes with its tenure, claims of a conflict with it (ON DELETE CASCADE).
    for table in (schema.tenures, schema.tenure_versions, schema.conflicts, schema.conflict_versions):
        delete_where(connection, table.c.position_id, ids)
    _insert_tenures(connection, tenures)
    _insert_versions(connection, versions)
    _insert_conflicts(connection, conflicts, settled)
    _insert_disputes(connection, disputes)


def replace_events(connection: Connection, events: Sequence[Event], *, whole: bool) -> None:
    """Replace all events (`whole`), or those that stand on a report of these events or of a superseded article.

    A part must be closed: each report that shares an event with one of its reports is in it (`facts.event_reports`).
    """
    if whole:
        for table in (schema.event_participants, schema.event_evidence, schema.events):
            connection.execute(delete(table))
    else:
        gone = _events_on(connection, {report for event in events for report in event.reports})
        delete_where(connection, schema.events.c.id, gone | {event.id for event in events})
    reports = _reports(connection, {report for event in events for report in event.reports})
    participants: set[tuple[int, str, int, str]] = set()
    evidence: list[dict[str, Any]] = []
    for event in events:
        participants.update((event.id, kind.value, entity, role) for kind, entity, role in event.participants)
        evidence.extend({"event_id": event.id} | reports[report] for report in sorted(set(event.reports)))
    insert_all(connection, schema.events, sorted(map(_event_row, events), key=itemgetter("id")))
    columns = ("event_id", "entity_type", "entity_id", "role")
    rows = [dict(zip(columns, participant, strict=True)) for participant in sorted(participants)]
    insert_all(connection, schema.event_participants, rows)
    insert_all(connection, schema.event_evidence, sorted(evidence, key=itemgetter("event_id", "report_id")))


def _settled(connection: Connection, position_ids: Sequence[int]) -> dict[int, str]:
    """What has been decided of conflicts about the posts."""
    conflict = schema.conflicts.c
    found: dict[int, str] = {}
    for chunk in chunks(position_ids):
        query = select(conflict.id, conflict.status).where(conflict.position_id.in_(chunk), conflict.status != _OPEN)
        found.update((row.id, row.status) for row in connection.execute(query))
    return found


def tenure_id(tenure: Tenure) -> int:
    """The id of a tenure, the same in every derivation."""
    return stable_id("tenure", tenure.person_id, tenure.position_id, tenure.spell)


def _spell_row(tenure: Tenure) -> dict[str, Any]:
    """The columns that a tenure and a version of it share."""
    return {
        "person_id": tenure.person_id,
        "position_id": tenure.position_id,
        "spell": tenure.spell,
        **_bounds("start", tenure.start),
        **_bounds("end", tenure.end),
        "first_seen": tenure.first_seen,
        "last_seen": tenure.last_seen,
        "start_basis": None if tenure.start_basis is None else tenure.start_basis.value,
        "end_basis": None if tenure.end_basis is None else tenure.end_basis.value,
        "end_reason": tenure.end_reason,
        "acting": int(tenure.acting),
        "articles": tenure.articles,
        "claims": tenure.claims,
    }


def _bounds(name: str, bounds: Bounds) -> dict[str, Any]:
    return {f"{name}_earliest": bounds.earliest, f"{name}_latest": bounds.latest}


def _insert_tenures(connection: Connection, tenures: Iterable[Tenure]) -> None:
    rows: list[dict[str, Any]] = []
    evidence: set[tuple[int, int, str]] = set()
    for tenure in tenures:
        key = tenure_id(tenure)
        rows.append({"id": key} | _spell_row(tenure))
        evidence.update((key, claim, bears_on.value) for claim, bears_on in tenure.evidence)
    insert_all(connection, schema.tenures, sorted(rows, key=itemgetter("id")))
    columns = ("tenure_id", "claim_id", "bears_on")
    insert_all(connection, schema.tenure_evidence, [dict(zip(columns, row, strict=True)) for row in sorted(evidence)])


def _insert_versions(connection: Connection, versions: Iterable[TenureVersion]) -> None:
    rows: list[dict[str, Any]] = []
    for version in versions:
        tenure = version.tenure
        key = stable_id("tenure version", tenure.person_id, tenure.position_id, tenure.spell, version.known_from)
        known = {"known_from": version.known_from, "known_to": version.known_to}
        rows.append({"id": key, "tenure_id": tenure_id(tenure)} | _spell_row(tenure) | known)
    insert_all(connection, schema.tenure_versions, sorted(rows, key=itemgetter("id")))


def _insert_conflicts(connection: Connection, conflicts: Iterable[Conflict], settled: dict[int, str]) -> None:
    rows: dict[int, dict[str, Any]] = {}
    parties: set[tuple[int, int]] = set()
    for conflict in conflicts:
        key = _conflict_id(conflict)
        row = {"id": key} | _conflict_row(conflict) | {"status": settled.get(key, _OPEN)}
        # One conflict found twice over is as certain as its surer finding ("certain" sorts before "possible").
        if key not in rows or row["certainty"] < rows[key]["certainty"]:
            rows[key] = row
        parties.update((key, claim) for claim in conflict.claims)
    insert_all(connection, schema.conflicts, [rows[key] for key in sorted(rows)])
    insert_all(
        connection, schema.conflict_claims, [{"conflict_id": key, "claim_id": claim} for key, claim in sorted(parties)]
    )


def _insert_disputes(connection: Connection, disputes: Iterable[ConflictVersion]) -> None:
    rows: list[dict[str, Any]] = []
    parties: set[tuple[int, int]] = set()
    for version in disputes:
        conflict = _conflict_id(version.conflict)
        key = stable_id("conflict version", conflict, version.known_from)
        known = {"known_from": version.known_from, "known_to": version.known_to}
        rows.append({"id": key, "conflict_id": conflict} | _conflict_row(version.conflict) | known)
        parties.update((key, claim) for claim in version.conflict.claims)
    insert_all(connection, schema.conflict_versions, sorted(rows, key=itemgetter("id")))
    told = [{"version_id": key, "claim_id": claim} for key, claim in sorted(parties)]
    insert_all(connection, schema.conflict_version_claims, told)


def _conflict_id(conflict: Conflict) -> int:
    return stable_id("conflict", conflict.kind, conflict.position_id, conflict.person_id, conflict.detail)


def _conflict_row(conflict: Conflict) -> dict[str, Any]:
    """The columns that a conflict and a version of it share."""
    return {
        "kind": conflict.kind,
        "certainty": conflict.certainty,
        "position_id": conflict.position_id,
        "person_id": conflict.person_id,
        "detail": conflict.detail,
    }


def _events_on(connection: Connection, report_ids: set[int]) -> set[int]:
    """The events that stand on one of the reports, or on a report of a superseded article."""
    evidence = schema.event_evidence.c
    dead = (
        select(evidence.event_id)
        .join(schema.articles, schema.articles.c.id == evidence.article_id)
        .where(schema.articles.c.superseded_by_id.is_not(None))
    )
    found = set(connection.scalars(dead))
    for chunk in chunks(sorted(report_ids)):
        found.update(connection.scalars(select(evidence.event_id).where(evidence.report_id.in_(chunk))))
    return found


def _reports(connection: Connection, ids: set[int]) -> dict[int, dict[str, Any]]:
    """Where each report stands, as columns of event_evidence."""
    report = schema.event_reports.c
    found: dict[int, dict[str, Any]] = {}
    for chunk in chunks(sorted(ids)):
        query = select(report.id.label("report_id"), report.article_id, report.sentence_id, report.quote)
        found.update(
            (row["report_id"], dict(row)) for row in connection.execute(query.where(report.id.in_(chunk))).mappings()
        )
    return found


def _event_row(event: Event) -> dict[str, Any]:
    return {
        "id": event.id,
        "type": event.type,
        "mode": event.mode,
        "title": event.title,
        **_bounds("date", event.bounds),
        "date_basis": event.basis.value,
        "modality": event.modality.value,
        "place": event.place,
        "articles": event.articles,
    }
