"""A news archive that knows who held which post when, with the sentence that proves it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from archive.api import Archive

__version__ = "0.1.0"
__all__ = ["Archive", "__version__"]


def __getattr__(name: str) -> object:
    # Only when asked for: every stage imports this package, and most need no database.
    if name == "Archive":
        from archive.api import Archive

        return Archive
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
