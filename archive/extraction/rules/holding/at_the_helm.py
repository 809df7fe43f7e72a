"""Who heads a body, told with the body first: "At the helm of the navy since May is Admiral Li".

In charge of the department is Ma.  Leading the fleet will be Li.     the copula says when
The man in charge of the fleet, Admiral Li, spoke.                    he heads it then
"""

from __future__ import annotations

import re

from archive.extraction.context import OrganisationMention, PersonMention
from archive.extraction.rules.holding.headship import headship
from archive.extraction.scene import Scene
from archive.extraction.text.sought import sought
from archive.model import Aspect, Modality

_PLACE = (
    r"(?:at\s+the\s+(?:helm|head|top|apex)|in\s+(?:overall\s+|sole\s+)?(?:charge|command|control))\s+of\s+|"
    r"(?:heading|leading|commanding|running|directing|chairing|overseeing)\s+"
)
_FIRST = sought(
    rf"(?:^|(?<=[;:–—]\s)|(?<=\band\s))[“\"]?(?:(?:Now|Currently|Today|Still)\s+|The\s+(?:new\s+)?(?:man|woman|officer|general|admiral|person|official)\s+(?:now\s+)?)?"
    rf"(?:{_PLACE})(?:up\s+)?(?:the\s+)?(?:[A-Z][\w.]+[’']s\s+)?",
    re.I,
)
_COPULA = re.compile(
    r"(?:,?\s+(?:now|today|currently|still|for now|these days|since\s[^,;.]{3,30}?|for\s+(?:the\s+)?[^,;.]{3,30}?|until\s[^,;.]{3,30}?),?)?\s+"
    r"(?P<verb>is|was|has been|had been|will be|remains|stands|comes)\s+(?:now\s+|still\s+)?"
)
_MAN = sought(
    r"\b(?:man|woman|officer|general|admiral|colonel|official|minister|person)\s+(?P<when>(?:now|then|formerly|once|previously|still|currently)\s+)?"
    r"(?:at\s+the\s+(?:helm|head|top)|in\s+(?:overall\s+)?(?:charge|command))\s+of\s+(?:the\s+)?(?:[A-Z][\w.]+[’']s\s+)?"
)
_OVER = frozenset(("then", "formerly", "once", "previously"))
_NOT = frozenset(("country", "government", "place", "legislature"))


def at_the_helm(scene: Scene) -> None:
    """Adds the head of a body that is told before the name."""
    if not scene.sentence.organisations or not scene.sentence.people:
        return
    for first in _FIRST.finditer(scene.text):
        body = _body(scene, first.end())
        copula = _COPULA.match(scene.text, body.end) if body is not None else None
        named = scene.named_at(copula.end()) if copula is not None else None
        if body is not None and copula is not None and named is not None:
            _say(scene, named, body, first.start(), copula)
    for man in _MAN.finditer(scene.text):
        body = _body(scene, man.end())
        if body is None or not scene.text.startswith(", ", body.end):
            continue
        named = scene.named_at(body.end + 2)
        if named is not None:
            own = headship(scene, body, man.start(), body.end, None)
            anchor = scene.sentence.head_token(named.start, named.end)
            aspect = Aspect.HELD_BEFORE if (man["when"] or "").strip() in _OVER else None
            scene.state(named.person, own, "at the helm", anchor, man.start(), named.end, aspect=aspect, title=True)


def _body(scene: Scene, at: int) -> OrganisationMention | None:
    body = next((m for m in scene.sentence.organisations if m.start == at), None)
    return body if body is not None and scene.article.organisations[body.organisation].kind not in _NOT else None


def _say(scene: Scene, named: PersonMention, body: OrganisationMention, start: int, copula: re.Match[str]) -> None:
    words = scene.sentence.span(copula.start("verb"), copula.end("verb"))
    anchor = words.root if words is not None and len(words) else None
    own = headship(scene, body, start, body.end, anchor)
    verb = copula["verb"]
    if any(c.person == named.person and scene.position_of(c) == own.position for c in scene.found):
        return
    if verb in ("will be", "comes"):
        modality = Modality.PROSPECTIVE if verb == "will be" else Modality.ASSERTED
        scene.change(
            named.person,
            Aspect.BEGAN,
            "at the helm",
            anchor,
            start,
            named.end,
            position=own.position,
            modality=modality,
        )
        return
    aspect = Aspect.HELD_BEFORE if verb in ("was", "had been") else None
    scene.state(named.person, own, "at the helm", anchor, start, named.end, aspect=aspect)
