"""Seats in a body that several have: who comes into them, or loses them, where the words name the body alone."""

from __future__ import annotations

from collections.abc import Iterable

from spacy.tokens import Token

from archive.extraction.context import OrganisationMention
from archive.extraction.rules.sense.meaning import quote_start
from archive.extraction.scene import Scene
from archive.model import Aspect, Modality


def change_members(
    scene: Scene,
    people: Iterable[int],
    aspect: Aspect,
    rule: str,
    verb: Token,
    body: OrganisationMention,
    modality: Modality = Modality.ASSERTED,
) -> None:
    """Adds that people became or are no more members of a body, up to whose name the words that say so go."""
    position = scene.positions.of(scene.article, body.organisation, "member")
    start = quote_start(scene, verb)
    for person in people:
        scene.change(person, aspect, rule, verb, start, body.end, position=position, modality=modality)
