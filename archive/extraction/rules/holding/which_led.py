"""Who heads a body, told behind it with his name first: "the council, which Moss chairs", where the parser takes the verb for
a noun ("Moss chairs" for the chairs of Moss).

He remains on the commission, which Moss heads.        its head
The board, which Bo Lind once chaired, met.            he was its head
"""

from __future__ import annotations

import re

from archive.extraction.rules.holding.headship import NOT_HEADED, headship
from archive.extraction.scene import Scene
from archive.model import Aspect

_WHICH = re.compile(r",\s+(?:which|that)\s+")
_LEADS = re.compile(
    r"\s+(?:(?P<adverb>himself|herself|now|also|still|currently|personally|once|formerly|previously|then|long)\s+)?"
    r"(?P<verb>(?:chair|head|lead|command|direct|run)s|(?:chair|head|command|direct)ed|led|ran)\b(?=\s*[,.;:)]|\s+(?:and|since|from|until|in|as|at)\b|$)"
)


def which_led(scene: Scene) -> None:
    """Adds the head of a body behind which a clause with "which" names him; what another rule has read stays."""
    for which in _WHICH.finditer(scene.text):
        body = next((m for m in scene.sentence.organisations if m.end == which.start()), None)
        named = scene.named_at(which.end()) if body is not None else None
        if body is None or named is None or scene.article.organisations[body.organisation].kind in NOT_HEADED:
            continue
        leads = _LEADS.match(scene.text, named.end)
        if leads is None:
            continue
        verb = scene.sentence.head_token(leads.start("verb"), leads.end("verb"))
        own = headship(scene, body, body.start, leads.end(), verb)
        if any(c.person == named.person and scene.position_of(c) == own.position for c in scene.found):
            continue
        now = leads["verb"].endswith("s")
        scene.state(
            named.person,
            own,
            "heads",
            verb,
            which.start(),
            leads.end(),
            aspect=Aspect.HOLDS if now else Aspect.HELD_BEFORE,
        )
