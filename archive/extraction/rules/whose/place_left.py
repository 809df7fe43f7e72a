"""Whose place, job or seat somebody gets, where "his" stands for him of whom the article tells that he goes.

The chief resigned on Monday. Macron spoke to the troops. His place goes to Holm.      the chief's, and not Macron's
"""

from __future__ import annotations

from spacy.tokens import Token

from archive.extraction.lexicon import CHOOSING
from archive.extraction.parsing import verbs
from archive.extraction.scene import OF_MANY, Scene
from archive.model import Aspect, Modality

_CHOOSE = CHOOSING | frozenset(("nominate", "designate", "propose", "tap"))
_TOLD = (Modality.ASSERTED, Modality.PROSPECTIVE)


def place_left(scene: Scene, owner: Token, meant: int, comer: int | None) -> int | None:
    """The one post that is told to have been left and to have gone to nobody yet, where nothing is told of whom the pronoun
    seems to mean but his title; None where "his" may well be his."""
    if owner.lower_ not in ("his", "her"):
        return None
    told = [c for c in (*scene.before, *scene.found) if c.modality in _TOLD]
    if any(c.person == meant and (not c.title or c.aspect is not Aspect.HOLDS) for c in told):
        return None
    if not any(c.person == meant for c in told) or any(m.person == meant for m in scene.sentence.people):
        return None
    left = {scene.position_of(c) for c in told if c.aspect is Aspect.ENDED and c.person not in (None, meant, comer)}
    taken = {scene.position_of(c) for c in told if c.aspect is Aspect.BEGAN and c.person != comer}
    free = [p for p in left - taken if p is not None and scene.article.positions[p].title not in OF_MANY]
    return free[0] if len(free) == 1 else None


def who_chooses(scene: Scene, verb: Token) -> list[int]:
    """Who chooses another for a place that is a third's: "accepted the resignation of Li and nominated Ma to take his place"."""
    above = next((w for w in verb.ancestors if w.pos_ == "VERB"), None) if verb.tag_ == "VB" else None
    if above is None or verbs.lemma_of(above) not in _CHOOSE or verbs.read_verb(above).passive:
        return []
    return scene.people_of(verbs.subject(above), alone=True)
