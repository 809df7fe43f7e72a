"""What somebody is called who is sent elsewhere to another post: he held it until then.

The mayor of Lagos, Ba, was sent to Kano as governor on Monday.     a former mayor, by Monday
The mayor of Lagos, Ba, was transferred to Kano on Monday.          the same, whatever he is there
"""

from __future__ import annotations

import re

from archive.extraction.organisations.places_of_china import named_at
from archive.extraction.parsing.verbs import Tense, Verb
from archive.extraction.scene import OF_MANY, Scene
from archive.model import Aspect, Modality

_SENT = frozenset(("send", "transfer", "move", "reassign", "shift", "redeploy", "dispatch", "post"))
_ALSO = frozenset(("also", "concurrently", "too", "temporarily"))


_PASSED = frozenset(("transfer", "move", "reassign", "shift"))
_TO = re.compile(
    r"\s+(?:(?:on\s+\w+|last\s+\w+|in\s+\w+)\s+)?to\s+(?:(?:a|another)\s+(?:new\s+)?(?:post|position|job)\s+(?:in|at)\s+)?(?:the\s+)?"
)
_NO_POSTS = re.compile(r"\b(?:Hospital|Clinic|Prison|Jail|Court|Cent(?:er|re))\b")


def moved_on(scene: Scene, verb: Verb) -> None:
    """Takes the titles of whoever moves to another post for what he was before."""
    token = verb.token
    if (
        verb.lemma not in _SENT
        or not verb.past
        or verb.negated
        or verb.modal
        or any(c.lower_ in _ALSO for c in token.children)
    ):
        return
    _to_body(scene, verb)
    begun = [
        c for c in scene.found if c.anchor == token and c.aspect is Aspect.BEGAN and c.modality is Modality.ASSERTED
    ]
    for new in begun:
        position = scene.position_of(new)
        for c in scene.found:
            own = scene.position_of(c)
            if c.person != new.person or not c.title or c.aspect is not Aspect.HOLDS or c.start > token.idx:
                continue
            if own is None or position is None or own == position or scene.article.positions[own].title in OF_MANY:
                continue
            c.aspect, c.rule = Aspect.HELD_BEFORE, "moves from"


def _to_body(scene: Scene, verb: Verb) -> None:
    """The same of whoever is transferred to another body or place, of which nothing says what he becomes there."""
    token = verb.token
    if verb.lemma not in _PASSED or not verb.passive or verb.tense is Tense.PLUPERFECT:
        return
    link = _TO.match(scene.text, token.idx + len(token))
    there = _place_at(scene, link.end()) if link is not None else None
    if there is None or _NO_POSTS.search(there):
        return
    for candidate in scene.found:
        own = scene.position_of(candidate)
        if not candidate.title or candidate.aspect is not Aspect.HOLDS or candidate.start > token.idx or own is None:
            continue
        post = scene.article.positions[own]
        body = scene.article.organisations[post.organisation].name if post.organisation is not None else None
        if candidate.person in scene.subjects(token) and body != there and post.title not in OF_MANY:
            candidate.aspect, candidate.rule = Aspect.HELD_BEFORE, "moves from"


def _place_at(scene: Scene, offset: int) -> str | None:
    """The name of the body or place that stands there."""
    body = next((m.organisation for m in scene.sentence.organisations if m.start == offset), None)
    return scene.article.organisations[body].name if body is not None else named_at(scene.text, offset)
