"""The style sheet of the drawings, from the part that draws them."""

from __future__ import annotations

from archive.serve.page import Asked, Sheet
from archive.timeline.style import SHEET


def drawing_sheet(asked: Asked) -> Sheet:
    """The sheet /-/archive/drawing.css."""
    return Sheet(SHEET)
