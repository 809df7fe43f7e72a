"""Holders of one title in a row, of whom all but the first are told by their bodies alone.

the western command's commander Wang, the central command's Lin and the navy's Dong     commanders of each
navy commander Dong and the air force's Chang                                           the same
"""

from __future__ import annotations

import re
from dataclasses import replace

from archive.extraction.body_kinds import UNDER_ARMS
from archive.extraction.context import OrganisationMention, PersonMention
from archive.extraction.rules.holding.beside_names import ASIDE
from archive.extraction.scene import Candidate, Scene

_JOINT = re.compile(rf"{ASIDE}\s*(?:,|;|,?\s+and|,?\s+as\s+well\s+as|,?\s+along\s+with)\s+(?:the\s+)?")
_OWNS = re.compile(r"(?:[’']s|(?<=s)[’'])\s+")
_FORCES = UNDER_ARMS | {"fleet"}


def whose_man(scene: Scene) -> None:
    """Adds of each next in the row the title of the first, at his own body."""
    if len(scene.sentence.people) < 2 or len(scene.sentence.organisations) < 2:
        return
    for first, mention in zip(scene.sentence.people, scene.sentence.people[1:], strict=False):
        body = _owner(scene, first, mention)
        if body is None or any(c.person == mention.person for c in scene.found):
            continue
        model = next((c for c in scene.found if c.title and c.person == first.person and c.end <= body.start), None)
        title = _title(scene, model) if model is not None else None
        if model is None or title is None or not _has(scene, body, model, title):
            continue
        position = scene.positions.of(scene.article, body.organisation, title)
        own = replace(model.post, organisation=body.organisation, position=position) if model.post is not None else None
        scene.add(
            replace(
                model,
                person=mention.person,
                post=own,
                position=position,
                start=body.start,
                end=mention.end,
                bounds=None,
            )
        )


def _owner(scene: Scene, first: PersonMention, mention: PersonMention) -> OrganisationMention | None:
    """The body whose somebody is said to be, right behind another name."""
    link = _JOINT.match(scene.text, first.end)
    body = next((m for m in scene.sentence.organisations if link and m.start == link.end()), None)
    owns = _OWNS.match(scene.text, body.end) if body is not None else None
    return body if owns is not None and scene.only_ranks(owns.end(), mention.start) else None


def _title(scene: Scene, model: Candidate) -> str | None:
    position = scene.position_of(model)
    return scene.article.positions[position].title if position is not None else None


def _has(scene: Scene, body: OrganisationMention, model: Candidate, title: str) -> bool:
    """Whether a body can have a post of the title: by its pack, or as a force like the first."""
    if scene.positions.has(scene.article, body.organisation, title):
        return True
    position = scene.position_of(model)
    first = scene.article.positions[position].organisation if position is not None else None
    kinds = {scene.article.organisations[number].kind for number in (first, body.organisation) if number is not None}
    return first is not None and kinds <= _FORCES
