"""The same post in another body: "Holm, the prefect, came from Oslo, where her office was the same"."""

from __future__ import annotations

import re

from archive.extraction.context import PostMention
from archive.extraction.scene import Scene
from archive.model import Aspect

_WHERE = re.compile(
    r",?\s+where\s+(?P<who>he|she)\s+(?:had\s+)?(?:also\s+|previously\s+|earlier\s+)?"
    r"(?P<verb>held|had|did|filled|occupied|holds|has|fills)\s+"
    r"(?:the\s+(?:same|equivalent|corresponding)|a\s+(?:like|similar|comparable))\s+(?:job|post|position|role|title)\b"
)
_NOW = frozenset(("holds", "has", "fills"))


def same_there(scene: Scene) -> None:
    """Adds the title that somebody has or had, as one of the body that "where" means."""
    for match in _WHERE.finditer(scene.text):
        body = next((m for m in scene.sentence.organisations if m.end == match.start()), None)
        pronoun = scene.sentence.span(match.start("who"), match.end("who"))
        people = scene.people_of(pronoun[0], alone=True) if pronoun is not None and len(pronoun) else []
        title = _title(scene, people[0], body.organisation) if body is not None and len(people) == 1 else None
        if body is None or title is None:
            continue
        position = scene.positions.of(scene.article, body.organisation, title)
        post = PostMention(body.start, match.end(), body.start, match.end(), title, position=position)
        anchor = scene.sentence.head_token(match.start("verb"), match.end("verb"))
        aspect = Aspect.HOLDS if match["verb"] in _NOW else Aspect.HELD_BEFORE
        scene.state(people[0], post, "same post", anchor, body.start, match.end(), aspect=aspect)


def _title(scene: Scene, person: int, body: int) -> str | None:
    """The one title that the sentence, or the one before, gives him elsewhere."""
    for near in (0, 1):
        told = [c for c in (*scene.before, *scene.found) if scene.sentence.index - c.scene.sentence.index == near]
        positions = {p for c in told if c.person == person and (p := scene.position_of(c)) is not None}
        entries = [scene.article.positions[p] for p in positions]
        titles = {entry.title for entry in entries if entry.organisation != body}
        if titles:
            return titles.pop() if len(titles) == 1 else None
    return None
