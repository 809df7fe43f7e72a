"""Several who lost their seats, some of whom are named behind.

Nine generals lost their seats in the congress, among them Zhao, who once led the fleet, and Ma.     they are members no longer
Nine men were stripped of their seats on the commission: Zhao, Ma and Wu.                            the same
"""

from __future__ import annotations

import re

from archive.extraction.parsing import verbs
from archive.extraction.rules.sense.meaning import modality_of
from archive.extraction.rules.whose.members import change_members
from archive.extraction.scene import Scene
from archive.extraction.scene.named_later import list_behind
from archive.extraction.text.sought import sought
from archive.model import Aspect, Modality

_LOST = sought(
    r"\b(?P<verb>los(?:e|es|t)|stripped\s+of|gave\s+up|forfeited|vacated|deprived\s+of)\s+(?:all\s+)?their\s+(?:seats?|membership|places?)\s+(?:of|in|on)\s+"
    r"(?:the\s+)?(?:(?:country|nation)[’']s\s+|[A-Z]\w+[’']s\s+)?(?:(?:national|top)\s+)?"
)
_NAMELY = re.compile(
    r"(?:\s+(?:on|in|last|this)\s+[\w ]{3,20}?)?(?:,\s+(?:among\s+them|including|namely)|\s+including|\s*:|\s+[–—])\s+"
)


def seats_of_several(scene: Scene) -> None:
    """Adds that those named behind "among them" lost the seats of which the sentence tells."""
    lost = _LOST.search(scene.text)
    body = next((m for m in scene.sentence.organisations if lost is not None and m.start == lost.end()), None)
    namely = _NAMELY.match(scene.text, body.end) if body is not None else None
    anchor = scene.sentence.head_token(*lost.span("verb")) if lost is not None else None
    if body is None or namely is None or anchor is None:
        return
    modality = modality_of(scene, verbs.read_verb(anchor))
    people = list_behind(scene.sentence, namely.end())
    new = [p for p in people if not any(c.person == p and c.aspect is Aspect.ENDED for c in scene.found)]
    if modality is Modality.ASSERTED:
        change_members(scene, new, Aspect.ENDED, "membership", anchor, body)
