"""The views as they are by now; no table changes.

Revision ID: 0002
Revises: 0001
Create Date: 2026-11-26

A migration takes the views down and puts up those of its version (see migrations/env.py), so that an archive of before
gets them: `vacancies` leaves out posts that are no more.
"""

from __future__ import annotations

revision: str = "0002"
down_revision: str | None = "0001"
branch_labels: str | None = None
depends_on: str | None = None


def upgrade() -> None:
    """Nothing but the views."""


def downgrade() -> None:
    """Nothing: below the newest revision there are no views."""
