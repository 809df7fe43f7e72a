"""Word lists as text: a closed class of English is read more easily in lines than one word a line."""

from __future__ import annotations


def phrases(text: str) -> list[str]:
    """The phrases of a text, parted by commas."""
    return [" ".join(part.split()) for part in text.split(",")]
