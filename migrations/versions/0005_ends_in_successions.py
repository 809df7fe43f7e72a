"""Who is known by the end of a tenure alone stands before who began on that day or in that month.

Revision ID: 0005
Revises: 0004
Create Date: 2026-11-26

Only the views `careers` and `successions` change, which are no part of a revision (see migrations/env.py): this one is there
so that an archive of before is known to need them made anew.
"""

from __future__ import annotations

revision: str = "0005"
down_revision: str | None = "0004"
branch_labels: str | None = None
depends_on: str | None = None


def upgrade() -> None:
    """Nothing but the views."""


def downgrade() -> None:
    """Nothing: below the newest revision there are no views."""
