"""Conflicts as they were seen from one day to another.

Revision ID: 0003
Revises: 0002
Create Date: 2026-11-26

Of the conflicts that there are, an archive of before knows only since when their claims were all public: they are taken to
have been seen from then on, until `archive rebuild` or the next article on the post says what was seen before.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision: str = "0003"
down_revision: str | None = "0002"
branch_labels: str | None = None
depends_on: str | None = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_KINDS = "two_holders, end_before_start, ended_yet_holding, different_starts, different_ends, outside_lifetime"

_SEEN = """
INSERT INTO conflict_versions (id, conflict_id, kind, certainty, position_id, person_id, detail, known_from)
SELECT conflicts.id, conflicts.id, conflicts.kind, conflicts.certainty, conflicts.position_id, conflicts.person_id,
       conflicts.detail,
       (SELECT max(coalesce(articles.published_on, substr(coalesce(articles.retrieved_at, articles.ingested_at), 1, 10)))
        FROM conflict_claims
        JOIN claims ON claims.id = conflict_claims.claim_id
        JOIN articles ON articles.id = claims.article_id
        WHERE conflict_claims.conflict_id = conflicts.id)
FROM conflicts
"""


def upgrade() -> None:
    op.create_table(
        "conflict_versions",
        sa.Column(
            "id", ID, autoincrement=False, nullable=False, comment="stable id: a digest of what the row is about"
        ),
        sa.Column("conflict_id", ID, nullable=False, comment="the conflict (it may be gone by now)"),
        sa.Column("kind", sa.String(length=32), nullable=False, comment=f"{_KINDS}, unmet_decision"),
        sa.Column("certainty", sa.String(length=8), nullable=False, comment="certain or possible"),
        sa.Column("position_id", ID, nullable=False, comment="the post"),
        sa.Column("person_id", ID, nullable=True, comment="the person, where it is about one"),
        sa.Column("detail", sa.Text(), nullable=False, comment="the conflict in a sentence"),
        sa.Column(
            "known_from",
            sa.String(length=10),
            nullable=True,
            comment="first day on which the published articles were in it; NULL: from the start",
        ),
        sa.Column(
            "known_to",
            sa.String(length=10),
            nullable=True,
            comment="the day from which they no longer were (this day no longer included); NULL: still",
        ),
        sa.CheckConstraint("certainty IN ('certain', 'possible')", name=op.f("ck_conflict_versions_certainty_known")),
        sa.CheckConstraint(
            "known_from IS NULL OR known_from LIKE '____-__-__'", name=op.f("ck_conflict_versions_known_from_iso")
        ),
        sa.CheckConstraint(
            "known_to IS NULL OR known_to LIKE '____-__-__'", name=op.f("ck_conflict_versions_known_to_iso")
        ),
        sa.CheckConstraint(
            "known_from IS NULL OR known_to IS NULL OR known_from <= known_to",
            name=op.f("ck_conflict_versions_known_from_known_to_ordered"),
        ),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["people.id"],
            name=op.f("fk_conflict_versions_person_id_people"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["position_id"],
            ["positions.id"],
            name=op.f("fk_conflict_versions_position_id_positions"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_conflict_versions")),
        comment="a conflict as it was seen from one day to another, by publication dates",
    )
    for column in ("conflict_id", "kind", "person_id", "position_id"):
        op.create_index(op.f(f"ix_conflict_versions_{column}"), "conflict_versions", [column], unique=False)
    op.create_table(
        "conflict_version_claims",
        sa.Column("version_id", ID, nullable=False, comment="the version of a conflict"),
        sa.Column(
            "claim_id",
            ID,
            nullable=False,
            comment="a claim that took part in it, from the day on which it was published",
        ),
        sa.ForeignKeyConstraint(
            ["claim_id"], ["claims.id"], name=op.f("fk_conflict_version_claims_claim_id_claims"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["version_id"],
            ["conflict_versions.id"],
            name=op.f("fk_conflict_version_claims_version_id_conflict_versions"),
            ondelete="CASCADE",
        ),
        sa.UniqueConstraint("version_id", "claim_id", name=op.f("uq_conflict_version_claims_version_id_claim_id")),
        comment="which claims were in conflict",
    )
    op.create_index(op.f("ix_conflict_version_claims_claim_id"), "conflict_version_claims", ["claim_id"], unique=False)
    _comment(f"{_KINDS}, unmet_decision")
    op.execute(_SEEN)
    op.execute("INSERT INTO conflict_version_claims SELECT conflict_id, claim_id FROM conflict_claims")


def downgrade() -> None:
    op.drop_table("conflict_version_claims")
    op.drop_table("conflict_versions")
    _comment(_KINDS)


def _comment(kinds: str) -> None:
    """SQLite keeps no comments."""
    if op.get_bind().dialect.name == "postgresql":
        op.alter_column("conflicts", "kind", comment=kinds)
