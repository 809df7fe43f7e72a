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


def put_right_before(scene: Scene, token: Token) -> tuple[int, int | None] | None:
    """Whom a title behind the name puts somewhere before a participle, and where: "appointed Li minister of justice,
    replacing Ma, and Wu minister of finance, replacing Xu"."""
    post = next((p for p in scene.sentence.posts if scene.text[p.end : token.idx] == ", "), None)
    named = next((m for m in scene.sentence.people if post is not None and m.end + 1 == post.start), None)
    if post is None or token.tag_ != "VBG":
        return None
    came = next((c for c in scene.found if c.post is post and c.aspect is Aspect.BEGAN), None)
    if named is None:  # "named Li, 53, a lawyer, minister of justice, replacing Ma"
        return (came.person, scene.position_of(came)) if came is not None and came.person is not None else None
    return named.person, scene.position_of(came) if came is not None else None
