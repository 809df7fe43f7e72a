"""Who comes to those who keep a post of several: "Xu stays a vice chairman and is joined by Zhang".

Who only is joined by somebody may stand before the press: the sentence must say first that he stays what he is.
"""

from __future__ import annotations

from archive.extraction.parsing import verbs
from archive.extraction.parsing.verbs import Verb
from archive.extraction.rules.sense.meaning import modality_of, quote_start
from archive.extraction.scene import Scene
from archive.model import Aspect, Modality

_STAYS = frozenset(("stay", "remain", "keep", "retain", "continue"))


def joined_by(scene: Scene, verb: Verb) -> None:
    """Adds the beginning of whoever joins."""
    if verb.lemma != "join" or not verb.passive or verb.negated or modality_of(scene, verb) is Modality.HYPOTHETICAL:
        return
    subjects = scene.subjects(verb.token)
    stays = [
        c
        for c in scene.found
        if c.person in subjects
        and c.aspect is Aspect.HOLDS
        and c.end <= verb.token.idx
        and c.anchor is not None
        and verbs.lemma_of(c.anchor) in _STAYS
    ]
    position = scene.position_of(stays[-1]) if stays else None
    newcomers = [person for noun in verbs.prepositional(verb.token, "by") for person in scene.people_of(noun)]
    if position is None or not scene.positions.related.shared(scene.article, position):
        return
    start, end = quote_start(scene, verb.token), verb.token.idx + len(verb.token)
    for person in newcomers:
        if person not in subjects:
            modality = modality_of(scene, verb)
            scene.change(person, Aspect.BEGAN, "joins", verb.token, start, end, position=position, modality=modality)
