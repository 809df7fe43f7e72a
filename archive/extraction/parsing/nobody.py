"""Subjects that say that there is none: "nobody has been named", "no successor was chosen"."""

from __future__ import annotations

from spacy.tokens import Token


def is_nobody(noun: Token | None) -> bool:
    """Whether a subject says that there is none who does it."""
    if noun is None:
        return False
    if noun.lower_ in ("nobody", "none"):
        return True
    alone = noun.lower_ in ("one", "successor", "replacement", "candidate", "officer", "general")
    return alone and any(child.lower_ == "no" for child in noun.children)
