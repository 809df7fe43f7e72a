"""Whoever is only known to have left a post stands before its holder of that day, and is nobody's neighbour.

Revision ID: 0004
Revises: 0003
Create Date: 2026-11-26

Only the view `successions` changes, which is no part of a revision (see migrations/env.py): this one is there so that an
archive of before is known to need it made anew.
"""

from __future__ import annotations

revision: str = "0004"
down_revision: str | None = "0003"
branch_labels: str | None = None
depends_on: str | None = None


def upgrade() -> None:
    """Nothing but the views."""


def downgrade() -> None:
    """Nothing: below the newest revision there are no views."""
