"""The post of "was named president of the mills, succeeding vice president Lind": that which the clause gives to who follows."""

from __future__ import annotations

from spacy.tokens import Token

from archive.extraction.scene import Scene
from archive.model import Aspect


def given_by_clause(scene: Scene, begun: list[int], token: Token) -> int | None:
    """What the clause on which a participle hangs gives him who follows, whatever else the other one is; the one to whom it
    gives anything, where the parser shows nobody who follows."""
    given = [
        c
        for c in scene.found
        if (c.person in begun or not begun)
        and c.aspect is Aspect.BEGAN
        and c.anchor == token.head
        and c.rule != "succession"
    ]
    return scene.position_of(given[0]) if len(begun) < 2 and len(given) == 1 else None
