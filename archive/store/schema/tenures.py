"""Tenures and conflicts: conclusions from claims, replaced as a whole for each position that a change touches."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sqlalchemy import CheckConstraint, Column, Index, Integer, String, Table, UniqueConstraint

from archive.model import BearsOn, BoundBasis
from archive.store.schema.columns import Id, day, flag, iso, key, metadata, one_of, ordered, ref, text


def _spell() -> Iterator[Any]:
    """The columns that a tenure and each of its versions have in common."""
    yield ref("person_id", "people", "who", deferred=True)
    yield ref("position_id", "positions", "which post", index=False, deferred=True)
    yield Column(
        "spell", Integer, nullable=False, comment="1 for the first spell of this person in this post, 2 for the next"
    )
    yield day("start_earliest", "the tenure began on this day or later; NULL: no bound known")
    yield day("start_latest", "the tenure began on this day or sooner")
    yield day("end_earliest", "the tenure ended on this day or later")
    yield day("end_latest", "the tenure ended on this day or sooner")
    yield day("first_seen", "first day on which a sighting of the holder in the post may lie")
    yield day("last_seen", "last day on which a sighting of the holder in the post may lie")
    yield Column("start_basis", String(16), comment="why the start is bounded as it is; NULL: it is not")
    yield Column("end_basis", String(16), comment="why the end is bounded as it is; NULL: it is not")
    yield text("end_reason", "dismissed, resigned, retired, died, succeeded, ..., where an article says")
    yield flag("acting", "1 for an acting or interim holder")
    yield Column("articles", Integer, nullable=False, comment="how many articles bear on it")
    yield Column("claims", Integer, nullable=False, comment="how many claims bear on it")
    for name in ("start_earliest", "start_latest", "end_earliest", "end_latest", "first_seen", "last_seen"):
        yield iso(name)
    yield ordered("start_earliest", "start_latest")
    yield ordered("end_earliest", "end_latest")
    yield ordered("start_earliest", "end_latest")
    yield ordered("first_seen", "last_seen")
    yield one_of("start_basis", *BoundBasis, null=True)
    yield one_of("end_basis", *BoundBasis, null=True)
    yield CheckConstraint("spell >= 1", name="spell_counts")


tenures = Table(
    "tenures",
    metadata,
    key(),
    *_spell(),
    UniqueConstraint("person_id", "position_id", "spell"),
    Index("ix_tenures_position", "position_id", "start_latest"),
    comment="one unbroken spell of a person in a position, derived",
)

tenure_versions = Table(
    "tenure_versions",
    metadata,
    key(),
    Column(
        "tenure_id",
        Id,
        nullable=False,
        index=True,
        comment="the tenure of which this was the belief (it may be gone by now)",
    ),
    *_spell(),
    day("known_from", "first day on which the published articles said so; NULL: from the start"),
    day("known_to", "the day from which they said otherwise (this day no longer included); NULL: still"),
    iso("known_from"),
    iso("known_to"),
    ordered("known_from", "known_to"),
    Index("ix_tenure_versions_position", "position_id", "known_from"),
    comment="a tenure as it was known from one day to another, by publication dates",
)

tenure_evidence = Table(
    "tenure_evidence",
    metadata,
    ref("tenure_id", "tenures", "the tenure", ondelete="CASCADE", index=False),
    ref("claim_id", "claims", "the claim", ondelete="CASCADE"),
    Column("bears_on", String(8), nullable=False, comment="start, end, within or against"),
    one_of("bears_on", *BearsOn),
    UniqueConstraint("tenure_id", "claim_id", "bears_on"),
    comment="which claim carries which bound",
)

_KINDS = "two_holders, end_before_start, ended_yet_holding, different_starts, different_ends, outside_lifetime, unmet_decision"


def _conflict() -> Iterator[Any]:
    """The columns that a conflict and each of its versions have in common."""
    yield Column("kind", String(32), nullable=False, index=True, comment=_KINDS)
    yield Column("certainty", String(8), nullable=False, comment="certain or possible")
    yield ref("position_id", "positions", "the post", deferred=True)
    yield ref("person_id", "people", "the person, where it is about one", null=True, deferred=True)
    yield text("detail", "the conflict in a sentence", null=False)
    yield one_of("certainty", "certain", "possible")


conflicts = Table(
    "conflicts",
    metadata,
    key(),
    *_conflict(),
    Column(
        "status",
        String(10),
        nullable=False,
        default="open",
        server_default="open",
        comment="open, settled or dismissed",
    ),
    one_of("status", "open", "settled", "dismissed"),
    comment="claims that cannot all be true",
)

conflict_claims = Table(
    "conflict_claims",
    metadata,
    ref("conflict_id", "conflicts", "the conflict", ondelete="CASCADE", index=False),
    ref("claim_id", "claims", "a claim that takes part in it", ondelete="CASCADE"),
    UniqueConstraint("conflict_id", "claim_id"),
    comment="which claims are in conflict",
)

conflict_versions = Table(
    "conflict_versions",
    metadata,
    key(),
    Column("conflict_id", Id, nullable=False, index=True, comment="the conflict (it may be gone by now)"),
    *_conflict(),
    day("known_from", "first day on which the published articles were in it; NULL: from the start"),
    day("known_to", "the day from which they no longer were (this day no longer included); NULL: still"),
    iso("known_from"),
    iso("known_to"),
    ordered("known_from", "known_to"),
    comment="a conflict as it was seen from one day to another, by publication dates",
)

conflict_version_claims = Table(
    "conflict_version_claims",
    metadata,
    ref("version_id", "conflict_versions", "the version of a conflict", ondelete="CASCADE", index=False),
    ref(
        "claim_id", "claims", "a claim that took part in it, from the day on which it was published", ondelete="CASCADE"
    ),
    UniqueConstraint("version_id", "claim_id"),
    comment="which claims were in conflict",
)
