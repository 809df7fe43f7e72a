"""Which post somebody keeps who comes to another: "Li, the commander, was made minister but keeps his old post"."""

from __future__ import annotations

from spacy.tokens import Token

from archive.extraction.parsing.verbs import Verb
from archive.extraction.rules.whose.seats import POST_WORDS
from archive.extraction.scene import Scene
from archive.model import Aspect, Modality

_KEEP = frozenset(("keep", "retain"))
_HAD = frozenset("old former previous current existing present other earlier original that".split())
_NEAR = 2  # sentences


def kept_post(scene: Scene, verb: Verb, noun: Token, person: int) -> int | None:
    """The one post that he is said to have just before, and not the one to which he comes: nobody keeps what he only gets."""
    if verb.lemma not in _KEEP or noun.lemma_.lower() not in POST_WORDS:
        return None
    if not any(child.lower_ in _HAD for child in noun.children):
        return None
    near = [
        c
        for c in (*scene.before, *scene.found)
        if c.person == person
        and c.modality is not Modality.HYPOTHETICAL
        and scene.sentence.index - c.scene.sentence.index <= _NEAR
        and c.end <= (noun.idx if c.scene is scene else c.end)
    ]
    coming = {scene.position_of(c) for c in near if c.aspect is Aspect.BEGAN}
    had = {scene.position_of(c) for c in near if c.aspect in (Aspect.HOLDS, Aspect.HELD_BEFORE)} - coming - {None}
    return had.pop() if len(had) == 1 else None
