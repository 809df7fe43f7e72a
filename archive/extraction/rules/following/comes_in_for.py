"""Who comes in for another: "Li came in for Ma as commander"; not "Li came in for criticism"."""

from __future__ import annotations

import re

from archive.extraction.parsing.verbs import Verb
from archive.extraction.rules.sense.meaning import modality_of, quote_start
from archive.extraction.scene import Scene
from archive.model import Aspect, Modality

_IN_FOR = re.compile(r"\s+in\s+for\s+(?:(?:the|an?)\s+(?:ousted|late|retiring|outgoing|sacked|dismissed|fallen)\s+)?")
_AS = r"(?:\s*[(（][^()（）]{1,20}[)）])?,?\s+as\s+(?:(?:the|a|an|its|new)\s+)*"


def comes_in_for(scene: Scene, verb: Verb) -> None:
    """Adds the beginning of the one and the end of the other in the post named behind "as"."""
    token = verb.token
    match = _IN_FOR.match(scene.text, token.idx + len(token)) if verb.lemma == "come" else None
    gone = scene.named_at(match.end()) if match is not None else None
    post = scene.post_after(gone.end, _AS) if gone is not None else None
    people = scene.subjects(token) if post is not None else []
    if gone is None or post is None or len(people) != 1 or people[0] == gone.person or verb.negated or verb.modal:
        return
    modality = modality_of(scene, verb)
    if modality is Modality.HYPOTHETICAL:
        return
    post.definite = True
    scene.found = [c for c in scene.found if c.post is not post]
    for person, aspect in ((people[0], Aspect.BEGAN), (gone.person, Aspect.ENDED)):
        start = quote_start(scene, token)
        scene.change(person, aspect, "succession", token, start, post.end, post=post, modality=modality)
