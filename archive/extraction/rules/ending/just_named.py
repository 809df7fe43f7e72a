"""Ends and stays told by what was just named: "Ma was removed from the same post", "he took the job and held it until May"."""

from __future__ import annotations

import re

from archive.extraction.context import PostMention
from archive.extraction.parsing.verbs import Verb
from archive.extraction.rules.sense.meaning import modality_of, quote_start
from archive.extraction.scene import Scene
from archive.model import Aspect, Modality

_FROM = frozenset("remove relieve dismiss sack fire oust resign retire quit leave discharge step".split())
_SAME = re.compile(
    r"\s+(?:down\s+)?(?:from\s+|of\s+)?(?:the|that)\s+(?:very\s+)?same\s+(?:post|position|job|role|office)\b(?!\s+(?:in|at|of|with)\b)"
)
_IT = re.compile(r"\s+(?:it|the\s+(?:post|job|position|role|office))\s+(?:until|till)\b")


def just_named(scene: Scene, verb: Verb) -> None:
    """Adds the end of the post of which the sentence has just told, or how long what began in it was held."""
    end = verb.token.idx + len(verb.token)
    if verb.lemma in _FROM and _SAME.match(scene.text, end) is not None:
        _leaves(scene, verb, end)
    elif verb.lemma in ("hold", "keep", "fill", "occupy") and verb.past and _IT.match(scene.text, end) is not None:
        _held(scene, verb, end)


def _leaves(scene: Scene, verb: Verb, end: int) -> None:
    modality = modality_of(scene, verb)
    if modality not in (Modality.ASSERTED, Modality.PROSPECTIVE):
        return
    for person in scene.subjects(verb.token):
        told = [c for c in scene.found if c.person != person and c.end <= verb.token.idx]
        position = scene.position_of(max(told, key=lambda c: c.end)) if told else None
        if position is not None:
            start = quote_start(scene, verb.token)
            scene.change(person, Aspect.ENDED, "removed", verb.token, start, end, position=position, modality=modality)


def _held(scene: Scene, verb: Verb, end: int) -> None:
    for person in scene.subjects(verb.token):
        begun = [c for c in scene.found if c.person == person and c.aspect is Aspect.BEGAN and c.end <= verb.token.idx]
        position = scene.position_of(begun[-1]) if begun and not verb.negated else None
        if position is None or any(
            c.person == person and c.aspect is Aspect.HELD_BEFORE and scene.position_of(c) == position
            for c in scene.found
        ):
            continue
        start = verb.token.idx
        own = PostMention(start, end, start, end, "", position=position)
        scene.state(person, own, "holds the post", verb.token, start, end, aspect=Aspect.HELD_BEFORE)
