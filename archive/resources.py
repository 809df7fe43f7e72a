"""Where the shipped files are: beside the package in a checkout, inside it in an installed wheel."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).parent


def data_folder() -> Path:
    """The folder of packs, sample corpus and gold."""
    return _shipped("_data", "data")


def migrations_folder() -> Path:
    """The folder of the Alembic environment."""
    return _shipped("_migrations", "migrations")


def _shipped(inside: str, beside: str) -> Path:
    installed = _PACKAGE / inside
    return installed if installed.is_dir() else _PACKAGE.parent / beside
