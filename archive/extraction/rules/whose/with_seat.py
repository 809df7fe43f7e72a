"""A seat that goes with a post: "was director of the department, with a seat on the commission": as long as the post."""

from __future__ import annotations

from archive.extraction.body_nouns import nouns
from archive.extraction.rules.whose.membership import has_members
from archive.extraction.scene import Candidate, Scene
from archive.extraction.text.sought import sought
from archive.model import Aspect

_WITH_SEAT = sought(
    r"\bwith\s+(?:also\s+)?(?:an?|his|her)\s+(?:(?:\w+ing|full|permanent|concurrent)\s+)?(?:seat|place)\s+(?:on|in)\s+(?:(?:the|its|both\s+the)\s+)?"
    r"(?:(?:party|country|state|nation)[’']s\s+)?(?:(?:ruling|powerful|all-powerful|elite|25-member|24-member|top)\s+)?"
)
_PANELS = nouns("panel") | {"politburo", "cabinet"}


def with_seat(scene: Scene) -> None:
    """Adds the seat for whoever is told right before to have, to get or to have had a post."""
    for match in _WITH_SEAT.finditer(scene.text):
        body = next((m for m in scene.sentence.organisations if m.start <= match.end() < m.end), None)
        if body is None or not (has_members(scene, body.organisation) or _is_panel(scene, body.organisation)):
            continue
        told = [c for c in scene.found if c.end <= match.start() and c.aspect is not Aspect.NOT_HOLDING]
        last = max(told, key=lambda c: c.end, default=None)
        if last is None or last.person is None or ";" in scene.text[last.end : match.start()]:
            continue
        if last.aspect is Aspect.ENDED or any(
            m.start >= last.end and m.end <= match.start() for m in scene.sentence.people
        ):
            continue
        position = scene.positions.of(scene.article, body.organisation, "member")
        if any(c.person == last.person and scene.position_of(c) == position for c in scene.found):
            continue
        scene.add(
            Candidate(
                scene,
                last.person,
                last.aspect,
                "membership",
                last.start,
                body.end,
                position=position,
                anchor=last.anchor,
                modality=last.modality,
                state=last.state,
                title=last.title,
            )
        )


def _is_panel(scene: Scene, organisation: int) -> bool:
    return scene.article.organisations[organisation].name.rsplit(" ", 1)[-1].lower() in _PANELS
