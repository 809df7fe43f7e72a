"""Who comes somewhere, or is named, "as successor to" the holder of a post.

Wu arrived in May as successor to Ambassador Sun.        he has begun, and Sun's time is over
Lind was named successor to Finance Minister Moss.       the same
Lind was mentioned as successor to Moss.                 nothing
"""

from __future__ import annotations

import re

from archive.extraction.parsing import verbs
from archive.extraction.parsing.verbs import Tense
from archive.extraction.rules.sense.meaning import modality_of, quote_start
from archive.extraction.scene import Scene
from archive.model import Aspect, Modality

_SUCCESSOR = re.compile(
    r"\b(?:(?P<as>as)\s+(?:(?:the|his|her)\s+)?|(?P<named>named|appointed|chosen|picked|selected|elected|confirmed)\s+(?:as\s+)?(?:the\s+)?)"
    r"successor\s+(?:to|of)\s+(?:the\s+)?(?:(?:outgoing|former|longtime|retiring)\s+)?"
)
# What somebody does who has come into the post, or by which he does.
_COMES = frozenset(
    """
    arrive come join take enter assume start begin return send post name appoint choose pick select elect confirm install swear
    promote introduce unveil move transfer
    """.split()
)
_REACH = 60  # characters from the verb to its "as"


def as_successor(scene: Scene) -> None:
    """Adds what the one has begun with and the other has no longer."""
    if "successor" not in scene.text or scene.sentence.doc is None:
        return
    for lead in _SUCCESSOR.finditer(scene.text):
        old = next((m for m in scene.sentence.people if m.start >= lead.end()), None)
        if old is None:
            continue
        post = next(
            (p for p in scene.sentence.posts if p.start >= lead.end() - len("outgoing ") and p.end < old.start), None
        )
        start = post.end + 1 if post is not None else lead.end()
        if (post is not None and post.head > lead.end() + _REACH) or not scene.only_ranks(start, old.start):
            continue
        noun = scene.sentence.head_token(lead.start(), lead.end("as" if lead["as"] else "named"))
        token = verbs.governing_verb(noun) if noun is not None else None
        if token is None or verbs.lemma_of(token) not in _COMES or lead.start() - token.idx > _REACH:
            continue
        verb = verbs.read_verb(token)
        modality = modality_of(scene, verb)
        if modality not in (Modality.ASSERTED, Modality.PROSPECTIVE) or verb.tense is Tense.BARE:
            continue
        people = [person for person in scene.subjects(token) if person != old.person]
        position = scene.resolve(post, old.person) if post is not None else scene.known_post(old.person)
        if len(people) != 1 or position is None:
            continue
        if modality is Modality.ASSERTED:  # his title tells whose time is over
            scene.found = [c for c in scene.found if c.post is None or c.post is not post or c.person != old.person]
        at = quote_start(scene, token)
        told = (c for c in scene.found if c.person == old.person and not c.title)
        if any(scene.position_of(c) == position for c in told):
            continue
        for person, aspect in ((people[0], Aspect.BEGAN), (old.person, Aspect.ENDED)):
            scene.change(person, aspect, "as successor", token, at, old.end, position=position, modality=modality)
