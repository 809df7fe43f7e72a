"""Dashes that are hyphens: what joins two names in one is written with an en dash by some, with a hyphen by others."""

from __future__ import annotations

import re

from archive.extraction.capitals import UPPER

_BETWEEN_NAMES = re.compile(rf"(?<=[^\W\d_])–(?=[{UPPER}])")


def hyphened(text: str) -> str:
    """A text of the same length with hyphens in names that an en dash joins: "the Japan–German Society", "Rhine–Main"."""
    return _BETWEEN_NAMES.sub("-", text)
