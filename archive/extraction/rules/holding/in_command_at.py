"""Who is in command where the sentence says first of what: "At the Southern Command, Wu has been in charge since May".

At the navy, Li is still at the helm.          its head
At the bank, Li took charge in May.            he began
"""

from __future__ import annotations

import re

from archive.extraction.parsing import verbs
from archive.extraction.rules.holding.copulas import say
from archive.extraction.rules.holding.headship import NOT_HEADED, headship
from archive.extraction.rules.sense.meaning import modality_of, quote_start
from archive.extraction.scene import Scene
from archive.model import Aspect

_OPENS = re.compile(r"(?:Meanwhile,?\s+|And\s+|But\s+)?(?:Over\s+)?(?:[Aa]t|[Ii]n)\s+(?:the\s+)?(?:[A-Z]\w+[’']s\s+)?")
_IN_CHARGE = re.compile(
    r"(?:\s*,\s+[^,;.]{3,50},)?\s+(?:(?P<is>is|was|has\s+been|had\s+been|remains|stays)\s+(?:now\s+|still\s+)?(?:in\s+(?:command|charge|control)|at\s+the\s+(?:helm|head|top))"
    r"|(?P<takes>took|takes|has\s+taken|assumed|assumes)\s+(?:over|charge|command|the\s+(?:helm|reins)))(?!\s+(?:of|from|as)\b)\b"
)


def in_command_at(scene: Scene) -> None:
    """Adds the head of the body with which the sentence opens."""
    opens = _OPENS.match(scene.text)
    body = next((m for m in scene.sentence.organisations if opens is not None and m.start == opens.end()), None)
    if body is None or not scene.text.startswith((",", " "), body.end):
        return
    if scene.article.organisations[body.organisation].kind in NOT_HEADED:
        return
    comma = scene.text.startswith(",", body.end)
    mention = next((m for m in scene.sentence.people if scene.only_ranks(body.end + comma, m.start)), None)
    link = _IN_CHARGE.match(scene.text, mention.end) if mention is not None else None
    if mention is None or link is None:
        return
    at, end = link.span("is") if link["is"] else link.span("takes")
    verb = scene.sentence.head_token(at, end)
    position = scene.head_of(body)
    if verb is None or any(c.person == mention.person and scene.position_of(c) == position for c in scene.found):
        return
    read = verbs.read_verb(verb)
    if link["is"]:
        say(scene, read, mention.person, headship(scene, body, at, link.end(), verb), "in charge", at)
    else:
        start, how = quote_start(scene, verb), modality_of(scene, read)
        scene.change(
            mention.person, Aspect.BEGAN, "takes over", verb, start, link.end(), position=position, modality=how
        )
