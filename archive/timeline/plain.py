"""Text of strangers, made harmless for a drawing: names and quotes come from articles that anybody may have written."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from html import escape as _escape

from rich.cells import cell_len

# They turn the direction of what follows, beyond the name that they stand in.
_TURNING = re.compile("[\u202a-\u202e\u2066-\u2069]")


def plain(text: str) -> str:
    """On one line, without control characters, halves of pairs and marks that turn the direction of what follows."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(
        "\N{REPLACEMENT CHARACTER}" if unicodedata.category(char) in ("Cc", "Cs", "Cn") else char
        for char in _TURNING.sub("", text).replace("\n", " ")
    )


def escaped(text: str) -> str:
    """Plain text as HTML and SVG hold it, in an element or an attribute."""
    return _escape(plain(text), quote=True)


def shortened(text: str, cells: int) -> str:
    """Plain text in so many cells of a fixed font, cut with an ellipsis where it is longer."""
    clean = plain(text)
    if cell_len(clean) <= cells:
        return clean
    if cells <= 0:
        return ""
    fits = bisect_right(range(len(clean) + 1), cells - 1, key=lambda end: cell_len(clean[:end])) - 1
    return f"{clean[:fits].rstrip()}…"
