"""What somebody is called who is sent elsewhere to another post: he held it until then.

The mayor of Lagos, Ba, was sent to Kano as governor on Monday.     a former mayor, by Monday
"""

from __future__ import annotations

from archive.extraction.parsing.verbs import Verb
from archive.extraction.scene import OF_MANY, Scene
from archive.model import Aspect, Modality

_SENT = frozenset(("send", "transfer", "move", "reassign", "shift", "redeploy", "dispatch", "post"))
_ALSO = frozenset(("also", "concurrently", "too", "temporarily"))


def moved_on(scene: Scene, verb: Verb) -> None:
    """Takes the titles of whoever moves to another post for what he was before."""
    token = verb.token
    if verb.lemma not in _SENT or not verb.past or verb.negated or any(c.lower_ in _ALSO for c in token.children):
        return
    begun = [
        c for c in scene.found if c.anchor == token and c.aspect is Aspect.BEGAN and c.modality is Modality.ASSERTED
    ]
    for new in begun:
        position = scene.position_of(new)
        for c in scene.found:
            own = scene.position_of(c)
            if c.person != new.person or not c.title or c.aspect is not Aspect.HOLDS or c.start > token.idx:
                continue
            if own is None or position is None or own == position or scene.article.positions[own].title in OF_MANY:
                continue
            c.aspect, c.rule = Aspect.HELD_BEFORE, "moves from"
