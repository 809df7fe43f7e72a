"""Who comes in for another: "Li came in for Ma as commander"; not "Li came in for criticism".

Two were named vice chairmen. They come in for Guo and Xu, who are due to retire.     in what the two came to
"""

from __future__ import annotations

import re

from archive.extraction.context import PersonMention
from archive.extraction.parsing.verbs import Verb
from archive.extraction.rules.following.whom_followed import they, together_before
from archive.extraction.rules.sense.meaning import modality_of, quote_start
from archive.extraction.scene import Scene
from archive.extraction.scene.named_later import list_behind
from archive.model import Aspect, Modality

_IN_FOR = re.compile(r"\s+in\s+for\s+(?:(?:the|an?)\s+(?:ousted|late|retiring|outgoing|sacked|dismissed|fallen)\s+)?")
_AS = r"(?:\s*[(（][^()（）]{1,20}[)）])?,?\s+as\s+(?:(?:the|a|an|its|new)\s+)*"


def comes_in_for(scene: Scene, verb: Verb) -> None:
    """Adds the beginning of the one and the end of the other in the post named behind "as"."""
    token = verb.token
    match = _IN_FOR.match(scene.text, token.idx + len(token)) if verb.lemma == "come" else None
    gone = scene.named_at(match.end()) if match is not None else None
    if gone is not None and _for_several(scene, verb, gone):
        return
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


_DUE = re.compile(
    r",\s+(?:both\s+of\s+whom|who)\s+(?:are|is|will)\b[^.;]{0,40}?\b(?:due|about|set|to\s+(?:retire|step|leave|go)|retire|step|leave)\b"
)


def _for_several(scene: Scene, verb: Verb, first: PersonMention) -> bool:
    """ "The two come in for Guo and Xu": in the post to which those who come have just been told to have come together."""
    token = verb.token
    gone = list_behind(scene.sentence, first.start)
    came = scene.subjects(token)
    came = came if len(came) > 1 else they(scene, token) or together_before(scene)
    if len(gone) < 2 or len(came) != len(gone) or verb.negated or verb.modal or set(gone) & set(came):
        return False
    told = [c for c in (*scene.before, *scene.found) if c.person in came and c.aspect is Aspect.BEGAN]
    positions = {scene.position_of(c) for c in told}
    position = positions.pop() if len(positions) == 1 else None
    if position is None or {c.person for c in told} != set(came):
        return False
    last = max(m.end for m in scene.sentence.people if m.person in gone)
    due = _DUE.match(scene.text, last) is not None
    for person in gone:
        scene.change(
            person,
            Aspect.ENDED,
            "succession",
            token,
            quote_start(scene, token),
            last,
            position=position,
            modality=Modality.PROSPECTIVE if due else modality_of(scene, verb),
        )
    return True
