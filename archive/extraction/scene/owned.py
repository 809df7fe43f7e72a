"""Whose aide a title with "his" means: "Xu commands the region. Wei is his commissar", of the region, whatever was named since."""

from __future__ import annotations

from typing import TYPE_CHECKING

from archive.extraction.context import PostMention

if TYPE_CHECKING:
    from archive.extraction.scene.scene import Scene

_AIDES = frozenset(
    ("political commissar", "commissar", "chief of staff", "deputy commander", "deputy political commissar")
)


def of_owner(scene: Scene, post: PostMention, person: int | None) -> int | None:
    """The post of that title in the body of him whom "his" means; None where that stays open."""
    if not post.possessive_pronoun or post.title not in _AIDES or post.position is not None or person is None:
        return None
    if post.organisation is not None or post.country is not None or post.portfolio is not None:
        return None
    if scene.text[post.start : post.start + len("his ")].lower() not in ("his ", "her "):
        return None
    span = scene.sentence.span(post.start, post.start + len("his"))
    owner = scene.antecedent(span[0], excluded={person}) if span is not None and len(span) else None
    held = [c for c in (*scene.before, *scene.found) if c.person == owner] if owner is not None else []
    for candidate in reversed(held):
        position = scene.position_of(candidate)
        body = scene.article.positions[position].organisation if position is not None else None
        if body is not None and scene.positions.has(scene.article, body, post.title):
            return scene.positions.of(scene.article, body, post.title)
    return None
