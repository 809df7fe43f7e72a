"""Whom a pronoun means that stands before the name: "When he was minister, Otieno bought ships"."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from spacy.tokens import Token

from archive.extraction.parsing import verbs

if TYPE_CHECKING:
    from archive.extraction.scene.scene import Scene


def named_ahead(scene: Scene, token: Token, excluded: Collection[int]) -> int | None:
    """The subject of the main clause, where "he" or "she" is that of a clause set before it."""
    clause = token.head
    if token.lower_ not in ("he", "she") or token.dep_ not in ("nsubj", "nsubjpass") or clause.dep_ != "advcl":
        return None
    own = verbs.subject(clause.head)
    if own is None or own.i < clause.i or clause.i > clause.head.i:
        return None
    mention = scene.sentence.person_at(own.idx)
    return mention.person if mention is not None and mention.person not in excluded else None
