"""In what somebody "replaces" another who so far has been called by one title alone: "The president promoted Gao, commander of
the army. Gao replaces Ma"."""

from __future__ import annotations

from spacy.tokens import Token

from archive.extraction.parsing import verbs
from archive.extraction.scene import OF_MANY, Scene
from archive.model import Aspect, Modality

_NEAR = 2  # sentences
# A deputy or former head who replaces somebody has risen: not in what he is called.
_BELOW = ("deputy ", "vice ", "assistant ", "acting ")


def only_title(scene: Scene, person: int, verb: Token) -> int | None:
    """The one post that the sentences right before call somebody by who is named here as the subject of a verb; None where the
    article gives or promises him any other. Whom "he" means is not sure enough for that."""
    subject = verbs.subject(verb)
    if subject is None or scene.sentence.person_at(subject.idx) is None:
        return None
    told = [c for c in scene.before if c.person == person and c.modality is not Modality.DENIED]
    held = [c for c in told if c.aspect is Aspect.HOLDS and c.title and c.modality is Modality.ASSERTED]
    positions = {scene.position_of(c) for c in held}
    if len(held) != len(told) or len(positions) != 1 or (own := positions.pop()) is None:
        return None
    title = scene.article.positions[own].title
    near = scene.sentence.index - held[-1].scene.sentence.index <= _NEAR
    return own if near and title not in OF_MANY and not title.startswith(_BELOW) else None
