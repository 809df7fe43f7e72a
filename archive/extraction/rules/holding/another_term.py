"""A further term that somebody won: who holds a post goes on in it.

Dlamini won a second term as mayor of Durban in May.        she holds it on that day
Koval, who secured a third term as party leader, spoke.     the same
"""

from __future__ import annotations

import re

from archive.extraction.parsing.verbs import Verb
from archive.extraction.rules.sense.meaning import modality_of, quote_start
from archive.extraction.scene import Scene
from archive.model import Modality

_WIN = frozenset(
    ("win", "secure", "earn", "get", "gain", "clinch", "receive", "claim", "seal", "grant", "hand", "give")
)
_TERM = re.compile(
    r"\s+(?:(?:an?|his|her|the)\s+)?(?:(?:second|third|fourth|fifth|sixth|seventh|another|fresh|new|further|record|consecutive|"
    r"successive|straight|unprecedented|historic|norm-breaking|[\w-]+-year|full|final),?\s+)+terms?\s+(?:in\s+office\s+)?as\s+(?:(?:the|its)\s+)?"
)


def another_term(scene: Scene, verb: Verb) -> None:
    """Adds that the winner of a further term is in the post."""
    if verb.lemma not in _WIN or verb.negated or verb.modal:
        return
    match = _TERM.match(scene.text, verb.token.idx + len(verb.token))
    post = scene.post_after(match.end(), "") if match is not None else None
    if post is None or modality_of(scene, verb) is not Modality.ASSERTED or any(c.post is post for c in scene.found):
        return
    post.definite = True
    for person in scene.subjects(verb.token):
        scene.state(person, post, "another term", verb.token, quote_start(scene, verb.token), post.end, title=True)
