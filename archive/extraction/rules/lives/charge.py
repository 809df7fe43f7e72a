"""Who has the charge of a body: "had charge of the flotilla from May 1992", "held the leadership of the party"."""

from __future__ import annotations

import re

from archive.extraction.parsing.verbs import Verb
from archive.extraction.rules.holding.copulas import say
from archive.extraction.rules.holding.headship import headship
from archive.extraction.scene import Scene

_CHARGE = re.compile(
    r"\s+(?:(?:sole|overall|full|the)\s+)*(?:charge|command|control|leadership|direction)\s+of\s+(?:(?:the|an?|its)\s+)?"
)
_NOT_A_BODY = frozenset(("country", "place", "province", "city", "government"))


def has_charge(scene: Scene, verb: Verb) -> None:
    """Adds who has or holds the charge of a body."""
    if verb.lemma not in ("have", "hold") or verb.passive:
        return
    token = verb.token
    link = _CHARGE.match(scene.text, token.idx + len(token))
    body = next((m for m in scene.sentence.organisations if link is not None and m.start == link.end()), None)
    if body is None or scene.article.organisations[body.organisation].kind in _NOT_A_BODY:
        return
    if re.match(r"(?:\s+of\s+(?:the\s+)?[A-Z]\w+)?[’']s?\s+\w", scene.text[body.end :]):
        return  # "had charge of the navy's budget"
    for person in scene.subjects(token):
        say(scene, verb, person, headship(scene, body, token.idx, body.end, token), "heads", token.idx)
