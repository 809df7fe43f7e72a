"""A body for each of several, the verb said once: "Liu has the army, Chang the air force and Ju the Strategic Support Force"."""

from __future__ import annotations

import re
from dataclasses import replace

from archive.extraction.context import OrganisationMention, PersonMention, PostMention
from archive.extraction.parsing.verbs import Verb
from archive.extraction.rules.hands.thing import body_alone
from archive.extraction.scene import Scene

_ON = re.compile(r"(?:,|;)?\s+(?:and\s+|while\s+)?")
_THE = re.compile(r",?\s+(?:the|that\s+of\s+the)\s+(?:new\s+)?")


def one_each(scene: Scene, verb: Verb, end: int) -> None:
    """Adds of whoever is named next with a body what the verb says of the first, whose post ends at an offset."""
    model = next((c for c in reversed(scene.found) if c.anchor == verb.token), None)
    while model is not None and (pair := _next(scene, end)) is not None:
        mention, body = pair
        end = body.end
        if any(c.person == mention.person and c.start >= verb.token.idx for c in scene.found):
            continue
        position = scene.head_of(body)
        own = PostMention(mention.start, end, mention.start, end, "", position=position) if model.post else None
        scene.add(replace(model, person=mention.person, start=mention.start, end=end, post=own, position=position))


def names_more(scene: Scene, end: int) -> bool:
    """Whether another is joined to a body without one of his own: "has the command and Sun behind him"."""
    link = re.compile(r"\s+and\s+").match(scene.text, end)
    joined = link is not None and any(
        m.start >= link.end() and scene.only_ranks(link.end(), m.start) for m in scene.sentence.people
    )
    return joined and _next(scene, end) is None


def _next(scene: Scene, at: int) -> tuple[PersonMention, OrganisationMention] | None:
    for mention in scene.sentence.people:
        link = _ON.match(scene.text, at)
        if link is None or mention.start < link.end() or not scene.only_ranks(link.end(), mention.start):
            continue
        article = _THE.match(scene.text, mention.end)
        body = next((m for m in scene.sentence.organisations if article and m.start == article.end()), None)
        return (mention, body) if body is not None and body_alone(scene, body) else None
    return None
