"""Members of a commission whom a text names as the rest of those it counts.

Xi heads the commission. Li, Wu and Ma make up the rest of it.       they are members
Rounding out the commission are Li and Wu.                           the same
The remaining seats went to Li and Wu.                               they have become members
"""

from __future__ import annotations

from archive.extraction.rules.whose.seats_lost import change_counted, listed_from
from archive.extraction.scene import Scene
from archive.extraction.text.sought import sought
from archive.model import Aspect

_NUMBER = r"(?:two|three|four|five|six|seven|eight|nine|ten|\d+)"
_SEATS = rf"(?:other|remaining|last|final)\s+(?:{_NUMBER}\s+)?(?:seats?|places?|spots?|members?)"
_WHOLE = r"(?:line-?up|team|commission|committee|list|roster|membership|body|group|Politburo)"
_BEHIND = sought(
    rf"\s+(?:all\s+|now\s+|will\s+)?(?:(?:make|makes|made)\s+up\s+the\s+(?:rest|remainder|others?)|"
    rf"(?:completes?|completed|rounds?\s+out|rounded\s+out|fills?\s+out|filled\s+out)\s+(?:the|its)\s+(?:new\s+)?(?:[\w-]+\s+)?{_WHOLE}|"
    rf"(?:fill|fills|filled|take|takes|took|occupy|have|hold)\s+the\s+{_SEATS})\b"
)
_AHEAD = sought(
    rf"^(?:(?:Rounding|Filling)\s+out|Completing|Making\s+up\s+the\s+(?:rest|remainder)\s+of)\s+(?:the|its)\s+(?:new\s+)?(?:[\w-]+\s+)?{_WHOLE}\s+(?:is|are|were)\s+|"
    rf"^(?:Filling|Occupying|In)\s+the\s+{_SEATS}\s+(?:is|are|were|sit)\s+|"
    rf"^(?:The|Its)\s+(?:(?:other|remaining)\s+{_NUMBER}|{_SEATS}|rest)(?:\s+of\s+(?:the|its)\s+[\w ]{{3,30}}?)?\s+(?P<verb>(?:are|is|were)(?:\s+(?:filled|taken|occupied)\s+by)?|(?:go|goes|went|have\s+gone|belong)\s+to)\s+"
)


def rest_of_them(scene: Scene) -> None:
    """Adds those who are named as the rest of the members of the body just told of."""
    if not scene.sentence.people:
        return
    ahead = _AHEAD.search(scene.text)
    if ahead is not None:
        verb = ahead["verb"] or ""
        aspect = Aspect.BEGAN if verb.endswith("to") and not verb.startswith("belong") else Aspect.HOLDS
        change_counted(scene, listed_from(scene, ahead.end()), aspect, ahead.start(), ahead.end())
        return
    for match in _BEHIND.finditer(scene.text):
        last = next((m for m in scene.sentence.people if m.end == match.start()), None)
        starts = [m.start for m in scene.sentence.people if m.start <= match.start()]
        lists = [listed_from(scene, at) for at in starts]
        people = max((named for named in lists if last and last.person in named), key=len, default=[])
        before = {m.person for m in scene.sentence.people if m.end <= match.start()}
        if len(people) > 1 and set(people) <= before:
            change_counted(scene, people, Aspect.HOLDS, starts[0], match.end())
