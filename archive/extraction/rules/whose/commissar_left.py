"""The second of the two heads of a force, where the text has just told that this seat is empty.

Miao was political commissar of the Lanzhou region until May. The region goes to Liu.      Liu is its commissar
"""

from __future__ import annotations

from archive.extraction.context import OrganisationMention
from archive.extraction.scene import Scene
from archive.model import Aspect

_COMMISSAR = "political commissar"
_NEAR = 3  # sentences


def commissar_left(scene: Scene, body: OrganisationMention) -> int | None:
    """The post of the commissar of a body, if the claim told last of that body is that somebody had it."""
    near = [c for c in scene.before if scene.sentence.index - c.scene.sentence.index <= _NEAR]
    for candidate in reversed(near):
        position = scene.position_of(candidate)
        if position is not None and scene.article.positions[position].organisation == body.organisation:
            gone = candidate.aspect in (Aspect.HELD_BEFORE, Aspect.ENDED)
            return position if gone and scene.article.positions[position].title == _COMMISSAR else None
    return None
